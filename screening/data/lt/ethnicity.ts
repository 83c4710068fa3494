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
`;
