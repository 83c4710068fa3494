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
mandy
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
mdma
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
[gambling]
gambl*
~ betting
slot machine
`;
