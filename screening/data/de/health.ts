/** German: bodily health. Format: see lexicon.ts. */
export default `
[illness]
im gips
gips=
krücken
leber=
leberwerte
niere=
schilddrüse
herzprobleme
magengeschwür
blutet
ausschlag
zahnschmerzen
kopfschmerzen
bauchschmerzen
hustet
koma
liegt im sterben
lungenentzündung
ansteckend
verstaucht
übergewicht*
krank=
kranke=
erkrankt
*erkrankung
*krankheit
krankgeschrieben
krankmeldung
*diabet*
*epilep*
*asthma*
*krebs=
*tumor
leukämie
hepatitis
hiv=
tuberkulose
tbc=
schlaganfall*
herzinfarkt
herzfehler
*infektion
*entzündung
corona=
fieber
krampfanfall
anfall
anfälle
bewusstlos
ohnmächtig
zusammengebrochen
blut gehustet
gehirnerschütterung
migräne
blutarmut
unterernährt
untergewicht*
abgemagert
abgenommen
neurodermitis
krätze
kopfläuse
demenz
dement=
multiple sklerose
allergi*
chronische schmerzen
~ schmerzen
bluthochdruck
wunde
platzwunde
armbruch
beinbruch
rippenbruch
knochenbruch
kieferbruch
~ gebrochen
genäht
verletzt
verletzung
verbrannt
erbricht
erbrochen
übergibt sich
fehlgeburt
schwanger*
totgeburt
abtreibung
schwangerschaftsabbruch
[treatment]
*injektion
*insulin*
antibiotik*
inhalator
notfallpen
dialyse
chemo*
bestrahlung
operiert
~ op=
~ operation
physiotherap*
schmerzmittel
verbandswechsel
*verband gewechselt
blutabnahme
blutbild
blutwerte
mrt=
röntgen*
ultraschall
biopsie
*diagnose*
diagnostiziert
arztbrief
entlassbrief
*befund
~ attest
nebenwirkung*
beatmet
gesundheitszustand
# on its own any treatment, mental health included
[medication]
spritze
*medikament*
~ tablette
*tablette
medis=
rezept
dosis
dosierung
[hospital]
*krankenhaus*
*klinik*
klinikum
spital
~ station
stationär
notaufnahme
intensivstation
intensiv=
krankenwagen
rettungswagen
rtw=
notarzt
sanka=
~ arzt
~ ärztin
hausarzt
hausärztin
chirurg*
neurolog*
kardiolog*
onkolog*
hospiz
reha=
rehaklinik
ambulanz
~ kur=
[disability]
behindert
*behinderung
schwerbehindert*
rollstuhl
gehörlos
hörgerät
schwerhörig
blind=
lernbehindert
autis*
asperger*
adhs=
down syndrom
trisomie
legasthen*
spastisch
inkontinen*
entwicklungsverzögert
entwicklungsverzögerung
pflegegrad
pflegestufe
pflegebedürftig
fas=
`;
