/** Swedish: work. Format: see lexicon.ts. */
export default `
[job]
~ sena ankomster
~ sen ankomst
~ firman
praktik=
fått jobb
fick jobb
fick fast jobb
fast jobb
nytt jobb
fast anställ*
anställd*
anställning*
provanställ*
provtid*
provtiden
vikariat*
timanställ*
timvikari*
bemannings*
sparken
fick gå från
~ fick gå
sagt upp
sa upp
sagt upp sig
uppsagd*
uppsägning*
varslad*
varsel*
avskedad*
arbetslös*
utan jobb
jobblös*
varken jobb
inget jobb
söker jobb
jobbsök*
jobbintervj*
~ jobb=
~ jobbet
~ jobbar på
jobbar svart
svartjobb*
svart arbete
svarta pengar
jobbar nätter
jobbar natt
jobbar extra
jobbar dubbla
dubbla pass
jobbar som
jobbar åt
jobbar kvar
jobbade på
extrajobb*
feriejobb*
sommarjobb*
deltidsjobb*
~ praktik
praktikplats*
praktikperiod*
arbetspröv*
arbetsträning*
lönebidrag*
lönestöd*
samhall*
~ arbetsförmed*
af=
~ jobbtorg*
jobbcoach*
jobbgarant*
jobb och utveckling*
rusta och matcha
aktivitetsrapport*
a kassa*
a kassan
akassa*
aktivitetsstöd*
varning från af
handläggaren på af
sjukskriv*
sjukskriven
sjukpenning*
karensdag*
långtidssjuk*
~ föräldraledig*
~ arbetsför*
arbetsskad*
foodora*
wolt*
budbil*
taxichauf*
~ lager=
~ lagret
lagerjobb*
byggjobb*
~ bygget
städfirma*
städar på
städjobb*
truckkort*
diskar=
diskare
~ restaurang*
pizzeria*
biltvätt*
däckfirm*
svetsare
svetsar*
lärlingsplats*
lönespec*
~ skiftet
~ skiften
~ chefen
~ arbetsgivar*
kollegerna på bygget
arbetskläd*
hoppat av jobbet
slutat jobba
~ slutade på
~ började på
~ börjat på
skulle ha börjat
ställa klockan
betalt i kuvert
uvas*
kommunens aktivitets*
blev av med jobbet
blivit av med jobbet
förlorat jobbet
förlorade jobbet
förlorat sitt jobb
fått sparken
fick sparken
sparkad från
sparkades
sade upp sig
sa upp sig
~ avsked
varslats
varslade
permitter*
arbetsbrist
utan arbete
utan sysselsätt*
saknar sysselsätt*
saknar arbete
ingen sysselsätt*
långtidsarb*
inskriven på af
inskriven hos af
inskriven på arbetsf*
utskriven från af
arbetssök*
aktiv arbetssök*
söker arbete
söker extrajobb
~ sökt jobb
~ anställningsint*
~ arbetsintervj*
missat intervj*
kom inte till intervj*
fick jobbet
fått jobbet
nekad jobb
får inget jobb
vill jobba
jobbar heltid
jobbar halvtid
jobbar deltid
jobbar kväll*
~ jobbar hos
jobbat på
jobbat som
jobbade som
jobbar skift
jobbar svart på
jobbar utan kontrakt
skiftarbet*
arbetar som
arbetade som
anställd på
anställd som
projektanst*
timmis
springvik*
nystartsjobb*
extratjänst*
introduktionsjobb*
osa anst*
trygghetsanst*
utvecklingsanst*
~ arbetsförm*
nedsatt arbetsf*
fas 3
jobb och utv*
stöd och match*
~ arbetsmarknadsenh*
ama enhet
arbetsmarknadsåtg*
daglig sysselsätt*
~ praktikant*
~ praktiken
hoppat av praktik*
avbröt praktik*
uteblivit från praktik*
dyker inte upp på jobbet
kommer inte till jobbet
sen till jobbet
kommer för sent till jobbet
~ sjukanmäl*
sjukskriven sedan
sjukskriven på
heltidssjuk*
halvtidssjuk*
sjukskriver sig
~ sjukskrivning*
utförsäkr*
avstängd från a kassa
avstängd från ersätt*
varning från a kassa
indragen ersättning
indraget aktivitets*
grundkortet
skriftlig varning på jobb*
erinran på jobb*
lönegarant*
utnyttjad på jobb*
slavlön
svartlön
obetald lön
inte fått lön
ingen lön
~ facket
byggfirma*
målarfirma
flyttfirma*
städerska
~ städar
~ städare
hemtjänst jobb
~ vårdbitr*
~ undersköt*
personlig assistent jobb
~ snickare
~ elektriker
rörmokare
lastbilschaufför*
busschauff*
taxi chauff*
truckförar*
lagerarb*
lagerjobbare
~ svets
industrijobb
industriarb*
tidningsbud
cykelbud
~ uber
foodorabud
egenföretagare*
~ eget företag
enskild firma
startat företag
konkurs i firma*
krögare
~ frisör*
~ väktare=
lärling hos
sysslolös*
~ arbetslöshetsers*
te byrå*
te centralen
arbetskraftsby*
kelas rehab
rehabiliterande arbetsv*
arbetsverkstad*
startverkst*
ungdomsverkst*
työpaja
karenst*
arbetsprövning
sjukpens*
`;
