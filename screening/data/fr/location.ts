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
`;
