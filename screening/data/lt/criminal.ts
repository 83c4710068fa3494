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
`;
