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
`;
