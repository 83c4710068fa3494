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
fancies girls
fancies boys
fancies lads
into girls
into boys
into lads
into men
into women
likes lads
likes men
likes women
batting for
bats for
in a relationship with a man
in a relationship with a woman
has a boyfriend now
his boyfriend
her girlfriend
his husband
her wife
gay or
is gay
might be gay
thinks he's gay
thinks she's gay
isn't straight
isnt straight
not straight
closeted
not out
not out to
out to his
out to her
out at school
out at home
told his parents he
told her parents she
parents found out he
lesbians
dyke
poof
faggot
queers
called him gay
called gay
homophobia
sexuality
his sexuality
her sexuality
questioning his sexuality
questioning her
confused about his
confused about her
demisexual
aromantic
polyamor*
open relationship
gay club
gay sauna
~ drag queen
scruff=
hinge with men
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
ftm
mtf
t4t
enby
genderqueer
agender
gender questioning
gender confused
questioning gender
questioning his gender
questioning her gender
social transition*
transitioned
transitioning
detransition*
new name at school
chosen name
preferred name
name change by deed
deed poll
uses he
uses she
uses they
they them pronouns
he him
she her
wants to be a boy
wants to be a girl
wants to be a
lives as a
living as a
presents as
dresses as
wearing dresses
chest binding
binding her
binding his
bottom surgery
mastectomy
gic=
gics
gender gp
gids
top op
transphob*
grc=
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
having sex
had sex
has sex
slept together
shagging
shagged
got off with
hook up
hookup
friends with benefits
fwb=
threesome
multiple partners
number of partners
unsafe sex
no protection
without protection
without a condom
lost his virginity
still a virgin
not active
sexual relationship
sexual contact
sexual history
sexual health
sexual preferences
sexless
libido
ed tablets
prep clinic
implant in
depo
coil fitted
contraceptive
contraceptive pill
pregnancy test
herpes
genital warts
crabs=
clap=
hiv positive
undetectable
on the game
on the beat
street sex
sells sex
selling sex
sold for sex
sex for
sex for rent
sugar daddy
sugar baby
adultwork
vivastreet
escort ad
escort agency
clients at the flat
punters
kerb crawling
pop up brothel
lap danc*
stripper
strip club
camming
cammed
fansly
sends nudes
sent nudes
sent nude
sending nudes
asked for nudes
sent pics
sent pictures of himself
sent pictures of herself
topless
~ naked
underwear pics
explicit photos
explicit images
explicit messages
explicit pics
intimate images
intimate photos
sex tape
deepfake
watching porn
addicted to porn
bdsm
kink
masturbat*
wank*
arous*
`;
