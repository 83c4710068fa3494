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
stroke=
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
[treatment]
insulin
antibiotic
inhaler
epipen
dialysis
chemo*
radiotherapy
surgery=
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
`;
