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
`;
