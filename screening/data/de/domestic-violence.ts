/** German: violence against an adult at home. Format: see lexicon.ts. */
export default `
[violence]
angst vor ihrem
würgemale
bedroht seine frau
bedroht ihren
bedroht sie=
schlägt zu hause
schreit sie an
stalkt seine ex
ex stalkt
häusliche gewalt
häuslicher gewalt
partnerschaftsgewalt
schlägt seine frau
schlägt sie=
schlägt seine freundin
geschlagen vom mann
vom mann geschlagen
von ihrem mann geschlagen
von ihrem freund geschlagen
vom freund geschlagen
hat sie geschlagen
sie wieder geschlagen
schlägt seine partnerin
würgt
gewürgt
veilchen
blaues auge
gewalttätiger partner
gewalttätiger mann
gewalttätig gegenüber
gewalttätig gegen
prügelt seine frau
kontrolliert ihr handy
nimmt ihr das handy
lässt sie nicht raus
eingeschüchtert
angst vor ihrem mann
angst vor ihrem ex
angst vor ihrem partner
angst vor dem ehemann
angst vorm mann
traut sich nicht nach hause
~ gestoßen
die treppe runter
er sie geschlagen
er sie gehauen
er sie getreten
er hat sie gewürgt
wieder gewürgt
am hals gepackt
an den haaren gezogen
~ an den haaren
gegen die wand gestoßen
gegen den türrahmen
gegen die tür gestoßen
ins gesicht geschlagen
ins gesicht gehauen
mit der faust ins
blaue flecken am arm
die treppe runtergefallen
treppe runtergefallen
die treppe gefallen
treppe hinuntergefallen
treppe gestürzt
~ gegen die tür gelaufen
~ sonnenbrille
überschminkt
abgedeckt mit schminke
male am hals
würgemal*
schlägt mich
verprügelt seine frau
verprügelt sie
durch die wohnung geprügelt
droht ihr
droht sie umzubringen
droht er ihr
er bringt sie um
bringt mich um
sperrt sie ein
eingesperrt vom mann
lässt sie nicht arbeiten
lässt sie nicht allein
lässt sie nicht aus
nimmt ihr das geld
nimmt ihr den lohn
nimmt ihr den pass
hat ihren pass
kontrolliert ihr
~ kontrolliert sie
kontrolliert er
überwacht sie
überwacht ihr
airtag
spyware
stalkerware
handy muss sie
handy abgeben
nachgestellt
stellt ihr nach
lauert ihr auf
lauert auf
passt sie ab
steht vor ihrer tür
steht vor ihrer arbeit
vor ihrer arbeit
eifersüchtig*
~ eifersucht
krankhaft eifersüchtig
kontrollsüchtig
~ zwingt sie
zwang sie
sex gezwungen
zum sex gezwungen
vergewaltigt sie
vergewaltigung in der ehe
partnergewalt
*paargewalt
beziehungsgewalt
~ hochrisikofall
~ hochrisiko
~ femizid
ehrenmord
ehrverbrechen
im namen der ehre
zwangsverlob*
zwangsheirat*
zwangsehe
verheiraten wollen
mit dem cousin verheiraten
mit dem cousin verheiratet
soll verheiratet
wird von seiner frau geschlagen
wird von ihrem mann
von seiner frau geschlagen
von der freundin geschlagen
angst vor seiner frau
~ angst vor ihm
angst dass er
sagt er für sie
antwortet immer für sie
darf nicht allein raus
darf nicht raus
darf keine freundinnen
haushaltsgeld
kassenbon
~ demütig*
erniedrig*
säure ins
~ zurück zu ihm
zu ihm zurück
~ wieder bei ihm
~ aus angst vor
schlägt seine
schlägt ihren
schlägt ihren mann
schlägt ihn=
verprügelt ihn
hat zugehauen
haut seine frau
haut seine
haut sie wieder
geht auf sie los
ging auf sie los
auf sie losgegangen
wird handgreiflich
handgreiflich*
handgreiflichkeit*
tätlich*
tätlichkeit*
wird grob
grob geworden
ist ihm die hand
hand ausgerutscht
rutscht die hand
eine geschmiert
eine geklebt
eine reingehaut
faustschlag*
faust ins gesicht
mit der faust
mit fäusten
ins gesicht gespuckt
getreten hat
in den bauch getreten
in den bauch
mit dem gürtel geschlagen
kissen aufs gesicht
luft abgedrückt
hals zugedrückt
würgen=
würger*
strangul*
drosselmarke*
stauungsblutung*
petechien
gewürgt worden
gegen den schrank gestoßen
gegen die wand gedrückt
an die wand gedrückt
zu boden gestoßen
auf den boden gedrückt
die treppe hinunter
treppe runtergestoßen
treppe runter gestoßen
teller geworfen
gegenstände geworfen
mit gegenständen
messer am hals
messer an den hals
messer an der kehle
mit der schere
heißes wasser
handy zertrümmert
handy zerschlagen
wohnung zerlegt
einrichtung zerlegt
möbel zerschlagen
tür eingetreten
türe eingetreten
tür eingeschlagen
gewaltbeziehung*
gewaltspirale
gewaltgeprägt*
toxische beziehung
toxisch=
gewalt durch den
gewalt durch ihren
gewalt durch seine
gewalt in der ehe
gewalt in der beziehung
gewalt erlebt
gewaltvorfall*
gewaltopfer
partner gewalttätig
gewalttätiger*
gewalttätig geworden
mann wird aggressiv
ihr gegenüber aggressiv
hg=
hg fall
hg einsatz
hg fälle
streitschlichtung
häuslicher streit
beziehungsstreit
ehestreit
veilchen überschminkt
blaues aug
blaue aug
blau im gesicht
blaue flecken
blauer fleck
blutergüsse
hämatome=
griffspuren
abwehrverletzung*
sonnenbrille im
sonnenbrille auf
sonnenbrille drinnen
rollkragen
schal um den hals
schal im sommer
mit viel make up
make up drüber
gegen die tür
gegen eine tür
gegen den schrank gelaufen
gegen die schranktür
in die tür gelaufen
in den türrahmen
im bad ausgerutscht
in der dusche ausgerutscht
angeblich gestürzt
angeblich ausgerutscht
angeblich gestolpert
angeblich die treppe
beim putzen gefallen
sei gestürzt
sei nur gestürzt
selber gestoßen
sich gestoßen
ungeschickt gewesen
redet sich raus
beschönigt
verharmlost
bagatellisiert
nimmt ihn in schutz
nimmt ihn immer in schutz
nimmt alles zurück
zieht die anzeige zurück
anzeige zurückgezogen
anzeige zurückgenommen
aussage zurückgezogen
will nicht aussagen
entschlagen
entschlägt sich
will keine anzeige
will nicht anzeigen
traut sich nicht anzuzeigen
kontrolliert jeden
kontrolliert die nachrichten
kontrolliert das handy
liest ihre nachrichten
liest ihr handy
liest alles mit
handy weggenommen
handy abgenommen
ihr handy genommen
sim karte zerstört
ruft dauernd an
ruft ständig an
ruft alle
40 anrufe
50 anrufe
30 anrufe
anrufe am tag
anrufe in abwesenheit
muss fotos schicken
muss standort schicken
standort teilen
ortet sie
ortungs app
spionage app
tracker am
tracker im
gps tracker
kamera in der wohnung
kameras in der wohnung
kamera im flur
wartet vor der
sitzt immer daneben
lässt sie nie allein
weicht nicht von ihrer
redet für sie
antwortet für sie
spricht für sie
beantwortet alle fragen
darf nicht arbeiten
darf nicht ohne ihn
darf nicht ohne
darf nicht zum deutschkurs
darf nicht in den kurs
darf nicht allein
darf nicht alleine
darf niemanden
darf keinen besuch
darf nicht telefonieren
darf nicht aus dem haus
darf nicht vor die tür
darf ihre eltern nicht
darf ihre schwester nicht
darf keine eigene
kein eigenes konto
kein eigenes geld
keinen schlüssel
keinen eigenen schlüssel
hat keinen schlüssel
schlüssel weggenommen
schlüssel abgenommen
pass weggenommen
pass versteckt
papiere weggenommen
ausweis weggenommen
einkaufsgeld
geld zugeteilt
teilt ihr das geld
muss jeden cent
muss jeden bon
muss jede quittung
quittungen vorlegen
nimmt ihr alles
nimmt ihr die kinder
nimmt ihr die karte
gehalt auf sein konto
lohn auf sein konto
schreibt ihr vor
bestimmt was sie
verbietet ihr
hat ihr verboten
isoliert sie
von der familie isoliert
von freunden isoliert
abgeschottet
eingesperrt=
hat sie eingesperrt
zugesperrt
abgesperrt von außen
nennt sie schlampe
nennt sie hure
nennt sie fett
beschimpft sie
beleidigt sie
schreit sie
schreit mich an
macht sie runter
macht sie fertig
macht sie klein
redet ihr ein
du bist nichts
gaslight*
love bombing
lovebombing
psychoterror
terrorisiert
tyrannisiert
haustyrann
schikaniert
narzisst*
wie auf eierschalen
wie eine gefangene
wie eine sklavin
wie gefangen
hörig=
finanzielle gewalt
psychische gewalt
ökonomische gewalt
spätgewalt
nachtrennungsgewalt
trennungsgewalt
droht mit den kindern
kinder wegzunehmen
die kinder weg
kinder nimmt er ihr
bring dich um
ich bring dich
bringe dich um
stech dich ab
abstechen
mach dich fertig
droht sich umzubringen wenn
droht mit selbstmord wenn sie
wenn du gehst
wenn sie geht
wenn sie ihn verlässt
todesdroh*
droht mit dem messer
morddrohungen gegen
droht ihrer familie
droht der familie
getötet
tötungsabsicht
verfolgt sie
verfolgt ihre
fährt ihr nach
fährt ihr hinterher
folgt ihr
schleicht ums haus
schleicht um
steht wieder vor
stand wieder vor
stand vor der tür
steht vor der tür
steht vorm haus
stand vorm haus
vor ihrem haus
vor ihrer wohnung
taucht überall auf
taucht bei ihr auf
taucht in der arbeit auf
wartet vor ihrer
wartet auf sie
passt sie vor
abgepasst
aufgelauert
lauerte ihr
klingelt sturm
sturmgeläutet
läutet sturm
sturm geklingelt
zettel am auto
reifen aufgestochen
blumen vor der tür
schickt ihr blumen
lässt nicht locker
lässt sie nicht in ruhe
akzeptiert die trennung nicht
trennung nicht akzeptiert
kommt mit der trennung nicht
will sie zurück
kann nicht loslassen
nachstell*
stalker*
gestalkt=
hat angst vor ihm
fürchtet sich vor ihm
fürchtet um ihr leben
fürchtet um
todesangst
zittert wenn er
zuckt wenn er
traut sich nicht heim
traut sich nicht zu gehen
traut sich nicht zu trennen
wieder zurückgegangen
zurückgegangen zu
zurück zum mann
zurück zu ihrem
zurück zum ex
zurück zum partner
wieder zu ihm
wieder eingezogen beim
wieder eingelassen
hat ihn wieder reingelassen
lässt ihn wieder rein
lässt ihn wieder
versöhnt sich
verzeiht ihm
hat ihm verziehen
gibt ihm noch eine
er ändert sich
er habe sich geändert
er hats versprochen
selber schuld gibt sie
gibt sich die schuld
schämt sich vor
nachbarn hören
nachbarn haben schreie
schreie gehört
schreie aus der
hilfeschreie
um hilfe geschrien
hilfe gerufen
familienehre
ehre der familie
ehre beschmutzt
ehre wiederher*
schande über
schande für die familie
entehrt
jungfräulich*
jungfernhäutchen
jungfernhaut
hymen*
versprochen seit
ist versprochen
cousin versprochen
dem cousin versprochen
einem cousin versprochen
soll den cousin
soll heiraten
muss heiraten
zur heirat gezwungen
zur ehe gezwungen
gezwungen worden zu heiraten
heiraten soll
soll verlobt
wurde verlobt
soll in die heimat
verschleppt*
verschleppung*
heiratsverschlepp*
brautpreis
mitgift
brautgeld
nicht ohne den bruder
brüder passen auf
bruder kontrolliert
brüder kontrollieren
bruder überwacht
kontrolliert vom bruder
vom bruder bedroht
brüder bedrohen
familie sucht sie
familie bedroht
sexuell genötigt
im schlaf vergewaltigt
ehelich* vergewalt*
zum sex
muss mit ihm schlafen
nimmt sich was er
k o tropfen
ko tropfen
ohne ihr einverständnis gefilmt
rachepornos
revenge porn
[protection]
frauenhaus*
schutzwohnung
gewaltschutz*
wohnungsverweisung
kontakt und näherungsverbot
näherungsverbot
vor ihrem mann geflohen
vor dem mann geflohen
interventionsstelle
männerschutz*
schutzeinrichtung
fh platz
ins fh=
im fh=
schutzhaus
schutzplatz
geheime adresse
anonyme adresse
adresse geheim
auskunftssperre
polizeiliche wegweisung
wegweisung
weggewiesen
wegverwiesen
betretungsverbot*
betretungs und annäherungsverbot
rückkehrverbot
*kontaktsperre
§ 38a
gewschg=
gewaltschg
~ einstweilige verfügung
einstweilige anordnung
rückkehr zum täter
~ gewaltschutzzentrum
*gewaltambulanz*
gewaltberatung
~ hilfetelefon
~ opferhilfe
~ weißer ring
spurensicherung
~ täterarbeit
~ täterprogramm
gefährdungsanalyse
~ sicherheitsplan
~ notfallplan
interventionszentrum
~ opferschutz
opferschutzwohnung
vor ihm geflohen
vor ihm geflüchtet
geflüchtet vor ihrem
geflohen vor ihrem
ex darf nicht wissen
an den mann nicht
nicht an den mann
wegweisungs*
weggewiesen worden
aus der wohnung verwiesen
wohnungsverweis*
wohnungsverweis
der wohnung verwiesen
10 tage verweis
14 tage betretungsverbot
bv ausgesprochen
bv verhängt
bv verlängert
bav=
betretungs*
annäherungsverbot*
annäherungsver*
näherungs*
kontaktverbot*
hält sich nicht ans verbot
verstoß gegen das kontaktverbot
verstoß gegen das gewaltschutz*
verstößt gegen das
bannmeile
rayonverbot
100 meter
50 meter abstand
gewaltsch*
gewaltschutzantrag
gewaltschutzbeschluss
beschluss nach gewschg
eilbeschluss
ev beantragt
ev läuft
ev verlängert
wohnungszuweisung
wohnung zugewiesen
alleinige nutzung der wohnung
im frauenhaus
ins frauenhaus
aus dem frauenhaus
frauenhausplatz
frauenzufluchts*
frauennotruf
frauennotwohnung
notwohnung für frauen
männerhaus
schutzunterkunft
geschützt untergebracht
anonym untergebracht
sicher untergebracht
unterkunft geheim
wohnort geheim
wo sie jetzt wohnt
sperrvermerk
melderegistersperre
auskunftssperr*
opferschutzprogramm
opferanwältin
psychosoziale prozessbegleitung
prozessbegleit*
kontradiktor*
notruf armband
notfallknopf
stiller alarm
notfalltasche
notfallkoffer gepackt
tasche gepackt
koffer bei der nachbarin
koffer bei der freundin
codewort
fluchtplan
raus aus der ehe
fallkonferenz hochrisiko
da score
danger assessment
odara
dyrias
ausstieg aus der beziehung
will weg von ihm
will weg vom mann
will ihn verlassen
will sich trennen
hat sich getrennt und
trennungsabsicht*
wegzieht von
interventionsstell*
gsz=
verfahren nach gewaltschutz
polizei weist ihn
gefährder an
rückkehrverb*
fußfessel für den
`;
