/** Lithuanian: a minor at risk. Format: see lexicon.ts. */
export default `
[neglect]
nepriežiūr*
neprižiūr*
apleist*
vienas namie
viena namie
vieni namie
vienas namuose
viena namuose
vieni namuose
palikti vieni
paliktas vienas
palikta viena
paliko vienus
buvo vieni
vieni bute
~ be priežiūros
alkanas=
alkana=
alkani=
nevalgęs=
nevalgę
nevalgius*
neturi ko valgyt*
nėra ko valgyt*
be priešpie*
~ basas=
~ basa=
basut*
be striuk*
be kepur*
~ nešvar*
neprausti
nepraust*
~ purvin*
utėl*
neįsileidž*
~ neįleidž*
neateina pasiimt*
neatvyko pasiimt*
niekas nepasiim*
~ iki vidurnak*
uždaro sandėl*
uždaro rūs*
uždarė rūs*
užrakina vaik*
alkan*
išalk*
išbadėj*
badauj*
badu*
nemaitin*
nepavalg*
nepamaitin*
be pusryčių
be pietų į
be vakarienės
nevalgė nuo
valgo tik mokykloj*
valgo mokykloj*
valgo už du
prašo duonos
prašo valgyt*
prašė valgyt*
prašo kaimynų
šaldytuvas tuščias
šaldytuve tušč*
tuščias šaldytuv*
nėra maisto
maisto nėra
maisto namuose
šiukšlių kr*
šiukšlyn*
šiukšlės iki
! dvok*
smirdi
smirda
smirdėjo
smird*
šlapimu atsid*
kvepia šlapim*
atsiduoda šlapim*
nesimaudo
nemaudo
neišmaud*
neskalbt*
neskalbia
tais pačiais drabuž*
tie patys drabuž*
glind*
blus*
blakės=
blakių=
niežų=
pelės namuose
tarakon*
sauskeln*
pampers*
nekeičia sauskeln*
nekeistom sauskeln*
iššut*
ne pagal sezoną
ne pagal orą
plona striuk*
plonas striuk*
su šlepet*
su basut*
žiemą su
be batų
be žieminių
be pirštinių
be kojinių
skylėti bat*
skylėtais bat*
per mažais bat*
sušal*
nušal*
drebėjo nuo šalčio
nekūrenam*
nešildom*
supuvę dant*
sugedę dant*
dantys supuv*
dantukai juodi
juodi dantuk*
neskiepyt*
pas gydytoją neveda
neveda pas
nenuvedė pas
nevežė pas gydyt*
nesiskiepij*
nepriauga svorio
nepriaug*
neauga svor*
atsilieka svor*
paliko vieną
palieka vieną
palieka vienus
palieka vaik*
paliko kūdik*
paliktas be
palikti be
palikta be
visą naktį viena
visą naktį vieni
visą naktį vienas
naktį viena
naktį vieni
naktimis vieni
naktimis viena
vienas iki nakties
viena iki nakties
vieni iki vakaro
viena su mažyl*
viena su mažaj*
viena su broli*
vienas su broli*
vienas su sese*
automobilyje palik*
mašinoj palik*
mašinoje palik*
rado vieną
rasti vieni
rado vienus
rastas vienas
rasta viena
be suaugusi*
nė vieno suaug*
be tėvų žinios
iki nakties lauke
iki vėlumos
vienas lauke
viena lauke
vieni lauke
bastosi
bastėsi
slankioj*
valkioj*
klaidžioj*
prie kelio rado
nežino kur vaik*
~ nežino kur jis
~ nežino kur ji
tėvai nežino kur
~ niekas neieško
niekas nepasigedo
nepasigedo
pamiršo pasiimti
nepaėmė iš darž*
nepasiėmė iš darž*
liko darželyje
neatėjo pasiimt*
atėjo pasiimti girt*
girta atėjo
girtas atėjo
girta su vaik*
girtas su vaik*
girti su vaik*
mama girta
mama vėl girta
tėvas girtas
tėvas vėl girtas
tėvai girti
tėvai geria
mama geria
motina geria
abu tėvai ger*
abu tėvai girt*
girtų tėv*
geriančių tėv*
geriančios mot*
geria prie vaik*
rūko prie vaik*
vartoja prie vaik*
vakarėliai namuose
girtuokliav*
prižiūri mažes*
prižiūri brol*
prižiūri ses*
prižiūri mažyl*
augina brol*
augina mažes*
rūpinasi brol*
rūpinasi mažes*
rūpinasi mama
rūpinasi sese
verda broli*
verda mažies*
gamina mažies*
gamina broli*
maitina mažes*
maitina brol*
veda brol*
vedžioja brol*
už mamą
vietoj mamos
vietoj tėvų
pati verda
pats verda
pati gamina
pats gaminasi
slaugo mam*
slaugo motin*
vertėjauja mamai
verčia mamai
tvarko visus nam*
kelia mažes*
pati keliasi į
neturi vaikystės
suaugusio vaidm*
per daug atsakom*
neturi lov*
miega ant grind*
miega vienoj lov*
miega vienoje lov*
miega virtuv*
visi vienoj lov*
visi vienam kambar*
neturi sąsiuvin*
neturi kupr*
neturi žieminės
neturi batų
neturi drabuž*
nesirūpin*
nepasirūpin*
nerūpi vaik*
nerūpi tėv*
nesidomi vaik*
~ abejing*
nereaguoja į verk*
verkia valand*
verksm*
kūdikis verk*
kūdikis rėk*
kūdikį palik*
rėkia vaik*
rėkia ant vaik*
šaukia ant vaik*
šaukia ant mažyl*
rėkia ant mažyl*
~ užrakint*
~ užrakino
~ užrakina
uždarė balkon*
uždaro balkon*
uždaryta kambar*
uždaro kambar*
uždaryti kambar*
neišleidžia iš kambar*
stato į kampą
stovėti kampe
kampe stov*
ant žirnių
be maisto už
negavo valgyt*
neduoda valgyt*
negauna valgyt*
nedavė valgyt*
antisanitar*
~ netvarka namuose
baisi netvark*
būtinų higien*
~ higien*
nesaugi aplink*
nesaugioj aplink*
nesaugu namuose
nesaugu vaik*
nesaugus vaik*
namuose nesaug*
vaistai ant stal*
švirkštai ant
adatos ant
telefone visą nakt*
iki trijų nakt*
iki dviejų nakt*
vienas eina į darž*
~ vienas tvarkosi
~ viena tvarkosi
~ tvarkosi vienas
~ tvarkosi viena
gyvena vieni
vaikai vieni
vaikas vienas
vaikas viena*
mažoji viena
mažasis vienas
mažylis vien*
[harm]
seksualinė prievart*
seksualinės prievart*
lytinė prievart*
lytinės prievart*
muša vaiką
! mėlyn*
muša vaik*
muša sūn*
muša dukr*
muša mažaj*
mušė vaik*
trenkė vaik*
trenkė sūn*
~ suplojo
diržu=
diržo žym*
žymės ant
žymių ant
nudegimai ant
cigaretės nudeg*
bijo patėv*
bijo tėvo
bijo grįžti namo
bijo eiti namo
patėvis muša
tėvas muša
tėvas daužo
motina daužo
daužo motiną
~ klūpo
spardo vaik*
tampo už
purto kūd*
papurtytas kūdik*
smurtas prieš vaik*
smurtauja prieš vaik*
lytinis smurt*
seksualinis išnaud*
tvirkin*
liečia ją
liečia jį
~ glosto
nuogus suaug*
prekyba vaik*
vaikų darb*
vaikas mato smurt*
mato kaip tėvas
bėga iš namų
pabėgo iš namų
pabėga iš namų
~ dvylikos=
~ trylikos=
~ keturiolikos=
dvylikmet*
trylikmet*
keturiolikmet*
penkiolikmet*
~ muša=
~ mušė=
~ mušti=
mušam*
muštas=
mušta=
mušd*
primušt*
užmuš*
~ trenkė=
~ trenkia=
~ trenkęs=
~ spyrė=
~ spiria=
~ spardo=
pliaukš*
antaus*
per galvą gavo
gavo per galv*
gavo per užpak*
gavo per veid*
gavo diržo
gauna diržo
gauna diržu
gauna į kail*
gavo į kail*
gauna lupt*
gavo lupt*
kailin*
iškailin*
perti=
niuks*
~ stumdo=
stumdė=
stumtelėjo
trankė=
tranko=
tąso=
tąsė=
purtė=
purto=
už ausies
už ausų
už plaukų temp*
tampė=
žnaib*
gnyb*
gniaužė
kandž*
įkand*
sukand*
apkand*
kumšč*
su šluot*
su laidu
su kočėl*
kočėl*
rykšt*
bizūn*
su pagal*
šlapiu rankšl*
fizinės bausm*
fizinė bausm*
fiziškai baudž*
baudžia vaik*
baudžia diržu
! nubrozd*
nubrėž*
įbrėž*
įdrėsk*
apdrask*
subraižyt*
sumušim*
kraujosruv*
hematom*
~ randai ant
randų ant
žymė ant
dėmės ant
pirštų žym*
pirštų atspaud*
rankos žym*
ranka sutinus*
ranka lūž*
lūžusi rank*
lūžus ranka
nudegin*
nuplikyt*
apsiplik*
cigaretėm*
cigarete degin*
degino cigar*
paakis=
paakiai mėlyn*
sakė nukrito
sako kad nukrito
nukrito nuo laiptų
aiškina kad nukrit*
krito nuo laipt*
nukrito nuo sofos
nukrito nuo lovos
ilgas rankoves
nenori nusirengt*
nesirengia per
nesirengia kūno
nenusivelka
slepia rankas
slepia žym*
slepia mėlyn*
skauda sėdėt*
krūpčioj*
krūpteli*
krūptelėj*
susigūž*
gūžiasi
užsidengia galv*
dengiasi galv*
prisidengia
atšoka kai
sustingsta kai
išsigąsta kai
išsigąst*
įbaugint*
baugšt*
bijo namo
bijo eit namo
bijo grįžt*
nenori namo
nenori eiti namo
nenori grįžti namo
nenori pas tėv*
nenori pas mam*
nenori pas patėv*
nenori važiuoti pas
nenori eiti pas
bijo mamos
bijo tėčio
bijo motinos
bijo tėvų
bijo pamot*
bijo senel*
bijo dėdės
bijo savo
bijo likti
bijo likt*
prašo neskambinti tėv*
neskambinkit tėv*
nesakykit tėv*
nesakykit mam*
nesakykit namie
prašė nesakyt*
maldavo nesak*
~ tik nesakykit
pasiguodė mokytoj*
prasitarė mokytoj*
prasitarė kad
prasitarė auklėt*
pasipasakojo mokytoj*
parodė nugar*
parodė rank*
parodė mėlyn*
~ patėv*
~ pamotė=
mamos draugas
mamos sugyv*
mamos vaikin*
naujas mamos
šlapinasi į lov*
apsišlapin*
sisioj*
į lovą šlap*
prisisioj*
apsitušt*
tuštinasi į
enurez*
čiulpia nykšt*
kanda sau
piešia genit*
~ piešinys
nupiešė kaip
nupiešė tėv*
žaidžia su lėlėm*
seksualizuot*
seksualiai elg*
seksualiz*
neamžių atit*
ne pagal amžių
~ lietė=
~ liečia=
lietė ją
lietė jį
lietė mergait*
lietė vaik*
grabin*
apgrabin*
čiupin*
graibst*
glamon*
rodė genit*
lytinius organ*
intymias viet*
intymios viet*
apatines kelna*
nusimauti
numovė
miega su patėv*
miegoti kartu su
lenda į lovą
lindo į lovą
lenda į kambarį
ateina naktį į
maudosi kartu
prie jos lind*
prie mergait*
lenda prie
lindo prie
suviliojo
viliojim*
groom*
susipažino internete su
suaugęs vyr*
vyresnis vyr*
vyresnį vyr*
vyresniu vyr*
pedofil*
incest*
kraujomaiš*
seksualiai išnaud*
verčia elgeta*
elgetau*
elgetav*
prašinėja prie
kaulyt*
siunčia vogt*
dirba vietoj mokykl*
vaikų pornograf*
ištvirk*
mergaitę liet*
mergaitės kūn*
specializuotas pagalb*
užuovėj*
vaiko apklaus*
vaikų apklaus*
~ mato viską
mato kai muš*
~ matė kaip
matė viską
girdėjo viską
viską girdi
~ viską matė
vaikai matė
vaikas matė
mačiau kaip tėt*
vaikai gird*
vaikų akiv*
vaikų akyse
vaiko akyse
vaiko akivaizd*
~ prie vaiko
vaikų matan*
vaikams matant
vaikai slėp*
slėpėsi spint*
slepiasi spint*
slepiasi po lov*
slėpėsi po lov*
lindo po lov*
po stalu slėp*
stojo tarp
atsistoja tarp
užstoja mam*
užstojo mam*
gynė mam*
gina mam*
saugo mam*
tėtis muš*
tėtis suduoda
suduoda=
sudavė=
suduot*
tėtis trenk*
mama trenk*
mama muša
tėvas mušė
mama mušė
senelis muš*
brolis muša
žemina=
žemino=
žeminam*
žemina vaik*
vadina kvail*
vadina debil*
vadina durni*
debil*
išvadin*
keikia vaik*
keikiasi ant
gąsdina vaik*
gąsdina globa
grasina atiduot*
grasina išvar*
grasina išmest*
geriau tavęs neb*
nereikalingas vaik*
nenorėtas vaik*
nemylim*
nemyli=
atstumt*
atstūm*
emocinis smurt*
emocinį smurt*
fizinis smurt*
fizinį smurt*
psichologinį smurt*
purtė kūdik*
papurt*
metė į siena
mėto į sien*
numetė vaik*
numetė kūdik*
davė migdom*
davė vaistų kad
duoda alkohol*
davė alaus
davė degt*
davė rūkyt*
duoda rūkyt*
girdo vaik*
radikalizuoja vaik*
moko neapykant*
veža į mitin*
išvežė vaik*
išveža vaik*
pagrob*
slepia vaik*
vaiką išvež*
apipjaust*
~ devynerių=
~ aštuonerių=
~ septynerių=
~ šešerių=
~ penkerių=
~ ketverių=
~ penkiolikos=
~ šešiolikos=
vienuolikmet*
dešimtmetis=
dešimtmetė=
devynmet*
aštuonmet*
septynmet*
šešiamet*
penkiamet*
trimet*
dvimet*
šešiolikmet*
septyniolikmet*
~ kūdik*
~ naujagim*
~ mažamet*
~ mažyl*
~ nepilnamet*
[placement]
vaiko teis*
vaikų teis*
vaikteis*
vvtaįt=
vvta=
vtat=
~ vt=
paėmė vaik*
paėmė abu vaik*
paėmė iš šeim*
paimti iš šeim*
atėmė vaik*
vaikus atėm*
laikinoji globa
budinčią glob*
globotoj*
globos centr*
globos namai
globos namuos*
vaikų namuos*
vaikų nam*
bendruomeniniai vaikų
grėsmės lyg*
rizikos šeim*
~ rizikos lyg*
~ pagalbos plan*
~ atvejo vadyb*
socialinės rizikos
valdžios apribojim*
tėvų valdžios
vaiko paėm*
~ laikina priežiūra
~ apsaugos poreik*
vaiko paimt*
vaikų paimt*
vaikus paėm*
vaiką paėm*
paimtas iš
paimti iš tėv*
paimta iš
paėmė abu
paėmė visus vaik*
~ paims vaik*
paėmė mažyl*
atims vaik*
atimti vaik*
atima vaik*
globos nustat*
nuolatinė glob*
laikiną glob*
laikinąją glob*
laikinosios glob*
~ laikinai glob*
budintis globot*
budintys globot*
budinčius globot*
budinčiai globot*
pas globot*
pas budinč*
pas globėj*
~ globėj*
globos šeim*
šeimyn*
sos vaik*
vaikų kaim*
bendruomeniniuose nam*
bendruomeninius nam*
bvgn=
bendruomeninių vaik*
gyvybės langel*
krizių centre su vaik*
motinos ir vaik*
motinų ir vaik*
užaugo vaikų
užaugo globo*
auga globo*
auga vaikų nam*
auga pas senel*
auga pas močiut*
auga be mam*
auga be tėv*
vaiko laikin*
~ laikinosios priežiūr*
~ laikinoji priežiūr*
~ laikiną priežiūr*
~ laikinos priežiūr*
~ saugi aplink*
~ saugią aplink*
saugioj aplink*
pas giminaičius
giminaičiams ati*
atidavė vaik*
atiduoti vaik*
atidavė močiut*
išgabeno vaik*
grąžino vaik*
grąžintas į šeim*
grąžinti į šeim*
grįžo iš globos
pabėgo iš globos
pabėgo iš vaikų
pabėgo iš centr*
pabėgo iš socializ*
vaiko situacij*
~ grėsmės vaik*
grėsmė vaik*
pirmas grėsm*
antras grėsm*
1 grėsm*
2 grėsm*
i grėsm*
ii grėsm*
teisių pažeid*
valdžią aprib*
tėvų valdžią
apribota valdž*
apribota tėv*
apribota motin*
apribotos teis*
apribojo teis*
motinystės teis*
atimtos motin*
atimtos tėv*
įregistruota rizik*
rizikos gauj*
socialinės rizik*
~ pozityvios tėvyst*
~ tėvystės kurs*
~ tėvystės įgūdž*
~ mobilioji komanda
~ mobiliosios komand*
šeimos atvejo
skundas dėl vaik*
pranešimas dėl vaik*
pranešė vaik*
kaimynai praneš*
anoniminis praneš*
116111
~ vaikų linij*
`;
