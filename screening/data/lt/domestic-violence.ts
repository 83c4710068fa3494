/** Lithuanian: violence against an adult at home. Format: see lexicon.ts. */
export default `
[violence]
smurt*
psichologinis smurt*
ekonominis smurt*
priverstinė santuok*
bijo sugyventin*
daužo žmon*
mėlyna paakė
mėlynės ant rank*
gąsdina ją
seka ją
terorizuoja
smurtas artim*
smurto artim*
smurtą artim*
smurtas šeim*
smurtas nam*
~ smurtauja=
smurtavo=
smurtautoj*
muša žmon*
muša ją
muša motin*
muša mam*
mušė žmon*
mušė ją
mušė motin*
sumušė žmon*
sumušė ją
spardė
spardydavo
! trenkė jai
trenkė žmon*
trenkė per veid*
trenkė draugei
! smaug*
smaugė
numetė ant
tampė už plauk*
už plaukų
mėlynė po akim
paakis
akiniais nuo saulės
akiniai nuo saulės
daužo motin*
daužė žmon*
~ daužo=
dūžta indai
rėkė pagalbos
šaukė pagalbos
prašė jo liautis
prašo liautis
~ liautis
grasina ją
grasina jai
grasino jai
rūgštim
~ kontroliuoj*
tikrina telefon*
~ viską tikrina
~ pavydi
~ pavydas
užrakina ją
užrakino ją
~ iš išorės
neišleidžia jos
neišleidžia iš nam*
neleidžia išeit*
neleidžia bendraut*
neleidžia dirbt*
atima telefon*
atėmė telefon*
kortelę jos
jos kortelę
pinigų neduoda
persekioja ją
persekioja buvus*
stovi po lang*
~ po langais
bijo vyro
~ bijo jo
bijo grįžti pas
bijo sugyv*
bijo ir kalb*
išprievartavo žmon*
~ verčia ją
verčia miegot*
ištekino
sutarta santuoka
~ muša=
~ mušė=
mušdavo
sumušt*
primušė
sumušė
mušeik*
mušik*
mušasi namuose
vyras muša
vyras mušė
~ vyras vėl
draugas muša
draugas mušė
sugyventinis muš*
sugyventinis vėl
sugyventinis daužo
vyras daužo
vyras smurt*
sugyventinis smurt*
sūnus muša
sūnus smurtauja
~ fizinis smurt*
fizinį smurt*
~ emocinis smurt*
emocinį smurt*
~ seksualinis smurt*
seksualinį smurt*
~ seksualinio smurt*
~ medaus mėn*
konfliktas šeim*
konfliktas namuos*
konfliktas tarp sutuok*
agresyvus namuos*
agresyvus su žmon*
agresyvus prieš žmon*
buvęs neduoda ramyb*
pakėlė ranką
kelia ranką
ranką pakėl*
rankas kelia
ranką kelia
paleido ranką
rankas leid*
leidžia rankas
paleidžia rankas
paleido rank*
rankų nevald*
nesuvaldė rank*
nesusivald*
antausi*
davė per veidą
davė į veidą
davė į akį
gavo į akį
gavo į veidą
per veidą gavo
trenkė merg*
sudavė jai
sudavė žmon*
suduoda jai
spyrė jai
spyrė į pilvą
į pilvą sp*
spardo ją
apspardė
pargriovė
pargriautą
~ pastūmė
stūmė ją
~ stumtelėjo
stumdo ją
stumdė ją
nustūmė nuo
stūmė nuo laipt*
tąsė už plauk*
tampo ją
tampė ją
tempė už plaukų
už plaukų tamp*
už gerklės
~ už kaklo
~ griebė už
suėmė už kaklo
spaudė kakl*
dusino
dusina
~ pagalve
prispaudė prie sien*
prirėmė prie sien*
laužė rank*
laužė pirš*
išsuko ranką
susuko ranką
sulaužė nosį
sulaužė rank*
išmušė dant*
išmušti dant*
dantį išmuš*
skelta lūpa
praskelta lūp*
praskelt*
prakirsta lūp*
prakirsta galv*
antakį praskėl*
įspyrė
mėto daikt*
mėtė daikt*
metė į ją
daužo daiktus
laužo daiktus
sulaužė telefon*
sudaužė telefon*
laužia telefon*
išlaužė duris
laužė duris
laužėsi pro
laužiasi į dur*
daužėsi į dur*
beldė naktį
su peiliu prie
prie gerklės
peilį prie
su kirviu
~ užsimojo
užsimoja
~ spjovė
spjaudo
spjaudė į
! paakį
paakyje
mėlyna ak*
mėlynas paak*
užtinusi ak*
užtinęs veid*
ištinęs veid*
ištinusi ak*
veidas mėlyn*
kaklas mėlyn*
žymės ant kakl*
žymių ant kakl*
pirštų žymės
mėlynės po
mėlynės ant
mėlynių
mėlynėm
užtepta pudr*
užmaskuot*
su pudra
su skarele ant kakl*
kaklą slepia
slepia veidą
slepia akis
šalikas vasar*
sako nukrit*
sako kad krit*
sako paslyd*
paslydo vonioj*
užkliuvo už dur*
atsitrenkė į dur*
trenkėsi į dur*
į spintel*
į duris atsitr*
dureles atsitr*
nukrito nuo laiptų
vėl krito nuo
pati kalta
sako pati kalta
teisina jį
teisina vyr*
gina jį
gina vyrą
jį pateisin*
jis nenorėj*
jis pasikeis
žada pasikeis*
prižadėjo pasikeis*
atsiprašė su gėlėm
gėlių atneš*
atnešė gėlių
maldauja grįžt*
prašo grįžt*
prašė atleid*
~ atleido jam
atleido vyr*
vėl priėmė
priėmė atgal
jį priėmė
parsiėmė atgal
įsileido atgal
įsileido jį
~ vėl kartu
~ susitaik*
grįžo pas jį
grįžo pas vyr*
grįžo pas sugyv*
grįžta pas jį
~ grįš pas jį
~ vėl pas jį
~ vėl su juo
gyvena su smurt*
~ kenčia=
~ kentė=
kenčia dėl vaik*
kenčia met*
pakenčia
neišeis nuo
nesiskiria nes
bijo skirt*
neturi kur išeit*
neturi kur bėgt*
tikrina žinut*
tikrina jos
skaito žinut*
skaito jos
seka telefon*
seka per telefon*
įdiegė sekim*
sekimo program*
gps mašin*
gps įreng*
airtag*
seka kiekvien*
seka paskui
važiuoja paskui
važinėja paskui
~ skambinėj*
nuolat skambin*
rašo be perstoj*
užpuola žinut*
turi atsiskait*
atsiskaityti už kiekv*
kiekvieno euro
kiekvieną eurą
rodyti čekius
rodo čekius
pinigus pasiim*
atima algą
atima pinig*
atėmė algą
atima atlyg*
algą atiduod*
atiduoda algą
algą pasiim*
jos alga
pinigai pas jį
pinigus laiko
kortelė pas jį
kortelė pas vyr*
jo sąskait*
banko prieig*
paskolas jos vard*
paskolą jos vard*
ant jos vard*
dokumentai pas jį
atėmė pas*
dokumentus paslėp*
dokumentus atėm*
atėmė dokument*
paslėpė pas*
paėmė rakt*
atėmė rakt*
raktai pas jį
telefoną pasiim*
telefoną atim*
telefoną atėm*
telefoną sudauž*
paėmė telefon*
be telefono lik*
ištrynė kontakt*
viena neišeina
viena neina
neina be jo
tik su vyru
vyras visada šalia
vyras visur kartu
vyras kalba už
vyras atsako už
atsako už ją
neleidžia kalb*
neleidžia dirb*
neleidžia moky*
neleidžia susitik*
neleidžia vienai
neleidžia jai
neleidžia mat*
neleidžia važ*
neleidžia vairuot*
neleidžia skamb*
neleidžia eit*
neleidžia pas gyd*
neleido jai
draudžia jai
draudžia bendraut*
draudžia susitik*
draudžia dirbt*
draudžia eit*
uždraudė jai
uždraudė dirbt*
uždraudė bendr*
nurodo ką reng*
atkirto nuo
atskyrė nuo draug*
atskyrė nuo šeim*
izoliuoja=
~ izoliav*
izoliuota nuo
nemato draug*
su draugėm nebes*
draugių neliko
visiškai kontrol*
totali kontrol*
prižiūri kiekvien*
! pavyduol*
~ pavydus
pavydul*
pavydo scen*
iš pavydo
kaltina neištik*
kaltina išdav*
vadina kekš*
vadina kurv*
vadina šliundr*
kurva=
šliundr*
menkina=
menkino
menkina ją
žemina ją
žemino ją
žemina žmon*
niekina=
niekino
įžeidinėj*
išvadino
~ išrėkė
apšaukė
rėkia ant jos
rėkia ant žmon*
šaukia ant jos
šaukia ant žmon*
~ manipuliuoj*
gaslight*
gazlait*
sako kad išprot*
sako kvaila
tyčiojasi iš jos
terorizav*
~ teroriz*
~ terorą
tironas=
tiron*
despot*
laiko baim*
įkaitė=
gyvena baim*
bijo dėl savo gyv*
bijo dėl gyvyb*
bijo kad jis
bijo kad grįš
bijo kad ras
bijo buvus*
bijo užmigt*
bijo išeit*
bijo skambint*
bijo pareišk*
bijo liudyt*
nekels rank*
namie ant kiaušin*
~ pirštų galiukais
dreba kai
kai jis grįžta
kai grįžta girtas
kai išgeria muša
išgėręs muša
išgėręs smurt*
girtas muša
girtas smurt*
girtas daužo
girtas puola
puolė ją
puola ją
puolė žmon*
užpuolė buv*
užsipuol*
~ siautė=
siautėj*
šėlsta namuose
~ įsiuto
įsiūt*
grasina nužud*
grasina papjau*
grasina žmon*
grasina sugyv*
grasina atim*
grasina vaik*
grasina nusižud*
grasina susideg*
grasina padeg*
grasina surasi*
grasina rūgšt*
grasina paskelb*
grasina nuotrauk*
grasino žmon*
grasino padeg*
grasino papj*
nužudysiu
užmušiu
papjausiu
sudeginsiu
nudursiu
~ tau galas
vaikų nebemat*
vaikų nematysi
atims vaikus
vaikus atims
jei išeis
jeigu išeis
jei paliks
jeigu paliks
ras ją
suras ją
surado ją
vis tiek suras
sužinojo adres*
~ ieško jos
ieško žmon*
klausinėja kur ji
laukia prie darb*
~ laukia prie durų
laukia prie laipt*
stovi prie darb*
stovi prie nam*
stovi prie dur*
stovėjo prie nam*
~ stovėjo po
sukasi aplink nam*
vaikšto aplink nam*
vaikšto paskui
sekioja
sekiojo
sekioja pask*
seka buvus*
seka žmon*
stalkin*
stalker*
persekiotoj*
persekioja
persekiojo
persekiojant*
nepalieka ramyb*
~ kankina=
~ kankino=
~ kankint*
privertė jai
privertė ją
~ prievarta=
prievarta mieg*
jėga ima
paėmė jėga
jėga paim*
be jos sutik*
~ be jos noro
neturi teisės atsisak*
santuokinė prievart*
privalo mieg*
žmonos pareig*
garbės smurt*
garbės žmog*
garbės nusik*
šeimos garb*
šeimos gėd*
gėda šeim*
priverstinė sant*
priverstinės sant*
priversta tekėt*
verčia tekėt*
verčia ištekėt*
nori ištekint*
ištekinta
ištekins
ištekint*
parinktas jaunik*
parinko jaunik*
parinko vyr*
sužadėta su
už pusbrolio
brolis saugo
broliai saugo
broliai seka
broliai prižiūri
tėvas neleidžia ištek*
fiktyvi sant*
pavogta nuotak*
gyvena pagal vyro
uošvė muša
uošvė smurt*
uošvė kontrol*
uošviai smurt*
anyta muša
anyta terorizuoja
senolę muša
sūnus skriaud*
skriaudžia=
skriaudė=
skriaudž*
nuskriaus*
skriaudik*
kumščius=
kumščiais
~ kumšt*
kekšė=
kekšės=
[protection]
orderis=
orderį=
orderio=
orderiu=
apsaugos nuo smurto
artintis=
nesiartint*
uždraudė artint*
draudimas artint*
įpareigojimas gyventi skyr*
krizių centr*
laikino apgyv*
prieglaud*
moterų pagalb*
skpc=
~ spc=
pagalbos moterim*
pabėgo nuo vyro
pabėgo nuo jo
išbėgo nuo vyro
~ pareiškimo raš*
pareiškimą atsiėm*
atsiėmė pareišk*
slepiasi nuo vyro
slepiasi nuo jo
išlipo pro lang*
per langą išlip*
orderį gavo
orderis pasib*
orderio nesil*
orderį pažeid*
pažeidė order*
pažeidė draud*
pažeidžia draud*
pažeidė apsaug*
apsaugos order*
apsaugos nuo smurto order*
įpareigojimas nesiart*
nebesiartint*
draudimas bendr*
draudimą artint*
draudimo artint*
įpareigojimas išsikel*
įpareigotas išsikel*
įpareigotas gyvent*
iškeldintas smurt*
iškeldino smurt*
iškeldino vyr*
išsikelti iš būst*
pareigūnai išvež*
kvietė policij*
iškvietė policij*
kvietė pareigūn*
iškvietė pareigūn*
kaimynai kviet*
~ kaimynai iškviet*
kaimynė iškviet*
kaimynė gird*
kaimynai gird*
girdėjo riksm*
~ riksmai
girdisi riksm*
girdėjosi riksm*
klykė
klykia
~ šauksmai
spec pagalbos
~ specializuotos kompleks*
~ kompleksinės pagalb*
spc pranešim*
~ moterų krizi*
~ krizių cent*
moterų nam*
moterų prieglaud*
slapta vieta
slaptam but*
slaptame but*
slaptoj viet*
slaptas adres*
saugiuose namuos*
~ saugūs namai
saugioj vietoj
saugioje viet*
saugiam bute
apgyvendinta su vaik*
nakvynės su vaik*
išėjo nuo vyro
išėjo nuo smurt*
išėjo nuo jo
išeiti nuo vyr*
išeina nuo vyro
bėgo nuo vyro
pabėgo nuo sugyv*
pabėgo su vaik*
išbėgo su vaik*
išbėgo basa
išbėgo į laipt*
pas kaimynę bėg*
pas kaimynus bėg*
slepiasi pas kaimyn*
slepiasi su vaik*
slepiasi nuo
slapstosi nuo vyr*
slapstosi nuo
pasislėpė von*
užsirakino von*
užsirakina von*
užsirakina kamb*
užsirakino kamb*
pakeitė spyn*
spynas pakeit*
keitė spyn*
spyną pakeit*
pakeitė numer*
keičia numer*
~ saugumo plan*
pabėgimo plan*
supakuotas krepš*
krepšys paruošt*
išėjimo krepš*
~ kodinis žod*
~ kodinį žod*
pareiškimo nerašys
pareiškimo neraš*
nerašo pareišk*
nerašys pareišk*
parašė pareišk*
rašė pareišk*
rašyti pareiškim*
atsisakė liudyt*
atsisako liudyt*
nenori liudyt*
atsisakė parodym*
atsiims pareišk*
nori atsiimt*
atsiima pareišk*
pareiškimą atsiim*
~ teismo med*
užfiksuoti sužal*
užfiksuotas sužal*
sužalojimų fiks*
sužalojimus užfiks*
fiksavo sužal*
~ rizikos vertin*
~ rizikos klausim*
mirtina rizik*
~ pykčio valdym*
~ nukentėjus*
~ auka=
~ aukai=
patyrė smurt*
patiria smurt*
patyrusi smurt*
~ ištvėrė
`;
