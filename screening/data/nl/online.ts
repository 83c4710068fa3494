/** Dutch: what somebody does online. Format: see lexicon.ts. */
export default `
[posts]
~ instagram
insta
insta account
tiktok
tik tok
~ snap=
snapt
snapchat
snapt met
telegram
telegramgroep
signal=
discord
twitch
~ whatsapp
~ appt
appjes
~ facebook
~ fb=
twitter
x account
reddit
~ youtube
filmpjes op
livestream*
livestream
streamt
onlyfans
only fans
pornhub
dating*
datingapp
tinder
grindr
badoo
vinted
marktplaats
2dehands
~ online=
onlinegroep
groepsapp
groepschat
chatgroep
chatgroepen
chat met iemand
chat met een
chatgesprekken
berichtjes van
dm=
dm's
dm't
post dingen
post op
posts=
postte
postte een
postings
gepost
deelde een
gedeelde video
deelt filmpjes
deelt video's
deelt foto's
verspreidde
~ verspreid
~ doorgestuurd
nepaccount
nep account
fake profiel
fakeprofiel
fake account
profielfoto
profielnaam
zijn profiel
haar profiel
zijn account
haar account
account verwijderd
accounts verwijderd
gehackt
hackte
hacken
dark web
darkweb
darknet
~ forum
zoekgeschiedenis
browsergeschiedenis
google opgezocht
op zijn telefoon
op haar telefoon
op zijn gsm
op haar gsm
op haar schoollaptop
schoollaptop
~ bestanden
~ screenshots
gamen
gamet
gamet de hele
game verslaafd
fortnite
roblox
roblox chat
voice chat
naaktfoto*
dickpic*
sexting
sextortion
ontvangt naakt
username
gebruikersnaam
nickname
volgers
story=
stories
reels
~ op insta
op tiktok
op snap
~ op telegram
op discord
~ op facebook
~ op fb
~ op youtube
op reddit
~ op twitter
~ op steam
op twitch
op roblox
~ via insta
via snap
via tiktok
via telegram
~ via discord
~ via een app
~ via facebook
~ via messenger
via roblox
via fortnite
~ via whatsapp gestuurd
insta story
insta profiel
insta post
snapstory
snapchat groep
snap map
snapmap
snapgroep
snapte
tiktokfilmpje*
tiktokaccount
~ tiktok live
live gegaan
gaat live
ging live
4chan
8kun
~ gab=
~ rumble
odysee
vk com
vkontakte
bitchute
bluesky
threema
wickr
session app
element chat
matrix server
discordserver
discord server
telegramkanaal
telegram kanaal
~ chatapp
omegle
ometv
monkey app
bumble
happn
parship
wizz
yubo
bigo
chatrandom
chatroulette
chatsites
chat met
chat met onbekenden
gechat
~ chatgesprek
chatlog*
chatberichten
~ chats
in de chat gezet
geappt met
appte
gesnapt met
dm'de
gebruikersnamen
gamertag
accountnaam
tweede account
fake insta
finsta
schaduwaccount
schuilnaam online
account gewist
account geblokkeerd
account geband
geband
gebanned
gebant
geblokkeerd op
ontvolgd
~ blokkeerde
volgt op
volgt accounts
volgt kanalen
volgers op
~ likt
liket
gelikete
geliket
~ liked
liket posts
reposte
~ repost
geretweet
retweet*
~ reageert onder
~ comments
commentaren onder
haatcomments
haatreacties
post filmpjes
post foto's
postte filmpje
post video's
~ plaatst foto
filmpje geplaatst
filmpje gepost
~ foto gepost
foto's gepost
~ geplaatst op facebook
~ gedeeld op
deelt memes
deelt berichten
deelt posts
gedeelde memes
~ memes
profielfoto veranderd
profielfoto is
status op whatsapp
whatsapp status
whatsappgroep met
groepsapp van de klas
klasapp
appgroep met
stuurde naaktfoto
stuurt naaktfoto's
foto doorgestuurd
foto's doorgestuurd
beelden doorgestuurd
beelden gaan rond
foto's gaan rond
filmpje gaat rond
filmpje van haar
video van haar
foto's van haar
ge-exposed
exposen
bangalijst
banga*
shamesexting
~ deepfake*
deepnude
afgeperst online
catfish*
catfished
gegroomd via
online vriend
online vriendin
online liefje
internetvriend
internetliefde
iemand online leren
iemand van internet
online leren kennen
leerde online
online ontmoet
~ online contacten
~ online groep
~ onlinewereld
leeft online
hele nacht online
~ zit online
game verslaving
gameverslav*
gameverslaafd
gamede
gamer=
gegamed
gamed
~ playstation
~ xbox
ps5
ps4
~ minecraft
call of duty
~ fifa
gta=
valorant
league of legends
csgo
counterstrike
counter strike
rust server
ingame
~ in game
hele nachten achter
achter zijn scherm
achter haar scherm
achter zijn pc
achter de playstation
~ schermtijd
hele dag op zijn telefoon
hele dag op haar telefoon
hele dag op zijn gsm
hele dag op tiktok
aan zijn gsm gekluisterd
aan het scherm gekluisterd
zoekt online
gegoogeld
googelde
googelt
gezocht op internet
zoekopdracht
zoekopdrachten
~ tor=
tor browser
torbrowser
onion
dark net
bitcoins
encrypted chat
~ versleuteld
sky ecc
encrochat
laptop ingekeken
laptop vol
~ harde schijf
usb stick met
gore filmpjes
gore video's
gore=
bestgore
executiefilmpjes
onthoofdingsfilmpje*
gruwelvideo*
geweldfilmpjes
vechtfilmpje*
vechtvideo
~ ip adres
ddos
swatting
doxx*
gedoxt
doxte
~ hacker
`;
