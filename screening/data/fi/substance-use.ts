/** Finnish: alcohol, drugs, gambling. Format: see lexicon.ts. */
export default `
[alcohol]
alkohol*
juoppo*
dokaa*
dokailu*
dokannu*
! dokaa=
ryyppä*
kännis*
humalas*
humalatil*
päissään=
~ juoma*
juomis*
juonut=
juonu=
juo=
joi=
ratkesi=
ratkennut=
retkah*
relapsa*
kaljoja=
kaljoittel*
kalja*
viina*
vodka*
lonkero*
siider*
antabus*
krapula*
raitti*
raitistu*
kuivilla=
kuivilta=
selvinpäin
haisi viina*
haisee viina*
haisi alkoh*
puhalt*
puhalsi
promille*
puhallus*
juopottel*
~ pullo=
sammuneena=
sammunut=
sammui=
deliri*
sammalt*
tuurijuop*
tissuttel*
kaatokän*
putkass*
putkaan*
humalaha*
rännit
ryyppyput*
känni*
jurris*
tuiteris*
tuhannen päis*
humaltun*
maistissa=
nousuhumal*
hiprakas*
laitamyöt*
bisse*
lonkku*
loncku*
kossu*
koskenkor*
jallu*
jägeri*
jekku*
lasolia=
pontikka*
kilju*
denaku*
tenua=
hutikas*
ryyppyreis*
ryyppyre*
ryyppyporu*
juopotel*
juominen=
juonut taas
juo taas
alkaa juom*
alkoi juom*
aloitti juom*
alkanut juod*
putki päällä
putkella=
juomaputk*
dokausputk*
rälläs*
rellest*
ratkes juom*
ratkesi juom*
repsah*
lipsahd*
relaps*
kuiva kausi
kuivana=
ei juo=
ei juo enää
ei ole juonut
ei oo juonu
~ tipaton=
~ tipattomal*
~ selvänä=
selvin päin
selväpäi*
vesiselvä*
ollu selvinpäin
ollut raittiina
raitis=
haisee alk*
haisee vanhal*
haisi vanhal*
haisee viin*
haiskaht*
haisi kaljal*
vanhan haju*
vanhan viinan
promil*
puhallutet*
puhallettiin=
puhallutti=
puhalsi 0
puhalsi 1
puhalsi 2
alkometr*
alkolukko*
cdt=
maksakirr*
peth=
audit=
audit-pist*
kankkus*
kankkunen=
darra*
morkkis*
tärisee=
tärinä=
tärinöi*
vapisee=
vapinaa=
dt=
sammunu*
sammuu=
sammuneen*
filmi poikki
filmi katk*
muistikatko*
pullot kaapis*
piilopullo*
pulloja kaikkial*
pulloja kaapis*
tyhjiä pullo*
tölkkejä kaikk*
tyhjiä tölkk*
alko-ong*
alkon kautta
juomaong*
alkkis*
alkkar*
puliukko*
puliakk*
pultsar*
spurgu*
deeku*
rapajuop*
holist*
[drugs]
huume*
päihde*
päihtei*
päihty*
narkkar*
nisti*
narko*
kannabis*
kannabik*
pilve*
pössy*
marihua*
hasis*
hassis*
budi*
ruoho=
jointti*
amfetam*
piriä=
piri=
pirin=
spidi*
spiidi*
~ meta=
metamfet*
kokaiin*
kokkeli*
heroiin*
subu*
bubi=
bupre*
fentanyl*
opiaat*
opioid*
ekstaas*
essoi*
mdma=
lsd=
~ happo=
~ sieniä=
~ gamma=
gammaa=
lyrica*
pregabali*
rivo=
rivotril*
rivatril*
bentso*
pameja=
pami=
pamei*
nappeja=
nappei*
lääkeväärin*
suonensis*
piikit*
~ ruisku*
neulo*
~ folio*
sekakäyt*
pupillit*
pilles*
kamaa=
~ kamat=
~ kaman=
kamassa=
aineissa=
aineet=
diila*
diileri*
diler*
yliannost*
nuusk*
snuus*
seula*
pikatesti*
virtsanäy*
virtsatesti*
positiivinen seul*
~ puhdas=
~ puhtaana=
~ sekaisin=
~ kovissa aineis*
narkkaa=
douppa*
käyttää aineita
käytti aineita
polttaa pilveä
polttaneensa=
polttanu pilv*
kamois*
kamoja=
kamojen=
kaman kanss*
kamapäis*
kamapää*
kamahom*
kamaporuk*
kamapiir*
aineisiin=
aineiden=
aineista irti
aineita=
ainees*
aineilla=
sekaisin aineis*
sekasin=
sekasi=
sekapäis*
pilvis=
pilvipäis*
pöllyis*
pöllyssä=
huuruis*
huurus=
kukkaa=
ruohoa=
ruohon=
ruohot=
weed*
ganja*
skunk*
hash=
hasa=
dabbi*
dabb=
bongi*
jointt*
jonne pilv*
sätkä pilve*
sätkii pilv*
jäykkä pilv*
blossi*
blossaa*
blossaile*
polttelee=
poltteli=
polttaa kukka*
polttaa budi*
poltellut=
pajautt*
pajaut*
thc=
thc-pos*
cbd=
hhc=
spice=
spaissi*
syntti*
muuntohuu*
pirissä=
piripäis*
piripää*
pirinist*
pirikiim*
~ vauhtia=
~ vauhdit=
vauhdeis*
speedi*
speed=
amfe=
amfea=
kristal*
krist=
meth=
metha*
peukk*
pvp=
mdpv=
mephedr*
mefed*
keta=
ketamii*
ketaa=
gammas*
ghb=
gbl=
lipukas=
lappu happo*
lappuja=
happoa=
happotrip*
tripillä=
~ trippaa*
~ trippi*
~ sienet=
sienitrip*
psilos*
taikasien*
dmt=
essot=
essoa=
esso=
emmaa=
mdm*
koka=
kokaa=
kokkel*
heppa=
hero=
heroa=
heroin=
heroissa=
suboxon*
fenta*
nitatseen*
oksi=
oksyja=
oxyja=
oxy=
oxyt=
trama=
tramat=
tramaa=
panac*
kodeii*
kodsku=
lyrik*
lyrkä*
lyr=
lyrat=
prega=
gaba=
gabat=
rivot=
rivoja=
rivatr*
rivotr*
rivoissa=
rivopäis*
pamit=
pamissa=
pamipäis*
diapamia*
xanori*
xanor=
xanax*
ksanax*
napeissa=
nappipäis*
pillereis*
pillereit*
pilleriss*
katupiller*
kadulta lääk*
concertaa nuusk*
nenäkautt*
nuuhkii*
nuuhki=
impp*
liimaa imp*
ilokaas*
butaani*
lakkaben*
bensaa hais*
bensan hais*
vetää nokk*
vetää nenä*
veti nokk*
veti nenä*
veti viivan
vetää viiv*
vetänyt kama*
veti kamaa
vetää kamaa
vetää pameja
veti pameja
piikkihuum*
piikkejä kämp*
piikkejä koton*
piikkejä vess*
piikki käs*
piikinjälj*
pistojälj*
pistänyt its*
suoneen=
suonet pilal*
suonet huono*
iv-käyt*
iv-kama*
ruiskut=
ruiskuja=
neulanvaih*
terveysneuvontapist*
puhtaat välin*
~ käyttövälin*
fentkit*
naloks*
nalox*
od=
odn=
overit=
overi=
overdos*
käyttää taas
käyttänyt taas
käyttäny taas
käyttänyt aineit*
käyttäny aineit*
ei ole käyttänyt
ei oo käyttäny
ei käytä enää
käyttää päivit*
käyttö lisään*
käyttö jatkun*
käyttö riistäy*
käyttö lähteny*
käyttö hallin*
~ käyttäjä=
~ käyttäjän=
~ käyttäjiä=
~ käyttävä=
~ käyttävän=
käyttäjäporuk*
käyttäjäpiir*
käyttökav*
ongelmakäy*
päiväkäytt*
satunnaiskäyt*
pupillat=
silmät lasit*
silmät punai*
silmät verest*
silmät kiin*
lasittun*
nuokkuu=
nuokkuva*
nuokkui=
torkkuu=
narskut*
jauhaa leuk*
~ hikoilee=
hiki päällä
myy kama*
myy pilveä
myy aineit*
myy lääk*
myi lääk*
kuskaa kama*
kauppaa kama*
välittää kama*
reffat=
reflat=
refloja=
reflat pos*
reflois*
viekkar*
viekois*
reflat kov*
vape=
veippa*
vapee=
veippi*
vapettaa*
snusu*
snussi*
tupakoi*
röökii=
rööki=
~ tupakka=
sätkä=
~ energiajuom*
puhtaat seul*
seuloi*
seuloja=
likainen seul*
likaiset seul*
likanen seul*
likane seul*
pos seul*
pissates*
pikates*
sylkites*
hiusanaly*
hiustest*
laimennet*
väärennetty näyt*
manipuloitu näyt*
kieltäyty seul*
kieltäytyi seul*
ei antanut näyt*
ei antanu näyt*
pos thc
amf pos
pos amf
bup pos
pos bup
pos bents*
[treatment]
katko=
katkoll*
katkol=
katkohoito*
vieroit*
korvaushoi*
metadon*
a-klinik*
minnesota*
myllyhoi*
nuortenstatio*
selviämisas*
selviämisho*
na-ryhm*
aa-ryhm*
a-kilta*
sovatek*
pysyy kuivilla
järvenpään sosiaalisair*
avominne*
katkaisuhoi*
katkaisuas*
katkaisuun
katkolta=
~ katkaisu=
katkaisuho*
katkoon=
katkopaik*
katkojono*
avokatko*
laitoskatk*
laitoskuntout*
riippuvuuspol*
riippuvuusklin*
riippuvuusp*
~ nuorisoase*
hemppa=
hempas*
elämäntapaliit*
korvikses*
korvikseen=
korvis=
korvikset=
korviksel*
korvishoi*
metukka*
metad=
kotiannoks*
kotiannos*
kotianno*
buvidal*
buvi=
buvit=
antab*
naltrekso*
naltreks*
revia=
selincro*
campral*
sels=
ridasjärv*
järvenpään sos*
mikkeli-yht*
kankaanpää a*
kalliolan klin*
hietalinna*
lapuan mylly*
avominn*
trappi*
tuuliharj*
ventusk*
pellas=
na:ssa
na:han
nassa=
na-kokou*
aa=
aa:ssa
aa:han
aa-kokou*
aaseen=
sponsori=
sponsorin=
ga-ryhm*
päihteettö*
päihteetön=
päihteettä=
~ toipum*
toipuva alk*
toipuja=
toipujan=
stoppari=
hoitoon hakeu*
hoitoon haluai*
keskeytti hoid*
keskeytti kuntou*
keskeytti katk*
lähti kesken kuntou*
lähti katkol*
keskeytyi hoito
[gambling]
peliriippuv*
pelion*
pelongel*
nettikasino*
nettipok*
slotti*
slotteih*
hedelmäpel*
pelikoneel*
vedonlyön*
veikkaus=
veikkauks*
pelivel*
pelirah*
pelihimo*
pelaa raha*
pelasi raha*
panttilainaam*
uhkapel*
pelikoneita
~ pelaa=
peliklinik*
peluuri*
pelikiel*
peliesto*
pelaa kaikki
pelaa kaikk*
pelaa pokeri*
pelaa slott*
pelaa netticas*
pelasi kaikki
pelannut raha*
pelannu raha*
pelannut palk*
pelannu palk*
pelasi palk*
pelas palk*
pelasi tuk*
rahat pelei*
rahat peliko*
pajatso*
veikannut=
nettikas*
casinol*
unibet*
ninja casino
kasinol*
~ kasino=
vedot=
eurojackp*
~ lotto=
raaputusarv*
ässäarp*
`;
