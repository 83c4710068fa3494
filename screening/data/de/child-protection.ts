/** German: a minor at risk. Format: see lexicon.ts. */
export default `
[neglect]
vernachlässig*
verwahrlos*
allein gelassen
alleingelassen
allein zu hause
alleine zu hause
allein daheim
alleine daheim
unbeaufsichtigt
~ ohne aufsicht
ohne frühstück
ohne essen
nichts zu essen
hungrig in die
kommt hungrig
~ schmutzig
ungewaschen
verdreckt
eingesperrt
ausgesperrt
ohne jacke
~ windel
! nichts zu essen bekommen
ohne brotdose
ohne pausenbrot
keine brotdose
brotdose leer
leere brotdose
ohne winterjacke
in hausschuhen
~ in sandalen
zu dünn angezogen
riecht nach urin
uringeruch
einnäss*
eingenässt
einkot*
eingekotet
nässt ein
~ windeln=
volle windel
windelausschlag
sich selbst überlassen
sich selber überlassen
sich allein überlassen
allein in der wohnung
alleine in der wohnung
alleine in der nacht
nachts allein
müll in der wohnung
vermüll*
messiewohnung
wohnung in katastrophalem
kühlschrank leer
kühlschrank war leer
leerer kühlschrank
kühlschrank war nur
hortet essen
hortet brot
nimmt essen mit nach hause
parentifizier*
versorgt die geschwister
kümmert sich um die geschwister
kocht für die geschwister
kocht für den bruder
kocht für die schwester
bringt die geschwister
aufsichtspflicht*
verletzung der aufsichtspflicht
gedeihstörung
mangelernähr*
unterversorgt
~ u untersuchung
u untersuchungen
läuse seit
~ karies
zähne verfault
nicht geimpft
schläft im unterricht ein
schläft im morgenkreis
auf einer matratze
ohne bettzeug
~ übermüdet
[harm]
geschlagen vom vater
vom vater geschlagen
von der mutter geschlagen
schlägt ihn
angst vor dem vater
angst vorm vater
angst vor dem stiefvater
hat angst nach hause
brandwunden
verbrennungen am
misshandelt
misshandlung
kindesmisshandlung
kindesmissbrauch
sexueller missbrauch
sexuell missbraucht
missbraucht
missbrauch=
blaue flecken
blauer fleck
hämatom*
striemen
schlägt die kinder
schlägt das kind
schlägt ihr kind
schlägt sein kind
ohrfeig*
geschüttelt
mit dem gürtel
~ angefasst
loverboy
zwangsheirat
zwangsverheirat*
beschneidung
genitalverstümmelung
von zu hause weggelaufen
weggelaufen
abgehauen von zu hause
haut ihn
haut sie=
haut mich
vom papa gehauen
von der mama gehauen
papa haut
mama haut
papa schlägt
mama schlägt
vater schlägt
mutter schlägt
stiefvater schlägt
mit dem kabel
mit dem kochlöffel
mit der hand ins gesicht
am ohr gezogen
zuckt zusammen
zuckt bei jeder
will nicht nach hause
will nicht heim
traut sich nicht heim
angst heimzugehen
angst vor dem onkel
angst vor der mutter
angst vorm onkel
schüttelt das baby
schüttelt den säugling
schütteltrauma
spiralfraktur
bissspur*
bisswunde*
kratzspur*
zigarettenbrand*
verbrühung*
verbrüht
würgt das kind
misshandel*
*kindesmisshandl*
sexuelle übergriffe
sexueller übergriff
sexuellen übergriff
übergriffig
fasst sie an
fasst ihn an
fasst sie beim
fasst ihn beim
unsittlich
intimbereich
missbraucht worden
miterlebt wie
mit angesehen wie
alles mit angesehen
kinder haben alles
kind hat alles
kinder sehen zu
zwischen die eltern
*cybergroom*
grooming
kinderpornograf*
verdacht auf kindes*
kinderehe
minderjährig verheiratet
! schlägt das baby
seelisch misshandelt
weggesperrt
im zimmer eingesperrt
[placement]
*kindeswohl*
kinderschutz*
inobhutnahme
in obhut
8a=
8a meldung
gefährdungsmeldung
gefährdungseinschätzung
fremdunterbringung
fremduntergebracht
heimunterbringung
ins heim
im heim
wohngruppe
aus der familie genommen
schutzplan
hilfe zur erziehung
hilfeplan
erziehungsbeistand*
spfh=
notunterbringung
bereitschaftspflege
inobhut*
obhut genommen
obhut gegeben
*in obhut
inobhutgenommen
*obhutsentzug
obhutsentz*
~ kesb=
kesb verfüg*
platzierung
~ platziert=
fremdplatz*
~ schulheim
*bereitschaftspflege*
dauerpflege
kurzzeitpflege
*pflegestelle*
pflegefamilie gewechselt
krisengruppe
krisenpflege*
~ krisenzentrum
clearingstelle*
clearinggruppe
mutter kind haus
mutter kind heim
mutter kind einrichtung
vater kind
heimplatz
heimkind
heimjugendlich*
~ ins internat
kinderdorf
sos kinderdorf
rückführung
rückgeführt
herausgenommen
aus der familie geholt
aus der familie raus
~ sozpäd familien*
~ familienhelfer*
sozialpädagogische familienhilfe
~ hze=
~ hpg=
hilfeplangespräch
8a verfahren
gefährdungsabklärung
~ kinder und jugendhilfe
~ kjh=
~ ma 11
~ ma11
~ amt für jugend
beistandschaft
beistand=
~ jugendschutzstelle
~ kinderschutzzentrum
~ kinderschutzgruppe
insofa
~ familienrat
entzug der elterlichen
elterliche sorge entzogen
volle erziehung
unterstützung der erziehung
~ gefährdet=
`;
