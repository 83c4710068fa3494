/** Finnish: health. Format: see lexicon.ts. */
export default `
[illness]
sairastu*
! sairastui=
sairaus*
sairauden*
sairauks*
perussaira*
pitkäaikaissaira*
diabet*
verensoker*
epileps*
epilepti*
sydänvika*
sydänvia*
sydänkohtau*
infarkt*
aivoinfarkt*
aivoverenvuo*
aivovamm*
aivotäräh*
syöp*
leukemia*
kasvain*
kasvaim*
keuhkokuum*
keuhkoahtau*
astma*
~ allergi*
anafyla*
hiv=
hivin=
aids=
hepatiit*
c hepatiit*
maksakirroo*
maksa-arvo*
tuberkuloo*
tubi=
reuma*
migreen*
selkäki*
murtum*
murtunut=
murtui=
jalka poikki
käsi poikki
on poikki
kipsi*
kipsat*
~ haava*
tulehdu*
verenmyrky*
sepsis*
pyört*
! pyörtyi=
kouristi=
kouristel*
kouristu*
tajutto*
tajuissaan=
oksentel*
oksensi=
ripul*
~ kuumee*
~ kuume=
~ korkea kuume
anemia*
verenpain*
painoindek*
bmi=
laihtu*
alipaino*
ylipaino*
aliravit*
kivut=
kipuja=
kipuil*
kipulääk*
särky*
unettomuu*
~ raskau*
keskenmen*
abort*
synnytt*
laskettu aika
~ covid*
~ korona=
~ influenss*
dementi*
alzheim*
muistisair*
parkinson*
ms-tau*
als=
parantumat*
hoitotahto*
kaatunut=
kaatui=
loukkaantu*
loukkasi=
kolari*
vammautu*
adhd*
autismi*
autisti*
asperger*
touret*
sekoittaa päiv*
umpisuol*
klamydia*
kuppa=
tippuri*
sukupuolitau*
syövän=
raskaana=
~ raskaus=
selkävaiv*
verenvuoto*
halvau*
halvaant*
munuais*
sydänleik*
vilkutulehd*
umpilisä*
vatsakip*
päänsär*
~ onnettomuude*
~ hengenahdist*
[treatment]
leikkau*
leikat*
dialyy*
fysioterap*
toimintaterap*
puheterap*
avanne*
sädehoit*
solunsalpaaj*
sytostaa*
kotihoit*
kotisairaanh*
verikok*
~ labra*
laboratoriokok*
röntgen*
magneettikuv*
ultraään*
elvyt*
tiputu*
punktio*
hoitojakso*
siteiden vaiht*
saattoho*
~ verensiir*
rokottamat*
lääkärinlausun*
~ lausunto*
b-lausunto*
saikku*
saikul*
lääkärintod*
ei ota lääkk*
hoitokielte*
katetri*
nenä-mahaletk*
letkuruok*
kuntoutusjaks*
laitoskuntou*
[medication]
lääkk*
lääke*
lääkit*
lääkärin määrä*
antibioot*
kortison*
burana*
panadol*
ibuprofe*
parasetam*
oxynorm*
oksikodon*
tramadol*
tramal*
panacod*
dosett*
resept*
insuliin*
epipen*
melaton*
marevan*
verenohen*
ehkäisypil*
e-pill*
pistoks*
tablet*
pilleri*
[hospital]
sairaala*
~ päivystyks*
ambulans*
teholla=
teho-osast*
tehohoit*
~ osastolla=
~ osastolle=
~ osastolta=
synnytyssair*
hus=
tays=
oys=
kys=
tyks=
meilahd*
meilahti*
jorvi*
peijas*
malmin sairaal*
~ terveyskesk*
~ terkka*
tk-lääk*
omalääkär*
~ hammaslääkär*
neurolog*
kardiolog*
lastenlääkär*
poliklinik*
~ polille=
~ polilla=
~ polilta=
~ polin=
hoivakod*
vanhainkod*
[disability]
vammai*
kehitysvamma*
liikuntavamm*
cp-vamm*
näkövamm*
kuulovamm*
kuulolait*
kuuroutu*
~ kuuro=
sokeutu*
sokea=
~ pyörätuol*
rollaattor*
kepillä=
kepeillä=
kepin kanss*
proteesi*
invalidi*
henkilökohtainen apu*
henkilökohtaisen avustaj*
omaishoit*
hoitotuk*
hoitotuel*
down*
afasi*
lukihäiriö*
kehitysviiv*
oppimisvaik*
`;
