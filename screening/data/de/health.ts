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
bauchweh
kopfweh
zahnweh
ohrenweh
halsweh
rückenweh
kreuzweh
knieprobleme
kniescheibe
meniskus
gicht
ischias
hexenschuss
steißbein
wirbelbruch
wirbelsäule
rippen geprellt
rippen gebrochen
rippe gebrochen
hand gebrochen
bein gebrochen
arm gebrochen
fuß gebrochen
finger gebrochen
schlüsselbein
verrenkt
ausgekugelt
bänderriss
angeschwollen
geschwollen=
entzündet
offene stelle
offenes bein
offene beine
offener fuß
druckstelle
dekubitus
wundgelegen
wundliegen
ulcus
fußpilz
herpes
gürtelrose
ekzem
nesselsucht
milben
borreliose
zeckenbiss
scharlach
mumps
röteln
noro
magen darm
magendarm
brechdurchfall
durchfall
verstopf*
kotzt
gekotzt
speibt
gspieben
spuckt blut
bluthusten
nasenbluten
blutungen
fehlg* geburt
sodbrennen
gallensteine
gallenblase
nierenstein*
nierenversagen
harnwegs*
blasenentz*
gelbsucht
fettleber
leberschaden
leber kaputt
herzanfall
herzinsuff*
herzflimmern
vorhofflimmern
herzstillstand
herzklappe
herzmuskel*
infarkt
schlagerl
schlagl
hirnschlag
tia=
aneurysma
schädelhirntrauma
sht=
epi=
epi anfall
epianfall
grand mal
krampft
gekrampft
absencen
fieberkrampf
atemnot
kriegt keine luft
keine luft
kurzatmig
lungenentz*
tbc verdacht
offene tb
kratzhusten
pseudokrupp
mandel* op
polypen op
blinddarm
leistenbruch
zyste
myom
endometriose
pcos
knoten in der brust
geschwür
melanom
hautkrebs
lymphom
prostata*
darmkrebs
lungenkrebs
inoperabel
huntington
mukoviszidose
sichelzell*
thalass*
hämophil*
unterkühlt
erfrierung*
dehydriert
ausgetrocknet
exsikk*
fettleibig
adipös
adipositas*
mangelernährt
eingefallen
nur haut und knochen
haut und knochen
grau im gesicht
kreidebleich
käsig
schwach auf den beinen
wacklig auf
gangunsicher
sturzgefahr
stürzt=
hingefallen
umgekippt
umgefallen
zusammengesackt
ansprechbar
nicht ansprechbar
bewusstseins*
liegt im krankenhaus
liegt im spital
liegt auf
fehlgeburten
abgang gehabt
im dritten monat
im fünften monat
im siebten monat
im achten monat
im vierten monat
im sechsten monat
schwangersch* abbruch
blutung
gestose
präeklampsie
risikoschwanger*
wochenbett
stillt=
abgestillt
milchstau
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
nachuntersuchung
kontrolluntersuchung
blut abgenommen
blut abnehmen
laborwerte
langzeitwert
hba1c
ekg
eeg
langzeit ekg
mr termin
ct termin
lumbalpunk*
punktiert
darmspiegelung
magenspiegelung
operieren
wird operiert
notoperiert
not op
fäden gezogen
gipsschiene
sauerstoff*
sauerstoffgerät
cpap
atemmaske
wundmanag*
bandage
dauerkatheter
kanüle
künstlich ernährt
reanimiert
reanimation
wiederbelebt
intubiert
künstliches koma
nachimpfung
hpv impfung
zahnsanierung
zahn gezogen
zahnspange
hyposens*
hörtest
sehtest
sehschule
frühförderung
heilpädagog*
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
herzmittel
wassertabletten
l thyrox
euthyrox
ramipril
bisoprolol
amlodipin
pantoprazol
prednisolon
salbutamol
sultanol
berodual
cetirizin
amoxicillin
antibiotikum
ozempic
pen nadel*
basalinsulin
nicht gespritzt
insulin nicht
insulin vergessen
medis vergessen
medis verweigert
medis abgesetzt
medis nimmt
medikamente vergessen
medikamente verweigert
nimmt medis
nimmt keine medis
nimmt die medis
tabletten nicht
tabletten nimmt
tabletten verweigert
pillen nicht
tropfen nicht
mexalen
seractil
parkemed
paracetamol
diclofenac
metamizol
morphin
hydal
levetiracetam
carbamazepin
topiramat
buccolam
diazepam rectiole
truvada
biktarvy
haart
dosett
wochenblister
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
im khs
kh=
im kh
ins kh
aus dem kh
im uksh
charite
akh wien
inselspital
usz=
kispi
ukbb
lki=
dornbirn spital
mit der rettung ins
mit dem rtw
mit rtw
rtw geholt
notarzt gerufen
notarzt geholt
144 gerufen
112 gerufen
aufwachraum
überwachungsstation
stroke unit
kurzzeitpflege für
pflegeheim
altersheim
seniorenheim
tagespflege
24 stunden pflege
spitex
volkshilfe pflege
sozialstation
essen auf rädern
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
pg 2
pg 3
pg 4
pflegegrad 2
pflegegrad 3
pflegestufe 3
pflegestufe 4
md begutachtung
mdk begutachtung
verhinderungspflege
hilflosenentschäd*
iv verfahren
iv anmeldung
iv abklärung
iv taggeld
iv verfügung
suva=
versehrt*
gdb 50
gdb 80
schwbausweis
sba=
amputiert
amputation
beinamputiert
blindenhund
fast blind
erblindet
gehörlose
ertaubt
hörminderung
cochleaimplant*
gebärdet
lautsprache
nonverbal
autist*
asperg*
ass diagnose
adhsler
adhs kind
fasd kind
fas kind
down kind
lernbehind*
geistig eingeschränkt
kognitiv eingeschränkt
kognitiv schwach
iq unter
iq von
spastiker
cerebralparese
zerebralparese
muskeldystroph*
spina bifida
glasknochen
kleinwüchsig
rolli
e rolli
gehwagen
gehhilfe
gehstock
liegt nur noch im bett
windelhose
harninkontinent
`;
