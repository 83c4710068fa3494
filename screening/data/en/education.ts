/** English: school and training. Format: see lexicon.ts. */
export default `
[attendance]
skives
skiving
bunks off
been to class
lessons missed
form tutor
not in class
walked out of class
has not attended
not attended school
truant*
truancy
skips school
skipping school
skipped school
skipped class
bunking off
missed school
missing school
not been to school
not been in school
hasn't been in school
hasn't been to school
absent
absences
~ attendance
days in school
school refus*
refuses school
refuses to go to school
late for school
dropped out
stopped coming to lessons
stopped going to school
off school
been off school
hasn't been in
days in since
2 days in
late marks
attendance down
attendance is
attendance below
ewo=
school attendance order
ebsa
emotionally based school
school avoid*
won't go to school
won't go in
won't get out of the car
leaves school
left school
left college
walked out of school
walks out of
walked out of lessons
mitching
mitches
mitched
dogging it
dogging school
plunking
wagging
wags school
cutting class
cuts class
ditching class
ditches class
reduced timetable
part time timetable
home tuition
home educated
home schooled
elective home ed*
cme=
missing education
~ at the gates
not in education
neet=
dropped out of
dropping out
packed in the college
packed in college
packed in school
persistent absence
persistently absent
persistent absentee
attendance 4*
attendance 5*
attendance 6*
attendance officer
attendance panel
attendance meeting
unauthorised
unauthorised absence
penalty notice
fined for attendance
section 28 notice
school non attend*
non attender
non attendance
non attend*
~ tusla education
eso=
welfare officer
not been in
not in again
not in since
hasn't been in since
hasnt been in since
hasn't been in all
hasnt been in all
not seen in school
not in school
out of school
not attending
isn't attending
isnt attending
stopped attending
refuses to attend
hardly attends
rarely in
never in
barely in
in one day
one day a week
hasn't set foot
hasnt set foot
won't go to
wont go to
won't attend school
wont attend school
hiding in the toilets
hides in the toilets
walks round the corridors
wandering the corridors
internal truancy
leaves lessons
on the hop
on the mitch
on the doss
dossing school
on the bunk
bunked
skived
wagged
twagging
sagging
hopping the wag
left school at
no school place
no school
without a school place
off rolled
off roll
on roll
coming off roll
deregistered
home ed=
home educat*
home schooling
home tutor
tutored at home
medical tuition
missed a term
missed most of
missed half
missed weeks
missed so much
gaps in his
gaps in her
late every
~ late again
late most
~ left early
dropped college
quit college
quit uni
dropped uni
deferred
intermitting
repeats
phased return
phased timetable
two hours a day
mornings only
half days
[performance]
~ grades
~ failed=
~ failing
~ exam
gcse*
a levels
repeat the year
repeating the year
held back a year
school report
special needs
special school
sen support
ehcp
reading age
can't read
cannot read
illiterate
~ homework
apprentice*
college course
training place
leaving cert
junior cert
the mocks
mocks=
transition year
national 5s
highers
btec
t level
college place
university place
deferred his
deferred her
set 5
bottom set
moved down a set
behind in maths
can't read past
below his year
reading level
failed all
failed his
failed her
flunk*
ged=
grade point
gpa=
credits short
iep=
504 plan
sna=
~ senco
ed psych
educational psych*
eal=
one to one support
ta support
teaching assistant
no homework
~ coursework
dyscalcul*
driving theory
youthreach
fetac
exam hall
predicted grades
grade 1s
straight as
top set
top of his
top of her
gifted
bright lad
bright girl
behind in
years behind
way behind
falling behind
fell behind
catching up
struggles with reading
struggles to read
struggles in maths
reading at
below expected
below age
working towards
sats=
phonics
ks1
ks2
ks3
ks4
11 plus
~ grammar school
~ comprehensive
special unit
resource base
asd unit
asd class
ard=
semh school
semh
emotional and behavioural
mld school
ehc plan
ehc needs
ehc=
ehcna
annual review
iep review
ncse
seno
special class
my plan
asn=
asn base
pupil premium
free school meals
fsm=
exam access
resit
resits
resitting
~ retake
~ retakes
functional skills
level 2 in
entry level
foundation learning
lca=
leaving cert applied
junior cycle
fifth year
plc course
solas
etb course
access course
uni offer
ucas
points for
nat 5
sqa=
advanced highers
college drop out
no qualifications
no gcses
left with no
traineeship
supported internship
apprenticeship at
day release
nvq
plumbing course
bricklaying course
hairdressing course
hair and beauty
motor mechanics course
[discipline]
~ suspended=
~ excluded
~ exclusion
expelled
~ detention
permanently excluded
disrupts lessons
disruptive in class
disruptive in lessons
fight at school
fights at school
in year 7
in year 8
in year 9
in year 10
in year 11
~ classmates
~ classroom
~ lesson
~ school
~ class teacher
bullied
bullying
bullies
pru=
alternative provision
perm ex=
fixed term
managed move
iss=
in school suspension
suspended from school
suspended for
~ in isolation
internal exclusion
sent out of
sent home from school
detentions
threw a chair
throwing a chair
swearing at teachers
hit a pupil
hit another pupil
~ head of year
~ pastoral lead
~ deputy head
~ form teacher
~ year head
year 3
year 4
year 5
year 6
year 12
year 13
in 6th class
9th grade
10th grade
11th grade
sixth form
~ half term
~ in class
classmate
reception class
pex=
pexed
pex'd
permanently exclud*
permanent exclusion
perm excluded
at risk of exclusion
excluded again
excluded for
suspension
suspended again
suspended today
three day suspension
five day suspension
5 day
3 day exclusion
seclusion room
reflection room
removed from class
removed from lesson
removed from lessons
put out of class
thrown out of class
kicked out of school
kicked out of class
thrown out of school
asked to leave school
on report
on a report card
behaviour points
behaviour log
behaviour plan
last warning at school
final warning at school
governors hearing
expuls*
expulsion
turned away by schools
no school will take
in ap
tuition centre
hospital school
fair access
managed moved
pru place
at the pru
kicked off in class
kicking off in class
kicks off in class
lashes out in class
hit a teacher
hit the teacher
pushed a teacher
swore at
swears at
threw a table
tipped tables
flipped a table
fighting in the yard
fight in the yard
on the playground
alone at break
nobody to sit with
no friends at school
no friends in
no mates at
picked on
gets picked on
being picked on
slagged
gets slagged
called names
laughed at
~ left out
ganged up on
bully
bullied out
cyberbullied
teased
taunted
in first year
in second year
in third year
in p7
in p6
in p5
p4=
s1=
s4=
yr 7
yr 8
yr 9
yr 10
yr 11
y7=
y8=
y9=
y10=
y11=
yr10
yr11
yr9
yr8
~ nursery
~ creche
preschool
junior infants
senior infants
~ primary school
~ secondary school
school nurse
class teacher says
teacher says
teachers say
school say
school rang
school report that
tutor says
college says
hoy=
lsa=
`;
