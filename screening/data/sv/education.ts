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
`;
