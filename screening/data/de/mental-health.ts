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
`;
