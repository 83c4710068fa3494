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
`;
