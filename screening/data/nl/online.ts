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
`;
