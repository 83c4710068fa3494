/** German: facts on relations in the family. Format: see lexicon.ts. */
export default `
[separation]
scheidung*
lassen sich scheiden
lässt sich scheiden
scheiden lassen
geschieden
getrennt lebend
~ getrennt=
~ trennung
sich getrennt
haben sich getrennt
verlassen worden
schluss gemacht
~ ausgezogen
rausgeworfen
rausgeschmissen
keinen kontakt
kontakt zum vater
kontakt zur mutter
kontakt zu seinem vater
kontakt zu seiner mutter
kontakt zu ihrem vater
kontakt zu ihrer mutter
kontakt abgebrochen
kontaktabbruch
spricht nicht mehr mit
zerstritten
verkracht
familienstreit
streit mit der mutter
streit mit dem vater
streit zu hause
streit daheim
trennen sich
trennt sich
~ auseinander=
eltern getrennt
ehe kaputt
ehe gescheitert
beziehungsende
beziehung beendet
sie hat ihn verlassen
er hat sie verlassen
hat ihn verlassen
hat sie verlassen
vater ausgezogen
papa ausgezogen
vom vater nichts
vom vater wieder nix
vom papa nix
~ meldet sich nicht
~ nicht mehr gemeldet
seit ostern nicht mehr gemeldet
keine nachricht vom
kontakt zum sohn
kontakt zur tochter
kontakt zu den eltern
kontakt zur familie
~ kontaktpflege
kontakt verweigert
will keinen kontakt
lehnt kontakt
redet nicht mehr mit
redet kein wort mehr
reden kein wort mehr
sprechen nicht mehr
spricht kein wort
verstoßen
enterbt
rausgeworfen von
aus dem haus geworfen
rausgeschmissen von
trägt den ring
ehering
schläft auf der couch
krach zu hause
krach daheim
eltern streiten
dauerstreit
rosenkrieg
familiäre konflikte
loyalitätskonflikt
entfremdet
entfremdung
neue freundin von
freundin schluss
von der freundin getrennt
von seiner frau getrennt
von ihrem mann getrennt
von ihm getrennt
trennungsjahr
getrenntleb*
ex frau
lebt getrennt
vaterlos
ohne vater
mit den kindern zu ihren eltern
~ zu ihren eltern
zu ihren eltern gezogen
mit den kindern gezogen
~ auszogn
sieht die kinder nicht
sieht seine kinder
sieht ihre kinder
[custody]
*sorgerecht*
umgangsrecht
umgangskontakt
begleiteter umgang
aufenthaltsbestimmungsrecht
vaterschaft
unterhaltsvorschuss
familiengericht
vormund*
obsorge*
sorgerechtsstreit
alleinige sorge
gemeinsame sorge
elterliche sorge
elterliche obsorge
obhut des vaters
besuchskontakt*
~ besuchsrecht
besuchskontakte
kontaktrecht
umgang mit dem vater
begleitete umgänge
~ umgang=
~ umgänge
~ wechselmodell
doppelresidenz
famg=
pflegschaftsgericht
pflegschaft
ergänzungspfleger*
~ amtsvormund*
~ vormundschaft*
verfahrensbeistand
kindesbeistand
kindsvater zahlt
unterhaltspflichtig
unterhalt=
uvg=
alimente*
vaterschaftstest
vaterschaft anerkannt
vaterschaft nie
sorge ruht
sorgerecht ruht
jeden zweiten samstag
jedes zweite wochenende
papawochenende
wochenende beim vater
kindesentzug
kindesentführung
[bereavement]
verstorben
gestorben
~ tod=
tod des vaters
tod der mutter
tod seines
tod seiner
tod ihres
tod ihrer
trauert
trauerfeier
*witwe
verwitwet
beerdigung
waise
halbwaise
starb=
~ ist tot
tot aufgefunden
verunglückt
ums leben gekommen
tödlich verunglückt
hinterblieb*
vater verloren
~ mutter verloren
bruder verloren
~ todesfall
todestag
~ begräbnis
trauert um
~ trauer
trauernd
in trauer
urnenbeisetz*
~ verwaist
kindstod
~ stillgeboren
sternenkind
letztes jahr verstorben
~ am grab
grabbesuch
abschied von der oma
suizid des vaters
suizid der mutter
[marriage]
verheiratet
geheiratet
heirat*
verlobt
~ hochzeit
zusammengezogen
neuer freund
neuen freund
neue freundin
neuer partner
neuen partner
neue partnerin
adoptiert
adoption
pflegefamilie
pflegeeltern
pflegekind
halbbruder
halbschwester
stiefvater eingezogen
alleinerziehend
aufgewachsen bei
wächst bei
lebt bei der mutter
lebt beim vater
lebt bei der oma
lebt bei den großeltern
~ ehe=
~ heiratet=
~ heiraten=
~ verlobung
~ verlobte=
imam verheiratet
religiös geheiratet
~ standesamtlich
nach islamischem recht
arrangierte ehe
~ arrangiert*
verheiraten=
verkuppelt
zweitfrau
neuen mann
neue frau
neuer lebensgefährte
neuen lebensgefährten
neue beziehung
freundin ist schwanger
frau ist schwanger
~ wird vater
wird papa
wird mama
erwartet ein kind
~ nachwuchs
kind bekommen
vater geworden
mutter geworden
patchwork*
stiefgeschwister
halbgeschwister
einzelkind
kind aus erster ehe
leiblicher vater
leibliche mutter
leibliche eltern
leibliche familie
aufgewachsen ohne
bei der oma aufgewachsen
bei den großeltern aufgewachsen
bei der oma groß
leben bei der oma
schwiegereltern
wieder bei den eltern
jüngstes kind
~ nächstes kind
viertes kind
drittes kind
wieder schwanger
`;
