/** French: work. Format: see lexicon.ts. */
export default `
# without accents: fold() drops them
[job]
~ alle travailler
~ allee travailler
~ aller travailler
~ va travailler
ne va plus travailler
retourne travailler
~ au travail
~ au boulot
~ son travail
~ du travail
~ bosser
absent au travail
en retard au travail
jete de son
pas eu le poste
eu le poste
plongeur
~ serveur
~ serveuse
manutention*
preparateur de commandes
~ nettoyage
technicien de surface
aide menagere
aide menager
baby sitting
~ agent d entretien
~ peintre
~ plombier
~ electricien
~ mecano
~ mecanicien
carreleur
~ jardinier
eboueur
~ vendeur
~ vendeuse
~ caissiere
garde d enfants
heures sup
~ mi temps
~ temps partiel
~ plein temps
~ en stage
journee d essai
~ preavis
cherche du travail
cherche un travail
~ cherche plus
cherche un boulot
sans travail
sans boulot
ne travaille plus
ne travaille pas
a bosse
~ horaires de nuit
arrive trop tard
son patron
sa patronne
ses collegues
sa boite
monte sa boite
son entreprise
~ faillite
micro entreprise
statut d independant
inapt*
invalidite
reclassement
formation professionnelle
~ esat
~ eta=
~ eft=
chantier d insertion
contrat d insertion
eqjs
mise a disposition
gagne sa vie
commence lundi
commence comme
~ chomage
chomeu*
demandeur d emploi
~ sans emploi
inscrit a france travail
~ france travail
~ pole emploi
~ onem=
~ forem
~ actiris
~ vdab=
~ adem=
radie=
radiee
radiation
~ emploi
perdu son travail
perdu son boulot
perdu son emploi
perdu son job
trouve du travail
trouve un travail
trouve un boulot
trouve un job
son boulot
~ de boulot
~ boulot
~ taf=
~ bosse=
bossait
~ travaille=
travaillait
~ travaille de
travaille comme
~ travaille chez
~ travaille au
travaille plus
repris le travail
~ reprise du travail
~ embauch*
engage chez
licenci*
~ vire=
~ viree
c4=
~ demission*
rupture conventionnelle
abandon de poste
faute grave
periode d essai
~ fin de contrat
~ contrat
~ cdd=
~ cdi=
~ interim
interimair*
contrat d apprentissage
contrat pec
~ pec=
~ article 60
~ art 60
~ service civique
~ mission locale
garantie jeune*
cej=
au noir
au black
de la main a la main
non declare
~ chantier
~ usine
entrepot
~ livreur
~ livraison
deliveroo
~ uber
auto entrepreneur
~ independant
~ menages=
fait des menages
~ titres services
~ aide soignant*
~ serveu*
~ cuisinier
~ magasinier
~ macon
~ ouvrier
~ vigile
~ agent de securite
~ caissier*
coiffeu*
~ routier
~ chauffeur
~ boulanger
~ boulangerie
~ garagiste
~ patron
~ son chef
~ employeur
contremait*
equipe du matin
equipe de nuit
travail de nuit
~ de nuit
~ les pauses=
~ salaire
fiche de paie
~ paie=
~ arrive en retard
~ badge
bleu de travail
rendu le bleu
chaussures de secu
entretien d embauche
son cv
reconversion
~ burn out au
conge sans solde
~ inapte
arret de travail
prud hommes
~ greve
~ stagiaire dans
saisonnier
cueillette
gardien de nuit
~ maitre de stage
decroche un cdi
decroche un cdd
signe son contrat
signe un cdi
signe un cdd
a signe un contrat
contrat non renouvele
cdd non renouvele
contrat rompu
rupture de contrat
rupture anticipee
rupture du contrat
contrat arrive a terme
vire pour
vire de son
viree de son
s est fait virer
s est fait licencier
vire au bout
~ remerciee
perdu son taf
perdu son poste
perdu son apprentissage
perdu son patron
plus de boulot
~ plus de taf
pas de boulot
pas de taf
trouve un taf
trouve un patron
trouve un apprentissage
cherche un patron
cherche du taf
cherche un apprentissage
cherche du boulot
cherche un emploi
cherche activement
~ recherche d emploi
ne trouve rien
ne bosse plus
bosse plus
bosse pas
bosse au
bosse chez
bosse de nuit
bosse comme
taffe
taffait
charbonne
taf au black
~ travail au noir
travaille au noir
bosse au noir
bosse au black
~ travail dissimule
travaille sans contrat
travaille sans papiers
pas declare
jamais declare
travaille de nuit
travaille a mi
travaille toujours
~ travaille avec son
aide son pere au
aide au resto
employe chez
employee chez
employe comme
salarie chez
mission d interim
missions d interim
missions interim
boite d interim
agence d interim
~ randstad
~ adecco
~ manpower
en interim
flexi job
flexijob
~ job etudiant
job d etudiant
job d ete
petit boulot
petits boulots
fait des extras
a la plonge
fait la plonge
au mcdo
~ mcdo
~ burger king
~ kfc
~ au kebab
~ pizzeria
~ amazon
zalando
chez lidl
chez carrefour
chez aldi
uber eats
ubereats
glovo
~ coursier
chauffeur vtc
~ vtc=
taxi clandestin
~ mise en rayon
mettre en rayon
caisse chez
a l usine
cariste
caces
soudeur
soudeuse
chaudronn*
couvreur
charpentier
plaquiste
menuisier
platrier
facadier
terrassier
maraichage
maraicher
vendanges
abattoir
~ boucher=
~ boucherie
poissonnier
pizzaiolo
~ patissier
~ esthetic*
onglerie
aide soignante
auxiliaire de vie
femme de menage
femme de chambre
agent de nettoyage
agent de proprete
technicienne de surface
agent de service
~ ash=
~ asvp
~ brancardier
~ ambulancier
~ demenageur
eboueurs
~ militaire
armee de terre
legion etrangere
engage dans l armee
engage a l armee
pompier volontaire
~ conge parental
~ conge maternite
~ conge mat=
~ conge de paternite
arret longue duree
en maladie depuis
en arret depuis
arret maladie depuis
~ prolongation d arret
arret prolonge
certificat de maladie
~ accident du travail
~ accident de travail
~ maladie professionnelle
~ medecin du travail
~ medecin conseil
~ mi temps therapeutique
reprise a mi temps
~ rqth
~ cap emploi
~ entreprise adaptee
entreprise de travail adapte
atelier protege
licencie pour
~ licenciement
~ inaptitude
inapte au
~ plan social
chomage economique
chomage temporaire
chomage technique
allocations d insertion
stage d insertion
exclu du chomage
~ fin de droit chomage
~ chomage longue duree
sanctionne par
sanction forem
sanction onem
sanction adem
sanction france travail
radie de france travail
radie du pole
desinscrit du forem
inscrit au forem
inscrite au forem
inscrit chez actiris
inscrit a l adem
inscrite a l adem
inscrit a pole emploi
pas actualise
oublie de s actualiser
actualisation oubliee
~ contrat d engagement
~ pacea
ecole de la deuxieme
~ chantier educatif
~ chantier ecole
~ contrat aide
~ parcours emploi
cui cae
~ emploi d avenir
ato adem
occupation temporaire indemnis*
reclassement externe
~ salarie handicape
~ insertion pro
~ insertion professionnelle
~ stage en entreprise
~ pmsmp
~ immersion=
~ stage d immersion
stage ouvrier
essai non concluant
periode d essai rompue
essai rompu
pas presente au travail
pas alle bosser
pas alle travailler
plus alle travailler
plus alle bosser
ne va plus bosser
rate son entretien
rate l entretien
entretien d embauche rate
pas ete prise
refuse le poste
refuse un poste
refuse un emploi
refuse toutes les offres
jamais travaille
n a jamais travaille
n a jamais bosse
demissionne
a demissionne
a claque la porte
abandonne son poste
lache son boulot
lache son taf
plante son patron
engueule avec son patron
vole au travail
avertissement au travail
lettre d avertissement
mise a pied conservatoire
convoque par son patron
convoque par la direction
~ chef d equipe
son responsable au
~ sa cheffe
~ contrat pro=
~ contrat de professionnalisation
rupture d apprentissage
patron ne le paie
trois huit
3x8
2x8
les trois huit
fait les nuits
fait les matins
poste de nuit
fait des nuits
~ gardiennage
agent secu
agent de secu
~ videur
sa boite a ferme
depot de bilan
mis en faillite
~ liquidation
monte sa propre
son commerce
son resto
autoentrepreneur
~ numero de tva
retraite anticipee
prepension*
`;
