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
ykköstyyp*
kakkostyyp*
dm1=
dm2=
ketoasid*
hypoglyk*
sokerit hein*
sokeritauti*
sokerit kork*
rr koh*
rytmihäir*
flimmer*
sepelvalt*
sydänkoht*
sydänpys*
tia-koht*
aivoinf*
epi-koht*
epikoht*
kohtauks*
kopd*
copd*
keuhkoemb*
keuhkoveritul*
crohn*
haavainen paksus*
colit*
keliaki*
laktoosi*
psoria*
atoopp*
ihottum*
ekseema*
syyhy*
ruusu-tul*
ruusutul*
nivelrik*
fibromyal*
iskias*
välilevy*
noidannuol*
polvivaiv*
polvivam*
lonkkamur*
lonkka murt*
ranne murt*
nilkka murt*
jalka murt*
käsi murt*
kylki murt*
nyrjäh*
venähd*
sijoiltaan=
aivotär*
kallonmur*
kallovam*
pää auki
pää verillä
verissä=
verta vuot*
tikkejä=
tikattiin=
tikat=
ommeltiin=
palovammo*
rakkul*
paise*
märki*
absess*
sepsi*
virtsatietul*
virtsavaiv*
inkontin*
ummetus*
vatsahaav*
mahahaav*
refluks*
sappikiv*
haimatul*
maksa-arv*
maksavika*
maksavaur*
kilpirauh*
basedow*
anemi*
hb mata*
hemoglobiini mata*
b12-puut*
trombi*
veritulp*
laskimotukos*
etäpesäk*
metastas*
sytosta*
rintasyöv*
suolistosyöv*
imusolmuk*
lymfoo*
hep c=
hepc*
c-hepa*
hcv=
b-hepa*
hivi*
tbc=
keuhkotub*
mrsa=
esbl=
~ norovir*
~ vatsatau*
~ mahatau*
oksennust*
~ oksentaa=
oksentanut=
pyörrytt*
huimaus*
huimaa=
tajunta heik*
tajunta alent*
gcs=
tokkura*
kuume nous*
~ kuumeessa=
kuumeilee=
kuumeili=
keuhkop*
~ yskii=
hengenahdis*
ahdistaa hengi*
rintakip*
puristaa rinn*
selkä kipe*
selkä hajal*
polvi hajal*
krooni*
pitkäaikaiskip*
hermokip*
kiputil*
kipupol*
lihonu*
kuihtunu*
riutunu*
kuivunut=
kuivuma*
nestehuk*
nenäverenv*
muisti pätk*
muisti heik*
muisti huono*
muistihäir*
muistamat*
muistipol*
sekavuustil*
lewyn*
huonossa kunn*
heikossa kunn*
vointi heiken*
vointi notkah*
liikuntakyky*
heikkokuntoi*
vuodepot*
vuoteenoma*
terminaal*
loppuvaih*
kuolemansair*
endometri*
kuukautis*
menkat=
pcos=
raskausmyrk*
ennenaik*
keskonen=
keskosena=
keskoske*
sikiöseul*
lapsivesi*
supistuks*
supistel*
alatiesynn*
sektio*
loukkas=
putosi katol*
putosi tikk*
putosi porta*
jäi auton alle
pyöräonn*
mopo-onn*
mopokol*
auto-onn*
liikenneonn*
ketju-kolar*
traumatiimi*
paleltu*
palelt*
hypoterm*
as-piirt*
fas=
kielihäir*
kielellinen eri*
kielenkehit*
dysfasi*
änkyt*
puhe viivä*
puhevia*
aistiyl*
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
tähystys*
tähystet*
gastrosk*
kolonosk*
tekonive*
ohitusleik*
pallolaaj*
tahdistin*
stentti*
elinsiirt*
amputoi*
amputaat*
hemodial*
happirik*
happiviik*
happihoi*
cpap*
uniapn*
hengityskon*
trakeosto*
peg-letk*
kestokat*
cystofix*
toistokat*
haavahoi*
haavan hoit*
painehaa*
makuuhaav*
säärihaav*
sidevaiht*
side vaih*
tikkien poist*
ompeleiden poi*
ortoos*
kyynärsauv*
kepit=
tukisid*
kotisairaala*
kotisair=
kotsu*
kotihoido*
ktho=
veriko*
crp=
lantalab*
~ virtsanäyt*
ekg=
sydänfilm*
mri=
mri-kuv*
eeg=
luustotih*
koepala*
biopsi*
lymfahoit*
kuntoutuksess*
kuntoutusjak*
palliatiiv*
hoitolinja*
dnr=
hoidonraj*
ei elvytet*
lähetteen sai
erikoissairaanh*
c-lausunt*
c-laus*
e-lausunt*
b-laus*
sairaslom*
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
metform*
jardian*
ozempic*
wegovy*
pistää insul*
libre=
dexcom*
ventolin*
symbicort*
hengityslääk*
avaavaa lääk*
prednisolo*
kortiso*
solu-med*
medrol*
warfari*
eliquis*
xarelto*
klexan*
asa=
primaspan*
nitro=
nitrot=
emconcor*
bisoprol*
losarta*
amlodip*
furesis*
furosem*
nesteenpoist*
levaxin*
thyroxin*
somac*
pantopra*
esomepr*
opama*
imodium*
laxoberon*
movicol*
kefexin*
amoksisil*
amoxin*
penisil*
doksisykl*
ab-kuuri*
ketorin*
ketoprof*
arcoxia*
naproks*
diklofen*
voltaren*
litalgin*
norspan*
fentanyylil*
targiniq*
oxycont*
morfiin*
dolcontin*
kipulaasta*
gabapent*
keppra*
levetiras*
karbamatse*
tegretol*
lamotrig*
madopar*
sinemet*
donepets*
memanti*
humira*
biologinen lääk*
metotrek*
trexan*
tremfya*
interfer*
epclusa*
maviret*
hiv-lääk*
minipill*
depo-provera*
nuvaring*
annosjak*
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
joutui sairaal*
vietiin sairaal*
lanssi*
ensihoi*
lääkärihelik*
akuuttiin=
akuutista=
päivystykseen=
päivystyksess*
yhteispäivys*
~ ensiapu*
ensiavus*
acuta*
töölön sair*
haartmanin*
meikku*
naistenklin*
lastenklin*
uusi lastensair*
uudessa lastensair*
taysissa=
tays:s*
oys:s*
tyksiss*
keski-suomen keskussair*
kskssa
ksks=
phks=
satasair*
seinäjoen keskussair*
vks=
ekks=
~ laakson sair*
herttoniemen sair*
suursuon*
koskelan sair*
hatanpää*
tehol=
tehoosast*
tehovalv*
leikkuripöyd*
valvontaosast*
vuodeosast*
tk-osast*
tk-vuod*
jatkohoitopaik*
ihopol*
sydänpol*
gastropol*
neuropol*
kirra=
~ kirurgi*
ortoped*
gyne=
gynel*
gyneko*
urolog*
onkolog*
endokrin*
silmälääk*
korvalääk*
hammaskirur*
hoivakoti*
hoitokodis*
hoitokoti*
palvelutalos*
~ palvelutalo*
tehostettu palv*
ympärivuorokaut*
kotiutettiin sair*
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
kehari*
kehitysvam*
lievästi kehit*
lievä kehit*
älyllinen kehit*
älyllisesti*
cp=
liikuntaraj*
liikuntaest*
pyörätuoliss*
sähkömop*
sähköpyörä*
rollattor*
~ apuväline*
rampa=
raajarik*
kuulokoj*
kuulovika*
huonokuul*
viittomakiel*
viittomak*
sisäkorvais*
heikkonäk*
opaskoir*
valkoinen kep*
kuurosok*
kuuromyk*
williamsin*
fragile*
asperg*
nepsyvalmen*
selkäydinv*
neliraaja*
parapleg*
tetrapleg*
hemipareesi*
toispuolihal*
hk-avust*
avustajapäät*
vpl-palvelu*
kuljetuspalv*
taksikortti vamm*
mmse=
laitoshoi*
tehostetun asum*
erityishuol*
eho=
asumisvalmen*
imba=
työkyvytön=
työkyvyttöm*
`;
