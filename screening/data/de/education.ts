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
`;
