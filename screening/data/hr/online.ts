/** Croatian: online activity. Format: see lexicon.ts. */
export default `
[posts]
postava*
objavljuj*
objavio na
objavila na
dijeli snimk*
dijeli sadržaj
piše po redditu
reddit*
~ forum*
~ forumu=
lajka*
lajka=
lajkao=
reposta*
reposta=
komentira*
prati ju na
prati ga na
~ stori*
story=
storyja=
storijim*
snapchat*
snap=
~ instagram*
~ insta=
~ insti=
na insta
tiktok*
tik tok*
telegram*
discord*
diskord*
~ facebook*
~ fejs*
~ fejsbuk*
~ facebooku=
twitch*
~ streama*
strim*
streamer*
~ youtube*
jutub*
roblox*
steam*
steamu=
fortnite*
call of duty
~ whatsapp*
~ viber*
~ grupa na
~ grupi na
~ u grupi
~ u grupu
telegram kanal
kanal pod
~ chat=
~ chatu=
chatroom*
dark web
darknet*
tor preglednik
onlyfans*
tinder*
omegle*
fejk*
fejka=
lažni profil
lažnim profilom
drugi profil
profil bez slike
~ profil=
~ profilu=
pod nadimkom
nadimak na
korisničko ime
username
~ račun na
računa na
~ nalog na
cijelu noć online
~ online=
po netu
povijest pretraž*
obrisao povijest
pretraživanj*
guglao=
guglala=
guglal*
traži po netu
surfa*
šalje snimke
šalje slike
~ šalje poruke
~ poruke=
obrisao profil
obrisala profil
ugašen profil
~ šifru=
~ šifra=
ukrali joj profil
hakira*
haknut*
streamao=
video na
snimka na
drugi mobitel
tajni mobitel
postao na
postao sliku
objavio sliku
objavio video
objavila sliku
objavila video
objavio status
objavila status
objavio prijetn*
objavila oprošt*
stavio na story
stavila na story
na storyju
na fejsu
na fejs
na instagramu
na snapu
na twitteru
na iksu
influenser*
influencer*
lajv
streama uživo
dopisuje se
dopisivala
dopisivao
chata*
čet s
dmove
u dm
u dmu
blokirao ju na
blokirala ga na
blokirana na
otprijatelji*
skrinšot*
screenshot*
skrin=
prt sc
alt profil
drugi account
akaunt*
lažni account
anonimni profil
nadimak mu na
nickname*
igra cijele noći
gejma*
gamer*
gejmer*
cs go
counter strike
valorant*
minecraft*
lol noć*
igrice po noći
igrice cijel*
na igricama
na igrici
ovisan o igric*
igrice do jutra
na mobitelu po cijel*
na mobitelu cijel*
po cijele noći na mob*
4chan
8kun
rumble
bitchute
onion
signal grup*
zatvorena grupa na
privatna grupa na
admin grupe
krade profil*
cyberbullying
kibernet*
sajber*
doxa*
doxing
`;
