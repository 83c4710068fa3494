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
`;
