/** Lithuanian: offences, police, courts, prison. Format: see lexicon.ts. */
export default `
[offence]
vagiliau*
svetimą kortel*
svetimą automob*
dokumentų klastoj*
narkotikų platin*
vog*
vagia
vagyst*
vagis=
pavog*
apvog*
~ be kasos
įsilauž*
įsibrov*
plėš*
apiplėš*
nužud*
žmogžud*
sužal*
sumuš*
primuš*
apspard*
sudaužė
sudaužo
išdaužė
išdaužo
vandal*
chuligan*
viešosios tvarkos
muštyn*
susimuš*
peilį
peilis=
peiliu
dūrė peiliu
subadė
pistolet*
ginklas
ginklą
ginklų
šovini*
salietr*
sprogmen*
sprogdin*
bombą
padeg*
padegė
padegim*
sukčiav*
sukčius
apgavyst*
suklasto*
klastoj*
klastot*
šantaž*
grasino nužudyt*
grasino papjaut*
papjaus
grasina=
grasino=
~ persekioj*
prievartav*
išžagin*
išprievart*
kontraband*
disponav*
platinim*
vairavo girtas
vairuoja be teis*
be teisių
girtas vairav*
smurtav*
teroris*
nusikalt*
nusiženg*
nusikalstam*
vogtas
vogtu
~ dujų balionėl*
papurškė
peršov*
zakladk*
nugvelb*
nudžiov*
čiupo pirkin*
išnešė iš parduot*
vagišius
kišenv*
nukniauk*
svetimas turt*
turto sunaik*
sugadino turt*
išdaužė lang*
langus išdauž*
užpuol*
kumščiu smog*
~ smogė=
kūno sužal*
~ sutrikdymas sveik*
pasikėsin*
reket*
pagrobė
~ pagrobim*
turto prievart*
tvirkino
sekso nusik*
sukčiai naudoj*
pinigų mul*
pinigų plov*
plauna pinig*
platina nark*
narkotikų prek*
kanapes augin*
kanapių augin*
cigarečių kontr*
~ ginklai=
šautuv*
granat*
kastet*
beisbolo lazd*
~ kirvis
~ kirviu
durkl*
drobovik*
peilį nešioj*
peilį rado
peilį atėm*
~ dūrė=
subadyt*
nudūrė
perdūrė
molotov*
vairavo be teis*
vairavo išgėr*
vairavo neblaiv*
sukėlė avarij*
iš įvykio pabėg*
neblaivus prie vair*
~ grasinim*
grasino susprogd*
hackin*
gauja=
gaujos=
gaujoje
gaujai
~ mafij*
melagingas praneš*
melagingą praneš*
[police]
sulaik*
suėmė
suimt*
suėmim*
areštav*
arešt*
areštin*
antrank*
krata=
kratos=
kratos metu
įtarim*
įtariam*
ikiteismin*
~ policij*
policininkai išsivež*
pareigūnai išsivež*
išsivežė du
išsivežė policij*
~ nuovad*
~ apklaus*
bėglys
ieškomas=
ieškoma=
paieška paskelb*
interpol*
teistum*
teistas=
teista=
nubaust*
admin protokol*
ank=
bk=
~ str=
tardo
parą areštin*
parą sėdėj*
parai uždar*
uždarė parai
uždarė 48
paėmė policij*
išsivežė pareigūn*
išsivežė ekip*
kriminalist*
kriminalinė pol*
~ kriminalinės
tyrėja iškviet*
pareikšti įtar*
pareikšti kalt*
pradėtas tyrim*
pradėtas iki*
iki teis*
krėtė
kratė namus
telefoną konfisk*
konfiskav*
daiktinis įrod*
aro ekip*
aras išlauž*
admin nusiž*
administracinis nusiž*
administracinį nusiž*
baudą gavo
protokolą suraš*
surašė protok*
žmogaus paieš*
turi įskait*
turi teistum*
neišnykęs teist*
~ recidyv*
[court]
teism*
teisiam*
~ teisėj*
nuteist*
nuosprend*
bausm*
bauda=
baudos=
prokur*
advokat*
kaltinim*
apkaltint*
kaltinam*
lygtin*
vykdymas atidėt*
probacij*
probacijos
viešieji darbai
viešuosius darb*
laisvės apribojim*
apyk*
apykoj*
apykojė*
intensyvi priežiūr*
teismo posėd*
teikimas teism*
priežiūros įpareig*
~ įpareigojim*
baudžiam*
nukentėj*
~ pataisos darb*
viešieji darb*
atlieka bausm*
probacininkas
~ apeliacij*
~ kasacij*
metų nelaisv*
metus nelaisv*
~ nelaisv*
metų laisvės at*
elektroninė apyk*
dėvi apyk*
nusiėmė apyk*
namų arešt*
rašytinis pasiž*
registruotis pol*
registruojasi pol*
civilinis ieškin*
[prison]
kalėj*
kaliniu
kalinys
kalinio
įkalin*
laisvės atėm*
pravienišk*
lukišk*
kybartų kal*
pataisos nam*
nepilnamečių tardym*
tardymo izol*
izoliatori*
alytaus patais*
marijampolės patais*
panevėžio patais*
~ zona=
~ zonoj*
~ zonoje
sėdi pravien*
~ sėdi=
~ sėdėjo=
atsėdėjo
išleistas lygtin*
išėjo į laisvę
~ paleistas=
~ paėmė už
zekas
zekai
zekė
turma
turmoj*
tiurm*
kalinė
kalinimo
~ karcer*
šizo izol*
vienutėj*
apsaugos prižiūr*
kybartai kalėj*
kybartuose
kauno tardym*
šiaulių tardym*
alytaus kalėj*
marijampolės kalėj*
vilniaus kalėj*
panevėžio kalėj*
išėjo iš kalėj*
išėjo iš zonos
paleistas iš kalėj*
paleido iš kalėj*
išeina į laisv*
atviros kolon*
atvira kolon*
~ pusiaukel*
trumpalaikė išvyk*
ilgalaikis pasimat*
iki gyvos galvos
žemiausia kasta
nuskriaustų kast*
sėdo į kalėj*
sėdi kalėj*
sėdi kybart*
sėdi alytuj*
sėdi marijamp*
`;
