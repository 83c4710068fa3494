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
`;
