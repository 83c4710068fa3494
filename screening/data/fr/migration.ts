/** French: residence and asylum. Format: see lexicon.ts. */
export default `
# without accents: fold() drops them
[status]
procedure d asile
reponse de l office
~ office des
sejour perime
sejour expire
sejour refuse
renvoyer en
renvoyer au
renvoyee en
~ etre expulse
sans visa
arrive sans
immatriculation
attestation de demande
reconnu refugie
~ refugie
~ statut de refugie
~ renvoi
renvoye en
renvoye au
risque le renvoi
fausse nationalite
~ nationalite
~ etrangers
~ etranger=
preuve de nationalite
~ ambassade
~ consulat
~ empreintes
eurodac
~ recours=
recours devant
rejet de
~ rejetee
demande rejetee
deuxieme demande
~ nouvelle demande
entretien ofpra
charter
assigne a
centre 127
vottem
bruges centre
residence permanente
carte de resident
~ regularisation
~ permis de travail
autorisation de travail
sans titre
sejour irregulier
fille de passeur
traite des etres
~ traite=
arrivee sans
par la grece
par l italie
par la libye
patera
zodiac
~ mineur isole
~ asile=
demande l asile
~ demande d asile
~ demandeur d asile
~ droit d asile
~ refugie*
~ debout*
deboute
deboutee
cnda=
ofpra
cgra=
~ cce=
~ fedasil
~ office des etrangers
~ titre de sejour
~ titres de sejour
carte de sejour
permis de sejour
carte orange
~ carte a=
annexe 26
annexe 13
annexe 35
recepisse
apatrid*
~ visa=
sans papiers
~ papiers=
plus de papiers
pas de papiers
~ ses papiers
regularis*
9bis
9ter
9 bis
9 ter
oqtf
oqt=
iqtf
ordre de quitter
quitter le territoire
expuls*
expulsion du territoire
reconduit*
~ eloignement
~ cra=
centre ferme
centre de retention
~ retention
127 bis
caricole
merksplas
~ prefecture
~ dublin*
protection subsidiaire
protection temporaire
protection internationale
regroupement familial
~ regroupement
~ naturalis*
~ nationalit*
~ citoyennete
~ passeport
clandestin*
~ irregulier
situation irreguliere
~ passeur
~ frontiere
~ traverse la
~ mediterran*
lampedusa
~ calais=
mineur non accompagne
~ mna=
~ mena=
~ mie=
tests osseux
test osseux
evalue majeur
cada=
~ cao=
huda=
prahda
~ spada
samenwerk*
centre d accueil pour
~ croix rouge de
interview au
agdref
etranger malade
~ ame=
~ primo arriv*
arrive en france
arrive en belgique
arrivee en
arrive par
rentrer au pays
retour volontaire
~ exil*
~ immigr*
~ migrant*
travailleur detache
~ permis unique
~ carte b=
dgi immigration
~ ministere de l immigration
titre expire
titre perime
titre arrive a expiration
renouvellement de titre
renouvellement de sa carte
attend ses papiers
attend sa carte
a eu ses papiers
a obtenu ses papiers
papiers refuses
asile refuse
asile accorde
statut refuse
statut obtenu
a eu le statut
a obtenu le statut
debouté de l asile
dublinee
dubline
transfert dublin
irtf
oqtf sans delai
place en cra
~ au cra=
~ en retention
vol prevu pour
a fui la guerre
a fui son pays
arrive en bateau
traverse la mer
passe par la libye
passe par la grece
visa expire
visa refuse
~ visa etudiant
rejoindre sa famille en
fait venir sa
fait venir son
fait venir ses
~ onia
~ carte rose
carte a renouveler
9 ter refuse
refus de sejour
retrait du statut
cessation du statut
`;
