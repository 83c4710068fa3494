/** Finnish: what somebody does on line. Format: see lexicon.ts. */
export default `
[posts]
~ somessa=
somes=
~ some=
~ somen=
sometil*
somet=
somepost*
~ netissä=
~ netist*
nettikaver*
nettitutt*
nettikius*
nettikirj*
netin kaut*
postas*
postaa=
postannut=
postaus*
jakanut kuv*
jakaa vid*
jakanut vid*
jakoi kuv*
jakaa saarn*
levitti kuv*
levitetty=
videon=
videoita=
videolla=
snäp*
instagram*
insta=
instas*
instan=
ig=
tiktok*
telegram*
discor*
whatsap*
wasap*
wickr=
~ signal=
facebook*
~ fb=
naamakirj*
messenger*
~ youtube*
tuubi=
twitch*
striimaa*
striimi*
livenä=
livestr*
roblox*
fortnit*
minecraf*
reddit*
4chan*
kauppal*
tor=
tor-verk*
dark web*
darkweb*
silkkit*
darknet*
chattaa*
chattas*
~ chatti*
ryhmächat*
viestiket*
~ viestit=
~ viestejä=
viestittel*
tekstar*
~ kuvakaapp*
screenshot*
kuvaruu*
selainhis*
hakuhis*
nettihist*
puhelimen selaus*
~ tili=
~ tilin=
tilejä=
tilejä
tiliä=
profiil*
valeprofiil*
valetil*
käyttäjätun*
käyttäjänim*
nimimerk*
nikki*
nick=
nickill*
seuraajaa=
followereit*
followeri*
bio=
stories=
storis*
story=
storyss*
tarinass*
trollaa*
trolli*
ghostan*
ghostaa=
online=
linjoilla=
pelaa nim*
pelaa verkos*
pelaa netis*
pelaa yöt
pelitil*
verkkopel*
steam*
only fans
tilaa netis*
huijaussivu*
puhelin takavar*
puhelin tarkist*
tubett*
kännyss*
private account*
deletoi*
deittipalst*
nettitiet*
meemej*
~ verkossa=
viestiryhm*
ryhmäkesk*
kirjautui=
salasanan=
sometauol*
uhkasi somess*
seuraajia=
estänyt=
blokkas*
blokattu*
livelähety*
~ video*
~ levitti=
insatar*
tg=
telessä=
signaliss*
whatsup*
wa-ryhm*
ws-ryhm*
facess*
dm=
dm:ss*
yksityisvies*
yv=
disus=
dissu=
servul*
serverillä=
kikissä=
kik=
omegle*
ylilaud*
laudoilla=
kuvalauta*
suomi24*
jodel*
vauvapalst*
lataa videoi*
latasi videon
kuvasi vide*
~ julkais*
jakoi vide*
jakoi linkk*
jakaa linkk*
tykkäsi post*
seuraa tilej*
seuraa tiliä
feikkitil*
feikkiprof*
kakkostil*
salatil*
privatil*
esti kaikki
poisti tilin
poistanut tilin
hakkeroi*
häkkäs*
tor-sel*
sipuliver*
sipulikanav*
wickriss*
vpn=
cs-pel*
counter-str*
gta=
pelaa öisin
pelaa yöt*
pleikka*
pelikon*
ruutuai*
doxx*
doksa*
tilttas*
cancelo*
striimas*
tubet*
google-haku*
googlann*
googlett*
selaushis*
`;
