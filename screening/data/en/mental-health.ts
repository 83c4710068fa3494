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
`;
