/** Lithuanian: what somebody does on line. Format: see lexicon.ts. */
export default `
[posts]
feisbuk*
~ facebook*
feise
feisas
feisą
insta=
instoj*
instagram*
tiktok*
tik tok
tik toke
snapchat*
snapas
telegram*
discord*
whatsapp*
whatsap*
viber*
~ messenger*
~ signal=
~ signale
reddit*
~ twitter*
~ youtube*
jutūb*
twitch*
minecraft*
roblox*
fortnait*
fortnite*
~ žaidžia=
vinted*
tinder*
badoo*
grindr*
~ skelbime
postin*
perpostin*
pasidalino įraš*
~ įrašą
~ įrašus
komentavo
~ komentaras
~ komentaruose
parašė po
~ paskyr*
netikra paskyr*
~ profilio
profily
profilyje
profilį
sekėj*
~ kanalą
~ kanalas=
administruoja kan*
čatas
čate
susirašinėj*
susirašinėja
susirašė su
žinučių
žinutes siunt*
gyvai rodė
transliav*
reshare*
storyj*
~ storis
storį
storyje
storiuose
ištrynė nuotr*
ištrynė paskyr*
ištrynė viską
viską delete*
nuotraukas ištr*
nuogas nuotrauk*
memus
memą
memai
google istorij*
paieškos istorij*
naršymo istorij*
naršyklėj*
dark web
darknet*
tor naršykl*
slapyvard*
nikas=
niku=
nicku
nickname*
~ spamas
ekrano nuotrauk*
screenshot*
skreenšot*
~ internete
užblokav*
blokavo
~ kompe
~ kompo
ip adres*
~ fb=
fb grup*
uždaroj fb
insta stor*
tik toką
snapuj*
snapčat*
~ telegos
telegoj*
signalą naud*
diskord*
~ vk=
vkontakt*
odnoklas*
rumble
bitchute
4chan
8kun
forčan*
csgo
cs go
kaunteris
kaunterį
robloks*
maincraft
mainkraft*
gta=
pleisteišen*
žaidimų čat*
žaidžia naktim*
žaidžia per naktį
žaidžia visą nakt*
kompiuterį žaid*
nuo kompo neats*
nuo telefono neats*
ekrane sėd*
~ naršo
~ naršė
~ naršymas
paieškojo google
~ guglino
~ gugl*
~ googlin*
~ vpn
~ tor=
~ toras
deep web
tamsus internet*
tamsusis internet*
feik*
netikras profilis
netikrą profil*
fake acc
antra paskyr*
slapta paskyr*
susikūrė paskyr*
susikūrė profil*
~ vartotojo vard*
nikneim*
~ pasivadino
vadinasi internete
postus
postai
postų
~ postas fb
pasishar*
šeirin*
pašeirin*
pasidalino video
pasidalino nuotr*
dalijasi video
dalinasi video
~ įkėlė
įkėlė nuotr*
įkėlė video
kelia video
kelia nuotr*
storį įkėlė
live darė
laivą darė
laive rodė
strymin*
strimin*
rašo komentar*
trolin*
hejtin*
heitin*
haterių
hakin*
nulaužė pask*
nulaužė fb*
užhakin*
šantažuoja nuotr*
platina nuotr*
išplatino nuotr*
~ įmetė į grup*
~ pridėjo į grup*
~ išmetė iš grup*
~ susirašo su
~ rašosi su
susipažino internete
susipažino tinder*
susipažino žaidime
~ chatą
~ čatą
čatus
chatgpt draug*
character ai
`;
