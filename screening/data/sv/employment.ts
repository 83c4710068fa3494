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
`;
