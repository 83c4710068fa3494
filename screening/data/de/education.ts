/** German: school and training. Format: see lexicon.ts. */
export default `
[attendance]
schulschwänz*
schwänzt
geschwänzt
schulverweiger*
schulabsen*
schulabbr*
fehlstunde
fehltage
fehlzeit
unentschuldigt
fehlt seit
fehlt in der schule
nicht in der schule
nicht zur schule
nicht in die schule
nicht mehr in die schule
nicht mehr zur schule
nicht mehr in der schule
tage in der schule
nicht im unterricht
zu spät zum unterricht
schulbesuch
vom unterricht
fehltag
unentschuldigte
unentschuldigten
entschuldigung geschrieben
schreibt ihm eine entschuldigung
schreibt ihr eine entschuldigung
schwänzen=
schulbesuchsverweigerer
schuldistanz*
schulangst
schulphobie
schulmeider
absentismus
geht nicht zur schule
geht nicht in die schule
geht nicht mehr hin
bleibt der schule fern
fernbleiben
ferngeblieben
nicht beschult
unbeschult
ohne schulplatz
schulpflichtverletz*
~ schulpflicht
~ bußgeldbescheid schule
schulversäumnis*
~ verspätet
kommt zu spät in
kommt jeden tag zu spät
~ erste stunde
~ bis zur großen pause
~ zur großen pause
kommt nur zum mittagessen
schulzuführung
zwangsweise zugeführt
abgemeldet von der schule
vom gymnasium abgemeldet
~ abgemeldet
ausgeschult
schulwechsel
wechselt an die
nicht mehr gekommen zum
schuleintritt
einschulung verschoben
zurückgestellt
vorschulklasse
~ ranzen=
schulranzen
eine entschuldigung für
~ krank gemeldet
angeblich krank
nur bis zur pause
blaumachen
macht blau
schulunlust
schulverdrossen
schulschwänzer*
schwänzt schule
fehlt unentschuldigt
fehlt wieder
fehlt heute wieder
fehlt seit wochen
fehlt viel
fehlt ständig
fehlt jeden montag
fehlt montags
fehlstunden
fehlquote
fehlzeiten
60 fehlstunden
stunden gefehlt
tage gefehlt
hat gefehlt
wieder gefehlt
gefehlt seit
tage unentschuldigt
nicht zum unterricht
nicht im klassenzimmer
kommt nicht zur schule
kommt nicht in die schule
war nicht in der schule
seit wochen nicht in der
seit herbst nicht
seit weihnachten nicht
seit den ferien nicht
nach den ferien nicht
nicht aus den ferien
wieder nicht in der schul
ned in da schui
ned in der schui
schule schwänzt
schulfern
schulbummel*
attestpflicht
schulärztlich*
schulmüde
schulmüdigkeit
schulunfähig*
hausunterricht
fernunterricht
webschule
homeschooling
freilerner
häuslicher unterricht
abmeldung vom unterricht
bußgeld wegen schule
schulpflichtverletzungs*
schulzwang
polizeilich zugeführt
polizeiliche zuführung
verspätungen
zu spät zur schule
kommt erst zur dritten
erst zur dritten stunde
erst zur zweiten stunde
schläft in der schule
geht nach der zweiten
geht früher heim
läuft aus dem unterricht
verlässt den unterricht
haut aus dem unterricht
geht einfach aus dem unterricht
schulversäumnisanzeige
schulplatz
kein schulplatz
ohne schule
schulabmeldung
kita platz
kitaplatz weg
kita gekündigt
nicht in der kita
nicht in den kindergarten
fehlt im kindergarten
krabbelstube
hort gekündigt
nicht im hort
[performance]
bleibt sitzen
sechser
fünfer
schlechte noten
probehalbjahr
klassenziel
ohne abschluss
~ noten
sitzengeblieben
sitzen geblieben
wiederholt die klasse
klasse wiederholen
~ versetzung
versetzt=
durchgefallen
prüfung
abschlussprüfung
zwischenprüfung
gesellenprüfung
~ *zeugnis
förderschule
förderbedarf
förderschwerpunkt
schulbegleit*
nachhilfe
hauptschulabschluss
mittlerer abschluss
quali=
abitur
~ ausbildung=
ausbildung abgebrochen
von der schule geflogen
schule geflogen
berufsschule
lehrstelle
analphabet*
kann nicht lesen
~ hausaufgaben
*schulabschluss
studiert
~ studium
mathe fünf
deutsch fünf
englisch sechs
~ eine fünf
~ eine sechs
einserschnitt
notenschnitt
notenschutz
noten ausgesetzt
abgerutscht
leistungsabfall
leistungseinbruch
nichtgenügend
nicht genügend
~ pinsch
repetiert
nachprüfung
nachzipf
klasse übersprungen
sitzenbleib*
~ klassenstufe
gymnasium abgebrochen
realschulabschluss
msa=
mittlere reife
~ hauptschule
berufsreife
bbr=
esa=
pflichtschulabschluss
~ matura
lehrabschluss
lap=
bvj=
bej=
bgj=
berufsvorbereit*
~ berufskolleg
berufsfachschule
berufsschulpflicht
überbetrieblich*
abendschule
~ willkommensklasse
~ vorbereitungsklasse
ivk=
deutschklasse
übergangsklasse
deutschförderklasse
~ daz=
~ mittelschule
~ gesamtschule
~ stadtteilschule
sonderschule
förderzentrum
~ sonderpädagog*
sopäd*
spf=
sbbz
inklusionskind
i kind
nachteilsausgleich
lrs=
dyskalkulie
rechenschwäche
leseschwäche
~ lesen und schreiben
~ nicht lesen
niveau 2
schulreif*
~ schulbegleiter*
lernschwach
hochbegabt
klasse wiederholt
in der 5a
in der 6b
in der 7b
in der 8b
in der 9b
in der 10c
aus der 8a
aus der 9a
aus der 10c
an der realschule
an der hauptschule
studienabbruch
exmatrikuliert
~ bafög
schüler bafög
~ lehrling=
im zweiten lehrjahr
im ersten lehrjahr
berufsschulabbruch
schulabgänger
abgangszeugnis
schulische leistung*
prüfung vergeigt
prüfung nicht bestanden
notendurchschnitt
noten im keller
noten eingebrochen
nur fünfer
nur sechser
lauter fünfer
lauter vierer
fünf in mathe
fünf in deutsch
sechs in mathe
mathe sechs
fünf nicht genügend
fünf flecks
ein fleck
blauer brief
blauen brief
frühwarnung
gefährdet in mathe
versetzungsgefähr*
versetzung gefährdet
nicht versetzt
bleibt hocken
hockengeblieben
hocken geblieben
hockn blieben
klassenwiederholung
dreht eine runde
ehrenrunde
provisorium
im provisorium
klassenziel nicht
halbjahreszeugnis
zwischenzeugnis
halbjahresinfo
mitarbeit verweigert
verweigert die mitarbeit
verweigert arbeit
hausübung*
hausaufgaben nie
ohne hausaufgaben
kommt ohne material
ohne hefte
konzentrationsschwier*
konzentrationsprobleme
kann sich nicht konzentrieren
konzentriert sich nicht
lernstandsrückstand
lernrückstand
lernrückstände
lernschwierigkeit*
lernt nicht
lernstoff versäumt
rückstand in
auf dem stand der zweiten
stand der 2 klasse
spf bescheid
spf antrag
ao sf
aosf
feststellungsverf*
förderort
förderplan
förderschul*
förderschüler
schwerpunkt emotional
schwerpunkt lernen
esent
em soz
es schule
schule für erziehungshilfe
e schule
erziehungshilfeschule
lernhilfeschule
geistige entwicklung schule
sonderschul*
sonderklasse
kleinklasse
integrative sonder*
basisklasse
mobile klasse
kooperationsklasse
stütze in der schule
schulassistenz
i helfer
integrationshelfer
schulbegleitung
schulhelfer
lernbegleit*
außerordentlicher schüler
mika d
deutschförder*
daz klasse
iklasse
int klasse
vkl=
vabo
bik klasse
bij=
av dual
av sh
bvb pro
bfs=
poly=
polytechnisch*
poly abgebrochen
mittelschule ohne
nms=
ahs=
hak= abgebrochen
htl abgebrochen
hasch abgebrochen
bhs=
sekundarschule b
sek b
sek c
oberstufe abgebrochen
gymi
kanti
gymnasium geflogen
realschule geflogen
kein abschluss
keinen abschluss
keinen schulabschluss
ohne schulabschluss
ohne hauptschulabschluss
schulabschluss nachhol*
hauptschulabschluss nachhol*
externenprüfung
extern prüfung
qa=
quali geschafft
quali nicht
abi abgebrochen
abi nachholen
fachabi
fos abgebrochen
matura nicht
abschluss geschafft
studium geschmissen
studium abgebrochen
exmatri*
gasthörer
analphabetin
alphabetisier*
alphakurs
alpha kurs
kann kaum lesen
kann kaum schreiben
kann nicht schreiben
nie zur schule gegangen
nie in der schule
[discipline]
~ verweis=
schulverweis
schulausschluss
~ ausgeschlossen
suspendiert
beurlaubt vom
nachsitzen
stört den unterricht
stört im unterricht
~ klassenkonferenz
~ klassenleit*
~ klassenlehrer*
mitschüler*
~ klasse
~ schule
~ unterricht
mobbing
gemobbt
mobbt
suspendier*
vom schulbesuch ausgeschlossen
schulverbot
ausgeschlossen vom
~ *verweis=
verwarnung von der schule
tadel=
eintrag ins klassenbuch
klassenbucheintrag
klassenausschluss
ordnungsmaßnahme
erziehungsmaßnahme
disziplinar*
time out klasse
timeoutklasse
bei der direktorin
~ zum rektor
lehrer angegriffen
lehrerin angegriffen
nachgeworfen
sessel geworfen
stuhl geworfen
unterricht gestört
stört massiv
aus der klasse geflogen
rausgeworfen aus der
geprügelt am
prügelei auf dem
~ pausenhof
~ schulhof
wird gehänselt
gehänselt
wird gemobbt
ausgegrenzt
~ außenseiter*
klassenclown
~ klassenchat
hasskommentare von
~ schulsozialarb*
~ beratungslehrer*
~ schulpsycholog*
~ parallelklasse
lernverweiger*
nicht mehr tragbar
beschulbar
nicht beschulbar
hausbeschulung
mobbt andere
mobben
ausgelacht
wird ausgelacht
ausgeschlossen von den
wird ausgeschlossen
keine freunde in der klasse
sitzt allein in der pause
allein in der pause
pause allein
opfer genannt
schulhofschläger*
schlägt mitschüler
schlägt kinder
mitschüler geschlagen
mitschüler bedroht
mitschülerin bedroht
bespuckt
spuckt
schubst
schubst andere
beißt andere
tritt andere
kratzt andere
haut andere kinder
haut die anderen
prügelei
gerauft
rauft
beleidigt lehrer*
lehrer beleidigt
lehrerin beleidigt
lehrkraft beleidigt
lehrkraft bedroht
lehrer bedroht
stört den
stört ständig
stört dauernd
auszeit genommen schule
time out schule
timeout
trainingsraum
auszeitraum
insel klasse
stufenverweis
verschärfter verweis
direktoratsverweis
schulausschlussverf*
ausschluss vom unterricht
vom unterricht ausgeschlossen
tage ausgeschlossen
tage suspendiert
tage schulausschluss
androhung schulausschluss
androhung der entlassung
entlassung von der schule
parallelklasse versetzt
in die parallelklasse
zwangsversetzt
schule gewechselt
schon die dritte schule
dritte schule
vierte schule
schulwechsel nach
klassenwechsel
runder tisch schule
verkürzt beschult
verkürzte beschulung
kurzbeschulung
teilbeschulung
reduzierte stunden
nur zwei stunden
nur zwei stunden am tag
nur vier stunden
unbeschulbar
handyverbot schule
messer im ranzen
messer in der schule
messer im rucksack
vape auf dem klo
vape am schulklo
`;
