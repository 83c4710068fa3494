/** German: sexual life, orientation, gender identity. Format: see lexicon.ts. */
export default `
[orientation]
schwul*
lesbisch
lesbe
bisexuell
homosexuell*
queer
geoutet
outing
coming out
gleichgeschlechtlich
verliebt in einen jungen
verliebt in ein mädchen
[gender]
trans=
transgender
transident*
transsexuell*
trans junge
trans mädchen
trans mann
trans frau
nicht binär
nichtbinär
geschlechtsidentität
geschlechtsangleich*
hormonblocker
pubertätsblocker
transition
~ hormone
~ personenstand
neuen vornamen
neuer vorname
[sexual_life]
sex=
sexuell*
sexarbeit
prostitu*
anschaffen
~ strich=
auf den strich
~ freier=
porno*
nacktbild*
nacktfoto*
verhütung
pille danach
kondom*
geschlechtskrank*
affäre
geschlafen mit
`;
