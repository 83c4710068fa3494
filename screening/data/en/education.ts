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
`;
