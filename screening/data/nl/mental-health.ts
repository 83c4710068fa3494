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
`;
