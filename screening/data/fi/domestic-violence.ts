/** Finnish: violence at home. Format: see lexicon.ts. */
export default `
[violence]
lähisuhdeväkival*
perheväkival*
parisuhdeväk*
väkivalt*
kurist*
löi vaim*
löi nais*
löi nyrkill*
löi häntä
löi avo*
lyö vaim*
lyö naista
lyödään vaim*
vaimoa lyöd*
vaimo hakat*
hakkas*
hakkaa=
hakatt*
pieksi=
pieksi vaim*
mies lyö*
mies hakkas*
mies löi*
mies uhk*
mies kontrol*
mies pakottaa
mies rajoit*
mies valvoo
mies ei päästä
mies seuraa
exä uhk*
ex uhk*
ex seuraa
ex-mies
exä seuraa
exän uhk*
entinen mies
ex vainoaa
exä vaino*
oven läpi
mustasukkai*
kontrolloi*
trackat*
puhelin tarkast*
lukee puhelim*
mies kieltää
ei saa puhua muille
ei päästä ulos
lukitsee=
eristää=
uhkasi tappaa
uhkaa tappaa
uhannut tappaa
pakkoavio*
pakottaa avio*
naitetaan=
naitt*
kunniaväk*
kunniaan liit*
kunnian tähden
nyrkill*
silmä musta
musta silmä
silmä on musta
raiskasi vaim*
pakottaa seksiin
alisti*
alistu*
haukku vaim*
nöyryytt*
vainoaja*
~ löi=
~ lyö=
potki vaim*
tönii=
töni=
retuut*
alistaa=
pakottaa=
pelkää mies*
pelkää exä*
pelkää lähteä
mies pelot*
puolison uhk*
puoliso lyö*
puoliso uhk*
taloudellinen väk*
henkinen väk*
digitaalinen väk*
~ nyrkin*
[protection]
turvakot*
turvakodis*
turvakodin=
nollalinja*
lähestymiskiel*
marak*
turvasuunnitelm*
suojako*
uhrin tuki
rikosuhripäiv*
riku=
turvakiel*
osoitesalau*
salainen osoite
ensi- ja turvakot*
naistenlinj*
lukot vaihdet*
jättää mieh*
lähti mieheltä
lähti miehens*
muutti turvaan
uusi salainen
piilossa mieheltä
`;
