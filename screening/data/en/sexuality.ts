/** English: sexual life, orientation, gender identity. Format: see lexicon.ts. */
export default `
[orientation]
gay=
lesbian
bisexual
homosexual*
queer
came out as
coming out
same sex
in love with a man
in love with another boy
in love with another girl
lgbt*
bi=
as bi
pansexual
asexual=
homophob*
gay bar
likes girls
likes boys
attracted to
~ came out
come out as
~ coming out to
outed
been outed
girlfriend's parents
same sex partner
in the closet
more than pals
more than friends
pride march
grindr
cottaging
gay out of
[gender]
transgender
trans boy
trans girl
trans man
trans woman
is trans
~ transition*
non binary
nonbinary
gender identity
gender clinic
hormone blockers
puberty blockers
~ hormones
wants to be called
new pronouns
trans=
gender dysphor*
gender reassign*
gender service
tavistock
deadname
dead name
misgender*
~ pronouns
~ binder
testosterone
oestrogen
estrogen
hrt=
~ blockers
top surgery
cross dress*
they them
born female
born male
identifies as
~ goes by
gender fluid
intersex
[sexual_life]
sex=
sexual*
sex work
prostitut*
~ escort=
porn*
nudes
nude pictures
nude photos
~ sleeping with
slept with
unprotected
contraception
the pill=
condom
std clinic
sexually active
sexual partner
one off with
one night stand
onlyfans
only fans
webcam girl
cam girl
massage parlour
brothel
escorting
sex worker
works the street
works the lane
red light
punter
pimp
pays for it
pays for sex
turning tricks
survival sex
sexting
naked pictures
naked photos
nude
nudes of
dick pic
revenge porn
pornography
fetish
incest
std=
sti=
sti clinic
gum clinic
hiv=
morning after pill
the coil=
~ implant
underage sex
under age sex
lost her virginity
~ virgin
impoten*
viagra
chemsex
swinger
~ hooks up
~ hooking up
sleeps with
sleeping around
older boyfriend
park toilets
`;
