/** Swedish: what somebody does on line. Format: see lexicon.ts. */
export default `
[posts]
tiktok*
insta=
instagram*
snap=
snapchat*
snapgrupp*
snappar
snappat
snapstreak*
~ signal=
signaltråd*
signalgrupp*
telegram*
telegramgrupp*
discord*
discordlog*
whatsapp*
messenger*
facebook*
fb=
youtube*
twitch*
reddit*
4chan*
kik=
omegle*
onlyfans*
grindr*
tinder*
badoo*
lägger ut
la ut
lade ut
lagt ut
ligger ute
postar*
postade
~ delat en
~ bilder på
~ konto
~ kontot
~ konton
falska konton
användarnamn*
nick=
nick på
profilbild*
~ profil=
profilen
flöde=
flöde*
story=
storyn
storys
~ status=
följare*
följer konton
~ inlägg*
~ kommenterar
~ kommentarer
trollar
trollad
chatt*
chattar
chattat
chattade
skickar bilder
nakenbild*
dickpic*
sextar
streamar*
livestream*
livesänd*
roblox*
fortnite*
minecraft*
~ gaming*
gamar
~ servrar
~ lurarna
mörka nätet
darknet*
dark web
sökhistor*
sökhistorik*
webbhistor*
googlat*
googlade
googlar
mobilhistor*
rensat mobilen
hackad
hackar
spårningsapp*
skickar sms
~ plingar
okänt nummer
okända nummer
doomscroll*
memes
~ raderad*
videosamtal*
~ videor=
~ videon
com gäng*
insta konto
instakonto
instastory
~ reels
tiktokkonto
tiktoklive
live på tiktok
snapkonto*
snapat
my ai
snapgrupper
telegramkanal*
telegramkonto
signal grupp
signalchatt
~ wickr
~ threema
viber
odysee
bitchute
8kun
8chan
flashback tråd*
flashbacktråd*
yolo app
ngl
tellonym
omeglade
ometv
chatroulette
yubo
wizz
bereal
vsco
tumblr
pinterest
~ twitter*
twittrar
bluesky
mastodon
steamkonto
psn
~ playstation*
xbox*
counterstrike
cs go
csgo
valorant
gta=
league of leg*
brawl stars
clash of
vrchat
rec room
discordserv*
discordgrupp*
discordkonto*
discordkanal*
server på discord
wattpad
character ai
ai flickvän
chattbot
~ lagt upp
~ lägger upp
postat
delar inlägg
delat inlägg
delat klipp
delar klipp
delar videor
delade en video
reposta*
repostar
retweet*
gillat inlägg
gillar inlägg
likat
likade
~ kommenterat
~ kommenterade
skrivit på fb
skrev på fb
skrev på facebook
skriver på fb
skriver på flashback
skriver på nätet
skrivit på nätet
la ut en
bytt profil*
ny profilbild
fejkkonto*
fejkprofil*
fakeprofil*
fake konto*
falsk profil*
låtsaskonto*
finsta
bluffkonto
alt konto
reservkonto
privat konto
öppet konto
låst konto
flera konton
hemligt konto
dolt konto
anonymt konto
stängt av sitt konto
raderat konto*
raderade konto*
kontot raderat
kontot nedstängt
kontot avstängt
bannad
bannats
bannlyst från
blockad
blockat
blockade
blockerat på
blockerad på
blockerade på
avföljt
följer honom på
följer henne på
följer konto*
nicket
användarnamnet
heter på insta
heter på snap
dmat
dmade
dm ar
skrivit till på
skriver till på
chattar med
chattade med
chattat med
chattloggar
~ chattgrupp
~ gruppchatt*
chattråd*
~ skärmdump*
~ screenshot*
skärmklipp
screenade
deepfake*
deepnude
bildspridn*
spridit bilder
sprider bilder
spridda bilder
spridit film*
bilder sprids
filmen sprids
filmat slagsmål
filmade slagsmål
lagt ut film*
lagt ut bild*
hängs ut
hängts ut
hängde ut
uthängd*
doxad
doxat
doxx*
doxning
orosgrupp
exposegrupp*
exponerad på nätet
sextortion*
utpressad med bild*
utpressas med bild*
utpressas
catfish*
catfishad
lurades skicka bild*
groomer
groomar
okänd vuxen på
okänd man på
nätkontakt*
nätkompis*
nätvän*
träffats på nätet
träffade på nätet
träffat på nätet
lärt känna på nätet
nätkärlek
nätdejt*
nätdejting
happn
bumble
mötesplatsen
tindrar
tindrade
~ sajten
~ surfar på
surfat på
sökte på nätet
~ sökt på nätet
~ söker på nätet
googlat på
sökningar på
inkognito
vpn=
tor browser
torrent
onion
flugsvamp
archetyp
nätdrog*
köpt på nätet
kryptoval*
~ krypto=
bitcoin*
hackade
hackat
kapat konto
kapat kontot
swatt*
ddos
nät hat
nättroll*
trollkonto*
trollar på
näthatar*
skärmtid*
skärmberoende
datorberoende
spelar hela natten
spelar hela nätterna
spelar till fyra
gamar hela
~ dataspel*
dataspelsb*
sitter vid datorn hela
sitter med mobilen hela
sitter vid datorn
fast i mobilen
uppe med mobilen
goresajt*
gorefilm*
gore klipp
livestreamade
livesände
sände live
~ streamar på
youtubekanal*
klippet på
~ videoklipp*
ljudklipp
röstmeddel*
sista aktiv på
senast aktiv
senast online
senast inloggad
~ inloggad
online i natt
aktiv på messenger
~ läst men inte svarat
seenat
~ sett men inte svarat
blåbock*
`;
