/** French: whereabouts, housing. Format: see lexicon.ts. */
export default `
# without accents: fold() drops them
[whereabouts]
signe de vie
signes de vie
se cacher
s est enfui
s est enfuie
enfui
s est sauve
s est echappe*
sauvé du
a quitte le centre
a quitte le foyer
a quitte la ville
a quitte le pays
~ dans la nature
perdu sa trace
sans trace
pas de trace
creche chez
vit dans
vivait dans
vivait chez
vivait avec
dort sous
dort au
dormait
dort a la
loge dans
habite dans
habite a
habite avec
plus de logement
sans logement
cherche un logement
pas de logement
~ logement
~ appart*
~ coloc*
~ kot=
~ garage
~ parti au
parti sans
~ partie au
~ partie pour
partie sans
rentre au
~ vu hier
vu pres
vu ce matin
on l a vu
on l a croise
croise hier
a passe la nuit
passe la journee a
en espagne
en italie
au portugal
au maroc
en algerie
~ au pays
disparu
~ plus de nouvelles
aucune nouvelle
~ injoignable
~ pas joignable
ou il est
ou elle est
ou est il
sait pas ou
ne sait ou
sous le pont
dans un squat
chez des amis
chez ses parents
chez le voisin
chez son ex
chez sa sœur
! introuvable
~ dispar*
a disparu
fugue=
fugues=
en fugue
fugu*
vu pour la derniere
~ derniere fois
~ vu a
~ vu au
vue devant
~ l a vu
~ apercu*
~ croise a
~ croise devant
~ localis*
~ borne=
borne a
geoloc*
~ gps=
cache chez
se cache
planque*
~ hors de vue
n est pas rentre
pas rentre
pas rentree
n est pas revenu
rentree de la nuit
~ plus la
~ est parti a
~ est partie a
est parti chez
est partie chez
~ est reparti
~ est repartie
reparti vivre
~ parti en
~ partie en
parti vivre
~ a demenage
~ demenag*
~ habite=
habitait
habite chez
habite au
vit chez
vit seul
vit seule
~ vit a
~ vit avec
~ loge=
logeait
loge chez
dort chez
dort a
~ dort dans
~ dort sur
dormi chez
dormi dehors
ou il dort
ou elle dort
~ passe la nuit
passe ses nuits
passe toutes ses
~ heberg*
hebergee
chez un cousin
~ chez un ami
chez un pote
chez une copine
chez sa grand mere
chez sa mere
chez son pere
chez son frere
chez son oncle
chez sa tante
chez la voisine
~ chez elle
~ chez lui
kotte
~ traine=
traine a
traine toutes
~ zone a
~ rode=
squat*
installe chez
installee chez
s est installe
revenu vivre
~ a la gare
~ parking
~ caravane
quitte le pays
~ a l etranger
~ passe la frontiere
a change de ville
~ le foyer
~ au foyer
~ du foyer
~ transfere
~ transferee
~ sa chambre
~ son lit
~ rideaux
~ volets
~ cage d escalier
~ appartement
~ porte gauche
~ sonnette
au bled
heberge chez
heberge par
hebergee par
est heberge
est hebergee
loge par
loge actuellement
squatte chez
squatte le canape
dort sur le canape
~ sur le canape
~ sur un canape
canape lit
canap=
~ chez un collegue
chez des potes
chez son pote
chez sa pote
chez son copain
chez sa copine
chez son meilleur
chez sa meilleure
chez ses grands
chez sa mamie
chez sa marraine
chez son parrain
chez sa cousine
chez son cousin
chez sa tata
chez sa belle
chez son beau
chez son ex femme
chez son mari
chez son compagnon
chez sa compagne
chez un oncle
chez une tante
~ chez une amie
chez une connaissance
chez un inconnu
chez des gens
chez un vieux
chez un monsieur
a droite a gauche
de canape en canape
de pote en pote
entre deux adresses
~ retourne chez
~ retournee chez
retourne vivre
retournee vivre
est retourne chez
est rentre chez
rentre chez sa mere
rentree chez sa mere
revenu chez
reparti chez
repartie chez
pas chez lui
pas chez elle
plus chez lui
plus chez elle
plus chez sa mere
plus chez ses parents
plus au foyer
plus a l adresse
plus a cette adresse
n habite plus
n habite pas
a plus d adresse
parti sans laisser
sans laisser d adresse
npai
courrier revient
retour courrier
boite aux lettres pleine
~ boite pleine
nom plus sur
nom sur la sonnette
~ volets fermes
volets baisses
rideaux tires
n ouvre pas
n ouvre plus
ouvre pas la porte
~ ouvre plus
pas ouvert la porte
personne n ouvre
appartement vide
appart vide
~ chambre vide
~ lit vide
lit pas defait
pas dormi ici
pas dormi au foyer
pas dormi chez
decouche
decouchait
decouches=
absent du foyer
absente du foyer
absent a l appel
absente a l appel
absence non autorisee
pas rentre au foyer
pas rentree au foyer
pas rentre de perm
pas revenu de
~ pas revenue
pas rentres
rentre a 3h
rentre au petit matin
fugueu*
declaration de fugue
declare en fugue
declaree en fugue
retour de fugue
retrouvee a
retrouvee au
retrouvee en
repere a
repere au
reperee a
vu rodant
vu trainer
vu trainant
on l a apercu
~ vu en ville
vu a la gare
~ vue chez
vu sortir de
croisee a
croisee devant
croise au
croise pres
~ croise dans
croise en ville
disparition inquietante
~ recherchee
personne sait ou
personne ne sait ou
on ignore ou
ignore ou il
ignore ou elle
on sait pas ou
sait plus ou
ou qu il est
ou qu elle est
ou il se trouve
ou elle se trouve
ou se trouve
ou il vit
ou elle vit
ou il habite
ou elle habite
ou il traine
dort ou
perdu de vue
s est volatilise
evapore dans
evaporee
parti precipitamment
s est barre
s est barree
s est tire
s est tiree
s est casse de
a mis les voiles
mis les voiles
~ a file
pris la fuite
en cavale
cavale
se terre
reste terre chez
fait le mort
parti a l etranger
partie a l etranger
parti en belgique
parti en espagne
parti en turquie
parti en allemagne
parti a paris
parti a bruxelles
partie a paris
~ passe en belgique
~ passe en suisse
passe en espagne
~ en allemagne
~ en turquie
~ en tunisie
~ en angleterre
~ en roumanie
en suisse depuis
~ au luxembourg depuis
~ a londres
~ billet d avion
~ billet aller
~ aller simple
~ pris le bus pour
~ pris le train pour
pris le flixbus
~ flixbus
~ pris l avion
~ prend l avion
descendu a marseille
~ monte a paris
~ monte sur paris
borne sur
~ bornage
telephone borne
~ triangul*
au pays depuis
rentre au bled
parti au bled
partie au bled
retourne au pays
reparti au pays
repartie au pays
interne au foyer
en appart*
~ en studio
son studio
~ en collocation
~ en colocation
~ en coloc
en semi autonomie
en caravane
dans une caravane
dans un camion
dans son camion
dans un camping
~ au camping
~ camping=
~ bungalow
peniche
~ cabane
habite rue
habite la rue
habite pres
habite toujours
vit rue
vivent a
vivent chez
vivent a cinq
vivent a six
vit toujours chez
vit desormais
vit maintenant
vit encore chez
reside a
reside chez
residait
residence secondaire
~ emmenage
~ emmenager
a emmenage
s installe chez
s est installee
~ installe avec
installee avec
a rendu l appart*
rendu les cles
vide l appart*
a vide son
quitte son appart*
quitte son logement
a quitte le logement
quitte la ville
~ relog*
~ mal loge
~ logement social
attend un logement
cite u=
~ crous
~ kot etudiant
dort au boulot
dort a l hopital
~ sort le soir
traine en ville
traine au parc
traine au centre commercial
traine gare
traine porte de
traine dans le hall
tient le mur
en bas des tours
~ au quartier=
passe ses journees
passe ses journees a
~ sejourne
~ sejournait
[homelessness]
a la rue depuis
perdu son toit
sans toit
expulse=
expulsee
mise a la rue
tente=
hall d immeuble
dans le metro
station de metro
accueil de nuit
accueil de jour
~ centre d hebergement
place en foyer
foyer de jeunes travailleurs
fjt=
pension de famille
mobil home
container
~ sdf=
~ sans abri
~ sans domicile
sans adresse
a la rue
dans la rue
mis dehors
mise dehors
mis a la porte
mise a la porte
~ expulsion
expulse du
expulsee du
expulsion fixee
~ 115=
~ chrs=
~ samusocial
~ samu social
abri de nuit
~ abri=
hebergement d urgence
hotel social
~ a l hotel
~ en hotel
~ hotel
~ centre d accueil
~ maison d accueil
foyer adoma
adoma
dort dans sa voiture
dans sa voiture
sa tente
campement
bidonville
~ duvet
~ matelas
~ canape
~ cave=
marchand de sommeil
logement insalubre
insalubr*
~ logement de transit
~ domicili*
~ adresse de reference
change le barillet
perdu son logement
perdu son appart*
perdu l appart*
~ siao=
~ nuitee
~ maraude
sdf depuis
~ sans abrisme
~ sans abris
sans toit depuis
zonard
clodo
clochard*
a la belle etoile
dort a la belle
dort dehors
dorment dehors
dormait dehors
dormir dehors
passe la nuit dehors
nuit dehors
nuits dehors
passe ses nuits dehors
dort a la gare
dort a la rue
dort dans la rue
dort dans la gare
dort dans un parc
dort dans le parc
dort au parc
dort dans le metro
dort dans le bus
dort dans un parking
dort dans le parking
dort dans les parkings
dort dans un garage
dort dans une cave
dort dans la cave
dort dans le hall
dort dans un hall
dort dans la cage
dort dans sa bagnole
dort dans sa caisse
dort dans une voiture
dort dans la voiture
dort dans son auto
dort dans une tente
dort en tente
dort sous tente
dort sous un pont
dort sur un banc
~ sur un banc
sur les bancs
~ banc public
~ cartons=
sur des cartons
sac de couchage
chariot avec
caddie avec
ses affaires dehors
sacs poubelle avec
affaires sur le trottoir
ses affaires sur le
deboule avec sa valise
~ avec sa valise
~ ses valises
fait la manche
la manche=
~ tend la main
dort au centre
dort au 115
appelle le 115
~ 115 sature
115 n a rien
mis a l abri
mise a l abri
~ nuit a l hotel
~ nuits d hotel
~ paye l hotel
hotel formule 1
~ chambre d hotel
~ hotel par le 115
~ place a l hotel
logee a l hotel
loge a l hotel
a l hotel depuis
hotel depuis
~ samu soc
~ new samusocial
pierre d angle
~ petit chateau
~ hubert
~ hub humanitaire
~ porte d ulysse
~ poverello
~ amis sans frontieres
~ wanteraktioun
wak findel
~ findel
~ abrigado
stemm vun
~ streetwork
vollekskuchen
~ dortoir
~ lit halte
~ lhss
~ lits halte
~ haltes soins
~ centre de stabilisation
lit froid
~ plan grand froid
~ accueil hivernal
~ douches publiques
~ bagagerie
~ boutique solidarite
~ emmaus
~ communaute emmaus
~ domiciliation
domicilie au ccas
domiciliee au ccas
domicilie au cpas
adresse au cpas
sans adresse fixe
sans domicile fixe
sans residence fixe
radie du registre
radie d office
radiee d office
radiation d office
rayee d office
occupant sans droit
occupation illegale
occupe illegalement
~ force publique
expulse de son
expulsee de son
expulse le
expulsee le
expulsion le
expulsion prevue
expulsion mardi
expulsion avec
va etre expulse
va etre expulsee
menace d expulsion
menacee d expulsion
jugement d expulsion
~ treve hivernale
serrure changee
serrures changees
change les serrures
change la serrure
~ cles ne marchent plus
proprio l a
preavis du proprio
preavis du proprietaire
~ fin de bail
sortie seche
sortie sans solution
sans solution d hebergement
aucune solution d hebergement
~ plus de solution
nulle part ou
nulle part ou aller
nulle part ou dormir
pas ou dormir
sait pas ou dormir
sait pas ou aller
n a nulle part
plus nulle part
peut plus rester la
peut plus rester chez
~ logement indigne
arrete d insalubrite
arrete de peril
~ sans chauffage
~ sans eau
~ sans electricite
~ surpeupl*
suroccup*
a huit dans
a six dans
a cinq dans
~ inhabitable
declare inhabitable
~ degat des eaux
incendie de son appart*
`;
