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
`;
