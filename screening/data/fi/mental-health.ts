/** Finnish: mental health. Format: see lexicon.ts. */
export default `
[illness]
masen*
! masentunut=
masis=
depress*
maanis*
mania=
kaksisuuntai*
bipo=
bipola*
psykoo*
skitso*
harhai*
harhois*
harhaluul*
aistihar*
hallusin*
kuulee ään*
kuulevansa
äänet käsk*
äänet kuul*
puhuu itsekseen
puhuu seinill*
vainoharh*
paranoi*
ahdist*
! ahdistuu=
paniik*
pakko-oire*
pakkoajat*
ocd=
trauma*
ptsd=
~ stressihäir*
dissosiaat*
epävakaa persoon*
persoonallisuushäir*
syömishäir*
anoreks*
bulimi*
ei syö=
ahmimi*
psyykki*
mielenterv*
mielialahäir*
mielialan laskua
mieliala on
burnout*
loppuunpalan*
~ romaht*
romahdus*
itkee koko
itkuinen=
itkuisuu*
ei nouse sängystä
ei nouse ees
ei nouse edes
sängynpohj*
sängyssä koko
ei poistu huoneestaan
poistunut huoneestaan
verhot kiinni
ei ole nukkunut
ei oo nukkunu
ei nuku=
valvonut=
hereillä
~ sekava*
sekoile*
kriisissä=
aggressio*
raivokoht*
tuijottaa
keskittymishäi*
neuropsy*
nepsy=
~ itsetunto*
toivoton*
toivottomuu*
ei jaksa enää
jaksamis*
erakoi*
eristäyty*
pelkoti*
fobia*
painajais*
uupumu*
uupunu*
sekoamas*
flippas*
seonnu*
~ sekoil*
ei nuku öisin
nukkuu vuorokau*
ei saa unta
ihan maassa
niin maassa
[treatment]
psykiatr*
nuorisopsyk*
lastenpsyk*
psykolog*
psykoterap*
terapeut*
terapi*
kelan terapi*
tukikeskustel*
akuuttityör*
akupsyk*
kriisityön*
psyk polikl*
psykan=
psykalle=
psykalla=
psyk=
mielialalääk*
antipsykoot*
unilääk*
rauhoitta*
injektio*
depot=
depotpisto*
depotpiik*
piikille=
piikillä=
käyny piikillä
litium*
lito=
sertralii*
essital*
cipralex*
sitaloprami*
fluoksetii*
seronil*
mirtatsap*
venlafaks*
olantsap*
zyprexa*
risperid*
risperdal*
ketiapii*
ketipinor*
seroquel*
aripipr*
abilify*
klotsapii*
leponex*
haloperid*
diatsepa*
diapam*
loratsep*
temesta*
alpratsol*
xanor*
opamox*
imovane*
concerta*
medikinet*
ritalin*
metyylifen*
elvans*
valdoxan*
voxra*
sähköhoi*
ect=
hoitosuhd*
[ward]
m1=
m1-lähet*
m1:ll*
m3=
m1 läh*
tarkkailuläh*
tarkkailuun
tahdosta riippumat*
pakkohoi*
suljettu osas*
suljetulla=
suljetulle=
suljetulta=
suljetun osas*
psyk osas*
osastojakso*
mielisairaal*
niuvannie*
vanha vaasa
pitkänieme*
kellokosk*
eristyshuon*
leposite*
osastolla 4*
päiväosasto*
kriisios*
akuuttios*
hullujenhuon*
auroran sairaal*
auroraan=
hoitoon määr*
[suicide]
itsemurh*
itsetuho*
itsensä vahingoit*
! viiltel*
! viilsi=
! veti ranteet
ranteet auki
ranteitaan
ei halua elää
ei haluaisi elää
halua enää elää
haluaa kuolla
halusi kuolla
toivoo kuolevansa
kuolema-ajat*
kuolemantoiv*
tappaa itsens*
tappaa ittens*
tappavansa itsens*
hirtt*
jäähyväi*
hyvästelykirj*
yliannost*
! yliannostus=
otti koko purkin
koko purkin
otti yliannok*
hyppää junan*
hypätä sillalta
junaradas*
junaradalle
sillalla=
sillasta
lopettaa elämäns*
päättää päiväns*
parempi jos häntä
parempi jos ei olisi
turvasuunnitel*
`;
