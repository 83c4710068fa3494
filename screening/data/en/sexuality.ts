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
`;
