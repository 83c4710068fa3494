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
`;
