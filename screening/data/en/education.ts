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
`;
