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
`;
