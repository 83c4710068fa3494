/** French: facts on relations in the family. Format: see lexicon.ts. */
export default `
# without accents: fold() drops them
[separation]
se sont separes
se sont fache*
s est fache
s est fachee
s est separe*
~ fache
ne se parlent plus
se parlent plus
ne se voient plus
ne lui parle plus
ne veut plus voir
ne veut plus le voir
ne veut plus la voir
rejete par
a quitte sa
a quitte son
s est fait larguer
largu*
se sont quittes
ils ne sont plus
plus ensemble
fin de la relation
part avec un autre
tromp*
~ maitresse
~ amant
connu son pere
connu sa mere
jamais connu
ne connait pas son pere
pere inconnu
~ conflit avec
tensions a la maison
tensions avec
engueul*
s entend plus
ne s entend pas
se dispute
se disputent
relation avec sa
relation avec son
~ liens avec
~ lien avec
rapproche de
reconcili*
retrouve sa mere
retrouve son pere
loin de sa famille
~ separ*
~ separes=
~ divorc*
rompu=
~ rompt=
~ ruptur*
~ quitte son
~ quitte sa
quitte la maison
l a quittee
l a quitte
conjoint est parti
~ casse avec
coupe les ponts
couper les ponts
contact avec sa
contact avec son
contact avec ses
contacts avec son
contacts avec sa
aucun contact
plus de contact
ne parle plus a ses
ne parle plus a son
ne parle plus a sa
ne voit plus sa
ne voit plus son
ne voit plus ses
plus de nouvelles de son
plus de nouvelles de sa
renie=
reniee
mis dehors
mise dehors
l a mis dehors
mis a la porte
jete dehors
fache avec
brouille avec
~ en froid avec
conflit avec son
conflit avec sa
conflit parental
conflit conjugal
~ dispute
~ disputes=
l a laisse tomber
~ abandonn*
les parents se
bloque son frere
depuis la separation
depuis le divorce
en instance de divorce
procedure de divorce
requete en divorce
divorce prononce
divorce conflictuel
separation conflictuelle
~ separe de
~ parents separes
~ parents divorces
son ex femme
son ex mari
ex conjoint
ex compagne
ex belle mere
rupture familiale
rupture avec
rupture amoureuse
rupture difficile
chagrin d amour
s est fait jeter
s est fait plaquer
plaque par
plaquee par
l a plaque
l a plaquee
l a largue
l a quitte pour
parti avec une autre
partie avec un autre
refait sa vie
a refait sa vie
famille eclatee
famille explosee
famille desunie
~ famille toxique
plus de lien avec
plus de liens avec
plus aucun lien
plus de contact avec
sans contact avec
pere absent
pere disparu
pere demissionnaire
mere absente
abandonne par son
abandonnee par son
abandonne par sa
abandonnee par sa
abandonne a la naissance
pere a l etranger
mere restee au pays
a coupe les ponts
a rompu avec
a rompu les liens
ne se parlent
se parle plus avec
~ en guerre avec
~ en conflit avec
en mauvais termes
ne supporte plus son
ne supporte plus sa
deteste son beau pere
deteste son pere
deteste sa mere
famille l a rejete
famille l a rejetee
famille lui a tourne
~ tourne le dos
disputes entre les parents
parents se disputent
parents s engueulent
ca va plus entre
se remettent ensemble
se sont remis ensemble
remis ensemble
se sont rabiboches
rabiboch*
renoue avec
a renoue
renouer avec
repris contact avec son
repris contact avec sa
reprend contact avec son
rapatrie ses enfants
~ retrouvailles
[custody]
obtenu la garde
perdu la garde
veut la garde
demande la garde
pension pour
droit d hebergement
une semaine sur deux
week end sur deux
un week end sur
enlevement parental
voit ses enfants
voit son fils
voit sa fille
garde des enfants
garde alternee
garde exclusive
~ garde du
~ la garde
droit de visite
droits de visite
droit de garde
visite mediatisee
visites mediatisees
lieu neutre
espace rencontre
hebergement principal
autorite parentale
residence alternee
pension alimentaire
reconnaitre un enfant
reconnu l enfant
a reconnu
paternite
test adn
non presentation
~ jaf=
mediation familiale
~ sap=
delegation d autorite
~ tutelle
retrouve ses enfants
ses deux enfants
une semaine sur 2
we sur deux
we sur 2
~ moitie des vacances
~ garde partagee
~ hebergement egalitaire
hebergement secondaire
~ hebergement alterne
hebergement des enfants
garde de son fils
garde de sa fille
garde de ses
garde des petits
garde du petit
garde de la petite
~ garde chez
garde provisoire
la garde principale
~ a la garde
a recupere ses enfants
recuperer ses enfants
recuperer la garde
recupere sa fille
recupere son fils
~ ne voit plus
~ ne voit pas ses
ne voit pas son
ne voit pas sa
voit plus sa fille
voit plus son fils
voit plus ses enfants
voit les enfants
voir ses enfants
voir son fils
voir sa fille
~ point rencontre
~ prnj
passe par le jaf
saisir le jaf
saisi le jaf
jugement jaf
enquete sociale jaf
~ tribunal de la famille
~ affaires familiales
contribution alimentaire
part contributive
n a pas ramene
pas ramene le petit
refuse de rendre
refuse de reconnaitre
n a pas reconnu
pas reconnu par
non reconnu
desaveu de paternite
pere biologique
mere biologique
parents biologiques
pere legal
elevee chez
eleve chez
grandi chez
grandi avec
grandi sans
kafala
~ tutrice
~ conseil de famille
tuteur de son
mineure emancipee
~ emancip*
[bereavement]
perdre sa mere
perdre son pere
perdre sa femme
perdre son mari
perdre son enfant
perdre son frere
perdre sa sœur
perdre son bebe
perdre un enfant
enterrer
~ mourir
~ meurt
est mort d
perdu son bebe
funerar*
~ a perdu son
~ a perdu sa
disparition de son
cercueil
deced*
deces
~ mort de
~ mort dans
~ est mort
~ est morte
sont morts
enterr*
enterrement
funerail*
obsequ*
~ deuil
veuf=
veuve
orphelin*
perdu son mari
perdu sa femme
perdu son pere
perdu sa mere
perdu son frere
perdu sa sœur
perdu un enfant
incinere*
vient de perdre
a perdu sa mere
a perdu son pere
a perdu un proche
a perdu sa grand
a perdu son grand
a perdu ses parents
perdu sa grand mere
perdu son grand pere
perdu son meilleur ami
perdu sa fille
perdu son fils
perdu son oncle
perdu ses deux
perdu ses parents
~ mort subite
~ mort du nourrisson
mort in utero
decedee
mere decedee
pere decede
~ nous a quittes
s est eteint
s est eteinte
~ a l enterrement
~ aux obseques
~ aux funerailles
~ cremation
~ cimetiere
sur la tombe
la tombe de
cendres de
endeuille
faire son deuil
en deuil
deuil pathologique
~ deuil perinatal
anniversaire de la mort
anniversaire du deces
~ depuis la mort
depuis le deces
mort il y a
morte il y a
sa mere est morte
son pere est mort
son frere est mort
tue dans un accident
morts dans
rapatriement du corps
veuvage
orpheline
[marriage]
marie avec
marie a
pere de deux
mere de deux
pere de trois
mere de trois
~ famille nombreuse
~ monoparental*
mere celibataire
~ celibataire
seule avec ses
vit avec sa
vit avec son
en menage
a une fille
beaux enfants
enfant adopte
~ fille ainee
~ fils unique
~ bebe est ne
est ne hier
vient de naitre
~ mari*
~ marie=
marient
se marier
~ mariage
~ epous*
fianc*
pacs=
pacse*
cohabit*
remis avec
remise avec
s est remis
~ recompos*
s est mise avec
s est mis avec
~ en couple
nouveau copain
nouvelle copine
nouveau compagnon
nouvelle compagne
~ adopt*
elevee par
eleve par
l a eleve
elever par
demi frere
demi sœur
~ beau pere
~ belle mere
~ grand mere
enfant ne
nom de jeune fille
attend un enfant
papa pour
va etre pere
devenir pere
devenir mere
~ jumeaux
polygam*
repudi*
~ bled=
regroupement familial
~ la famille
mariee
remarie
mariage religieux
~ mariage civil
~ mariage blanc
mariage gris
mariage coutumier
~ cohabitation legale
cohabitant*
conjoint de
concubin*
~ vie commune
vit en couple
en couple depuis
en couple avec
se remet avec
se mettre en menage
emmenage avec son
emmenage avec sa
~ frequente un
~ frequente une
sort avec
sa nouvelle copine
son nouveau copain
son nouveau mec
nouveau mec
nouvelle meuf
nouveau conjoint
nouveau mari
sa nouvelle femme
deuxieme femme
seconde epouse
~ deux femmes=
~ premiere femme
premier mariage
enfant d un premier
enfants d un premier
d un premier lit
d une premiere union
enfants de peres differents
~ cinq enfants
~ quatre enfants
~ trois enfants
~ six enfants
~ sept enfants
a deux enfants
a un fils
a un enfant
a un bebe
mere de quatre
pere de quatre
mere d un
pere d un
mere d une
pere d une
maman solo
mere seule
mere isolee
pere isole
seule avec les enfants
seul avec les enfants
eleve seule
eleve seul
eleve son fils
eleve sa fille
eleve ses enfants
enfant unique
fille unique
aine de
ainee de
cadet de
dernier de la fratrie
~ fratrie
fratrie de
demi freres
demi sœurs
jumelles=
beau pere toxique
adopte a
adoptee a
adopte au
ne sous x
sous x
origines biologiques
~ pma=
~ fiv=
va etre papa
va etre maman
~ futur papa
~ future maman
~ jeune maman
~ jeune papa
jeune pere
jeune mere
papa depuis
maman depuis
papa d un
papa d une
maman d un
maman d une
tombe enceinte
tombee enceinte
enceinte de lui
bebe prevu
bebe est la
bebe arrive
~ naissance du bebe
naissance de son
naissance de sa
a donne naissance
demande en mariage
voyage de noces
`;
