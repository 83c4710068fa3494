/** French: alcohol, drugs, gambling. Format: see lexicon.ts. */
export default `
# without accents: fold() drops them
[alcohol]
~ un verre
~ verres
coup dans le nez
a jeun
bituré
~ verre
en etat d ivresse
etat d ivresse
tient plus debout
tenait plus debout
titub*
cuve
decuve
pinte
apero
cannettes
amstel
jupiler
8 6
pinard
cognac
saoule
alcool*
alcolo
boit=
~ boire=
a bu=
buvait
boit encore
boit trop
picol*
ivre
ivress*
bourre=
bourree
saoul*
soul=
soule
~ torche=
~ beurre=
ebriet*
~ sobr*
vodka
whisky
ricard
pastis
peket
~ rhum=
~ biere
~ bieres=
~ canette
~ cannette
~ bouteille
~ bouteilles=
~ vin rouge
~ cubi=
~ haleine
sentait l
sent l alcool
gueule de bois
delirium
ethyl*
ethylotest
gamma gt
antabuse
esperal
aotal
selincro
baclofen*
guindaill*
~ cuite
sentait l alcool
empeste l alcool
pue l alcool
haleine alcoolisee
alcoolise
reboit
a rebu
rebuvait
boit seul
boit seule
boit des le matin
planque ses bouteilles
cadavres de bouteilles
cannettes vides
~ bouteilles vides
murge
beurre comme
torche comme
~ tise=
tisait
tiser
gramme dans le sang
vin en cubi
[drugs]
sous produit
sous crack
sous coke
deux grammes
teste positif
testee positive
~ pris de la
~ repris la
~ recommence la
se pique=
se drogue
se defonce
se came
prend de la
test d urine
tests d urine
analyse d urine
sniffe
inhal*
aerosol
plante de cannabis
~ plants=
pochons
~ grammes
~ gramme
~ substance
champignon
champis
spice
buddha blue
~ pete=
marie jeanne
resine
bang
~ aiguille
~ piqures
~ dose=
sous l effet
sous emprise
sous influence
yeux rouges
yeux explos*
en manque
nourrice
point de deal
chouf
drogu*
stup
stups=
stupefiant
~ came=
camee
heroin*
~ hero=
cocain*
coke=
crack=
~ la c=
~ caillou
~ galette
caillasse
cannabi*
~ shit=
beuh
weed=
~ herbe=
haschi*
~ joint
~ petard
bedo
spliff
~ fume=
~ fumait
~ fumer=
defonc*
~ perch*
~ stone=
stonee
~ high=
~ raide=
fonsde
ecsta*
taz=
mdma
lsd=
~ speed=
amphet*
meth=
crystal
ketamin*
~ keta=
3mmc
gbl=
ghb=
fentanyl
opiace*
opioid*
benzo*
lyrica
pregabalin*
tramadol
rivotril
codein*
~ lean=
purple drank
protoxyde
~ proto=
~ ballons
gaz hilarant
~ snif*
resnif*
! shoot*
injecte=
s injecte
s injectait
~ fixe=
seringue
~ pipe a
~ la pipe
pochon
~ sachet
~ barrette
plaquette de shit
~ conso=
~ consomm*
surconsomm*
! rechut*
! replong*
! retombe dans
overdos*
~ od=
naloxon*
~ dependan*
addict*
~ accro*
~ toxico*
tox=
~ deal=
deale
dealer
dealeur
dealai*
narcot*
chemsex
poppers
~ pupilles
~ vapes=
~ puff=
~ tabac
smartshop
test urinaire
tests urinaires
test salivaire
! positif au
positive au
thc=
sous kétamine
sous keta
sous speed
sous mdma
en descente
en redescente
bad trip
badtrip
fume du
fume toute la
fume tous
fume beaucoup
re fume
refume
a refume
reconsomme
a reconsomme
consomme a nouveau
tire sur un
rails de
trace de coke
ligne de coke
trace de poudre
basuco
free base
freebase
caillou de
galette de
speedball
xylazine
nitazene
pochon de
~ zeb=
teushi
skunk
~ amnesia
~ cbd=
pete sa
xtc
mephedrone
4mmc
3cmc
2cb
~ slam=
slame
slameur
pipe a crack
pipes a crack
traces d injection
traces de piqure
marques d aiguille
kit d injection
stericup
bouteille de proto
ballons de proto
[treatment]
~ cure=
postcure
desintox*
sevr*
methadon*
subutex
buprenorph*
suboxone
substitution
~ csapa
caarud
comptoir d echange
echange de seringues
salle de shoot
alcooliques anonymes
les aa
narcotiques anonymes
~ addictolog*
abstinen*
~ clean=
a arrete de boire
a arrete de fumer
tso=
sobre depuis
clean depuis
abstinent depuis
sevre
sevree
en sevrage
~ en cure
cure de desintox
sort de cure
sorti de cure
~ traitement de substitution
sous metha
sous methadone
metha
sous sub
sous subu
tox ecran
jugend an drogenhellef
~ jdh=
abrigado salle
[gambling]
paris sportifs
pari sportif
~ casino
jeux de hasard
machines a sous
bandit manchot
tickets a gratter
grattage
~ pmu=
~ poker
winamax
betclic
ladbrokes
joue tout
joueur compulsif
~ bingo
`;
