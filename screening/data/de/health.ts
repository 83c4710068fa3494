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
~ hustenanfall
bronchitis
lungenembolie
thrombose
kreislauf*
kreislaufkollaps
kollabiert
krampft=
krampfanfälle
krampfleiden
hirnblutung
hirntumor
hirnhautentzündung
schädelbruch
schädel hirn
nasenbeinbruch
nasenbein
kopfplatzwunde
mittelhandbruch
armfraktur
*fraktur
bandscheibe*
bandscheibenvorfall
~ rückenschmerz*
rückenprobleme
hüftprobleme
kreuzbandriss
rheuma*
arthrose
osteoporose
parkinson
ms erkrankt
alzheimer
lähmung
halbseitig
gelähmt
*insuffizienz
niereninsuffizienz
leberzirrhose
zirrhose
bauchspeicheldrüse
magenblutung
morbus crohn
colitis
reizdarm
durchfall seit
blutvergiftung
sepsis
abszess
~ geschwür*
eitert
eitrig
hep c
hep b
hepatitis c
aids=
hiv positiv
sti=
chlamydien
syphilis
tripper
gonorrhö
windpocken
masern
keuchhusten
long covid
me cfs
~ grippe
lungenkrank*
copd
herzkrank
herzrhythmus*
herzschrittmacher
schmerzpatient*
~ chronisch krank
unheilbar
sterbenskrank
lebensgefahr
lebensgefährlich
krebskrank
brustkrebs
metastas*
chemotherapie
stirbt=
palliativ*
palliativschwester
schwangere=
~ schwangerschaft
*schwangerschaftswoche
ssw=
schwangersch*
ungewollt schwanger
frühgeburt
frühchen
kaiserschnitt
~ wehen
entbunden
entbindung
stillt noch
eisenmangel
blutzucker
unterzucker*
zuckerkrank
zucker schwankt
ketoazidose
sehbehindert
sehkraft
sehschwäche
sieht schlecht
hört schlecht
hört kaum
hört nichts
ohr taub
~ taub=
tinnitus
haarausfall
haare ausgefallen
juckreiz
hautausschlag
schuppenflechte
beine geschwollen
geschwollene
dicke beine
beine dick
wasser in den beinen
~ blass=
graue haut
im gesicht grau
gewichtsverlust
hose rutscht
kilo abgenommen
kilo verloren
magert ab
bettlägerig
bettnässen
~ erschöpft
zittert am ganzen
~ zittern
ohnmacht
~ schwindel
~ gestürzt
~ unfall gehabt
~ verkehrsunfall
*verletzt
schürfwunde
prellung*
hämatom*
stichwunde
schnittwunde
brandverletzung
narkose
zahnschmerz*
zahnersatz
zähne kaputt
krankgeschr*
au bis
au seit
krankmeld*
krankenstand
gesundheitlich*
~ körperlich
*perzentil*
entwicklungsrückstand
sprachentwicklung
hirnschaden
asthmatiker
allergisch*
allergie
anaphyl*
~ treppen steigen
auf dem rechten ohr
auf dem linken ohr
auf einem ohr
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
transplant*
bluttransfusion
dialysepflichtig
operationstermin
op termin
in reha
reha antrag
kur antrag
~ *therapie=
~ ergo=
~ logo=
ergotherap*
logopäd*
krankengymnastik
osteopath*
wundversorgung
wundverband
verbandwechsel
~ verband=
genäht worden
gips bekommen
im spital
spritzt sich insulin
insulinpumpe
wundpflege
katheter
~ sonde=
magensonde
~ peg=
künstlicher darmausgang
stoma
~ infusion*
~ blutdruck
vorsorgeuntersuchung
~ u7
~ u8
~ u9=
~ kinderarzt
impfungen fehlen
nicht geimpft
ungeimpft
impfstatus
~ impfpass
~ befunde
~ befund=
~ ct=
kernspin
endoskop*
herzkatheter
~ nachsorge
nachsorgetermin
~ pflegedienst
häusliche pflege
~ ambulant behandelt
austherapiert
behandlungsabbruch
gegen ärztlichen rat
ärztlichen rat
~ ärztlich
sterbebegleitung
transfusion
rehasport
sanatorium
ärztliches gutachten
attestiert
amtsärzt*
gesundheitsamt untersuch*
[medication]
spritze
*medikament*
~ tablette
*tablette
medis=
rezept
dosis
dosierung
notfallmedikament*
notfallset
bedarfsmedikation
bedarfsmedi*
medikation
dauermedikation
medikamenteneinnahme
eingenommen=
~ blister=
wochendosette
dosette
inhaliert
asthmaspray
kortison
cortison
schmerztabletten
ibuprofen
novalgin
novaminsulfon
tramal
tramadol
oxycodon
targin
fentanylpflaster
insulin
metformin
marcumar
eliquis
xarelto
blutverdünner
blutdruckmittel
betablocker
herztabletten
schilddrüsentabletten
l thyroxin
levothyrox*
lamotrigin
valproat
keppra
antiepilep*
epipen
nicht eingenommen
tabletten vergessen
nimmt seine medik*
nimmt ihre medik*
medis nicht
nimmt nix mehr
setzt die tabletten
tabletten abgesetzt
~ abgesetzt=
~ pille=
pillendose
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
lkh
~ *spital
~ unispital
~ uniklinik
universitätsklinik*
~ kinderklinik
kinderspital
~ akh=
klinikaufenthalt
aus der klinik
aus dem krankenhaus
ins krankenhaus
im krankenhaus
eingeliefert
entlassen aus der klinik
entlassen aus dem krankenhaus
auf der intensiv
notfallaufnahme
in der notaufnahme
rettung gerufen
mit der rettung
rettungshubschrauber
~ rettungsdienst
~ ~ rettung=
frauenarzt
gynäkolog*
frauenärztin
urolog*
hautarzt
kinderärztin
augenarzt
~ zahnarzt
hno=
~ spz=
~ facharzt
orthopäd*
internist*
zahnklinik
ärztin hat
~ arzt sagt
~ arztbesuch
~ arzttermin
vertrauensarzt
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
schwerbehindertenausweis
gdb=
merkzeichen
behindertenausweis
behindertenpass
grad der behinderung
grad 50
iv rente
iv antrag
~ invalid*
erwerbsunfähig
erwerbsminderung
erwerbsgemindert
berufsunfähig
geistig behindert
geistige behinderung
intelligenzminder*
lernschwäche
~ iq=
entwicklungsstör*
sprachstörung
sprachbehindert
stottert
stotter*
mutis*
autismus*
adhs diagnose
ads=
hyperaktiv*
rollstuhlfahrer*
rollator
prothese
blindenstock
gehbehindert
pflegegeld
pflegebedürftigkeit
~ eingliederungshilfe
~ teilhabe=
hilfebedürftig
taubstumm
cochlea
~ gebärdensprache
querschnitt*
spastik
muskelschwund
epileptiker*
fetales alkohol*
fasd=
trisomie 21
sachwalter
erwachsenenvertretung
gesetzliche betreuung
rechtliche betreuung
`;
