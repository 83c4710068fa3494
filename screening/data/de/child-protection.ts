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
immer dieselben klamotten
immer die gleichen klamotten
immer denselben pulli
in denselben sachen
seit tagen dieselben
seit tagen dieselbe
im schlafanzug in
im pyjama in
ohne socken
keine winterschuhe
keine festen schuhe
schuhe zu klein
kaputte schuhe
löcher in den schuhen
schuhe mit löchern
viel zu kleine
hose zu klein
ohne mütze
nur im t shirt
nur im tshirt
riecht streng
riecht stark
riecht nach rauch
riecht nach pisse
riecht nach schweiß
riecht muffig
stinkt=
müffelt
ungepflegt*
ungeduscht
ungekämmt
verfilzt*
verlaust*
läuse=
lausbefall
nissen=
flöhe=
flohstiche
wanzenbisse
krätze=
nicht gebadet
nicht gewaschen
dreckige fingernägel
schwarze fingernägel
dreckige hände
dreckige klamotten
dreckige kleidung
zähne schwarz
schwarze zähne
milchzähne faul
faule zähne
kariös*
zähne nie geputzt
wund am po
wunder po
wunder popo
nicht gewickelt
windel seit
windel voll
windel nicht gewechselt
milchfläschchen
nur milchbrei
babynahrung
milchpulver
mit wasser verdünnt
verdünnte milch
nuckelflasche
vor dem fernseher geparkt
vor dem tablet
vorm fernseher geparkt
den ganzen tag vorm
bis nachts vor dem
bis mitternacht auf
keine feste bettzeit
keine bettzeit
kein eigenes bett
kein bett
schläft auf dem boden
matratze auf dem boden
teilt sich das bett
bei den eltern im bett
ohne bettwäsche
kein spielzeug
hungrig=
hungert=
immer hunger
bettelt um essen
schlingt=
schlingt das essen
stopft sich
isst für drei
isst reste
isst aus dem müll
klaut brote
klaut essen
nimmt brötchen mit
brot vom vortag
nichts im magen
noch nichts gegessen
nix gegessen
nichts gegessen
nichts gefrühstückt
kein frühstück
kein pausenbrot
keine jause
ohne jause
jausenbox leer
kein znüni
ohne znüni
kein mittagessen
gibt kein essen
nichts zum essen
nix zu essen
nix zum essen
chips zum frühstück
cola in der flasche
allein gewesen
alleine gewesen
war allein daheim
ganz allein zu
allein mit den kleinen
allein mit dem baby
allein mit der kleinen
allein mit dem bruder
alleine mit dem baby
alleine mit den
ist nachts weg
nachts unterwegs und die kinder
kinder sind allein
kinder waren allein
kinder allein
kind allein
kinder alleine
kind alleine
baby allein
baby alleine
lässt die kinder
lässt das kind
lässt das baby
lässt den kleinen
lässt die kleine
öffnet selbst die tür
machen selber auf
allein auf der straße
allein im treppenhaus
im treppenhaus gefunden
auf der straße gefunden
am balkon gefunden
offenes fenster
am offenen fenster
wird nicht abgeholt
keiner holt
niemand holt
als letzter abgeholt
als letzte abgeholt
zu spät abgeholt
betrunken abgeholt
betrunken zum abholen
betrunken in die kita
bringt die kleine
bringt den kleinen
bringt die kleinen
holt die geschwister
holt den bruder
holt die schwester
wickelt den
wickelt die
wickelt das
füttert den
füttert die
füttert das
macht den haushalt
schmeißt den haushalt
kocht für alle
weckt die mutter
weckt die geschwister
weckt die mama
tröstet die mutter
tröstet die mama
passt auf die mutter auf
passt auf die geschwister
muss auf die geschwister
muss auf den kleinen
muss dolmetschen
übersetzt für die eltern
ersatzmama
ersatzmutter
mutterrolle
kleine mutter
rolle der mutter
rollenumkehr
wie eine erwachsene
wie ein erwachsener
trägt zu viel verantwortung
pflegt die mutter
pflegt seine mutter
pflegt ihre mutter
young carer*
messie*
messihaushalt
hundekot
katzenkot
tierkot
kot in der
kot am
schimmel im
schimmelig*
ungeziefer
kakerlaken
ratten in
müllsäcke
müllberge
wohnung vermüllt
wohnung verdreckt
verraucht
zugequalmt
herumliegende
in reichweite der kinder
in reichweite vom
steckdosen offen
kein warmwasser
kein warmes wasser
keine heizung
kalte wohnung
eiskalt
zwei zimmer zu
zu siebt in
zu sechst in
zu acht in
u9 nicht
u8 nicht
u7 nicht
u6 nicht
u5 nicht
u untersuchung fehlt
us nicht gemacht
gelbes heft
mutter kind pass
nie beim kinderarzt
nie beim zahnarzt
kein kinderarzt
arzttermine versäumt
nicht zum arzt
geht nicht zum arzt mit
brille kaputt
keine brille
nimmt nicht zu
gewichtskurve
wiegt nur
trinkschwach
trinkt schlecht
spindeldürr
dünn geworden
blass und müde
schläft im unterricht
kippt um vor
augenringe
total müde
todmüde
ringe unter den augen
hospitalismus
entwicklungsverzög*
spricht mit drei
spricht mit vier
spricht noch kein
schreit viel
schreibaby
weint ununterbrochen
schreit durch
brüllen hören
kinder schreien
kind schreit
babygeschrei
schreit stunden
reagiert nicht auf das
schaut nicht aufs
beachtet das
keinen blickkontakt
kein blickkontakt mit dem
lieblos
gefühlskalt
emotional nicht
nicht feinfühlig
erziehungsunfähig
erziehungsfähig*
nicht erziehungsfähig
mit den kindern überfordert
mit dem baby überfordert
kommt mit den kindern nicht
kriegt es nicht hin mit
wird nicht herr
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
haut zu
haut den kleinen
haut die kleine
gehaut
watschn*
watsche*
watschen
a watschn
eine gefangen
eine geknallt
eine gescheuert
eine gelangt
eine geklebt
hintern versohl*
den hintern voll
auf den hintern
klaps=
tetschn
tachtel
detschn
haut ihm eine
haut ihr eine
rutscht die hand
rutscht mal die hand
hand ausgerutscht
die hand ausgekommen
dresche
abreibung
schläge daheim
schläge zuhause
schläge zu hause
kriegt schläge
bekommt schläge
kriegt dresche
kriegt prügel
setzt was
setzt es was
gibt es schläge
setzt schläge
mit dem stock
mit dem schuh
mit dem hausschuh
mit dem schlappen
mit dem schlapfen
mit dem kleiderbügel
mit der bürste
mit dem besenstiel
mit dem ladekabel
mit der gürtelschnalle
teppichklopfer
kalt abgeduscht
kalt duschen
eiskalt geduscht
in den keller gesperrt
im keller eingesperrt
auf den balkon gesperrt
vor die tür gesetzt
in der ecke stehen
muss knien
knien lassen
essensentzug
ohne essen ins bett
mund ausgewaschen
seife in den mund
am arm gezerrt
am arm gerissen
am arm gepackt
grob angepackt
grob gepackt
hart angefasst
hart angepackt
weggestoßen
an den ohren
am schopf
fingerabdrücke am
griffspuren
griffmale
abdruck am
abdruck auf der
abdruck im gesicht
handabdruck
rote stelle
rote stellen
roter fleck
roten fleck
rote striemen
geschwollene lippe
lippe aufgeplatzt
lippe geplatzt
aufgeplatzte
dicke lippe
dickes auge
blau am
blau im gesicht
blaue stelle
blaue stellen
blaue flecke
blauen flecken
blauen fleck
bluterguss
blutergüsse
beule am
beule an
kratzer im gesicht
kratzer am
kratzer an
narben am rücken
brandwunde
brandmal*
runde narben
brandnarben
abgebrochener zahn
alte brüche
ältere brüche
rippenfraktur*
oberarmfraktur
verletzungsmuster
unklare verletzung*
nicht plausibel
passt nicht zur verletzung
erklärung passt nicht
widersprüchliche angaben
vom wickeltisch
vom hochbett
vom rad gefallen angeblich
angeblich gestürzt
angeblich gefallen
angeblich hingefallen
will sich nicht umziehen
zieht sich nicht um beim
langarm
sportunterricht langarm
duckt sich
zieht den kopf ein
weicht zurück
weicht aus wenn
hält die hände vors
hände vors gesicht
versteckt sich unter
unterm tisch
unter dem tisch
unterm bett
klammert sich
klammert=
klammert an der
erstarrt wenn
erstarrt=
eingefroren=
wird ganz still
wird still wenn
macht sich klein
macht sich in die hose
in die hose gemacht
pinkelt ein
bettnässer*
weint wenn er heim
weint wenn sie heim
weint vor dem heimgehen
angst vorm heimgehen
angst heim
angst nach hause
angst vor zuhause
angst vor daheim
angst vor papa
angst vor mama
angst vor dem papa
angst vor der mama
angst vorm papa
angst vorm stiefpapa
angst vorm opa
angst vor dem opa
angst vor dem bruder
angst vorm bruder
angst vor dem freund der
angst vor seinem vater
angst vor ihrem vater
angst vor seiner mutter
angst vor ihrer mutter
hat angst vor
darf nichts sagen
darf nichts erzählen
darf niemandem
dürfen nichts erzählen
soll nichts sagen
geheimnis mit dem
geheimnis mit opa
redeverbot
schweigegebot
schaut erst zur mutter
zeichnet schwarze
malt nur noch
anschreien
angeschrien
schreit die kinder
schreit das kind
schreit ihn an
brüllt die kinder
brüllt das kind
brüllt ihn an
beschimpft die kinder
beschimpft das kind
beschimpft ihn als
nennt ihn dumm
nennt sie dumm
nennt sie schlampe
hättest nie geboren
nie geboren
ins heim stecken
droht mit dem heim
droht mit heim
droht ihm mit
psychische gewalt gegen
züchtigung*
züchtigt
gezüchtigt
bestrafungsmethod*
drakonisch*
angefasst hat
angefasst worden
unten angefasst
zwischen den beinen
im schritt
an der scheide
scheide=
scheidenausfluss
penis gezeigt
penis=
pipi angefasst
am popo angefasst
begrapscht
grapscht
betatscht
tatscht
hat sie berührt
hat ihn berührt
unangenehm berührt
komisch angefasst
doktorspiele
sexualisiertes verhalten
sexualisiert auffällig
altersunangemessen*
spricht von sex
nachgespielt
spielt sex nach
sex mit 13
sex mit 12
unter der dusche gefilmt
heimlich gefilmt
beim duschen gefilmt
beim umziehen gefilmt
missbrauchs*
missbrauchsverdacht
sexuelle gewalt
sexualisierte gewalt
sexualisierter gewalt
vom stiefvater missbraucht
inzest
blutschande
kommt nachts ins zimmer
kam nachts ins
kam ins zimmer
beim opa schlafen
zum opa will
schläft beim stiefvater
kinderpornos
kipo=
missbrauchsabbildung*
missbrauchsbilder
geschenke von einem älteren
älterer freund
viel älterer
30 jähriger freund
freund ist 28
freund ist 25
freund ist 27
freund ist 30
gefügig
pädokriminell*
täterstrategie*
kinder bekommen alles mit
bekommen alles mit
kriegen alles mit
kriegt alles mit
bekommt alles mit
vor den kindern
vor den augen der kinder
vor den augen des
vor den augen seiner
vor den augen ihrer
vor dem kind
kinder waren dabei
kind war dabei
die kinder daneben
kind daneben
das baby am arm
baby auf dem arm
mit dem baby auf dem arm
kind auf dem arm
kinder im nebenzimmer
im nebenzimmer gehört
geht dazwischen
ging dazwischen
stellt sich dazwischen
stellt sich vor die mutter
stellt sich vor die mama
beschützt die mutter
beschützt die mama
holt die nachbarin
hat die polizei gerufen weil
notruf gewählt
selbst den notruf
hört nachts schreie
hört die eltern
hält sich die ohren
mit ansehen
mitansehen
mitangesehen
mitbekommen wie
zuschauen wie
zusehen müssen
gesehen wie papa
gesehen wie der papa
gesehen wie der vater
papa hat mama
papa tut mama
papa hat die mama
streit mitbekommen
spielt gewalt
kindesentz*
genitalbeschneid*
fgm=
ferienbeschneidung
in den ferien verheiratet
soll im sommer
kopftuch gezwungen
zum betteln
bettelt mit den kindern
kinderarbeit
muss mitarbeiten im
klaukind*
schütteltraum*
shaken baby
münchhausen stellvertreter
zu fest gedrückt
beruhigungsmittel fürs
hustensaft zum schlafen
schlafsaft
entzugsbaby
neonataler entzug
crackbaby
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
in pflege
zur pflege
pflegekind*
pflegestelle
pflegemutter*
pflegevater
bei den pflegeeltern
zu den pflegeeltern
bei pflegeeltern
verwandtenpflege
netzwerkpflege
großelternpflege
familiäre bereitschaft*
fbb=
krisenpflegefamilie
sos familie
erziehungsstelle*
heimkinder
im kinderheim
ins kinderheim
kinderheim
jugendheim
lebt im heim
aus dem heim
heimeinweisung
aus der wg geflogen
intensivgruppe
intensivpädagog*
fünftagegruppe
tagesgruppe
schutzstelle*
kinder und jugendnotdienst
kjnd=
kinderschutzhaus
notdienst für kinder
im betreuten wohnen
betreutes jugendwohnen
auslandsmaßnahme
einzelbetreuung
systemsprenger*
nicht mehr haltbar
nicht haltbar in
bricht jede maßnahme
aus allen einrichtungen
maßnahmenabbruch
careleaver*
care leaver
verselbständig*
verselbstständig*
§ 42
42er
nach 42
1666
1666er
§ 34
§ 35a
35a hilfe
35a antrag
§ 41
paragraph 8a
paragraf 8a
8aer
8 a meldung
meldung nach 8a
kindeswohlgef*
kwg=
kwg meldung
kwohlg*
akute gefährdung
latente gefährdung
meldebogen
ersteinschätzung
gefährdungsbogen
kinderschutzbogen
kinderschutzfall
kinderschutzmeldung
kindesschutz*
kindesschutzmassnahme*
meldung bei der kesb
kesb meldung
gefährdungsmeld*
abklärung der kesb
sozialpädagogische familienbegleitung
spf=
familienbegleitung
aufsuchende familientherapie
erziehungshilfe*
hilfen zur erziehung
hze antrag
hzes
erziehungsbeistandschaft
erziehungsberatung
jugendamt eingeschaltet
jugendamt informiert
jugendamt war
jugendamt hat
jugendamt steht
jugendamt kennt
jugendamt involviert
beim jugendamt bekannt
jugendamtsbekannt
~ asd=
~ asd hat
asd eingeschaltet
asd bekannt
ksd=
~ rsd=
amt genommen
weggenommen
kinder weggenommen
kind weggenommen
kinder weg
kinder abgenommen
kind abgenommen
abgenommen worden
aus der familie
raus aus der familie
aus dem haushalt
in sicherheit gebracht
getrennt von den geschwistern
geschwister getrennt
rückführungsantrag
rückkehr in die familie
zurück zur mutter
zurück in die familie
besuch unter aufsicht
begleiteter besuch
begleitete besuche
begleiteter kontakt
kindesmutter verweigert
familienhilfe*
familienhilfe abgelehnt
familienhebamme*
frühe hilfen hat
babylotsin
schreiambulanz
schutzvereinbarung
schutzkonzept fürs
auflagen vom familiengericht
auflagen vom jugendamt
dauerunterbringung
verbleibensanordnung
perspektivklärung
mutter kind wg
mutter kind wohnen
inobhutnah*
ion=
obhutnahme
entzug der obsorge
obsorge entzogen
gefahr im verzug
kindesabnahme
abnahme der kinder
ude=
minderjährigenschutz
melde an die kjh
meldung an die kjh
`;
