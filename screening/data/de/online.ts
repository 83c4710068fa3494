/** German: what somebody does on line. Format: see lexicon.ts. */
export default `
[posts]
im chat
auf seinem handy
auf ihrem handy
schickt bilder
sexting
schreibt mit einem
gamer
gruppe auf telegram
gepostet
postet
posten=
geteilt hat
~ hochgeladen
tiktok
instagram*
insta=
snapchat
~ snap=
telegram*
~ whatsapp*
discord
~ facebook
~ youtube
twitter
twitch
reddit
~ chatgruppe
~ chat
chatverlauf
livestream
gestreamt
profilbild
sein profil
ihr profil
seinem profil
ihrem profil
sein account
seinem account
ihr account
~ story=
benutzername
nutzername
follower
zockt online
~ online
darknet
fakeprofil
suchverlauf
browserverlauf
sprachnachricht
~ screenshot
schreibt im netz
~ im internet
schreibt auf insta
schreibt auf snap
~ auf insta
auf snap
auf tiktok
auf telegram
auf discord
~ auf whatsapp
~ auf youtube
~ auf facebook
auf twitch
~ auf signal
auf steam
auf roblox
auf onlyfans
onlyfans
auf vk
in einer gruppe
in der gruppe auf
threema
signal gruppe
~ matrix=
element chat
4chan
8kun
imageboard
~ steam
roblox
fortnite
minecraft server
~ gaming=
gaming server
voicechat
voice chat
chattet
gechattet
chatpartner
~ chat mit
chatet
schreibt online
schreibt nachts
schreibt mit einer
schreibt mit männern
schreibt mit fremden
onlinebekanntschaft
im netz kennengelernt
online kennengelernt
kennengelernt über
über insta
über tiktok
über snap
tinder
dating app
datingapp
grindr
~ profil=
neues profil
neue profile
*profile gelöscht
zweitaccount
zweitprofil
fake account
fake profil
~ account=
~ accounts
account gelöscht
account gehackt
gesperrter account
nickname
~ nick=
~ avatar=
moderiert einen
moderiert dort
eigener kanal
eigenen kanal
~ sein kanal
kanal betreibt
telegramkanal
~ whatsapp kanal
tiktok live
live auf
streamt
streamt live
lädt videos
lädt jede nacht
~ hochgeladen hat
~ lädt hoch
lädt clips
teilt videos
~ teilt auf
teilt beiträge
teilt memes
memes
~ geteilt=
reposted
repostet
liked
likt
~ likes
~ kommentare=
hasskommentar*
hetzkommentar*
shitstorm
cybermobbing
cyberstalk*
doxing
gedoxt
~ screens=
screen hab
~ screenshots
verlauf gelöscht
löscht den verlauf
löscht jeden abend
chats gelöscht
chatverläufe
~ chats=
auf dem handy
handyauswertung
handydaten
nacktbilder verschickt
bilder verschickt
video verschickt
video verbreitet
video geteilt
propagandavid*
hinrichtungsvid*
enthaupt*
gewaltvideo*
snuff*
hetzvideo*
nasheed*
tiktok prediger
onlineprediger
predigten im netz
~ influencer
insta story
in ihrer story
in seiner story
~ storys
~ stories
whatsapp status
~ vpn=
~ tor browser
deepweb
~ forum=
~ foren
im forum
~ blog=
~ podcast
passwort nicht her
handy verweigert
bildschirmzeit
~ handysüchtig
spielsüchtig online
online spiele
onlinespiel*
gamt
zockt nachts
ego shooter
internetbekanntschaft
internetsucht
mediensucht
medienkonsum
postet stories
feindesliste*
~ aufs handy
~ clips
leuten aus dem spiel
~ aus dem spiel
auf tik tok
tik tok
in seiner bio
in ihrer bio
hat gepostet
hat geliked
geliket
gefällt mir bei
schreibt auf discord
schreibt auf telegram
auf reddit
auf x gepostet
auf bereal
auf omegle
auf knuddels
knuddels
lovoo
badoo
jodel
auf twitter
auf bluesky
gettr
odysee
rumble=
usertag
gamertag
username
private nachrichten
pn geschrieben
dms=
in den dms
schreibt ihr auf
angeschrieben auf
angeschrieben über insta
fremder mann schreibt
erwachsener schreibt
onlinefreund*
internetfreund*
chatfreund*
discordserver
discord server
telegramgruppe
telegram gruppe
whatsappgruppe der
whatsappgruppe mit
klassengruppe
gruppenchat
closed group
propagandakanal
kanal abonniert
abonniert kanäle
folgt auf
folgt einem
folgt einer
folgt vielen
hat tausend follower
finsta
privates konto
spamaccount
zweithandy
dritter account
neuer account
neuen account
account gesperrt
sperrt account
profil gelöscht
profilbild geändert
story gepostet
story gestellt
statusbild
status gestellt
clash of clans
valorant
counter strike
call of duty
gta online
brawl stars
playstation die ganze
zockt bis
zockt die ganze nacht
zockt jede nacht
zockt nur
zockt den ganzen
dauernd am handy
ständig am handy
nur am handy
nachts am handy
hängt am handy
am handy bis
character ai
ki freundin
deepfake*
ki nacktbild*
gorevideo*
gore=
gore videos
tor netzwerk
i2p
darkweb
browser verlauf
`;
