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
`;
