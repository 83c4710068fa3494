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
schwuchtel*
schwuler
schwule
schwules
vom anderen ufer
anderes ufer
kampflesbe
lesbischen
lesbische
bisexuelle*
homosexuell
tunte*
verliebt in einen mann
verliebt in eine frau
verliebt in ihre
in einen jungen verliebt
in ein mädchen verliebt
in einen mann verliebt
in ihre freundin verliebt
in seinen freund verliebt
freund statt freundin
küsst einen jungen
küsst ein mädchen
mit einem jungen geküsst
mit einem mann geküsst
mit einer frau geküsst
zwei mamas
zwei papas
sein freund also
ihre frau=
sein mann=
sein ehemann
ihre ehefrau
ihre partnerin
seinen partner hat
interesse an männern
interesse an frauen
interesse an jungs
auf typen
steht auf beide
steht auf beides
geoutet bei
hat sich geoutet
hat sich als
outet
sich zu outen
zwangsgeoutet
gegen seinen willen geoutet
eltern wissen es nicht dass er auf
eltern wissen nicht dass sie
heimlich einen freund
darf niemand wissen dass
konversionstherapie
homoheiler
homofeindlich*
queerfeindlich*
queeres
queer sein
schwulenbar
schwulenszene
schwulenberatung
lambda*
hosi=
pinke hilfe
rosa lila
hein und fiete
sub münchen
chemsex
planetromeo
romeo app
her app
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
transgeschlecht*
transitioniert
transitionier*
trans kind
transkind
trans jugendliche*
trans jugendlicher
transgend*
transsexu*
im falschen körper
falschen körper
fühlt sich nicht als
fühlt sich im körper
weder mann noch frau
weder junge noch mädchen
möchte als junge
möchte als mädchen
möchte als er
möchte als sie
will als er
will als sie
will leon genannt
genannt werden
anders genannt
neuer name
neuen namen
selbstgewählt* name
alter name
totname
dead name
deadnam*
misgender*
misgendern
er ihm pronomen
they them
sie ihr pronomen
keine pronomen
falsche pronomen
transweiblich
transmännlich
ftm=
mtf=
afab
amab
agender
demigirl
demiboy
genderqueer
geschlechtsinkongruenz
personenstandsände*
personenstandsänderung
mädchensachen
jungskleidung
jungssachen
trägt röcke
trägt kleider
trägt einen rock
trägt binder
binder getragen
bindet sich die brust
brust abgebunden
bruste abgebunden
hormonspritze
nimmt hormone
hormone genommen
t blocker
testo
testogel
nebido
estradiol
cyproteron
mastek
mastek op
geschlechtsanpass*
geschlechtsumwandlung
umoperieren
umoperiert
transvestit*
crossdress*
dragqueen
zwitter
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
geschlechtsleben
sexualpartner*
sexpartner*
sexualkontakt*
sexuelle beziehung
sexueller kontakt
erstes mal
das erste mal sex
keine jungfrau
jungfrau=
entjungfert
miteinander geschlafen
mit ihm geschlafen
mit ihr geschlafen
gevögelt
vögelt
gefickt
fickt
bumst
gepoppt
rumgemacht
macht rum mit
knutscht
geknutscht
rumgeknutscht
freundschaft plus
freundschaft plus mit
f plus
bettgeschichte*
lover=
liebschaft*
geliebte=
geliebter
heimliche affäre
affären
seitensprung*
untreu=
fremdgang*
polyamor*
offene beziehung
lustlos im bett
orgasm*
keine lust auf sex
impotent
impotenz
viagra
sexsucht
sexsüchtig
hypersexuell
hypersexualität
enthemmt*
sexuell enthemmt
distanzlos*
sexuelle anspielungen
anzüglich*
belästigt sexuell
sexuell belästigt
sexuelle belästigung
entblößt*
entblösst
spanner=
voyeur*
grapscher
unterwäsche geklaut
pädo=
pädos=
kinderschänder
kein täter werden
bdsm
domina=
stundenhotel
freiern gesehen
huren
hure=
nutte*
strichgang
strichplatz
strassenstrich
babystrich
auf n strich
am strich
geht auf den
schafft an
schaffte an
anschafft
anschaffen geschickt
zum anschaffen
verkauft sich
verkauft ihren körper
verkauft seinen körper
sex gegen geld
geld für sex
für geld mit männern
bezahlt für sex
sex gegen
gegen drogen sex
gegen unterkunft
sex gegen schlafplatz
sexuelle dienstleist*
sexdienst*
prostitut*
prostituierte*
zwangsprostit*
menschenhandel
lude=
luden=
loverboys
lover boy
taschengeldlady*
taschengeldladys
tg treffen
tg gegen
hobbyhure*
hobbyhuren
kaufmich
kauf mich
ladies de
escortservice
escortdame
terminwohnung*
massagesalon
erotikmassage
massagestudio
saunaclub
fkk club
nachtclub
stripperin
strippt
tabledance
prostituiertenschutz*
hurenpass
hurenausweis
deckel untersuchung
grüner deckel
sugarbabe
sugarbaby
sugar baby
onlyfans account
of account
fansly
webcamgirl
camt=
chaturbate
cam sex
camsex
fußbilder
getragene unterwäsche
getragene slips
getragene socken
oben ohne fotos
oben ohne bilder
nacktfoto
nacktvideo*
nacktbilder
bilder von sich nackt
nackt fotografiert
nackt gefilmt
nackt vor der
intime bilder
intime fotos
intimfotos
intimbilder
intimvideo
intimes video
sexfilm*
sex video
sex tape
sextape
pornofilm*
pornos
pornhub
pornos geschaut
pornoseiten
schaut pornos
schwanzbild*
dick pics
dick pic
spermien*
eileiter*
schwanger vom
pille vergessen
pille genommen
verhütungsspritze
dreimonatsspritze
hormonimplantat
implanon
kupferspirale
ohne gummi
ohne kondom
ungeschützten
prep=
hiv test
sti test
geschlechtskrankheiten
genitalherpes
feigwarzen
filzläuse
kondome gefunden
periode ausgeblieben
überfällig seit
`;
