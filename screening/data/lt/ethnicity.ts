/** Lithuanian: ethnic origin. Format: see lexicon.ts. */
export default `
[origin]
~ romas=
romė=
romų
~ romo=
romės=
čigon*
taboriškiai
kirtimų tabor*
rusakalb*
rusė=
rusas=
rusu=
rusai=
lenkas=
lenkė=
~ lenkų=
baltarus*
ukrainiet*
gruzin*
armėn*
azerbaidž*
moldav*
čečėn*
dagestan*
totor*
~ žydas=
žydė=
žydų kilm*
tadžik*
uzbek*
kirgiz*
kazach*
afgan*
iranie*
irakiet*
iš irako
siriet*
iš sirijos
kurdas
kurdė
kurdų
jazid*
turkas
turkė
~ arab*
pakistan*
indė=
bangladeš*
šri lank*
filipin*
vietnam*
kinė=
uigūr*
nigeri*
eritrėj*
somal*
kamerūn*
marok*
afrikiet*
juodaod*
tamsiaod*
odos spalv*
tautyb*
~ kilmės=
etnin*
gimtoji kalb*
gimtąja kalb*
kalba rusišk*
kalba lenkišk*
kalba čigon*
kalba dari
kalba arabišk*
kalba tik dari
kalba kurdišk*
~ kalba tik
lietuviškai nekalb*
lietuviškai beveik nek*
lietuviškai nesupr*
lietuvių kalbos nemok*
lietuviškai nemok*
rusų šeim*
lenkų šeim*
romų kilm*
romų taut*
romų šeim*
romų mot*
~ taboras
tabore
taboro
iš taboro
karaim*
lenkiškai kalb*
lenkų kilm*
rusų kilm*
rusiškai kalb*
kalba rusų
kalba lenkų
kalba ukrain*
kalba angliškai tik
tik rusiškai
tik lenkiškai
~ tik angliškai
tik ukrainietiškai
nekalba lietuv*
lietuviškai prastai
lietuviškai silpn*
lietuviškai laužyt*
su akcent*
~ reikia vertėjo
~ per vertėj*
ukrainiečių
iš ukrainos
iš rusijos
iš baltarus*
iš gruzij*
iš armėn*
iš kazach*
iš uzbek*
iš tadžik*
iš kirgiz*
iš indij*
iš šri lank*
iš pakist*
iš turkij*
iš iran*
iš nigerij*
iš kamerūn*
~ iš kongo
kongiet*
etiop*
sudan*
jemen*
palestin*
libaniet*
libano kilm*
tunisiet*
alžyr*
egiptiet*
albanas
bulgar*
rumun*
~ latvis=
~ latvė=
~ estas=
~ estė=
~ vokietė=
~ vokietis=
žydas pagal
žydaitė
mulat*
metisas
mišrios kilm*
mišri šeima
mišrių taut*
tamsi oda
tamsios odos
dėl odos spalv*
azijiet*
kaukazo taut*
kaukazietis
kaukaziet*
musulmonų taut*
~ tautinė mažum*
~ tautinių mažum*
rusas pagal
pusiau rus*
pusiau lenk*
pusiau rom*
tėvas rus*
tėvas afrik*
motina rus*
mama rus*
mama ukrain*
tėvas turk*
tėvas arab*
tėvas gruzin*
`;
