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
`;
