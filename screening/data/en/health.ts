/** English: bodily health. Format: see lexicon.ts. */
export default `
[illness]
in plaster
plaster cast
crutches
sprained
dislocated
liver
kidney
thyroid
heart problem
stomach ulcer
bleeding
pale and
coughs
cough
rash
toothache
infected
immune
concussed
hospitalised
hospitalized
life support
coma
surgery
stroke
illness
~ ill=
unwell
~ sick=
diabet*
epilep*
asthma*
cancer
tumour
tumor
leukaemia
hepatitis
hiv=
tuberculosis
heart attack
heart condition
infection
pneumonia
covid
std=
chlamydia
fever
seizure
~ fits
collapsed
faint*
coughing blood
concussion
migraine
anaemi*
malnourish*
underweight
eczema
scabies
head lice
terminally ill
having fits
had a fit
dementia
parkinson*
multiple sclerosis
crohn*
allerg*
anaphyla*
chronic pain
blood pressure
~ wound
fractur*
broken arm
broken leg
broken wrist
broken jaw
broken rib
broken nose
stitches
~ burns=
bruised ribs
lost weight
losing weight
weight loss
throwing up
vomit*
miscarr*
pregnan*
stillb*
abortion
~ termination=
limping
hirpl*
seeing double
double vision
shaking hands
hands shaking
swollen
vomited
diarrhoea
dehydrat*
jaundic*
cirrhosis
abscess
cellulitis
sepsis
ulcer
~ sores
copd=
emphysema
angina
hypertension
arthritis
lupus
sickle cell
cystic fibrosis
ms diagnosis
diagnosed with
epilepsy
fitting again
blackouts
cut his hand
cut her hand
broke his arm
broke his leg
broke his wrist
broke her arm
broke her leg
broke her wrist
rib fracture
~ centile
failure to thrive
lost two stone
lost a stone
two stone
skin and bone
not eaten
hasn't eaten
hasn't been eating
not eating
weeks pregnant
expecting a baby
expecting her
trimester
morning sickness
antenatal
due date
~ terminal
palliative
end of life care
weeks rather than months
unconscious
unresponsive
soiled
wetting the bed
wets the bed
bedridden
housebound
gangren*
frostbite
hypotherm*
burns on his
burns on her
lyme
syphilis
gonorrh*
hpv=
bbv=
hep c
hep b
tb=
dvt=
[treatment]
insulin
antibiotic
inhaler
epipen
dialysis
chemo*
radiotherapy
operated on
the operation
had an operation
physio*
painkiller
dressing changed
blood test
mri=
ct scan
x ray
ultrasound
biopsy
diagnos*
prognosis
discharge letter
medical report
medical record
side effect
# on its own any treatment, mental health included
oxygen
tto=
ttos=
nurse comes in
district nurse
public health nurse
~ dressing
~ bandage
catheter
stoma
transplant
cpap
peg fed
peg feed
hba1c
units of insulin
smear
~ scan
test result
discharged with
self discharged
bloods
mobility scooter
[medication]
injection
~ jab
medication
meds=
~ medicine
tablet
~ pill
prescription
~ dose=
dosage
co codamol
codeine
ibuprofen
amoxicillin
metformin
gabapentin
morphine
oramorph
steroid
warfarin
ventolin
keppra
epilim
carbamazepine
script for
~ script=
repeat prescription
pharmacy run
out of tablets
ran out of tablets
run out of tablets
morning after pill
[hospital]
hospital*
~ ward
a&e
a and e
emergency department
intensive care
icu=
ambulance
paramedic
~ clinic
~ gp
~ doctor
surgeon
neurologist
cardiologist
oncolog*
hospice
rehab clinic
emergency room
~ er=
er last night
~ the er
~ the royal=
the mater=
resus=
itu=
admitted to
discharged from
taken in by ambulance
outpatient*
consultant says
~ consultant
ooh doctor
walk in centre
gp surgery
medical card
~ health visitor
maternity
midwife
labour ward
bed manager
dialysis unit
gastro
cardiology
neurology
orthopaedic*
dermatolog*
gynae*
urology
haematolog*
nephrolog*
rheumatolog*
pain clinic
fracture clinic
minor injuries
[disability]
disab*
wheelchair
deaf=
hearing aid
blind=
learning difficult*
autis*
asperger*
adhd=
down syndrome
foetal alcohol
fetal alcohol
dyslex*
cerebral palsy
incontinen*
developmental delay
learning disabil*
ldd=
~ prosthetic
amputat*
sight loss
hearing loss
partially sighted
registered blind
neurodiver*
asd=
pda=
tourette*
sensory overload
ear defenders
stimming
brain injury
acquired brain injury
abi=
global delay
pip assessment
carer for
blue badge
fasd
non verbal
nonverbal
walking frame
zimmer
`;
