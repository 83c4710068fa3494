/** English: mental health. Format: see lexicon.ts. */
export default `
[illness]
hears people talking
talks to himself
talks to herself
hasn't slept
has not slept
not slept for
cries all day
self esteem
overdos*
panicking
psych assessment
gambling with his life
talks about dying
agoraphob*
phobia
unstable
depress*
psychos*
psychotic
schizo*
bipolar
manic=
mania
anxiety
panic attack
ptsd=
trauma*
paranoi*
delusion*
hallucinat*
hearing voices
hears voices
the voices
eating disorder
anorexi*
bulimi*
ocd=
borderline
personality disorder
~ breakdown
mental health
mentally ill
mental illness
dissociat*
burnout
obsess*
flashbacks
nightmares
panic disorder
low mood
mood swings
emotionally unstable
catatoni*
~ in crisis
eupd=
cptsd=
bpd=
~ unhinged
~ paranoia
psychosis
gad=
tearful
sobbing
suspicious of everyone
thought disorder
thought disordered
grandiose
pressured speech
flat affect
relapse signature
not sleeping
can't sleep
cannot sleep
sleepless
won't leave the house
won't leave his room
won't leave her room
hasn't left the house
hasn't left his room
hasn't left her room
~ withdrawn
isolating himself
isolating herself
talks to the wall
talks to the telly
curtains closed
thinks he's being watched
thinks she's being watched
thinks people are listening
~ so they can't listen
spying on him
spying on her
~ zombie
hoard*
selective mut*
purging
body dysmorph*
~ panic
~ anxious
lost the plot
off his head
cracking up
having an episode
~ episode
relapse of his
unmedicated
post natal depression
postnatal depression
perinatal
low since
~ hopeless
numb since
pro ana
manic episode
hypomani*
hearing things
seeing things
self neglect*
talking about her through
neighbours are listening
neighbours are talking
people are talking about him
people are talking about her
is talking about her
is talking about him
bugged
poisoned his food
poisoning his food
poisoning her food
not right in himself
not right in herself
~ not himself
not herself
not well in himself
not well in herself
very low
really low
feeling low
low again
so low
in bits
in a bad way
in a dark place
dark place
bad place
not in a good place
rock bottom
at breaking point
end of his tether
end of her tether
can't cope
cant cope
can't go on
cant go on
not coping
struggling to cope
in floods
crying all
crying daily
crying constantly
~ cries
~ cried
weepy
teary
~ flat and
very flat
~ vacant
staring at
staring into space
not speaking
not talking
monosyllabic
no eye contact
poor eye contact
slumped
won't get out of bed
wont get out of bed
hasn't got out of bed
hasnt got out of bed
can't get out of bed
cant get out of bed
stays in bed
in bed all day
hasn't washed
hasnt washed
not washing
not showered
hasn't showered
hasnt showered
self care poor
poor self care
self care has
stopped washing
not looking after himself
not looking after herself
letting himself go
letting herself go
shut himself
shut herself
shuts himself
shuts herself
locked himself in
locked herself in
barricaded
blinds down
curtains drawn all
reclus*
hermit
won't come out
wont come out
won't come out of
wont come out of
in his room all day
in her room all day
shut down
shutting down
up all night
awake all night
pacing
paces
~ agitated
agitation
~ wired
racing thoughts
thoughts racing
high as
high mood
elated
elevated in mood
disinhibited
spending spree
talking fast
talking very fast
talks nonstop
flight of ideas
rambling
not making sense
making no sense
muttering
mumbling to
laughing to himself
laughing to herself
responding to
responding to unseen
internal stimuli
talking to people who
voices again
voices are back
voices told
voices telling
voices say
hearing his dead
sees shadows
seeing shadows
sees people
thinks the neighbours
thinks the telly
thinks the tv
thinks the police
thinks mi5
mi5=
thinks he's being
thinks she's being
thinks they're watching
being followed
being watched
being poisoned
cameras in his head
chip in his
implanted
implant in his head
microchip
messages from the tv
messages from the telly
special mission
special powers
chosen one
tinfoil
taped up the
covered the windows
foil on the windows
unplugged everything
took the batteries
bizarre
odd beliefs
fixed beliefs
odd presentation
distracted
guarded
perplexed
preoccupied
ruminat*
intrusive thoughts
rituals
washing his hands
washes her hands
checking the locks
checks the door
panicky
hyperventilat*
shaking and crying
night terrors
on edge
hypervigilan*
startle
~ triggered
trauma response
zoned out
spaced out
dissociates
loses time
losing time
alters
did diagnosis
splitting
emotionally dysregulat*
dysregulat*
meltdown
outbursts
attachment disorder
bottling it up
nerves
bad with her nerves
bad with his nerves
suffers with his nerves
suffers with her nerves
head's gone
head is gone
head wrecked
head's melted
head's not right
not right in the head
losing it
losing the plot
lost it completely
going mad
cracked up
gone downhill
going downhill
decompensat*
deteriorat*
relapsing
unwell again
becoming unwell
acutely unwell
mentally unwell
mentally he
mentally she
mental state
mental capacity
mse=
risk to himself
risk to herself
risk to self
harm to self
lacks insight
no insight
poor insight
insight is
~ restricting
restricts
binge eating
bingeing
binges
binged
arfid
makes herself sick
making herself sick
bmi=
weighs herself
laxative*
skips meals
skipping meals
calorie*
personality disord*
pd traits
baby blues
pnd=
puerperal
wernicke
burnt out
nervous breakdown
[treatment]
antidepress*
antipsychotic
psychiatr*
psycholog*
psychotherap*
therapist
~ therapy
~ counselling
counsellor
lithium
sertraline
fluoxetine
prozac
citalopram
mirtazapine
venlafaxine
olanzapine
risperidone
quetiapine
aripiprazole
clozapine
clozaril
haloperidol
diazepam
lorazepam
ritalin
methylphenidate
concerta
depot=
depot injection
mood stabili*
sleeping tablets
sleeping pills
cbt=
emdr=
camhs
cmht
community mental health team
crisis team
dna d depot
his depot
her depot
clopixol
depixol
modecate
paliperidone
xeplion
abilify
seroquel
zyprexa
risperdal
amisulpride
zuclopenthixol
flupentixol
lamotrigine
valproate
depakote
escitalopram
lexapro
paroxetine
duloxetine
trazodone
amitriptyline
promethazine
zopiclone
temazepam
xanax
valium
klonopin
zoloft
wellbutrin
ssri
lorazapam
anti depressant
anti psychotic
elvanse
home treatment team
htt=
cpn=
amhp
psych liaison
liaison psych*
dbt=
iapt
talking therapies
care coordinator
crisis house
~ pieta house
~ samaritans
~ jigsaw=
community treatment order
cto=
blister pack
meds review
off his meds
off her meds
off meds
off his tablets
off her tablets
stopped his meds
stopped her meds
stopped taking his
stopped taking her
stopped taking
not taking his
not taking her
non compliant
noncompliant
non concordant
refused meds
refusing meds
refuses meds
refused his depot
missed depot
missed his depot
missed her depot
depot due
depot overdue
overdue his depot
missed his injection
missed her injection
missed his jag
jag due
clinic for his bloods
cloz clinic
clozapine clinic
flushed his tablets
flushes
hides his tablets
spits out
cheeking
secreting
missed dose
med change
titrat*
up titrated
weaned off
upped his
upped her
upped the dose
increased his
increased her
reduced his
put on antidepress*
psych nurse
mh nurse
mental health nurse
mh team
mht=
eip=
early intervention
early intervention team
assertive outreach
aot=
cmhts
crisis line
crisis cafe
crisis plan
crisis resolution
crht
crhtt
raid team
cpa=
on cpa
approved clinician
consultant psych*
psychiatry
psych appointment
psych review
psych eval*
gp for her mood
outpatients with psych*
lpt=
talking therapy
counselor
play therapist
art therapy
art therapist
trauma therapy
family therapy
schema therapy
mentalisation
mbt=
ect=
ketamine clinic
darkness into light
aware group
shine group
hearing voices group
meds compliant
lamictal
largactil
chlorpromazine
stelazine
trifluoperazine
lurasidone
cariprazine
haldol
acuphase
invega
trevicta
aripip*
maintena
olanz
quetiap*
rispiridone
risperdone
prazosin
propranolol
pregabalin for anxiety
buspirone
vortioxetine
cymbalta
effexor
zispin
cipramil
seroxat
stilnoct
zolpidem
zimovane
melatonin
lisdex*
vyvanse
strattera
atomoxetine
guanfacine
xaggitin
medikinet
priadel
camcolit
[ward]
! sectioned
section 2
section 3
section 136
psychiatric ward
psych ward
secure ward
locked ward
closed ward
acute ward
mental hospital
day hospital
mha=
mental health act
5150
5585
baker act*
psych bed
psych hold
adolescent unit
inpatient unit
inpatient for
inpatient in
picu=
picu bed
place of safety
136 suite
sec 2
sec 3
sec 136
on a section
under section
under the act
detained under
involuntary admission
st pat s
st patricks
informal patient
eating disorder unit
mother and baby unit
mhu=
psych unit
psychiatric unit
psychiatric hospital
psychiatric bed
psych admission
informal admission
voluntary admission
voluntary patient
involuntar*
detained
detention order
s2=
s3=
s136=
s135=
s136'd
136'd
136d
section 135
section 5
section 17 leave
s17 leave
section 37
section 117
s117
section 12 doctor
section lapsed
section papers
section expires
off section
on section
regraded
hospital order
form 6
mental health tribunal
mh tribunal
mha assessment
mental health act assessment
mha'd
emergency detention certificate
edc=
stdc
short term detention
cto'd
recalled on cto
leave from the ward
unescorted leave
escorted leave
home leave
awol from the ward
on obs
one to one obs
1 1 obs
constant obs
level 3 obs
on observation
seclusion
rapid tranq*
cygnet
priory
broadmoor
ashworth
rampton
medium secure
low secure
forensic unit
secure hospital
central mental
cmh=
the state hospital
carstairs
tier 4
camhs inpatient
camhs unit
st john of god
st vincents psych
acute psych*
acute unit
step down bed
ward round on
discharged himself from
[suicide]
suicid*
! overdosed on tablets
! self harm*
! selfharm*
! cut himself
! cut herself
! cuts himself
! cuts herself
cutting himself
cutting herself
end his life
end her life
end it all
ending it all
ending his life
ending her life
kill himself
kill herself
killing himself
killing herself
hang himself
hang herself
take his own life
take her own life
doesn't want to live
does not want to live
wants to die
wanted to die
better off dead
goodbye note
farewell letter
~ on the bridge
jump off
ligatur*
~ noose
~ rope
od d
took an od
took an overdose
took 20 paracetamol
paracetamol overdose
took all her tablets
took all his tablets
took a load of tablets
~ paracet*
cutting again
been cutting
cuts her arms
cuts his arms
cut both arms
cut her arms
cut his arms
cut his wrist
cut her wrist
slit his
slit her
scratches on her arms
scratches on his arms
~ long sleeves
hurt herself
hurt himself
hurting herself
hurting himself
harm herself
harm himself
harms herself
harms himself
nothing to live for
not want to be here
doesn't want to be here
don't want to be here
no point in living
no reason to live
wishes he was dead
wishes she was dead
wished she was dead
attempted to take
tried to kill
tried to hang
tried to jump
~ attempt on his life
suicide note
wouldn't come away from the edge
over the railings
~ multi storey
gave away his
gave away her
join his mother
bring a rope
stockpil*
won't be needing
wouldn't be needing
said her goodbyes
said his goodbyes
put his affairs in order
put her affairs in order
tablets lined up
took tablets
taken tablets
took pills
took all his
took all her
took too many
paracetamols
staggered od
intentional od
impulsive od
overdose last
antifreeze
~ bleach
drank bleach
swallowed
swallowed batteries
ate glass
ties ligatures
tied a ligature
tied something round
something round her neck
round his neck
round her neck
belt round
cord round
headbanging
head banging
banging his head
banging her head
bangs his head
burns herself
burning herself
burned herself
scratches herself
scratching herself
superficial cuts
superficial cut
deep cut
fresh cuts
cuts on
cuts to
old scars
scars on her arms
scars on his arms
~ razor*
blades in
sharpener
pencil sharpener blade
dsh=
nssi
self injur*
self harms
ligatured
cut again
cut last night
started cutting
stopped cutting
plasters on her arms
bandages on her
keeps her sleeves
sleeves down
long sleeves in
wants to be with
wants to be dead
wants out
wants it to stop
wants it to be over
wants to sleep and
not wake up
wishes he wasn't
wishes he wasnt
wishes she wasn't
wishes she wasnt
wish he was dead
wish i was dead
wishes to die
doesn't want to be
doesnt want to be
don't want to live
dont want to live
doesn't see the point
doesnt see the point
no point anymore
no point any more
no point in going on
what's the point
sees no future
can't see a future
cant see a future
can't see a way
cant see a way
see a way out
no way out
a burden
easier if he
easier if she
better off without
everyone would be better
be better off without
world without
won't be here
wont be here
won't be around
wont be around
not be here
not be around
if i'm not here
passive ideation
ideation
active plan
plan and means
has means
no current plan
no intent
denies intent
denies thoughts
thoughts of ending
thoughts of self
thoughts of harming
dark thoughts
bad thoughts
tosh=
life not worth
life isn't worth
life isnt worth
worth living
not worth living
attempted to hang
attempted hanging
found hanging
hanging attempt
previous attempts
prev attempts
past attempts
third attempt
second attempt
last attempt
serious attempt
attempts on her life
done away with
do away with
do something stupid
do something silly
did something stupid
done something silly
do herself in
do himself in
top himself
top herself
topped himself
dose himself
at the bridge
off the bridge
on a bridge
over the bridge
~ at the cliffs
beachy head
cliff edge
in the river
into the river
into the sea
walked into the sea
~ by the river
at the quay
on the tracks
train tracks
on the railway
in front of a train
in front of a car
into traffic
on the ledge
car park roof
goodbye message
goodbye text
goodbye letters
left a note
wrote a note
note on the table
wrote letters to
letters to the kids
sorted his funeral
planned her funeral
funeral songs
made a will
will written
rehomed the dog
gave the dog away
suicide pact
suicide watch
on an acct
acct opened
acct closed
means removed
locked the tablets
locking the tablets
lock away the
took the knives
hide the knives
hid the knives
ring samaritans
rang samaritans
`;
