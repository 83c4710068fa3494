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
homosexualität
homo=
steht auf männer
steht auf frauen
steht auf jungs
steht auf mädchen
auf frauen steht
auf männer steht
mit einer frau zusammen
mit einem mann zusammen
hat einen freund und
liebt einen mann
liebt eine frau
asexuell
pansexuell
lesben
schwulsein
ungeoutet
~ outet sich
~ outen=
fremdgeoutet
lgbt*
lgbtq*
~ queere
~ queeren
~ regenbogen*
~ csd=
~ gay=
gaybar
szenebar
sexuelle orientierung
sexuelle identität
verliebt in seinen
~ homophob*
schwulenfeindlich
drag queen
steht nicht auf
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
transjunge*
transmann*
transfrau*
transmädchen
trans person
transperson*
transidentität
nonbinär*
non binär
non binary
enby
genderfluid
geschlechtsdysphorie
genderdysphorie
deadname
~ pronomen=
pronomen bitte
als junge lebt
lebt als junge
lebt als mädchen
lebt als frau
lebt als mann
als mädchen leben
als junge leben
~ angesprochen werden
~ namensänderung
vornamensänderung
personenstandsänder*
~ selbstbestimmungsgesetz
sbgg
hormontherapie
hormonbehandlung
testosteron
östrogen*
brustop
mastektomie
~ binder=
abbinden
intergeschlechtlich*
intersex*
~ geschlecht=
geschlechtseintrag
zieht sich um und
~ rock an
frauenkleider
~ perücke
kleidet sich als
geschminkt=
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
sexleben
~ sexualität
sexuelle kontakte
ungeschützt*
geschlechtsverkehr
gv=
~ intim=
intimität
one night stand
verhältnis mit
liebhaber
fremdgegangen
geht fremd
betrügt seine frau
betrügt ihren mann
fremdgeh*
swinger*
~ escort*
laufhaus
bordell*
puff=
sexarbeiter*
sexarbeitend*
auf dem strich
strichjunge
stricher
geht anschaffen
zuhälter*
freiern
loverboy
onlyfans
~ ringlicht
camgirl
webcam sex
sexvideo*
sexvideos
nudes
nacktaufnahm*
dickpic*
sextortion
sexting
pornosucht
pornokonsum
pornografie*
harte pornos
masturb*
onaniert
selbstbefriedig*
libido
erektion*
potenz*
~ pille=
~ spirale=
verhütet nicht
schwangerschaftstest
~ hpv
geschlechtskrankheit*
sti abklärung
sti=
chlamydien
sugardaddy
sugar daddy
sexuell aktiv
sexualverhalten
~ sexualisiert*
~ verkehrt mit
schläft mit
ins bett mit
älteren männern
verschiedenen männern
wechselnde partner
pädophil*
pädosex*
fetisch
hebephil
`;
