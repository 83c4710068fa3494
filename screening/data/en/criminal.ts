/** English: offences, police, courts, prison. Format: see lexicon.ts. */
export default `
[offence]
nicked
nicking
broke into
breaking into
break in
joyrid*
pickpocket*
set a fire
threw stones
fencing stolen
hit a teacher
smashed
looting
cybercrime
pulled a knife
fare dodging
mobbed
ram raid
offence
offender
shoplift*
theft
stole=
stolen
stealing
burgl*
robb*
mugg*
assault*
stabb*
knife
machete
~ gun=
firearm
weapon
arson
set fire
vandal*
criminal damage
graffiti
~ fraud
forged
forger*
forging=
blackmail
extort*
threatened to kill
death threat
threat to kill
threaten*
harass*
stalk*
county lines
~ gang=
hit and run
drove without
drink driving
trespass*
hate crime
attack on
punched
beat up
beaten up
head butt*
explosive
terror*
murder
manslaughter
rape=
rapist
indecent
~ possession of
lifted again
twoc*
handling stolen
affray
gbh=
abh=
section 18
section 20
section 47 assault
pwits
intent to supply
caught with
county line
drug runner
cuckoo*
stole from
thieved
robbed
nicked the
pinched the
knuckle duster
zombie knife
blade
shank*
acid attack
shotgun
air rifle
petrol bomb
pipe bomb
bomb making
incendiary
criminal exploitation
burnt out car
set alight
set on fire
joy ride
stolen car
driving without
disqualified driver
no insurance
drug driving
dangerous driving
indecent images
iioc
exposed himself
flashed
sexual offence
sex offender
sex offender register
sex offenders register
shpo
grievous
malicious communications
public order
racially aggravated
hate incident
scammed his
scammed her
con man
laundering
money mule
alibi
tea leaf
light fingered
half inched
pocketed
lifted from the shop
lifted from shops
walked out without paying
made off without paying
bilking
going equipped
aggravated burglary
dwelling burglary
distraction burglary
carjack*
moped
ped theft
catalytic
keyless
ringer
number plates stolen
twocking
twocced
without owner's consent
no licence
ran from police
failed to stop
high speed pursuit
wrapped the car
hit a pedestrian
robbed at
street robbery
snatched
phone snatch
jumped by
jumped him
glassed
kicked in the head
stamped on
king hit
one punch
sucker punch*
started a fight
in a fight
got into a fight
fighting again
~ fights
scrapping
kicked lumps
gave him a kicking
gave him a hiding
gave him a beating
battered him
battering
assaulted
s20 wounding
s18
wounding
att murder
attempted murder
kidnap*
false imprisonment
held hostage
hostage
torture
feud
slashed
slash
chibbed
chib
shanked
shiv
bladed article
offensive weapon
knuckleduster
baton
bat in the car
baseball bat
axe
crossbow
samurai
rambo knife
kitchen knife
knife in
knife on him
tooled up
strapped
glock
pistol
revolver
handgun
rifle
sawn off
ammo
ammunition
bullets
imitation firearm
bb gun
3d printed
taser
pepper spray
cs spray
grenade
chemicals
fertiliser
precursor
fireworks at
throwing fireworks
bricks through
brick through
window put in
put the windows in
windows smashed
keyed
torched
arsonist
fire setting
fire setter
cannabis grow
grow house
cultivation
dealing from
serving up
shotting
shotter
trapping
trap phone
going country
going cunch
otb=
opp block
rides out
ride out
beef with
post code
ocg=
ocgs
mule
holding for
minding a gun
minding drugs
sale and supply
section 15
section 3 possession
section 4 assault
found in possession
in possession
s18 search
personal use
class a
class b
tick list
burner phones
benefit fraud
bank fraud
romance fraud
identity theft
fake notes
counterfeit
forged prescription
forged documents
fake id
false documents
phishing
romance scam
scam
scammer
extortion
intimidat*
witness intimidation
pervert the course
perverting
perjury
wasting police time
hoax
bomb hoax
hoax calls
swatting
upskirting
voyeur*
peeping
indecent exposure
flashing
groping
groped
sexual assault
sexually assaulted
sex attack
raped
rapes
attempted rape
paedophile
noncery
animal cruelty
dog fighting
dangerous dog
xl bully
poaching
fly tipping
vagrancy
drunk and disorderly
d and d
breach of the peace
~ obstruct*
resisting
spat at police
assault pc
assault emergency worker
aew=
racially abus*
hate speech charge
[police]
arrest*
charged with
~ caution=
~ police
handcuff*
custody suite
police custody
released on bail
on bail
bail=
house search
searched his
searched her
warrant
raid=
fingerprint*
criminal record
police record
witness statement
~ suspect
~ investigat*
wanted by
missing from custody
lifted by
~ lifted=
brought in by the police
voluntary interview
no comment interview
rui=
released under investigation
nfa d=
nfa from police
no further action
pnd=
cautioned
conditional caution
police were called
police called
called the police
police came
police out
999 call
guards called
guards were
gardai
gards=
garda
polis=
peelers
psni
bodycam
body worn
anpr
jlo=
juvenile liaison
pulse entry
crime number
section 60
stop and search*
stopped and searched
in the cells
in the cell
custody sergeant
~ custody
appropriate adult
mugshot
arrest warrant
bench warrant
on the run from
~ cctv
~ interpol
fbi=
sheriff
cops=
~ taken in
pulled in
hauled in
picked up by
pulled over
~ stopped by
stopped in the car
lifted for
lifted on
lifted him
lifted her
nicked for
got nicked
done for
got done for
being done for
huckled
jailed last
arrestable
nicked by
nabbed
collared
cuffed
in cuffs
tasered
pepper sprayed
restrained by
bodycam footage
door put in
put the door in
door went in
warrant out
warrants out
wanted on
wanted for
bailed
bailed to
bailed until
rebailed
pre charge
post charge
station bail
interviewed under caution
under caution
vol interview
went no comment
duty solicitor
solicitor says
solicitor advised
id parade
viper
swabs
dna taken
phone seized
seized his
seized her
devices seized
devices taken
digital forensics
download of his phone
nfa=
~ charge sheet
charging decision
cps decision
file to the dpp
dpp=
dpp directed
cid=
socu
ctu=
ct police
counter terror*
so15
specialist branch
special branch
gmp=
met police
police scotland
armed police
armed response
firearms officers
rsu=
garda station
guards lifted
guards out
guards had
guards have
guards know him
guards at the
sergeant said
known to police
known to the guards
known to guards
known to gardai
no previous
previous for
has previous
previous convictions
form for
pnc=
pnc check
intel on
intel report
intel log
on police radar
cop car
cop shop
feds
bizzies
old bill
rozzers
welfare check by police
section 32
osman
osman warning
threat to life
threats to life
gim form
tpim
port stop
schedule 7
stopped at the airport
stopped at the port
wanted in
extradit*
european arrest
[court]
breach*
bound over
on probation
probation officer
youth court
crown court
sentencing
court=
court hearing
convict*
sentenc*
suspended sentence
community order
community service
fined=
magistrate*
prosecut*
acquitted
~ trial=
pleaded guilty
found guilty
restraining order
~ probation
parole
~ tag=
electronic tag
curfew
asbo
drr breach
psr=
pre sentence
sentencing on
up in court
in front of the judge
~ the mags=
sheriff court
district court
circuit court
~ court date
youth referral order
referral order
yro=
yot=
yos=
yjs=
youth justice
youth offending
suspended for two years
unpaid work
~ tagged
on tag=
on a tag
tag till
ankle monitor
cbo=
criminal behaviour order
injunction
plea hearing
pleaded
plead=
not guilty
bound to the peace
probation bond
community payback
time served
got 18 months
got six months
got two years
got life
~ got a year
up on charges
charges dropped
charges pending
failed to appear
skipped bail
on the lam
bail conditions
bail address
bail hostel
approved premises
no contact order
sopo
mappa
isa licence
up before
~ up again on
court on
court next
court tomorrow
court today
court case
mags=
magistrates
first appearance
put back to
trial date
verdict
~ sentence
sentenced
on remand
bail refused
bail granted
refused bail
bail application
bail breach
breached bail
broke bail
breaking bail
breaking curfew
broke curfew
broke his curfew
breached his
breached her
breached by
in breach
dto=
yro with
intensive supervision
community resolution
out of court
triage disposal
diversion
garda caution
jlo caution
peace bond
poa=
section 99
probation report
probation appointment
probation officer says
missed probation
missed his probation
po says
offender manager
oasys
rar days
unpaid work hours
cp hours
cs hours
criminal justice sw
cjsw
dtto
cpo with
supervision order
order runs
licence conditions
licence till
licence expires
standard determinate
ipp=
indeterminate
extended sentence
whole life
lifer
life sentence
years for
months for
got years
got months
suspended for
suspended sent*
appeal against conviction
mappa 2
mappa level
vppo
visor
registered sex
rso=
notification requirements
sarn
sexual harm
serious crime prevention
gang injunction
asb injunction
~ dispersal
dispersal order
exclusion zone
not to enter
sobriety tag
gps tag
on a gps
tag on
tag off
cut his tag
cut tag
tag breach
qualified curfew
[prison]
prison
jail
remand*
in custody
young offender
behind bars
on licence
recalled to prison
inside for
inmate
inside till
inside again
inside since
banged up
doing time
did time
out of prison
out on licence
licence recall
~ recalled=
recall to prison
~ hmp=
hmyoi
yoi=
oberstown
mountjoy
cloverhill
wheatfield
barlinnie
saughton
strangeways
wandsworth prison
belmarsh
pentonville
maghaberry
cellmate
~ sentence plan
hdc=
rotl
~ gate money
juvie
juvenile hall
county jail
parole board
locked up
going down for
sent down
visiting order
first visit inside
in jail
in prison
in the joy
the joy=
the dochas
dochas
the midlands prison
portlaoise
limerick prison
shelton abbey
loughan house
arbour hill
hydebank
magilligan
polmont
low moss
addiewell
cornton vale
feltham
aylesbury
wetherby
cookham wood
werrington
altcourse
forest bank
hindley
wormwood scrubs
thameside
brixton prison
winchester prison
bullingdon
frankland
whitemoor
full sutton
wakefield prison
holloway
bronzefield
styal
new hall
foston
the nick
the slammer
in the clink
chokey
porridge
doing a stretch
doing bird
in jug
on a wing
vp wing
vulnerable prisoner
basic regime
on basic
enhanced
adjudication
segregated
ccu block
spice on the wing
kanga
cell share
padmate
padded up
visits list
visit order
legal visit
prison visit
prison phone
pin phone
phones from prison
rings from prison
ecl=
early release
temporary release
sds40
released from
released on
released last
release address
~ released to
gets released
out of jail
out since
fresh out
through the gate
ttg=
resettlement plan
fixed term recall
28 day recall
locked away
put away
sent away
in a yoi
secure training
stc=
secure home
detention school
oberstown campus
detention centre for
`;
