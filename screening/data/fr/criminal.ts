/** French: offences, police, courts, prison. Format: see lexicon.ts. */
export default `
# without accents: fold() drops them
[offence]
coup de poing
coups de poing
coup de pied
coup de boule
coup de tete
~ a pousse
vol a l etalage
vol a l arrache
~ etalage
chope avec
pique dans
tire un
voitures brulees
vole une
vole un
tournevis
barre de fer
batte
bombe lacrymo*
gazeuse
cutter
scooter vole
a frappe
a tape
a gifle
bastonn*
lynch*
pille*
casse de
carjack*
home jack*
squat illegal
violat*
~ violence
~ violences
~ violent
~ violente
brutal*
~ crach*
~ insult*
embuscade
~ chantage
contrefa*
blanchi*
armes a feu
cocktail molotov
molotov
mortier
feux de
deterior*
bris de
casse la vitre
violation de domicile
~ infractions
mise en danger
passeur
~ vol=
~ vols=
~ vole=
volee
volait
! voleur
cambriol*
effraction
braqu*
racket*
extor*
recel*
~ revendu=
trafic
trafiqu*
vandal*
~ degrad*
~ tag=
~ tags=
mis le feu
incendi*
pyroman*
caillass*
agress*
~ frappe=
~ frappait
tabass*
bagarr*
rixe
coup de couteau
coups de couteau
couteau
couteaux=
poignard*
machette
hachoir
~ arme=
~ armes=
~ armee
fusil
pistolet
flingue
kalach*
munition
explosif
taser
~ menac*
menace de mort
menaces de mort
~ harcel*
escroqu*
arnaq*
fraud*
falsif*
faux papiers
usurp*
viol=
violee
! viole=
violeur
~ attentat
attouchement
exhib*
pedocrimin*
~ outrage
~ rebellion
~ delit=
~ delits=
delinqu*
infraction
~ crime=
homicid*
meurtr*
assassin*
assassinat
sequestr*
enleve=
kidnapp*
refus d obtemperer
conduite sans permis
sans permis
delit de fuite
~ rodeo
proxenet*
braconn*
guet apens
bande rivale
~ gang=
violences sur
violences volontaires
coups et blessures
se faire choper
s est fait choper
s est fait serrer
s est fait pecho
mandat d
vol avec violence
vol aggrave
vol a la roulotte
vol a l italienne
vols dans les caves
vol de scooter
vol de velo
vol simple
vol en reunion
vol de voiture
voiture volee
scooter trafique
moto volee
telephone vole
pique le portefeuille
pique de l argent
depouill*
fait les poches
~ pickpocket
saucisson*
cambrio
cambu
chourav*
chourer
tire une voiture
brise la vitrine
brise une vitre
casse une vitre
casse du mobilier
feu de poubelle
feux de poubelle
poubelles brulees
a mis le feu
feu a une voiture
jets de pierres
jet de projectile
~ mortiers
feux d artifice sur
tir de mortier
refus d obtemp
refus de s arreter
delit routier
conduite en etat
conduite sous
roulait bourre
roulait sans
~ sans assurance
permis annule
annulation du permis
suspension de permis
rodeos
gros exces
~ exces de vitesse
alcool au volant
stup au volant
trafic de stups
importation de stup*
detention de stup*
usage de stup*
nourrice de
charbonneur
guetteur
coffre rempli
planque de la drogue
tient un four
tient le four
bicrav*
vend de la drogue
vend du shit
vend de la came
vend de la coke
tente de vendre
port d arme
port d armes
~ arme blanche
arme de poing
~ arme a feu
armes blanches
arme factice
pistolet a grenaille
gomme cogne
un calibre
un schlass
~ schlass
opinel
cran d arret
lame sur lui
couteau sur lui
couteau papillon
matraque
~ poing americain
nunchaku
batte de baseball
~ carabine
tire sur
tir a l arme
~ fusillade
reglement de compte
reglement de comptes
expedition punitive
rixe entre
bagarre entre
~ sa bande
~ caid
escroquer
~ escroc
arnaque sur
carte volee
~ faux billets
fausse monnaie
faux documents
faux certificat
faux cheques
cheque vole
~ abus de confiance
~ abus de faiblesse
~ blanchiment
~ travail force
sequestration
actes de torture
barbarie
viol sur
viol en reunion
~ tournante
violee par
aurait viole
accuse de viol
agresseur sexuel
delinquant sexuel
~ delinquance sexuelle
~ aics
~ fijais
fijait
atteinte sexuelle
detention d images
images pedo*
pedopornograph*
corruption de mineur
~ non assistance
menaces reiterees
menaces sous condition
menaces sur elu
outrage a agent
outrage sur
outrage et rebellion
insulte un policier
crache sur un
frappe un policier
mord un
passage a tabac
passe a tabac
mis des coups
lui a casse
met la pression aux
~ association de malfaiteurs
afmt
entreprise terroriste
recel d
fraude sociale
fraude aux allocs
fraude au cpas
s est evade
s est evadee
~ coups mortels
assassine
tentative de meurtre
tentative d assassinat
tentative d homicide
~ homicide involontaire
blessures involontaires
[police]
descente de police
emmene par
embarque
cueilli
emmenee par
controle de police
controle par
controle d identite
intervention de police
declaration a la police
temoigne
~ enquet*
interpell*
~ arrete a
arrete par
arrete pour
arretee
a ete arrete
arrestation
garde a vue
gav=
~ audition=
auditionn*
menott*
perquis*
perqui=
~ mandat
avis de recherche
recherche par
~ gendarm*
~ police
~ policier
flic
keufs
~ bac=
~ commissariat
! en bleu
~ convoque=
~ convocation
~ plainte
porte plainte
depose plainte
~ pv=
main courante
casier
taj=
fpr=
~ fiche pour
signale aux
prive de permis
retrait de permis
~ pointe=
~ pointer
~ pointage
~ fouille
en gav
sort de gav
sorti de gav
levee de gav
gav levee
garde a vue levee
gav prolongee
garde a vue prolongee
garde a vue prolong*
retention judiciaire
chope par
s est fait chopper
s est fait gauler
s est fait lever
s est fait attraper
se fait arreter
s est fait arreter
serre par
serree par
pecho par
gaule par
leve ce matin par
cueilli a
cueillie
police a debarque
police est venue
police est intervenue
police l a
police les a
flics sont
flics ont
flics chez
keuf
schmitts
poulets ont
poulagas
bac l a
~ gign
pe judiciaire
~ brigade des mineurs
~ brigade des stups
~ brigade financiere
bpdj
~ bpm=
~ brb=
~ srpj
~ sdpj
~ dgsi
drpp
~ srt=
~ ocam
~ ocad
banque de donnees commune
~ fsprt
fiche au
fiche a la
fichee s
connu des services
connu de la police
connu de la justice
connu des forces
defavorablement connu
antecedents judiciaires
antecedents judic*
~ sous mandat
mandat europeen
signale dans
avis de disparition
perquisitionne
visite domiciliaire
saisie de son telephone
telephone saisi
pc saisi
ordi saisi
tapissage
entendu par la police
entendu en libre
~ audition libre
audition salduz
~ salduz
pv initial
pv judiciaire
~ proces verbal
prise d empreintes
adn preleve
~ fnaeg
menottes
[court]
mois ferme
ans ferme
ans de prison
mois de prison
~ ferme=
accuse de
accusee de
accuse d
heures de tig
~ accus*
detention provisoire
revoqu*
revocation
comparution immediate
comparait
~ convoque au tribunal
~ liberation
libere=
liberee
mandat d amener
~ mandat d arret
ordonnance du juge
plaide
plaidoirie
~ amendes
jugee
juge pour
classement
~ mediation penale
~ reparation penale
stage de citoyennete
~ prejudice
indemnisation de la victime
~ partie civile
~ recidiv*
~ poursuivi
~ poursuites
mesure judiciaire
mesure educative judiciaire
liberte surveillee
assigne a residence
assignation
ordre de mission
code d instruction
obligation de pointer
sous surveillance electronique
surveillance electronique
se soustrait
~ tribunal*
correctionnel*
assises
~ parquet
~ procureur
~ juge=
juge d instruction
juge d application
jap=
jld=
jaf=
juge des enfants
comparution
comparu*
~ audience
~ jugement
~ proces=
condamn*
~ sursis
~ amende
tig=
travail d interet general
~ peine=
~ peines=
~ bracelet
~ spip=
~ probation
sursis probatoire
controle judiciaire
sous conditions
liberation conditionnelle
mise en examen
mis en examen
inculp*
releve de peine
relaxe
acquitt*
~ avocat
rappel a la loi
composition penale
~ pjj=
! uemo
~ cpi=
~ cer=
ippj=
~ maison de justice
assistant de justice
tribunal de la jeunesse
~ tap=
~ tjp=
non lieu
classee sans suite
classe sans suite
interdiction de paraitre
~ interdit de
interdiction de stade
interdiction du territoire
passe au tribunal
passe en correctionnelle
passe en jugement
passe devant le juge
passe en ci
~ crpc
cprc
deferrement
defere
deferee
presente au juge
presentee au juge
presente au parquet
ouverture d information
~ commission rogatoire
~ chambre du conseil
chambre des mises
chambre de l instruction
~ cour d assises
~ cour d appel
fait appel du
appel du jugement
renvoye devant
renvoye aux assises
cite a comparaitre
citation directe
citation a comparaitre
prend six mois
pris six mois
a pris deux ans
a pris un an
pris trois ans
pris deux ans
prend deux ans
pris cinq ans
avec sursis
sursis simple
sursis revoque
sursis mis a
~ sme=
sursis partiel
suspension du prononce
~ peine de travail
~ peine de probation
peine autonome
~ jours amende
jour amende
~ stage de sensibilisation
sous cj
sous controle judiciaire
~ cj=
viole son cj
viole son controle
assignation a residence
sous bracelet
bracelet pose
~ bracelet electronique
port du bracelet
placement sous bracelet
ddse
pse electronique
libre sous conditions
liberation sous conditions
liberte sous caution
mise en liberte
remis en liberte
remise en liberte
suivi socio judiciaire
~ ssj=
obligation de travail
obligation de justifier
non respect des obligations
violation des obligations
rapport d incident
rapport de manquement
~ cpip
~ conseiller spip
convoc spip
pas venu au spip
~ assistante de justice
~ commission de probation
tap liege
dessaisissement
~ dessaisi
~ excuse de minorite
~ cjpm
~ mesure de reparation
ljm
milieu ouvert pjj
~ stemo
uehc
uehd
~ cef=
place en cef
place en ippj
en ippj
wauthier braine
braine le chateau
~ fraipont
~ jumet
cd isolement
~ unisec
~ dreiborn
burgerhaff
~ parquet jeunesse
sarpj
edmd
casier vierge
~ casier judiciaire
~ extrait de casier
mineur de justice
[prison]
~ prison*
incarcer*
ecrou*
detenu=
detenue
~ detention
~ preventive
maison d arret
mandat de depot
parloir
au mitard
mitard
taule
zonzon
au placard
~ cellule
permission de sortie
semi liberte
amenagement de peine
fleury
fresnes
baumettes
~ saint gilles
~ haren
lantin
schrassig
givenich
~ dreux
epm=
centre de detention
defense sociale
sort de prison
sorti de prison
sortie de prison
en taule
au trou
derriere les barreaux
a la sante en
est tombe pour
tombe pour
retombe pour
retourne en prison
retour en prison
en maison d arret
en centrale
~ quartier d isolement
~ quartier arrivants
~ quartier mineurs
~ quartier femmes
~ qpr=
quartier disciplinaire
~ qd=
~ commission de discipline
fouille de cellule
telephone en cellule
~ codetenu
co detenu
cantine en prison
visite au parloir
~ uvf
permissionnaire
perm refusee
non reintegration
pas rentre de permission
levee d ecrou
sortant de prison
liberable
liberable le
date de liberation
fin de peine
~ reduction de peine
~ remise de peine
~ placement exterieur
~ lsc=
daec
conge penitentiaire
permission de sortir
sort en fevrier de
sort de taule
sorti de taule
sort de detention
sorti de detention
fond de peine
a fond de peine
a purge
purge sa
saint gilles prison
forest prison
haren prison
~ ittre
andenne prison
nivelles prison
namur prison
jamioulx
paifve
berkendael
uerschterhaff
bois d arcy
nanterre mah
osny
villepinte
sequedin
fleury merogis
condé sur sarthe
~ clairvaux
~ internement
edsfa
defense soc
`;
