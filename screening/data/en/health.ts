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
chest infection
chesty
wheez*
breathless
short of breath
out of breath
chest pain*
palpitations
pacemaker
heart failure
heart bypass
heart murmur
stent
aneurysm
tia=
mini stroke
clot
blood clot
internal bleeding
brain bleed
head injury
bang to the head
knocked out cold
knocked unconscious
spinal
spine
slipped disc
bad back
back pain
hernia
appendic*
gallstones
kidney stones
pancreat*
ibs=
colitis
constipat*
incontinent
uti=
water infection
endometriosis
pcos
heavy periods
menopaus*
ectopic
preeclampsia
c section
episiotomy
low iron
thalassaemia
psoriasis
hives
shingles
impetigo
ringworm
chickenpox
measles
meningitis
glandular fever
mrsa
c diff
leg ulcer
bed sores
pressure sores
trench foot
infected foot
foot infection
septic
gout
fibromyalg*
me cfs
chronic fatigue
lump in
lump on
mass on
mets=
secondaries
remission
stage four
stage 4
tumours
motor neurone
huntington*
alzheimer*
memory loss
~ forgetful
confused and
hypo=
hypos
hyper=
dka=
low blood sugar
blood sugars
sugars are
diabetic
type 1=
type 2=
fitted
fitting
took a fit
took a turn
took a bad turn
had a turn
~ dizzy
dizziness
fainted
passed out at
blacked out
keeled over
~ fell over
had a fall
fell at home
fell again
falls risk
hip fracture
broken hip
broken collarbone
broken ankle
broken foot
broken hand
broken finger
broken ribs
broke his ankle
broke her ankle
broke his hand
broke his nose
broke her hip
in a cast
cast on
in a sling
on crutches
limp
black and blue
gash
deep cut on
~ swelling
swollen face
swollen eye
bad teeth
abscess on his tooth
sore tooth
rotting teeth
gaunt
very thin
painfully thin
emaciated
wasting away
lost a lot of weight
lost loads of weight
put on weight
putting on weight
obese
overweight
off his food
off her food
under the weather
~ run down
peaky
grey in the face
~ sweating
clammy
burning up
high temp
temperature of
being sick
been sick
boaking
boking
the runs
tummy pain
tummy pains
sore tummy
stomach pains
stomach cramps
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
keyhole
under the knife
hip replacement
knee replacement
pins in
metal plate
skin graft
plaster off
cast off
~ stitches out
steri strips
iv antibiotics
on a drip
nil by mouth
tracheos*
ventilated
ventilator
intubated
insulin pump
libre sensor
nebuliser
home oxygen
colonoscopy
endoscopy
camera down
ecg=
eeg=
chest xray
x rayed
xray
waiting on results
results back
results came back
scan shows
scan showed
dnacpr
dnr=
care package
package of care
poc=
carers four times
carers twice
double handed
hoist
hospital bed at home
~ occupational therapist
speech and language
slt=
salt assessment
~ dietician
~ dietitian
podiatr*
chiropod*
~ hearing test
~ eye test
dental extraction
teeth out
~ occupational therapy
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
epi pen
statins
bisoprolol
ramipril
amlodipine
omeprazole
levothyroxine
thyroxine
prednisolone
steroids
furosemide
apixaban
clexane
blood thinner*
tapentadol
oxycodone patch
fentanyl patch
butrans
naproxen
~ paracetamol
solpadeine
nurofen plus
calpol
antihist*
creon
inhalers
salbutamol
levetiracetam
topiramate
buccal midazolam
midazolam
flucloxacillin
antivirals
dosette
nomad box
webster pack
sharps
out of insulin
not taking his insulin
not taking her insulin
missed his insulin
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
in hospital
out of hospital
blue lighted
blue light
airlifted
air ambulance
hdu=
high dependency
stroke unit
burns unit
renal
cardiac ward
medical ward
surgical ward
orthopaedic ward
on a trolley
on trolley
st james's
beaumont hospital
vincent's hospital
crumlin hospital
temple street
scbu
nicu
neonatal
picked up by ambulance
ambulance called
ambulance was called
ambulance out
ambulance took
kept in overnight
kept him in
kept her in
being kept in
bed blocking
delayed discharge
medically fit
mfd
dama
care home
nursing home
respite
convalesc*
step down unit
consultant appointment
gp visit
gp says
gp has
gp said
out of hours gp
westdoc
caredoc
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
audhd
on the spectrum
on the asd
autism pathway
cahms asd
pmld
severe learning
mild learning
moderate learning
iq of
low iq
special olympics
cognitive impair*
cognitively
processing issues
spina bifida
muscular dystrophy
quadripleg*
parapleg*
paralys*
hemipleg*
one leg
lost a leg
lost an arm
lost an eye
sight going
sight in one
cataract*
glaucoma
guide dog
white cane
cochlear
bsl=
isl=
lip reads
makaton
pecs=
speech delay
stammer
stutters
rollator
walking stick
stairlift
wet room
motability
hidden disability
~ sunflower lanyard
down's
downs syndrome
fragile x
williams syndrome
lymphoedema
`;
