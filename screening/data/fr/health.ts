/** French: bodily health. Format: see lexicon.ts. */
export default `
# without accents: fold() drops them
[illness]
~ pese
~ kilos
ne marche plus
~ marche mal
~ marche plus
~ fatigu*
~ epuis*
alite
alitee
ne voit plus
ne voit presque
n entend plus
~ oil=
souffrant
~ symptom*
~ boutons
~ gonfl*
enfle*
~ genou
~ epaule
~ hanche
~ colonne
vertebr*
hernie
oxygene
poumons
~ respir*
essouffl*
~ poids
cholester*
arythmi*
valve
pace maker
thrombos*
phlebit*
embolie
septicemi*
meningit*
~ zona
~ varicelle
~ rougeole
~ angine
~ otite
~ gastro
diarrh*
~ crampe
lupus
fibromyalg*
endometrios*
menopause
colique
calculs
~ operation
amput*
prothese
pipi dans
urine au lit
enuresi*
encopresi*
evolue mal
rechute de son
terme prevu le
fait un malaise
tombe dans
s est casse
s est cassee
s est foule
s est blesse
s est brule
mange plus
perd du poids
a perdu du poids
sous alimente
~ deshydrat*
hypotherm*
~ evacue
inconscien*
~ contagi*
~ malade=
~ maladie
diabet*
glycemi*
hypoglyc*
epilep*
convuls*
asthm*
cancer*
tumeur
leucemi*
metastas*
hepatit*
cirrhos*
vih=
seropositi*
sida=
tubercul*
avc=
infarct*
cardiaqu*
problemes de cœur
insuffisance renale
~ infect*
pneumoni*
bronchit*
bronchiolit*
~ covid
~ grippe
~ fievre
mst=
chlamydia
syphilis
~ malais*
evanoui*
tombe dans les pommes
perdu connaissance
commotion
migrain*
anemi*
denutri*
maigr*
perdu du poids
perdu kilos
obes*
eczem*
~ gale=
la gale
poux=
punaises de lit
demence
alzheimer
parkinson*
sclerose en plaques
crohn
allergi*
~ douleur
douleurs chroniques
hypertension
~ tension=
tensions arteriell*
blessur*
blesse=
blessee
fractur*
casse le bras
casse le poignet
casse la jambe
casse le nez
cote casse*
dent cassee
poignet
~ platre
bequill*
~ boite=
entorse
points de suture
brulur*
vomi=
vomit*
vomissements
saign*
fausse couche
enceinte
grossess*
accouch*
mort ne
ivg=
avort*
excis*
mutilation*
mutilee
ulcere
foie=
foi abime
thyroid*
~ rein
~ poumon
coma=
~ cicatric*
~ toux
tousse
~ mal au ventre
~ mal au dos
mal de dents
~ carie
abces
transfusion
plaie
escarr*
incontinen*
paludisme
drepanocyt*
saturnisme
soins palliatifs
~ phase terminale
~ tremble=
tremblait
mange de nouveau
ne mange plus
ne mange rien
[treatment]
opere du
~ opere de
~ operer
intervention chirurgicale
~ soins
~ soigner
suivi medical
~ vaccin
rendez vous medical
ne prend plus ses
prend plus ses
traitement lourd
sous oxygene
insulin*
antibio*
ventoline
epipen
dialyse
chimio*
radiotherap*
opere=
operee
chirurg*
greffe
kine=
kinesi*
antidouleur
pansement
prise de sang
prises de sang
bilan sanguin
analyse de sang
irm=
~ scanner=
echographi*
~ radio du
refuse la radio
biopsie
diagnostiq*
~ diagnostic
pronostic
certificat medical
dossier medical
arret maladie
en arret
~ conge maladie
incapacite de travail
mi temps medical
sous perfusion
~ sonde=
~ traitement
effets secondaires
contracept*
pilule
~ implant=
~ hormones
[medication]
medicament
medoc
medocs
cachet
comprime
gelule
~ ordonnance
posologie
~ piqure
injection
~ vaccin*
doliprane
dafalgan
ibuprofen*
cortison*
levothyrox
kardegic
paracetamol
pilulier
semainier
plaquette de
[hospital]
~ hopital
~ hopitaux=
hospitalis*
~ urgences
reanimation
aux soins intensifs
soins intensifs
~ clinique
chu=
~ chr=
chru=
~ ambulance
~ samu=
smur=
~ pompiers
medecin traitant
generaliste
~ medecin
~ docteur
neurologu*
cardiologu*
oncolog*
gynecolog*
sage femme
pediatr*
~ dentiste
pmi=
~ maison medicale
~ infirmiere a domicile
~ infirmier
~ infirmiere
~ mutuelle
carte medicale
aide medicale urgente
amu=
~ ame=
~ css=
cmu=
~ puma=
~ carte vitale
~ cpam=
ald=
~ had=
ehpad
maison de repos
[disability]
deambulateur
~ canne=
scooter electrique
langue des signes
non voyant
moteur cerebral
imc=
polyhandicap*
~ handicap*
~ mdph=
~ aviq=
~ phare=
~ invalid*
pch=
esat=
ime=
sessad
~ fauteuil
fauteuil roulant
sourd=
sourde
malentendant*
appareil auditif
aveugle
malvoyant*
deficien*
retard mental
deficit intellectuel
autis*
asperger
tdah=
tda=
trisomi*
dyslexi*
dyspraxi*
paraplegi*
tetraplegi*
hemiplegi*
paralys*
cecite
curatelle
`;
