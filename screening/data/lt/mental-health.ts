/** Lithuanian: mental health. Format: see lexicon.ts. */
export default `
[illness]
depresij*
! depresuo*
psichoz*
psichotin*
šizofren*
šizo=
bipolin*
manij*
maniakin*
paranoj*
persekiojim*
haliucin*
kliedes*
kliedėj*
! girdi balsus
! girdi balsą
! balsai liepia
! balsai galvoje
kalba pats su savimi
kalba su savimi
kalba su siena
~ sienos šnabžda
~ per lubas
~ per sienas
nerimo sutrikim*
nerimo priepuol*
panikos priepuol*
panikos atak*
! panikuoja
fobij*
potrauminis*
potrauminio*
ptss=
ptsd=
traumuot*
asmenybės sutrikim*
ribinis sutrikim*
borderline
anoreks*
bulimij*
valgymo sutrikim*
psichikos sutrik*
psichikos lig*
psichinė lig*
psichinės lig*
psichiškai
psichas=
psichė=
okr=
obsesi*
perdegim*
perdegęs=
~ nervinis
~ krizėje
~ krizė=
naktimis vaikšto
vaikšto naktim*
naktim nemieg*
nemiega naktim*
nemiega=
nemiega jau
neužmieg*
~ košmar*
verkia visą
verkia be
nustojo valgyti
nieko nevalgo
nebesikelia iš lovos
nesikelia iš lovos
iš lovos neišlip*
iš kambario neišein*
neišeina iš kambario
nebekalba su niekuo
su niekuo nekalb*
nuotaikų svyrav*
disociac*
~ nestabil*
~ apatišk*
dezorientuot*
nesiorientuoj*
depra=
deprimuot*
prislėgt*
slogi nuotaik*
nuotaika prast*
nuotaika blog*
nuotaika kint*
beviltišk*
~ bevilt*
neviltis
neviltyje
neturi vilt*
jaučiasi nereikal*
jaučiasi tušč*
jaučiasi vieniš*
vienišum*
nieko nenori
niekas nedžiug*
niekas nebedžiug*
nebemato prasm*
nemato prasm*
~ beprasm*
gyvenimas be prasm*
kaltina save
nekenčia savęs
savęs nekenč*
verkia=
verkė=
verkia naktim*
pravirk*
verksming*
~ ašaros
~ ašarom*
apsiverk*
~ isterij*
isterik*
~ nerimas=
~ nerimą=
~ nerimo=
~ nerimaut*
nerimastin*
nervų priep*
nervų ligon*
nervai nelaik*
~ panika=
~ panikos
paniškai
~ dūsta iš
širdis daužosi
bijo žmon*
bijo išeiti
bijo lift*
agorafob*
socialinis nerim*
socialinė fob*
izoliuojasi
užsidaręs
užsidarė savy*
užsidarė kambar*
užsidariusi
~ atsiribojo
atsiribojęs
iš namų neišein*
neišeina iš namų
neišeina iš buto
neišeina laukan
nebendrauja su niek*
guli ištis*
guli dienas
guli lovoj visą
nebesikelia
nesiprausia
nebesiprausia
~ nesitvarko
~ apsileido
neplauna galv*
užleido save
nebesirūpina savim
nevalgo=
nevalgo jau
nustojo valgyt*
~ badauja
vemia po valg*
valgo ir vem*
persivalg*
skaičiuoja kalorij*
sulys*
lieknėj*
nemiegojo
nemiega antr*
nemiega treč*
miega visą dien*
bemieg*
nemigos
nemiga
insomnij*
mato tai ko
girdi tai ko
girdi bals*
balsai sako
balsai vėl
jam sako balsai
~ mato šešėl*
mato velnius
kalba su dvas*
kalba su televiz*
visi seka
visi prieš jį
visi prieš ją
kažkas seka
mano kad seka
mano kad klaus*
mano kad nuod*
įdėjo čip*
įdėti čip*
čipą įd*
užkeik*
nuodija maist*
maistas užnuod*
nuodija jį
užnuodytas mais*
siunčia signal*
signalus siun*
švitina
užklijavo lang*
užklijavo kamer*
langai užklijuot*
kliedi
nesąmones kalb*
kalba nesąmon*
nerišliai
padrikai
kalba padrik*
keistai elg*
elgesys keist*
keistas elges*
neadekvat*
neadekvač*
pamiš*
išprotėj*
psichuoj*
psichav*
psichan*
stogas važ*
stogą raun*
važiuoja stogas
nuvažiavo stog*
pakvaiš*
šizas
šizikas
šizik*
maniakas
maniakė
hipoman*
~ euforij*
bipoliar*
šizoafekt*
šizotip*
f20
f20 0
f32
f33
f41
f43
f60
f31
adhd
adhdikė
~ dėmesio sutrik*
hiperaktyv*
tiko sutr*
turret*
tureto
autist*
autizmo spekt*
aspi=
elgesio sutrik*
emocijų sutrik*
emocinis nestab*
emociškai nestab*
asocial*
antisocial*
psichopat*
sociopat*
narciz*
priešgynia*
~ įtarus
įtarin*
katatonij*
stuporas
~ sustingęs
disocijuoj*
atminties praras*
flashbak*
flashback*
prisimena karą
išsekęs emoc*
krizės būkl*
krizinė būkl*
ūmi būkl*
ūmią būkl*
ūmi psich*
psichinė būkl*
psichinės būkl*
psichinė sveikata blog*
emocinė būkl*
emocinės būkl*
paūmėj*
dekompensav*
remisij*
[treatment]
psichiatr*
~ psicholog*
psichoterap*
terapeut*
antidepres*
antipsichot*
neurolept*
nuotaikos stabiliz*
~ raminam*
migdom*
trankviliz*
benzodiazep*
olanzapin*
zyprex*
kvetiapin*
seroquel*
ketilept*
risperidon*
rispolept*
haloperidol*
klozapin*
leponex*
aripiprazol*
abilify
xeplion*
invega*
moditen*
depo injekcij*
injekcij*
flupentiks*
fluanksol*
zuklopentiks*
sertralin*
zoloft*
fluoksetin*
prozac*
escitalopram*
cipralex*
mirtazapin*
mirzaten*
venlafaksin*
paroksetin*
amitriptilin*
duloksetin*
ličio=
ličio preparat*
ličiu=
valpro*
depakin*
lamotrigin*
ksanaks*
xanax*
alprazolam*
diazepam*
relanium*
lorazepam*
klonazepam*
bromazepam*
lexotanil*
stilnox*
zopiklon*
metilfenidat*
concert*
ritalin*
psc=
psichikos sveikatos centr*
~ dienos stacionar*
mobilios komandos=
mobilią komandą
mobili komanda
krizių įveikimo
~ priverstinis gydym*
priverstinio gydym*
priverstinės hospital*
pas psichiatr*
pas psicholog*
~ psichikos sveik*
lanko psich*
lanko terap*
terapiją lanko
terapijos atsis*
terapija nutr*
negeria vaist*
nebegeria vaist*
nustojo gerti vaist*
nutraukė vaist*
išmetė vaist*
vaistų nebeger*
vaistų negeria
atsisako vaist*
vaistai nuo nerimo
vaistai nuo depres*
gydosi nuo depres*
leidžiama injek*
kas mėnesį spric*
spricas
eliceja
miaser
asentra
seropramas
cipramil*
paroxat*
deprexolet
brintellix
vortioksetin*
velaxin
venlaxor
remeron*
trittico
trazodon*
agomelatin*
valdoxan
sulpirid*
chlorprotiksen*
truxal
tisercin*
levomepromaz*
paliperidon*
trevicta
reagila
kariprazin*
ziprasidon*
amisulprid*
solian
karbamazepin*
finlepsin
litį geria
atomoksetin*
strattera
elvanse
medikinet
hidroksizin*
atarax
fenazepam*
fenibut*
~ melatonin*
zolpidem*
zolpik*
imovane
ect=
elektrošok*
elektros impulsų terap*
nebepriima vaistų
~ kbt=
~ dbt=
dialektin*
psichodinam*
~ grupinė terap*
~ šeimos terap*
~ psichosocialinė reab*
~ psichosocialinės reab*
~ psichikos dienos centr*
dienos stacion*
~ jaunimo linij*
~ vilties linij*
~ krizių įveik*
teismo psichiatr*
nepakaltinam*
neveiksn*
veiksnum*
priverčiamos medic*
priverstinai hospital*
priverstinį gydym*
priverstinai gydy*
hospitalizuot*
hospitalizav*
priverstinai pagul*
[ward]
vasaros ligonin*
vasaros 5
vasarkė*
naujoji vilnia
naujosios vilnios
naujavilnė*
rvpl=
žiegždri*
rokiškio psichiatr*
~ rokišky=
~ rokiškyje=
švėkšn*
psichiatrij*
psichūšk*
psichuškė*
psichkė*
durnyn*
beprotn*
~ iš skyriaus
~ į skyrių
uždaras skyri*
uždaram skyri*
ūmių būklių
rpl=
rpsc=
psichonarkol*
~ psichoneurolog*
pas psichus
psichus
į psichuš*
durnam nam*
durnių nam*
iš vasaros 5
naujojoj viln*
šiaulių psich*
klaipėdos psich*
~ rokiškį
utenos psich*
marių psich*
vaikų psichiatr*
paauglių psichiatr*
gulėjo psichiatr*
guli psichiatr*
~ paguldyt*
~ paguldė=
išrašė iš psich*
išleido iš psich*
išrašytas iš psich*
ūmų skyr*
uždarame skyr*
uždaro skyr*
uždarą skyr*
~ stebėjimo palat*
fiksavo prie lov*
[suicide]
savižud*
suicid*
! nusižud*
! žudytis=
! žudosi=
! bandė žudytis
! pasikor*
! pasikart*
kartis=
! kartųsi=
! pjaust*
! pjaustosi=
! susipjaust*
! rėžė rankas
! rėžėsi
! raižosi
! raižė
! persipjov*
! venas
! nebenori gyventi
! nenori gyventi
! nenoriu gyventi
! nebenoriu gyventi
! noriu mirti
! nori mirti
! norėtų numirti
geriau be manęs
atsisveikinimo laišk*
atsisveikino su
! šoks nuo
! šokti nuo
! nuo tilto
! šoks pro
prisigėrė tablečių
prigėrė tablečių
krauna tabletes
save žaloj*
savižal*
savęs žaloj*
žalojasi
žaloja save
ilgom rankov*
po rankovėm
pasidaryti galą
pasidarys galą
viską užbaigti
bandymas žudyt*
bandymo žudyt*
bandė nusižud*
mėgino nusižud*
mėgino žudyt*
ketina žudyt*
ketina nusižud*
žudysis
žudytųsi
galvoja apie mirt*
galvoja apie savižud*
kalba apie mirt*
kalba apie savižud*
kalbėjo apie mirt*
mirties mint*
mintys apie mirt*
minčių apie mirt*
minčių žudyt*
mintys žudyt*
nenori gyvent*
nebenori gyvent*
nebenori būti
nenori būti čia
nenori nubusti
užmigti ir neb*
neatsibusti
nebeatsibust*
geriau numirt*
geriau mirt*
geriau nebūčiau
geriau negimt*
norėčiau numirt*
numirčiau
dingti iš šio
visiems būtų lengviau
visiems bus lengviau
be manęs visiem*
naštą visiem*
našta šeim*
jaučiasi našta
pavargo gyvent*
pavargo nuo gyven*
pavargau gyvent*
paskutinis laišk*
atsisveikinimo žinut*
~ atsisveikino
~ atsisveikina
dalina daikt*
išdalino daikt*
sutvarkė reikal*
tabletes suger*
išgėrė tablet*
išgėrė visas tablet*
išgėrė vaist*
prisigėrė vaist*
prigėrė vaist*
užgėrė vaist*
saujos tablet*
saują tablet*
krovė tablet*
kaupia tablet*
kaupia vaist*
kaupė vaist*
perdozavo vaist*
prisirijo tablet*
apsinuodij*
virvę
~ kilpa=
~ kilpos=
korėsi
bandė kartis
po traukin*
~ ant bėgių
ant stogo krašt*
nuo balkon*
iššok*
šoko nuo
šoko pro
nuo daugiaaukšč*
nuo tilto nuėm*
pjauna rankas
pjovė ven*
perpjovė ven*
persipjaust*
pjovė rank*
~ įsipjov*
~ įsipjauna
~ pjūviai
~ pjūviais
~ pjūvių
pjūvis ant
randai ant rank*
ranka subraižyt*
rankos subraižyt*
rankos supjaust*
~ supjaustyt*
rankovės ilgos
žaloja=
žalojo=
~ žalojim*
save žal*
degina save
degino save
daužo galvą į
galvą į sien*
muša save
skutimosi peiliuk*
~ peiliukai
~ peiliuką
~ peiliuku
žiletė
žilet*
autoagres*
~ postvencij*
`;
