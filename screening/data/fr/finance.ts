/** French: money. Format: see lexicon.ts. */
export default `
# without accents: fold() drops them
[debt]
centime
~ un sou
sans un sou
plus un centime
~ fin du mois
~ fins de mois
fins de mois difficiles
vit a credit
vit aux crochets
mendier
coupe l eau
eau coupee
~ coupure
~ saisi=
compte est saisi
~ saisie
paie plus
ne paie plus
paie pas
n a pas paye
pas paye
paye pas
pas payer
n arrive plus a payer
arrive pas a payer
dois de l argent
~ dette
doit des
lui doit
preter
prete sur gage
avance sur
avances
sans un
ruine=
ruinee
depense tout
a tout depense
claque son
claque toute
claque tout
joue son
amende impayee
trop percu
indu=
recouvrement
tresor public
~ impots
~ relance
~ relances
dernier rappel
avis d echeance
resiliation
dett*
endett*
surendett*
doit de l argent
doit encore
doit trois mois
doit deux mois
~ il doit
mois de loyer
loyers impayes
loyer impaye
impaye*
~ arriere
~ arrieres de
~ loyer
~ bail=
~ bailleur
expulsion locative
commandement de payer
~ huissier
~ saisie sur
saisi son compte
saisie arret
rappel de loyer
mise en demeure
decouvert
interdit bancaire
fiche banque de france
banque de france
ficp
~ mediation de dettes
reglement collectif
rcd=
~ credit=
~ credits=
~ pret=
~ emprunt*
~ rembours*
usur*
~ facture
~ factures=
coupe le gaz
coupe l electricite
electricite coupee
gaz coupe
~ compteur
compteur a budget
cle budget
~ edf=
~ engie
sibelga
~ argent
plus d argent
sans argent
pas d argent
pas un rond
plus un rond
plus une thune
thune
~ fric
sans le sou
fauche=
~ galere=
mont de piete
mettre en gage
a revendu la
~ carotte
carotter
~ balles=
~ plus de credit
~ euro
~ eur=
a decouvert
compte a sec
compte bloque par
dans le rouge
vit sur ses economies
avis d huissier
lettre d huissier
huissier est passe
dette de jeu
dettes de jeu
dettes de stup
retard de loyer
retards de loyer
~ mois de retard
plan d apurement
plan d apurement rompu
dossier de surendettement
dossier bdf
~ commission de surendettement
saisie sur salaire
saisie attribution
satd
cession sur salaire
credit conso
credits conso
credit revolving
cofidis
sofinco
tape tout le monde
doit du fric
doit de la thune
dois du fric
rembourse pas
gratte des jeux
jeux a gratter
accro aux jeux
accro aux paris
joue au casino
joue tout son
perd tout au jeu
~ paris en ligne
betclic
winamax
ladbrokes
napoleon games
[income]
~ touche le
~ touche la
~ touche une
~ touche des
~ touche encore
~ touche plus
~ verse
paye cash
~ cpas
~ bourse
~ bourses=
argent de poche
argent liquide
beaucoup d argent
plein d argent
trop d argent
liasse
sans le moindre
~ aide sociale
~ aide alimentaire
~ aide d urgence
droits ouverts
droits suspendus
droits coupes
fin de droits
minima sociaux
allocataire
cheque energie
~ garant
heritage
~ revenu
~ revenus=
sans revenu
sans ressources
~ ressources=
~ rsa=
~ ris=
rmi=
revenu d integration
~ fns=
revis=
~ ars=
~ caf=
~ apl=
~ aah=
aspa=
~ ass=
~ are=
asf=
prime d activite
~ allocation
~ allocations=
allocs=
alloc=
~ familiales
allocations familiales
famiwal
onafts
minimum vieillesse
grapa
~ pension=
pensionn*
~ retraite=
fonds national de solidarite
~ caisse
~ chomage
~ indemnit*
~ salaire
~ paie=
~ gagne=
economies
~ epargne
livret a
~ herit*
compte bloque
compte bancaire
compte a decouvert
carte bancaire
~ carte bleue
carte avalee
~ sa carte
~ iban
~ virement
~ rib=
~ banque
restos du cœur
~ restos=
aux restos
banque alimentaire
colis alimentaire
epicerie sociale
bon alimentaire
secours populaire
secours catholique
~ fsl=
fonds chauffage
~ aide financiere
secours exceptionnel
administration provisoire
administrateur de biens
mjpm
curatelle
~ tutelle
paye en liquide
~ cash=
~ liquide=
~ gagne au
~ casino
~ paris sportifs
pari sportif
hypothequ*
~ loue son
~ chauffage
~ depenses
touche le rsa
touche l aah
touche le chomage
touche le ris
touche le revis
touche rien
touche plus rien
rsa coupe
rsa suspendu
ris suspendu
cpas a refuse
cpas coupe
caf coupee
droits rsa
vit du rsa
vit avec 5*
~ reste a vivre
demande de secours
carte bloquee
sans le rond
galere d argent
va aux restos
colis du cpas
colis au secours
bons alimentaires
revis suspendu
allocation de vie chere
~ office social
`;
