/** Dutch: mental health. Format: see lexicon.ts. */
export default `
[illness]
slaapt slecht
slaapt amper
slaapt niet
praat over de dood
in paniek
~ paniek
~ angstig
angstaanvallen
waan
zwaarmoedig
labiel
mentaal zwak
eet niet meer
eet niks meer
depress*
*psychose*
psychot*
schizo*
bipola*
manisch
manie=
hypomaan
angststoornis*
paniekaanval*
paniekstoornis*
hyperventil*
ptss=
cptss
ptsd=
trauma
trauma's
getraumatiseerd
*traumatis*
paranoi*
paranoïde
achtervolgingswaan*
wanen=
waanbeeld*
waandenkbeeld*
hallucin*
hoort stemmen
stemmen horen
stemmen in zijn hoofd
stemmen in haar hoofd
~ de stemmen
stemmen zeggen
ziet dingen die er niet zijn
eetstoornis*
anorexi*
boulimi*
ocs=
ocd=
dwangstoornis*
dwanghandeling*
dwangmatig
smetvrees
borderline*
persoonlijkheidsstoornis*
*stoornis in het autismespectrum
hechtingsstoornis*
hechtingsproblem*
gedragsstoornis*
stemmingswissel*
stemmingsstoornis*
dissoci*
burnout
burn out
overspannen
*psychisch*
psychiatrisch*
geestelijke gezondheid*
verward gedrag
verward persoon
~ verward
in de war
decompens*
gedecompenseerd
ontregeld
ontremd
~ instabiel
~ in crisis
wilsonbekwaam
praat in zichzelf
praat tegen zichzelf
sprak in zichzelf
slaapt niet meer
slaapt al dagen niet
doet geen oog dicht
niet geslapen
~ slaapt nauwelijks
piekert
piekeren
nachtmerrie*
herbeleving*
flashback*
huilt de hele dag
huilt veel
huilend
huilbui*
komt zijn bed niet uit
komt haar bed niet uit
niet uit bed
neerslachtig
somber
lusteloos
agorafob*
pleinvrees
fobie
zelfbeeld
minderwaardigheid*
wasdwang
verzamelwoede
wanhopig
radeloos
doodsbang
schrikt van alles
uit balans
compleet de weg kwijt
niet meer zichzelf
ziet ze vliegen
van het padje
helemaal lijp
denkt dat ze hem afluisteren
afgeluisterd
zit diep
zit heel diep
zit in een dip
dipje
~ down=
zich down
voelt zich slecht
voelt zich leeg
leeg vanbinnen
innerlijke leegte
voelt zich waardeloos
~ hopeloos
uitgeblust
~ uitgeput
op van de zenuwen
zenuwinzinking
~ crasht
~ gecrasht
~ ingestort
~ stortte in
~ stort in
~ instorting
stressklachten
~ prikkelbaar
overprikkeld
opgefokt
agitatie
geagiteerd
ontredderd
~ in tranen
huilde
weent
weende
geweend
bleit
barst in tranen
barstte in tranen
brak in tranen
bang in het donker
bibbert van angst
angsten
angstklachten
~ faalangst
sociale angst
verlatingsangst
hechting*
trekt zich terug
teruggetrokken
sluit zich op
sluit zich af
~ sociaal isolement
vereenzaamd
vereenzaamt
~ eenzaam
komt niet buiten
komt niet meer buiten
komt zijn kamer niet uit
komt haar kamer niet uit
ligt hele dagen in bed
ligt de hele dag in bed
dag en nacht omgedraaid
dag nachtritme
slapeloos*
slaapproblemen
slaapt maar
nachten wakker
hoort dingen
ziet schimmen
~ ziet dingen
stemmen vertellen
stemmen weer
bevelsstemmen
opdrachten van stemmen
achterdochtig
achterdocht
wantrouwig
complotten tegen hem
voelt zich gevolgd
voelt zich bekeken
voelt zich achtervolgd
denkt dat hij gevolgd
denkt dat ze gevolgd
chip in zijn
camera's in de muren
folie voor de ramen
aluminiumfolie
vergiftigd denkt
praat wartaal
wartaal
ratelt
onsamenhangend
onnavolgbaar
in een waan
psychotisch
in psychose
psychosegevoelig
epa doelgroep
zwaar ontregeld
ontregelt
glijdt af
glijdt weer af
manische
hypomane
opgejaagd
druk in zijn hoofd
druk in haar hoofd
kortsluiting in
verwaarloost zichzelf
wast zich niet meer
wast zich niet
zelfverwaarlozing
~ emotieregulatie
~ impulscontrole
woedeaanval*
woedeuitbarsting*
driftbui*
ass vermoeden
~ antisociaal
~ narcistische
theatrale
vermijdende persoonlijkheid
cluster b
~ dubbeldiagnose
~ dubbele diagnose
somatisatie
conversiestoornis
postnataal
postpartum
kraambedpsychose
rouwstoornis
vreetbui*
eetbuien
eet niet
braakt na
laxeermiddel*
automutilant
hoarder
~ hoarding
dwanggedachten
intrusies
dissocieert
derealisatie
depersonalisatie
~ suïcidaliteit
zot geworden
knettergek
para in zijn
mental breakdown
geestesziek
geestesziekte
krankzinnig
uit zijn dak
flipt
geflipt
flipte
~ zwart gat
donkere gedachten
zwarte gedachten
sombere gedachten
[treatment]
*psychiater*
psychiatr*
*psycholo*
psychotherap*
traumatherap*
~ therapie
in therapie
*therapeut*
emdr=
gedragstherap*
ggz=
ggz-*
cgg=
fact=
fact team
factteam
vdip
mobiel crisisteam
mobiel team
crisisdienst
acute dienst
poh ggz
spv=
spv'er
beschut wonen
beschermd wonen
antidepress*
antipsychot*
neuroleptic*
stemmingsstabil*
*depot*
zijn prik
haar prik
zijn spuit
haar spuit
olanzapine
zyprexa
quetiapine
seroquel
risperidon
risperdal
aripiprazol
abilify
clozapine
leponex
haldol
haloperidol
xeplion
paliperidon
invega
trevicta
cisordinol
clopixol
zuclopentixol
solian
amisulpride
lithium
camcolit
priadel
depakine
valproaat
sertraline
serlain
zoloft
fluoxetine
prozac
citalopram
sipralexa
escitalopram
paroxetine
seroxat
mirtazapine
remergon
venlafaxine
efexor
trazodon
trazodone
wellbutrin
oxazepam
temazepam
lorazepam
temesta
diazepam
valium
alprazolam
xanax
lormetazepam
promethazine
dipiperon
slaappil*
slaapmedicatie
slaapmiddel*
kalmeringspil*
kalmeermiddel*
rustgevend*
ritalin
rilatine
medikinet
concerta
equasym
methylfenidaat
dexamfetamine
strattera
slikt ze nog
slikt hij nog
zijn psych
haar psych
psycholoog gestopt
~ basis ggz
~ sggz
ggz instelling
cgg wachtlijst
~ ambulant team
~ vroeginterventie
2a team
2b team
~ acute thuiszorg
iht=
ibt=
~ bemoeizorg*
~ ggz verpleegkundige
casemanager ggz
sociaal psychiatrisch
~ praktijkondersteuner ggz
~ schematherap*
~ mbt=
~ dgt=
vers training
ect=
elektroshock*
lithiumspiegel
spiegel geprikt
bloedspiegel
onder dwang behandeld
dwangmedicatie
noodmedicatie
zo nodig medicatie
therapietrouw
medicatietrouw
medicatieontrouw
niet medicatietrouw
medicatie geweigerd
weigert medicatie
gestopt met medicatie
gestopt met haar medicatie
gestopt met zijn medicatie
medicatie niet in
medicatie niet genomen
pillen niet
onder de pillen
maandspuit
maandinjectie
spuitje gemist
naar zijn spuit
naar haar spuit
langwerkend*
latuda
lurasidon
reagila
cariprazine
rexulti
etumine
orap
dogmatil
sulpiride
semap
fluanxol
nozinan
levomepromazine
truxal
akineton
tavor
rivotril
clonazepam
zolpidem
stilnoct
zopiclon
imovane
loramet
~ melatonine
bromazepam
lexotan
lysanxia
tranxene
cymbalta
duloxetine
redomex
amitriptyline
nortriptyline
nardil
bupropion
brintellix
vortioxetine
valdoxan
elvanse
lisdexamfetamine
intuniv
guanfacine
atomoxetine
lamotrigine
[ward]
*paaz*
~ hic=
high intensive care
! ibs=
! crisismaatregel
! zorgmachtiging
! collocatie
gecolloqueerd
gecollokeerd
nader onderzoek vrederechter
! gedwongen opname
! gedwongen opgenomen
gedwongen observatie
observatiemaatregel
rechterlijke machtiging
~ rm=
bopz
wvggz
wzd=
gesloten afdeling
afdeling dicht
op de gesloten
gesloten psychiatrie
psychiatrische opname
psychiatrisch ziekenhuis
separeer*
gesepareerd
isoleercel
geïsoleerd op de afdeling
crisisopname
~ kliniek opgenomen
dagtherapie
dagkliniek
daghospitaal
time out bed
~ duffel=
bierbeek
zoersel
sint jan baptist
parnassia
altrecht
arkin
lentis
~ behandelaar
~ opgenomen
~ opname
~ opgenomen in
~ opgenomen op
opgenomen geweest
weer opgenomen
terug opgenomen
opname geweigerd
weigert opname
wil geen opname
vrijwillig opgenomen
vrijwillige opname
opgenomen psychiatrie
op psychiatrie
in de psychiatrie
naar psychiatrie
k dienst
for k
~ high care
eerste psychiatrische hulp
~ eph=
eppsi
psy spoed
psychiatrische spoed
separatie
in afzondering
afzonderingskamer
afgezonderd
gefixeerd
fixatie
prikkelarme kamer
platte rust
kamerprogramma
zorgkaart
~ signaleringsplan
~ zelfbindingsverklaring
machtiging tot voortgezet
voortgezet verblijf
nazorg vrederechter
vrijwillige status
ontslag tegen advies
ontslag uit de kliniek
weggelopen van de afdeling
weggelopen uit de kliniek
weggelopen uit psychiatrie
psychiatrisch verzorgingstehuis
pvt=
geel gezinsverpleging
gezinsverpleging
~ asster
~ sleidinge
~ beernem
~ kortenberg
~ psychiatrie
ggz drenthe
ggze
pro persona
yulius
fivoor
inforsa
~ forensische kliniek
fpc=
fpk=
fpa=
van der hoeven
pompestichting
~ mesdag
de kijvelanden
[suicide]
*suicid*
! zelfmoord*
! zelfdoding*
! tentamen suicidii
~ ts=
! poging gedaan
! poging met pillen
poging ondernomen
! automutil*
! automutileert
! zelfverminking
! zelfbeschadig*
! zelfverwond*
! snijdt zichzelf
! snijdt zich
! sneed zich
! krast zich
! krast in
! krassen op haar
snijwonden
~ littekens
~ lange mouwen
afscheidsbrief*
afscheidsbericht
afscheid genomen van iedereen
! niet meer leven
! wil dood
! wou dood
! wilde dood
! dood willen
! er niet meer willen zijn
! er niet meer zijn
! eruit stappen
! stapt eruit
! een einde maken
! einde aan zijn leven
! einde aan haar leven
! een eind aan maken
! van het leven beroven
! zich verhangen
! verhangen
! ophangen
! voor de trein
! van de brug springen
! springen van
~ op de brug
! op het dak van
! op het spoor
! ziet het niet meer zitten
! zag het niet meer zitten
! geen uitweg
! geen zin meer in het leven
! levensmoe
! doodswens
! beter af zonder hem
! beter af zonder haar
! strips geslikt
! overdosis pillen
! overdosis medicatie
! pillen geslikt
! strips dafalgan
! euthanasie wegens psychisch lijden
! uit het leven stappen
! zelfdodings*
! zelfmoordpoging
! poging gehad
! pogingen gedaan
! vorige poging
~ derde poging
~ tweede poging
! suïcidaal
! zich van kant
! van kant maken
! zelf iets aan
! zichzelf iets aan
! zichzelf iets aandoen
! zichzelf pijn
! doet zichzelf pijn
! slaat zichzelf
! bonkt met haar hoofd
! bonkt met zijn hoofd
! kerven
! kerft
! gekerfd
! snijdt in haar
! snijdt in zijn
! snijden in haar
! sneed in haar
! sneden op haar
! snijdt weer
! weer gesneden
! zich gesneden
! zichzelf gesneden
! polsen doorgesneden
! polsen over
! scheermesje*
! brandt zichzelf
! krassen op zijn
! krassen op de armen
verband om haar pols
verband rond haar pols
! niet meer wakker worden
~ hoeft niet meer voor
! van haar hoeft het niet
! zat het leven
! moe van het leven
! klaar met het leven
! klaar met leven
! geen toekomst meer
! ziet geen toekomst
! beter dat ik er niet
! er niet meer was
~ er niet meer ben
! iedereen is beter af
~ beter af zonder
! wou dat ik dood
! liever dood
! denkt aan de dood
! denkt aan doodgaan
! doodsgedachten
! gedachten aan de dood
! gedachten aan zelf
! concrete plannen om
! concreet plan om
! pillen gespaard
! spaart pillen
! pillen verzameld
! medicatie opgespaard
! hamstert pillen
! doosje dafalgan
! strip paracetamol
! teveel pillen
! te veel pillen
! intoxicatie
! auto intoxicatie
! touw gekocht
! gesprongen van
! sprong van
! wou springen
! van het balkon springen
! van het balkon gesprongen
! van een brug
! op de sporen
! voor een trein
! onder de trein
! in het kanaal gesprongen
! in het water gesprongen
! deelt zijn spullen uit
! geeft haar spullen weg
! geeft zijn spullen weg
! afscheidsberichten
! neemt afscheid van
~ 113 gebeld
! belde 113
! belde de zelfmoordlijn
euthanasieaanvraag
euthanasietraject
`;
