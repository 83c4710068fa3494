/** French: school and training. Format: see lexicon.ts. */
export default `
# without accents: fold() drops them
[attendance]
inscrit nulle part
inscrite nulle part
~ plus inscrit
~ plus inscrite
n est plus scolaris*
~ inscrit
pas vu en classe
seche=
sechait
seche tous
~ retards=
~ assidu*
assiduite
pas a l ecole
pas en classe
ne vient plus en cours
retourne a l ecole
retour a l ecole
ecole a la maison
instruction en famille
change d ecole
changement d ecole
reinscri*
inscrit au
inscrite au
place en ulis
manque l ecole
ne va plus a l
vient plus a l ecole
plus au lycee
plus au college
~ absenteism*
~ absence
~ absences=
demi journee
demi journees
demi jours
absente a
~ absent presque
absent des cours
absent de l ecole
descolaris*
~ decroch*
seche les cours
seche l ecole
brosse les cours
brosse l ecole
~ brosse
va plus au lycee
va plus au college
va plus en cours
va plus a l ecole
ne va plus au
~ plus a l ecole
n a plus d ecole
refus scolaire
phobie scolaire
en retard en classe
jamais scolarise
non scolarise
~ scolaris*
arreter l ecole
~ arrete l ecole
lache l ecole
obligation scolaire
quitte l ecole
quitte le lycee
plus mis les pieds
~ plus vu en cours
dispense de cours
absences injustifiees
absences non justifiees
absence injustifiee
plus venu en cours
pas venu en cours
pas vu au lycee
sechent
demi jours d absence
demi jours injustifies
eleve libre
signale pour absenteisme
~ service d accrochage
~ accrochage scolaire
~ pole inclusion
decrocheur
decrocheuse
arrete ses etudes
arrete sa formation
lache sa formation
abandonne sa formation
a quitte l ecole
[performance]
passe son brevet
pas passe son
reussit
~ echoue*
echec scolaire
difficultes scolaires
retard scolaire
parcoursup
~ alternance
lire et ecrire
sait a peine lire
~ bts=
bachelier
haute ecole
jury central
~ soutien scolaire
~ cm2
~ cm1
~ ce2
~ ce1
~ bulletin
~ notes=
ses notes
~ examens=
~ examen
redoubl*
double sa
~ brevet
bac pro
~ son bac
~ le bac=
~ cap=
bep=
cess=
ce1d
ceb=
cqp=
~ diplom*
sans diplome
rate son
~ moyenne
~ orient*
reorient*
segpa
~ ulis
upe2a
~ daspa
mlds
cned
cefa
ifapme
~ efp=
epide
e2c=
lycee pro
lycee agricole
~ apprenti*
cfa=
enseignement specialise
~ type 3
rheto
~ terminale
~ premiere annee
~ sixieme
~ quatrieme
~ cinquieme
~ doctorat
illettr*
analphabet*
sait pas lire
ne sait pas lire
sait ni lire
~ avs=
aesh
~ devoirs=
~ devoir
aucun devoir
~ stage=
maitre de stage
~ etudiant*
~ universite
~ la fac=
formation qualifiante
~ conseil de classe
~ cours de francais
~ alphabetis*
~ en echec
mauvaises notes
notes en chute
notes qui chutent
notes s effondrent
resultats en chute
rate ses examens
rate son annee
echoue au
echoue a l examen
gevasco
pppre
en ulis
en segpa
en upe2a
en 1ere
en seconde pro
cap cuisine
~ type 8
7e modulaire
~ lycee technique
ltett
croip
ne sait pas ecrire
[discipline]
mise a pied
mis a pied
avertissements
blame=
convoque au college
convoque par le cpe
vire de
viree de
jete du
~ surveillant
harceleur
agresse un prof
agresse un eleve
mediation scolaire
~ exclu=
exclue
~ exclusion
~ renvoi
~ renvoy*
renvoyee
conseil de discipline
vire du
viree du
vire de l ecole
bagarre a l ecole
heures de colle
~ colle=
~ avertissement
~ retenue
~ cpe=
~ proviseur
prof principal*
~ prof=
sa prof
son prof
~ titulaire de classe
~ college
~ lycee
athenee
bahut
~ ecole
~ maternelle
~ en classe
~ sa classe
dans sa classe
~ en 5e
~ en 4e
~ en 3e
~ en 6e
~ camarade
~ perm=
en perm
~ vie scolaire
~ cpms
~ pms=
~ harcel*
~ perturb*
insolen*
insulte sa
insulte son prof
cour de recre
la recre
~ cantine
~ internat
l interne
exclu trois jours
exclu huit jours
exclu temporairement
exclu definitivement
exclusion definitive
exclu de la cantine
exclu de l internat
exclu de l ecole
exclu du college
exclu du lycee
renvoye trois jours
renvoye de l ecole
renvoye du lycee
renvoi definitif
~ commission educative
conseil de disc
harcele a l ecole
harcelee a l ecole
harcele au college
harcelee au college
tete de turc
souffre douleur
~ phare college
`;
