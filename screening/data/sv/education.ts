/** Swedish: school and training. Format: see lexicon.ts. */
export default `
[attendance]
skolk*
skolfrånvar*
skolfrånvaro
frånvaro*
ogiltig frånv*
närvaro=
skola24
hemmasitt*
skolvägr*
skolplikt*
inte i skolan
inte till skolan
inte varit i skolan
inte gått i skola
inte på lektion*
på en enda lektion
inte till lektion*
kommer inte till lektion*
utanför skolan
missat lektion*
missar lektion*
kommer för sent till skol*
~ sen ankomst
~ sena ankomster
avhopp*
hoppat av skol*
hoppade av
hoppat av
hoppade av gymn*
slutat skolan
slutat gå i skolan
röda rutor
olästa medd*
tomt skåp
tömt skåpet
lämnat in datorn
skolbyte*
bytt skola
byter skola
skolplats
satt i korridoren
rast hela
går inte tillbaka
skolka*
skolkar
skolkat
skolkade
skippar lektion*
skippar skolan
skiter i skolan
skitit i skolan
missat skolan
missar skolan
borta från skolan
hemma från skolan
inte i skolan på
noll procent närvaro
procent frånvaro
procent närvaro
låg närvaro
hög frånvaro
problematisk frånvaro
problematisk skolf*
giltig frånv*
oroande frånv*
upprepad frånv*
ströfrånv*
närvaron
närvarotrappa
korridorsvandr*
korridorvandr*
vandrar i korridor*
dyker inte upp i skolan
kom inte till skolan
kommer inte till skolan
kommer sällan till skolan
går inte till skolan
går inte i skolan
går knappt i skolan
kommer inte iväg till skolan
vägrar skolan
vägrar gå till skolan
klarar inte skolan
orkar inte skolan
orkar inte med skolan
tar sig inte till skolan
tillbaka i skolan
tillbaka till skolan
hoppat av gymn*
hoppar av gymn*
avhopp från
hoppat av programmet
hoppade av programmet
hoppat av im
drop out
dropout
skrivits ut från skol*
utskriven från skol*
fullföljd skolplikt
~ hemundervis*
hemskol*
hemstudier
~ distansundervis*
utan skola
saknar skolplacering
skolpliktsbev*
skolpliktsanm*
vite skolplikt
elevfrånv*
slinkit iväg från skol*
uteblivit från skol*
kaa aktiv
kommunala aktivitetsans*
frånvaroutr*
[performance]
betyg*
underkänd*
underkänt
~ godkänd i
~ godkänt i
streck i
f i matte
f i allt
nationella prov*
gymnasiebehörig*
~ behörig till
går om
gick om
~ gå om
gått om
kan inte läsa
läsa och skriva
analfabet*
läsförståelse*
dyslexi*
särskilt stöd
åtgärdsprogram*
anpassad grundskola
anpassade gymnas*
särskola*
resursskola*
resursklass*
resursperson*
~ liten grupp
anpassad studiegång
studieteknik
studiehjälp*
elevassist*
~ elevhälsa*
~ eht=
~ fritids=
introduktionsprogram*
im språk
~ im=
~ komvux
yrkesvux
folkhögskol*
yrkesprogram*
fordonsprogram*
fordonsprogrammet
bygg och anlägg*
vårdprogram*
barn och fritid
naturprogr*
studentexamen*
~ lärling*
yrkesskola*
~ gymnasie*
~ gymnasiet
högstadie*
mellanstad*
~ årskurs*
~ sfi=
läxa
läxor
läxhjälp*
studieskuld*
~ csn=
vilken klass
går i åttan
går i nian
går i sjuan
i sexan
i sjuan
i åttan
i nian
förskoleklass*
streckbetyg
f varnad
icke godkänd
inte godkänd
inga betyg
saknar betyg
ofullständiga betyg
låga betyg
dåliga betyg
höga betyg
toppbetyg
mvg=
a i allt
meritvärde*
slutbetyg*
betygsvarn*
sjunkande betyg
betygen
betygen rasat
rasade betyg
ligger efter i skolan
ligger efter kunskap*
når inte målen
når ej målen
når inte kunskap*
kunskapskrav*
inte behörig
obehörig till gymn*
inte gymnasiebeh*
lovskola
~ sommarskola
tionde året
går om nian
gå om nian
gå om åttan
skrivsvår*
lässvår*
läs och skriv*
inlärningssv*
dyskalkyl*
koncentrationssv*
koncentrationspr*
svårt att sitta still
extra anpass*
extra anp*
särskilda stödins*
pedagogisk utredn*
pedagogisk kartl*
elevhälsoteam
elevhälsosamtal
~ skolkurator*
~ skolpsykolog*
~ skolsköterska*
~ specialpedagog*
speciallär*
specialskola
specialklass*
sarskild undervis*
särskild undervisn*
särskilda undervisn*
särskolekl*
anpassad gymn*
liten undervisningsgr*
enskild undervis*
förkortad skoldag
anpassad skoldag
reducerat schema
halva dagar i skolan
resurs i klass*
behöver resurs
förberedelseklass*
preparandutb*
im individ*
individuellt alt*
im yrkes*
imyr
~ prao
~ praoplats
apl=
apl plats
lärlingsgymn*
elprogram*
restaurangprog*
samhällsprog*
estetprog*
ekonomiprog*
hotell och turism
barn och fritids*
studentbal
tagit studenten
tog studenten
går i ettan
går i tvåan
går i fyran
går i femman
går i sexan
ettan på gymn*
tvåan på gymn*
trean på gymn*
första året på gymn*
årskurs 7
årskurs 8
årskurs 9
~ åk 4
~ åk 5
~ åk 6
~ åk 7
~ åk 8
~ åk 9
ettan gymn*
~ friskola
byter gymnas*
byta skola
bytte skola
bytt gymnas*
grundvux
läser in gymn*
yrkeshögskol*
yh utb*
går på folkh*
läser på komvux
går på sfi
sfi kurs
hoppat av sfi
yrkesinst*
studiemedel*
~ studielån*
studiestöd*
läsa upp betyg
~ högskoleprov
lukio
hvitfeldtska
läropliktig*
läroplikt*
prakticum
yrkesinstitut
[discipline]
avstängd från skol*
avstängd två
avstängning*
~ avstäng*
skriftlig varning*
skriftliga varn*
mobbad
mobbas
mobbning*
mobbar
kränkande behandl*
kränkningsanmäl*
stör lektion*
stör på lektion*
stökar
stökig
utkastad från lektion*
kastat en stol
slog läraren
hotade läraren
slagsmål på
~ rektor*
~ klasslärar*
klassföreståndar*
~ mentor
~ mentorn
~ lärare
~ läraren
~ klassen
~ klassrum*
~ lektion*
kvarsittning*
rastvakt*
avstängd från
avstängd en vecka
avstängd resten
avstängd från undervis*
tillfälligt omplac*
relegera*
relegerad
utslängd från lektion*
utvisad från lektion*
utskickad från lektion*
skickad till rektor
samtal hos rektor
~ anmärkning*
~ erinran
fuskat på
fuskade på
utåtagerande i
stökar i klassrum*
kastar stol*
kastade stol*
välte bänk*
slår lärar*
spottade på lärar*
hotar lärar*
skriker åt lärar*
hotat lärar*
slåss på rast*
slagsmål i skol*
bråk i skol*
bråk på rast*
mobbades
mobbare
retas för
utfryst
utfrysning*
utfrysta
nätmobb*
näthat
kränkt av lärar*
kränkt i skolan
kränkt av elev*
trakasserad i skol*
ensam på rast*
ensam på raster*
sitter ensam i matsal*
inga kompisar i skolan
inga vänner i skolan
inga kompisar i klassen
~ hotbild mot skol*
hotat skolan
kniv i skolan
kniv till skolan
vapen till skolan
skåp genomsökt
elevhälsomöte om
`;
