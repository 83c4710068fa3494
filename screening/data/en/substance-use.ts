/** English: alcohol, drugs, gambling. Format: see lexicon.ts. */
export default `
[alcohol]
back to the bottle
hit the bottle
can of lager
cans of lager
beers
drunken
half a bottle
bottle of
blackout
tipsy
drinker
passed out
alcohol*
drunk=
drinking again
drinking heavily
~ drinking
drinks too much
drinks every
drinks heavily
drinks again
drinks at
drinks a bottle
drinks from
sober
vodka
hungover
booze
boozing
smelled of drink
smelt of drink
smelling of drink
on the bottle
withdrawal=
delirium
intoxicated
breathalys*
naggin
noggin=
shoulder of vodka
~ cider
white lightning
frosty jack*
buckfast
buckie=
special brew
tennents
cans in the bag
~ cans=
~ wine at
bottle of wine
steaming
steamin
~ hammered
~ wasted
~ plastered
blootered
rat arsed
~ pissed=
off his face
off her face
off his tits
langers
on the lash
on the piss
on the drink
off the drink
on the sauce
on the beer
off the wagon
on the wagon
bender
binge drink*
drink problem
problem drinker
stank of
stinks of drink
stinks of booze
reeked of
reeking of
smell of drink
smells of drink
smell of alcohol
jakey
dts=
~ the shakes
liver unit
~ antabuse
~ acamprosate
audit score
dry house
~ aa=
blew over
twice the limit
over the limit
dui=
dwi=
drink drive
drinks himself
drinks herself
drinking himself
on a bender
on the batter
on the rip
on the razz
blotto
legless
paralytic
bladdered
mouldy drunk
bevvied
bevvy
swally
half cut
tanked up
three sheets
slurring
slurred
unsteady on his
unsteady on her
stank of booze
smelt of alcohol
smelled of alcohol
smell of wine
drink taken
had drink on
drink on him
drink on her
cans a day
bottles a day
units a week
litre of vodka
bottle of vodka
naggins
slab of
secret drinker
hides bottles
hidden bottles
empty bottles
fell off the wagon
dry since
teetotal
korsakoff
seizures from drink
drinks alone
drinks to
drink driv*
alcopops
wkd
dragon soup
mad dog
[drugs]
bag of pills
bag of powder
white powder
needle marks
smokes weed
on gear
on crack
comedown
dope
balloons
wrap of
stash
bong
paraphernalia
drug
heroin
cocaine
crack=
ketamine
cannabis
weed=
skunk=
spliff
~ joint=
marijuana
~ hash=
amphetamine
~ speed=
meth=
crystal meth
ecstasy
lsd=
spice=
fentanyl
opioid
opiate
benzos
pregabalin
tramadol
nitrous
legal highs
smoking gear
~ gear=
~ using again
! relapsed
~ relapse
stoned
high on
~ needle
syringe
snort*
! injecting heroin
! overdosed
overdose
naloxone
dealing
dealer
addict*
hooked on
substance misuse
smack=
skag
gak=
~ coke=
~ sniff=
yokes
pills at
ket=
ket money
zoot
~ bud=
hashish
edibles
vape pen with
thc=
percs
percocet
oxycontin
oxy=
oxycodone
tranq
nitazene
pregabs
lyrica
street tablets
street valium
vallies
zimmos
xannies
xanax
tablets off the street
bag was
the bag was
wraps=
wrap
baggies
ziplock
~ foil in
tin foil and
pinned=
pinned pupils
gouching
nodding off
nodding out
track marks
~ needles in
sharps bin
injects
injecting
iv use
groin
using most days
using daily
uses daily
smoking crack
smokes crack
scoring
score off
went to score
on the gear
on smack
mamba
monkey dust
poppers
canisters
trap house
sold drugs
runner for
substances
under the influence
high as a kite
stoner
dirty urine
positive urine
failed a drug test
failed his test
failed her test
tested clean
~ relapsing
mdma=
coked
coked up
sniffing
off his nut
off her nut
off his box
out of it
monged
mashed
mangled
buzzing off
tripping
shrooms
~ mushrooms
acid trip
2cb
mcat
mephedrone
mandy
molly
yips
bag a day
tenner bag
ten bag
an eighth
a q
half oz
nine bar
grinder
rizla
roaches
blunt
blunts
zoots
bifter
doobie
toking
smoking weed
smoking it
on the weed
smokes hash
smokes green
on the green
vaping thc
spice vape
vape spiked
nangs
huffing
solvents
glue sniff*
lighter gas
aerosol
speedball
snowball*
white and brown
the brown
light and dark
crack pipe
pookie
pinging
jacking up
digging
banging up
shooting up
groin injecting
neck injecting
eyes pinned
pinprick
eyes like saucers
pupils like
big pupils
glassy eyes
red eyes
bloodshot
jaw going
gurning
twitching
scratching
picking his skin
stinks of weed
stank of weed
smell of weed
smelled of weed
smells of weed
smelt of weed
reeked
roids
juicing
tren=
street blues
blue tablets
d10s
gabbies
pregabbies
tramadols
codeine addict*
~ lean=
purple drank
kratom
ghb
gbl
slamming
chem sex
~ using
uses again
using on top
use on top
used on top
uses on top
used last
has used
had used
been using
picked up again
[treatment]
detox
methadone
buprenorphine
subutex
rehab=
substitution treatment
! tested positive
! positive for
drug test
urine test
urine sample
clean now
been clean
~ clean=
aa meeting
needle exchange
recovery programme
~ cgl=
~ turning point
on a script
methadone script
espranor
buvidal
suboxone
~ naltrexone
drr=
atr=
drug rehab*
residential rehab
twelve step
12 step
na meeting
~ in recovery
negative urine
clean urine
urine dip
weeks clean
months clean
~ clean for
off the gear
supervised consumption
~ prescriber
withdrawing
clucking
~ rattling
dope sick
narcan
cocaine anonymous
dry out
drying out
detoxed
detoxing
alcohol detox
librium
chlordiazepoxide
disulfiram
meth script
physeptone
ml of methadone
60 mls
daily pick up
pick ups
supervised script
script stopped
script cancelled
scripted
keyworker at cgl
drug worker
drugs worker
alcohol worker
addiction nurse
addiction
swab positive
oral swab
hair strand
hair strand test
dip test
dip was
breath test
blew zero
blew clear
clear urine
came back positive
came back clean
came back clear
came back dirty
stayed clean
staying clean
got clean
days clean
days sober
weeks sober
months sober
years sober
clean and sober
clean since
clean from
lapsed
relapse prevention plan
coolmine
cuan mhuire
rutland
merchants quay
aiseiri
phoenix futures
addaction
we are with you
change grow live
smart recovery
ca meeting
step work
cold turkey
withdrawals
[gambling]
gambl*
~ betting
slot machine
bookies
ladbrokes
paddy power
bet365
scratch card
scratchcard
roulette
fruit machine
into the machines
gamstop
lost it on
online casino
casino
slots=
fixed odds
fobt*
in play bets
accumulator
accas
spread betting
sky bet
boylesports
~ poker
blackjack
punting
chasing his losses
chasing losses
self excluded
`;
