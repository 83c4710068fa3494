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
`;
