/** English: descriptions that point to one person. Format: see lexicon.ts. */
export default `
[description]
the only one in the village
the only boy in
the only girl in
the only family in
tattoo
scar on
scar above
birthmark
red hair
one armed
limps
limping
twins from
son of the mayor
daughter of the mayor
son of the pastor
daughter of the pastor
the mayor's son
the mayor's daughter
everyone in the village knows
the only black
the only traveller
the only lad in
the only one in
only lad in
only girl in
~ in real life
real name
~ full name
full name is
~ surname
~ known as
goes by the name
aka=
alias
~ nickname
dob=
~ date of birth
born on
eye patch
glass eye
~ prosthetic
scar from
scar across
scar down
facial scar
face tattoo
neck tattoo
tattoos
~ piercing
dreads
ginger
blue hair
pink hair
purple hair
shaved head
mohican
missing two fingers
missing a finger
six foot
6ft
missing front teeth
gold tooth
stutter
lisp
vicar's daughter
vicar's son
rector's son
minister's son
minister's daughter
teacher's son
councillor's
footballer's
the td's
imam's son
~ sister of the
~ brother of the
widow of
everybody would know
everyone would know
~ in the paper
~ in the papers
was in the sunday world
~ on the news
~ on tv
local celebrity
~ mrs
~ first name
~ born in 19
only traveller in
only muslim in
only asian in
only polish
only trans
only set of
triplets
quads in
one legged
one eyed
lazy eye
hook hand
albino
vitiligo
cleft
port wine
burnt face
facial burns
facial piercing
nose ring
lip ring
ear stretcher
mohawk
~ dyed hair
green hair
~ bleached hair
ginger lad
ginger hair
strawberry blond*
dreadlocks
cornrows
very tall
6 foot
~ six feet
5ft
4ft
teardrop
tear drop tattoo
knuckle tattoo
tattooed
gold teeth
no front teeth
false leg
son of the
daughter of the
nephew of the
niece of the
the doctor's son
the teacher's daughter
the priest's
the butcher's
publican's
the guard's
the sergeant's
the postman's
well known family
well known in the
known locally
everyone knows him
everyone knows her
known around
in the local paper
played for
plays for the county
won the all ireland
x factor
goes by
calls himself
calls herself
street name
nick name
called after
~ named after
real name is
legal name
maiden name
née
~ his name
~ her name
~ first name is
~ surname is
born 19
turns 18
turned 18
turns 16
turned 16
turns 13
just turned
yrs old
year old from
`;
