/** Croatian: ethnic origin. Format: see lexicon.ts. */
export default `
[origin]
cigo=
cigani
ciganin*
ciganka*
rom=
romi=
romkinj*
romi su
roma=
romsk*
romski=
bajaš*
bajaši=
cigan*
srbin*
srpkinj*
srpsk*
srbi=
bošnja*
bosanac*
bosank*
hercegovac*
albanac*
albanc*
albank*
kosov*
šiptar*
makedon*
slovenac*
talijan*
mađar*
rusin*
rus=
ruskinj*
ruski državljanin
ukrajinac*
ukrajinc*
ukrajink*
sirij*
sirijac*
sirijk*
afganist*
afganac*
afgan*
iračan*
iraka=
iranac*
iranka=
iranc*
kurd*
arap*
arab*
arapsk*
arapski=
turčin*
turkinj*
turčink*
turk*
marokan*
alžir*
egipćan*
tunižan*
somal*
eritre*
nigerij*
kamerun*
afrikan*
crnac=
crnkinj*
crni dečko
crna cura
tamnoput*
tamne puti
tamna put
boje kože
boja kože
crnoput*
nepal*
filipin*
indij*
indijac*
bangladeš*
pakistan*
kinez*
brazil*
židov*
etnič*
nacionalna manjina
nacionalne manjine
nacionalnost*
podrijetl*
porijekl*
materinj*
materinski
govori samo
govori arapski
govori romski
govori turski
govori farsi
govori ruski
govori albanski
govori ukrajinski
hrvatski slabo
slabo hrvatski
ne zna hrvatski
ne govori hrvatski
ne priča hrvatski
treba tumača
cigić*
cigo
iz kuršanca
kuršanec
piškorovec
parag
lončarevo
vlaji
vlahinj*
srbenda
pravoslavac je srb*
bosanc*
hercegovk*
crnogor*
šipac
šipci=
slovenk*
njemac*
austrijanac
rumunj*
bugarin*
bugarsk*
poljakinj*
čečen*
gruzij*
armen*
tadžik*
uzbek*
palestin*
libanon*
jordanac
libij*
sudan*
kongo*
gambij*
senegal*
gvinej*
kuban*
šrilank*
vijetnam*
perzij*
urdu=
paštu=
tigrinj*
govori bosanski
govori engleski samo
govori paštu
hrvatski jedva
ne razumije hrvatski
jedva hrvatski
otac mu je iz
rodom iz
crnčug*
crnjo=
čamug*
azijat*
azijc*
latino
tamnije puti
tamne kože
mulat*
`;
