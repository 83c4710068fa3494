/** German: mental health. Format: see lexicon.ts. */
export default `
[illness]
redet wirr
nicht geschlafen
schläft kaum
schläft nicht mehr
weint viel
weint nur
spricht kaum
zieht sich zurück
isoliert sich
führt selbstgespräche
selbstgespräche
unruhig und
lebt in seiner welt
überfordert
angst vor menschen
verfolgt fühlt
fühlt sich verfolgt
eigengefährdung
fremdgefährdung
sich etwas antun
sich was antun
psychisch krank
labil
*depressi*
*psychose*
*psychotisch*
schizo*
bipolar*
manisch*
manie=
angststörung
angstzustände
panikattacke
ptbs=
*trauma*
*paranoi*
wahn=
wahnvorstellung*
verfolgungswahn
halluzin*
hört stimmen
stimmen hört
stimmen im kopf
hört wieder stimmen
essstörung
anorexi*
magersucht
magersüchtig
bulimi*
zwangsstörung
zwangsgedanken
waschzwang
borderline
persönlichkeitsstörung
nervenzusammenbruch
psychisch*
seelisch*
dissoziat*
burnout
flashback
albträume
stimmungsschwankungen
schlafstörung
belastungsstörung
anpassungsstörung
zwangsstörungen
~ verwirrt
in einer krise
psychische krise
antriebslos
niedergeschlagen
~ stimmen=
gegen die stimmen
redet mit den stimmen
redet mit sich
spricht mit sich selbst
mit dem radio
beobachtet fühlt
fühlt sich beobachtet
wird abgehört
glaubt sich verfolgt
wird verfolgt von
verfolgt von
bestrahlt werden
wahnhaft
*wahn=
wahnideen
religiöser wahn
schizoaffektiv
manisch depressiv
manische phase
hypoman*
angstattacke
angst rauszugehen
traut sich nicht raus
~ panik=
panikattacken
zwänge=
zwanghaft
kontrollzwang
ptsd
flashbacks
albtraum
alpträume
posttraumatisch*
kriegstrauma
getriggert
~ trigger=
schlaflos*
schläft nicht
schläft schlecht
schläft nachts
schlafen tut er nicht
seit tagen wach
stimmung kippt
stimmungstief
stimmung schlecht
depri=
depri phase
niedergeschl*
~ hoffnungslos
~ verzweifelt=
~ aussichtslos
niemandem mehr zur last
zur last fallen
~ keine kraft mehr
~ kann nicht mehr
~ will nicht mehr
mag nicht mehr
mag nimmer
will nimmer
keinen sinn mehr
~ sinnlos=
hoffnungslosigkeit
kommt nicht aus dem bett
liegt nur im bett
sitzt im dunkeln
~ im dunkeln
isst kaum
isst nicht mehr
erbricht nach
heißhunger*
fressattacke*
essgestört
binge eating
emotional instabil
~ instabil=
borderliner*
impulskontroll*
impulsdurchbruch
aggressionsprobleme
wutausbrüche
~ wutanfälle
~ nervlich
nerven am ende
dekompensier*
~ ausgerastet
~ durchgedreht
tickt aus
ausgetickt
psychischer ausnahmezustand
ausnahmezustand
akute krise
in der krise
suizidale krise
schuldgefühle
selbstwert*
minderwertig*
vereinsamt
vereinsamung
~ isoliert=
zieht sich immer mehr
~ zurückgezogen
spricht nicht mehr
redet kaum
redet nicht mehr
~ stumm=
mutistisch
~ apathisch
teilnahmslos
bindungsstörung
bindungsgestört
hospitalis*
emotional vernachlässigt
essanfälle
hungert=
doppeldiagnose
komorbid*
krankheitseinsicht
keine krankheitseinsicht
orientierungslos
verwirrtheit
~ neurodiverg*
soziale phobie
*phobie
agoraphobie
klaustrophob*
nervt alles
alles sinnlos
alles egal
ist ihm alles egal
ist ihr alles egal
mir alles egal
wird alles zu viel
kann nimmer
packt es nicht
packts nicht mehr
schafft es nicht aus
nicht aus dem bett
bleibt im bett
liegt nur rum
liegt nur noch
liegt den ganzen tag
lässt sich hängen
lässt sich gehen
verlässt das zimmer nicht
verlässt die wohnung nicht
verlässt das haus nicht
geht nicht mehr raus
kommt nicht aus dem zimmer
hikikomori
sozialer rückzug
rückzugstendenz*
starrt an die
starrt vor sich
starrt ins leere
starrt nur
leerer blick
wirkt abwesend
wie weggetreten
weggetreten
wie in watte
wie in trance
neben sich
steht neben sich
nicht ganz da
nicht bei sich
durch den wind
völlig durch
total durch
völlig neben der spur
neben der spur
verpeilt
gedankenkreis*
grübelt
grübelzwang
kreisende gedanken
rasende gedanken
ideenflüchtig
ideenflucht
redet ohne punkt
rededrang
logorrhoe
getrieben=
agitiert
innerlich unruhig
innere unruhe
rastlos
gereizt=
dysphor*
affektlabil
affektarm
affektflach
verflacht
freudlos
lustlos
kraftlos
antriebsarm*
antriebslosigkeit
antriebsminderung
melanchol*
schwermut*
weinerlich
weint die ganze
weint ständig
weint nachts
weint bei jedem
weinte nur
weint=
heult nur
heulkrampf
weinkrampf*
in tränen
bricht in tränen
verheult
zusammenbruch
zusammengeklappt
klappt zusammen
kollaps=
nervlich am ende
am boden zerstört
völlig fertig
total fertig
ausgebrannt
dünnhäutig
hochangespannt
schreckhaft
hypervigil*
albträumt
alpträumt
schreit nachts
schreit im schlaf
nachtschreck
schlafwandelt
nachts wach
tag nacht umkehr
tag nacht rhythmus
schläft den ganzen tag
schläft tagsüber
nicht ein und nicht durch
schlaflosigkeit
wacht schreiend
panisch
panikatt*
hyperventil*
angstpatient*
angst und panik
verlustangst*
verlustängste
prüfungsangst
sozialphob*
sozial phobisch
menschenscheu
platzangst
höhenangst
wäscht sich ständig
wäscht sich dauernd
kontrolliert den herd
zwangshandlung*
zwangs* neurot*
zwangserkrank*
zählzwang
hortet
sammelwut
trichotillomanie
reißt sich die haare
reisst sich haare
knibbelt
skin picking
skinpicking
tics=
tourette*
kotzt nach dem essen
erbricht sich nach
finger in den hals
kalorien
zählt kalorien
isst nur noch
isst nix
isst nichts mehr
isst gar nichts
verweigert essen
verweigert das essen
nahrungsverweiger*
hungern
bmi=
bmi unter
bmi von
ana=
pro ana
abführmittel
fressanfälle
frisst alles
frustfressen
wirres zeug
wirr=
redet wirres
redet zusammenhang*
spricht mit leuten die
redet mit wem
redet mit der wand
redet mit dem fernseher
lacht grundlos
lacht vor sich hin
grimassiert
manieriert
zerfahren
formale denkstör*
ich störung*
gedankeneingebung
gedankenlautwerd*
imperative stimmen
befehlende stimmen
stimmen befehlen
die stimmen sagen
sieht dinge
sieht sachen die
sieht männer
sieht schatten
glaubt dass er überwacht
glaubt sie wird überwacht
überwacht werden
abgehört werden
abgehört wird
kameras überall
kamera im rauchmelder
wanzen in
chip im kopf
chip im zahn
chip implantiert
strahlung aus
vergiftet werden
essen vergiftet
wasser vergiftet
vergiften wollen
geheimdienst verfolgt
vom geheimdienst
fenster mit alufolie
alufolie an
fenster verklebt
fenster abgeklebt
auserwählt
auserwählter
hält sich für
größenwahn*
größenideen
beziehungsideen
verfolgungsideen
liebeswahn
eifersuchtswahn
katatoni*
kataton*
stupor*
stuporös
residuum
negativsymptom*
prodrom*
drogeninduziert*
ersterkrankung
neuer schub
psychotischer schub
im schub
dekompensation
akutphase
manie* phase
gibt geld aus wie
kauft wahllos
hypochond*
somatoform*
konversionsstör*
dissoziiert
dissoziative
derealis*
depersonal*
multiple persönlichkeit
kptbs
k ptbs
traumafolge*
retraumat*
flashb*
trigger*
getriggert von
f20
f32
f33
f43
f60
f84
f90
f41
f10
f19
psychopath*
soziopath*
dissozial*
antisozial*
narzisstisch
histrion*
emo instabil
bpd=
bps=
svv=
skills= nicht
hochspannung
selbsthass
hasst sich
hasst ihren körper
hasst seinen körper
ekelt sich vor sich
wertlos=
fühlt sich leer
innerlich leer
innere leere
leere in
einsam
einsamkeit
keine freunde
hat keine freunde
verschlossen
verstummt
elektiver mutismus
selektiver mutismus
regrediert
regression
affektdurchbruch
rastet aus
rastet völlig
rastete aus
flippt aus
ausgeflippt
geflippt
dreht durch
dreht am rad
ausraster
wutanfall
tobt=
tobte
tobsucht*
zuckt aus
auszuckt
auszucker
aufgelöst=
aufgedreht
überdreht
distanzgemindert
[treatment]
*antidepressiv*
neuroleptik*
antipsychotik*
psychopharmak*
*psychiat*
*psycholog*
psychotherap*
*therapeut*
~ *therapie
gesprächstherapie
verhaltenstherapie
lithium
sertralin
fluoxetin
citalopram
mirtazapin
venlafaxin
olanzapin
zyprexa
risperidon
risperdal
quetiapin
seroquel
aripiprazol
abilify
clozapin
leponex
haloperidol
haldol
diazepam
tavor
lorazepam
ritalin
medikinet
methylphenidat
depotspritze
~ depot=
schlaftablette
schlafmittel
emdr=
spdi=
sozialpsychiatr*
kjp=
~ kpp=
~ krisendienst
~ krisenintervention
kriseninterventionszentrum
psychologisch betreut
~ therapieplatz
~ therapeutin
therapiestunde
therapie abgebrochen
in therapie
traumatherap*
traumaambulanz
kunsttherapie
gruppentherapie
ambulante therapie
dbt=
~ pia=
~ institutsambulanz
~ psd=
psychosoz*
psychosozialer dienst
sozialpsychiatrischer dienst
ambulant psychiatrisch
psychopharmaka
depotmedikation
*depot=
zum depot
trevicta
xeplion
paliperidon
abilify maintena
risperdal consta
zypadhera
cisordinol
clopixol
fluanxol
truxal
chlorprothixen
melperon
dipiperon
pipamperon
dominal
prothipendyl
promethazin
atosil
quilonum
lamictal
valium
rivotril
oxazepam
adumbran
temesta
zolpidem
zopiclon
stilnox
trittico
trazodon
escitalopram
cipralex
cipramil
paroxetin
trevilor
cymbalta
duloxetin
bupropion
elontril
agomelatin
amitriptylin
saroten
doxepin
opipramol
anafranil
clomipramin
remeron
elvanse
lisdexamf*
concerta
strattera
atomoxetin
guanfacin
intuniv
stimulanzien
beruhigungsmittel
beruhigungsspritze
antidepressiva
psycho therap*
psychologe
psychologin
seelenklempner
beim psych
beim psychologen
beim psychiater
psychiater
psychiaterin
probatorik
probatorisch*
therapieabbruch
therapie geschmissen
therapie abgelehnt
therapie verweigert
therapiestunden
therapiepause
wartet auf therapie*
wartet auf einen therapie*
warteliste kjp
wartet auf kjp*
depot nicht
depot überfällig
depot bekommen
depot verweigert
depot ausgelassen
monatsspritze
zur spritze
neuroleptika
ad abgesetzt
psychomedis
psychopharm*
stimmungsstabil*
phasenprophylax*
lithiumspiegel
ssri
snri
escita*
ritalin abgesetzt
medikinet vergessen
mph=
ziprasidon
amisulprid
solian
cariprazin
reagila
lurasidon
latuda
flupentixol
zuclopenthixol
perazin
benperidol
levomepromazin
nozinan
dominal forte
tavor expidet
praxiten
gewacalm
psychopax
seresta
imovane
zoldem
halcion
mutan=
seropram
deroxat
efexor*
wellbutrin
brintellix
vortioxetin
valdoxan
johanniskraut
ketamintherapie
ekt=
ekt behandlung
elektrokrampf*
elektroschock*
rtms
schematherapie
spieltherapie
skillstraining
skillsgruppe
skills gruppe
igel ball
soziotherap*
stationsäquivalent*
stäb=
psychiatrische pflege
appp=
bwlb
ambulante psychiatr*
psychiatriespitex
psychiatrie spitex
psychospitex
promente
pro mente
pro juventute krisen*
gemeindepsychiatr*
kit team
krisenintervent*
[ward]
! eingewiesen
! zwangseinweisung
! zwangseingewiesen
unterbringung nach
geschlossene=
geschlossenen=
auf der geschlossenen
bkh=
bezirkskrankenhaus
bezirksklinik*
lkh=
psych=
in die psychiatrie
tagesklinik
krisenstation
unterbringungsbeschluss
fixiert
geschlossene station
geschlossen untergebracht
auf der offenen
offene station
unterbringung=
zwangseinweis*
einweisung=
einweisen lassen
fürsorgerisch*
~ fu=
~ ffe=
fürsorgerische unterbringung
ubg=
unterbringungsgesetz
nach ubg
psychkg
psych kg
psychkhg
per psychkg
1631b
betreuungsgericht
puk=
~ upd=
~ upk=
otto wagner
otto wagner spital
~ steinhof
klinik penzing
psychiatrische
akutstation
akutpsychiatrie
~ jugendpsychiatrie
~ kinder und jugendpsychiatrie
kipsy
kjpp
krisenbett
krisenzimmer
isolierzimmer
fixierung
zwangsmedik*
tagklinik
~ tagesstätte
betreutes wohnen psych
~ psychosomati*
~ psychosomatische
bezirksklinikum
zfp=
lvr klinik
lwl klinik
wieder stationär
nach der entlassung aus der psych
auf der psychiatrie
in der psychiatrie
aus der psychiatrie
in der klapse
klapse
klapsmühle
irrenhaus
irrenanstalt
in der geschlossenen
auf die geschlossene
in die geschlossene
auf der psych
in der psych
in der kjp
auf der kjp
in die kjp
aus der kjp
per fu
fu verfügt
fu ausgesprochen
fürsorg* unterbring*
unterbringung angeregt
unterbringung abgelehnt
untergebracht nach
zwangsweise untergebracht
psychkg beschluss
ppsg
bayskhg
paragraph 8 ubg
§ 8 ubg
parere
amtsarzt eingewiesen
freiwillig in der klinik
freiwillig auf
auf eigenen wunsch entlassen
gegen ärztlichen
gegen rat entlassen
entlassen gegen
aus der klinik abgehauen
entwichen von station
ausgang entzogen
ausgang gestrichen
ausgangssperre station
1 zu 1 überwach*
sitzwache
5 punkt
fünf punkt
7 punkt
gurte
fixierbett
bauchgurt
netzbett
isoliert worden
weglaufhaus
soteria
bkh haar
kbo
isar amper
zsp=
vitos
ameos
lwl=
lvr=
wagner jauregg
hollabrunn psych*
christian doppler klinik
rankweil
valduna
burghölzli
waldau
königsfelden
münsterlingen
psychiatriezentrum
sanatorium kilchberg
hietzing kjp
am rosenhügel kjp
hinterbrühl
tk platz
tk besuch
[suicide]
*suizid*
*selbstmord*
selbsttötung
! ritzt sich
! geritzt
ritzen=
! ritzt
selbstverletz*
sich umbringen
umzubringen
das leben nehmen
nicht mehr leben
sterben wollen
will sterben
wollte sterben
lebensmüde
abschiedsbrief
erhängen
erhängt
vor den zug
~ von der brücke
aufgeschnitten
tabletten geschluckt
todeswunsch
suizidal*
suizidversuch
akut suizidal
latent suizidal
suizidgedanken
nicht mehr aufwachen
nicht mehr da sein
nicht mehr da wäre
lieber tot
lieber sterben
wäre lieber tot
besser tot
tot sein
vom dach
aus dem fenster springen
~ aus dem fenster
springt vom
springen wollte
~ brücke gestanden
~ auf der brücke
auf den gleisen
auf die gleise
schienen gelegt
auf die schienen
vor die bahn
vor die u bahn
pulsader*
handgelenk aufgeschn*
schneidet sich
sich geschnitten
frische schnitte
schnitte am
schnittverletzung*
narben am unterarm
narben an den armen
~ unterarme
~ langärmlig
~ lange ärmel
ärmel über
ritzspuren
ritzerei
verbrennt sich
schlägt den kopf
kopf gegen die wand
tablettenüberdosis
überdosis tabletten
tablettencocktail
tablettenintox*
intoxikation
vergiftungsversuch
~ strick=
erhängen wollen
umbringen=
umzubring*
umbringt=
ums leben
das leben genommen
leben beenden
dem leben ein ende
schluss machen mit
abschiedsnachricht
abschiedszettel
abschiedsbrie*
abschiedsvideo
verabschiedet sich von allen
alles verschenkt
verschenkt seine
seinen hund verschenkt
todesgedanken
todessehnsucht
sehnsucht nach dem tod
selbstgefährd*
eigengefährd*
selbst und fremdgefährd*
sich was antut
sich etwas antut
was antut
etwas antut
antut=
was onduat
absprachefähig
nicht absprachefähig
~ hat einen plan
konkreter plan
su gedanken
suizidged*
sui gedanken
suizidgefähr*
lebensüberdruss*
lebensüberdrüssig
nicht mehr aufwach*
nicht mehr auf der welt
nicht mehr auf dieser
will nicht mehr leben
mag nicht mehr leben
mag nimmer leben
will nimmer leben
kein bock mehr zu leben
lebenswillen
keinen lebenswillen
nicht mehr hier sein
will weg sein
will verschwinden
einfach verschwinden
am liebsten tot
am liebsten nicht mehr
wäre besser ohne
besser dran ohne
ohne mich besser
dann ist schluss
ein ende machen
ein ende setzen
macht schluss
tut sich was an
tut sich etwas an
hat sich was angetan
was angetan
sich umgebracht
bringt sich um
bring mich um
umbring*
sich weggeschossen
erschießt sich
erhängungs*
aufhängen
strick gekauft
strick gefunden
seil gekauft
brücke gesprungen
vom balkon
gesprungen aus
aus dem fenster gesprungen
vom parkdeck
parkdeck
vor die sbahn
auf den schienen
am gleis gestanden
bahnsteigkante
tabletten gesammelt
tabletten gehortet
sammelt tabletten
hortet tabletten
ganze packung
packung paracetamol
paracetamol geschluckt
alle tabletten
tabletten genommen
blister leer
pulsadern
handgelenk verbunden
verband am handgelenk
verbundenes handgelenk
pflaster am arm
pflaster am unterarm
schnitte an
schnitt am arm
schnitt sich
geschnitten am
rasierklinge*
klingen=
klingen gefunden
klinge im
cutter=
schnippelt
schnibbelt
rissig arm*
ritzwunde*
ritznarben
verbrennt sich mit
zigarette auf dem arm
drückt zigaretten
beißt sich
kratzt sich blutig
blutig gekratzt
schlägt sich selbst
schlägt sich ins
haut den kopf
kopf gegen
kopf an die wand
selbstverl*
selbst verletzt
verletzt sich selbst
verletzt sich
verletzt sich wieder
testament
testament geschrieben
abschiedsb*
abschiedspost
abschiedsworte
abschieds whatsapp
schreibt abschied
verabschiedet= sich
macht testament
sagt tschüss für immer
verschenkt=
verschenkt sachen
verschenkt ihre
hat alles geregelt
antisuizidvertrag
non suizid vertrag
notfallplan suizid*
nicht bündnisfähig
bündnisfähig
distanziert sich von suizid*
glaubhaft distanziert
distanziert von su*
nicht distanziert
nach dem su versuch
sv=
nach dem sv
parasuizid*
erweiterter suizid
mitnahmesuizid
`;
