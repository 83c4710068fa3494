/** French: words that tell whether somebody in particular is meant. Format: see lexicon.ts; sections: see person/signals.ts. */
export default `
# without accents: fold() drops them
[he]
il=
[him]
lui=
l a vu=
le voir=
le joindre=
le voit=
le connait=
l accompagn*
l heberge=
l a=
l ont=
lui a=
lui ont=
pour lui=
avec lui=
chez lui=
de lui=
le concernant=
[his]
son=
sa=
ses=
le sien=
la sienne=
les siens=
[she]
elle=
elle meme=
[her]
la voir=
la joindre=
la voit=
la connait=
pour elle=
avec elle=
chez elle=
d elle=
[they]
ils=
elles=
leur=
leurs=
eux=
les leurs=
[person]
le type=
ce type=
la personne=
cette personne=
du petit=
au petit=
ce petit=
ce jeune=
cette jeune=
du jeune=
au jeune=
ce monsieur=
cette dame=
l auteur=
le client=
gamin
gamine
gosse
garcon
fille=
le petit=
la petite=
jeune=
le jeune=
la jeune=
jeune homme=
jeune femme=
jeune fille=
jeune majeur=
ado
adolescent
adolescente
mineur=
mineure=
majeur=
enfant=
bebe=
nourrisson=
homme=
femme=
monsieur=
madame=
mr=
mme=
mec=
meuf=
gars=
bonhomme=
dame=
la dame=
le monsieur=
client=
cliente=
usager=
usagere=
beneficiaire=
allocataire=
patient=
patiente=
eleve=
etudiant=
etudiante=
resident=
residente=
locataire=
prevenu=
prevenue=
suspect=
suspecte=
mis en cause=
victime=
interesse=
interessee=
l interesse=
l interessee=
famille=
la famille=
detenu=
detenue=
probationnaire=
justiciable=
apprenti=
apprentie=
protege=
jeune concerne=
le concerne=
la concernee=
loulou=
minot=
aine=
ainee=
cadet=
cadette=
benjamin=
[kin_f]
mere=
maman=
la maman=
sœur=
soeur=
petite sœur=
grande sœur=
demi sœur=
frangine=
grand mere=
mamie=
mamy=
bonne maman=
tante=
tata=
tatie=
copine=
petite amie=
femme=
epouse=
ex femme=
ex compagne=
compagne=
belle mere=
belle sœur=
belle fille=
fille=
niece=
marraine=
cousine=
voisine=
amie=
fiancee=
concubine=
conjointe=
meuf=
daronne=
proprietaire=
nounou=
mere adoptive=
grand tante=
[kin_m]
pere=
papa=
le papa=
frere=
petit frere=
grand frere=
demi frere=
frangin=
grand pere=
papi=
papy=
bon papa=
oncle=
tonton=
copain=
petit ami=
mari=
epoux=
ex mari=
ex compagnon=
compagnon=
conjoint=
beau pere=
beau frere=
beau fils=
fils=
neveu=
parrain=
cousin=
voisin=
ami=
fiance=
concubin=
mec=
keum=
daron=
proprio=
colocataire=
pote=
logeur=
meilleur ami=
beauf=
[kin_n]
parents=
grands parents=
partenaire=
ex=
voisins=
voisinage=
proche=
proches=
entourage=
coloc=
fratrie=
freres et sœurs=
jumeaux=
beaux parents=
belle famille=
famille d accueil=
les darons=
copains=
potes=
cousins=
un ami=
enfants=
les petits=
les deux aines=
descendance=
meilleure amie=
camarade=
bande=
[episodic]
hier=
hier soir=
avant hier=
cette nuit=
la nuit derniere=
ce matin=
cet apres midi=
cet aprem=
ce soir=
ce midi=
la semaine passee=
la semaine derniere=
cette semaine=
le week end dernier=
ce week end=
le mois dernier=
le mois passe=
ce mois ci=
lundi=
mardi=
mercredi=
jeudi=
vendredi=
samedi=
dimanche=
depuis=
depuis hier=
depuis lundi=
depuis vendredi=
depuis trois semaines=
depuis des semaines=
depuis des mois=
depuis la rentree=
depuis l ete=
depuis noel=
de nouveau=
a nouveau=
encore=
toujours=
ne plus=
n est plus=
n a plus=
ne va plus=
plus jamais=
cette fois=
une fois de plus=
encore une fois=
deuxieme fois=
troisieme fois=
pour la deuxieme fois=
2e fois=
3e fois=
2eme fois=
3eme fois=
3e semaine=
la derniere fois=
il y a deux=
il y a trois=
il y a quelques=
il y a un=
tout a l heure=
tantot=
recemment=
dernierement=
en ce moment=
pour l instant=
actuellement=
a present=
maintenant=
mtn=
desormais=
deja=
enfin=
soudain=
l autre jour=
l annee passee=
l annee derniere=
l an dernier=
cet ete=
cet hiver=
depuis longtemps=
tous les soirs=
tous les jours=
chaque soir=
chaque nuit=
toute la nuit=
toutes les nuits=
jusqu a present=
a 6h=
a 4h=
ces jours ci=
ces derniers jours=
[state_verb]
a encore=
a dit que=
a ecrit=
a eu=
a arrete=
a repris=
a refuse=
a quitte=
a appele=
a vole=
a frappe=
a casse=
a bu=
a mis=
a vu=
a parle=
a demande=
a laisse=
a efface=
a vide=
a vendu=
a revendu=
a passe=
a rendu=
a vote=
a touche=
a fugue=
a rate=
a double=
a termine=
a commence=
a menti=
a menace=
a avoue=
a cesse=
a trouve=
a signe un=
a tente=
n ouvre plus=
ne repond plus=
ne vient plus=
ne dort plus=
ne sort plus=
n a pas=
n a plus=
n est pas=
n est plus=
n a=
est=
n est=
etait=
avait=
n avait=
n etait=
sera=
va=
ne va=
vient=
ne vient=
vit=
habite=
loge=
dort=
dormait=
boit=
fume=
prend=
ne prend=
mange=
ne mange=
parle=
ne parle=
dit=
disait=
a dit=
refuse=
accepte=
veut=
ne veut=
voulait=
peut=
ne peut=
doit=
devait=
sait=
ne sait=
travaille=
bosse=
touche=
recoit=
perd=
a perdu=
a recu=
a pris=
a fait=
a ete=
s est=
ne s est=
se plaint=
se dit=
se cache=
se leve=
se tait=
se fait=
s est fait=
pleure=
crie=
menace=
frappe=
tape=
vend=
revend=
achete=
ecrit=
appelle=
repond=
ne repond=
rappelle=
ouvre=
n ouvre=
sort=
ne sort=
rentre=
revient=
retourne=
part=
reste=
quitte=
traine=
squatte=
disparait=
fugue=
seche=
redouble=
decroche=
prie=
pense=
croit=
craint=
raconte=
nie=
avoue=
pretend=
affirme=
reconnait=
explique=
attend=
cherche=
trouve=
semble=
parait=
a l air=
tombe=
souffre=
entend=
voit=
tremble=
maigrit=
suit=
frequente=
reprend=
recommence=
continue=
evite=
isole=
laisse=
jette=
emprunte=
rembourse=
milite=
interpelle=
interpellee=
arrete a=
incarcere=
incarceree=
hospitalise=
hospitalisee=
placee=
condamne=
condamnee=
convoque=
convoquee=
exclu=
exclue=
renvoye=
renvoyee=
vire=
viree=
licencie=
licenciee=
expulse=
expulsee=
radie=
radiee=
vu a=
vue a=
retrouve=
retrouvee=
disparu=
disparue=
enceinte=
sorti=
sortie=
parti=
partie=
revenu=
revenue=
reparti=
deboute=
deboutee=
heberge=
hebergee=
passe ses=
ne va plus=
reconnu=
absent=
absente=
baptise=
inscrit=
inscrite=
fiche=
[not_state]
envoye=
envoyee=
recu=
bien recu=
note=
c est note=
confirme=
valide=
validee=
signe=
signee=
reporte=
reportee=
annule=
annulee=
decale=
decalee=
prevu=
prevue=
reserve=
reservee=
imprime=
imprimee=
corrige=
corrigee=
relu=
transmis=
transmise=
transfere par mail=
ajoute=
mis a jour=
mise a jour=
mis en ligne=
partage=
joint=
ci joint=
propose=
planifie=
programme=
complete=
vu=
lu=
ok=
d accord=
parfait=
absent jusqu au=
absente demain=
de retour=
arrive=
regle=
fait=
c est fait=
approuve=
adopte=
vote=
modifie=
publie en ligne=
commande=
[adverb]
pas=
n=
ne=
plus=
jamais=
toujours=
encore=
de nouveau=
a nouveau=
rien=
aussi=
et=
mais=
puis=
ensuite=
alors=
donc=
du coup=
depuis=
hier=
ce matin=
cette nuit=
aujourd hui=
apparemment=
visiblement=
manifestement=
finalement=
enfin=
deja=
meme=
seulement=
juste=
souvent=
parfois=
selon=
d apres=
parait que=
parait qu=
il parait=
semble t il=
sinon=
par contre=
en fait=
bref=
sans doute=
probablement=
surement=
peut etre=
pour info=
pour infos=
info=
fyi=
maj=
update=
nb=
au fait=
a priori=
entre temps=
entretemps=
malheureusement=
heureusement=
maintenant=
mtn=
re=
tjs=
tjrs=
pr info=
[ask_group]
qui parmi vous=
qui d entre vous=
qui de vous=
lequel d entre vous=
l un de vous=
l une de vous=
quelqu un connait=
quelqu un sait=
quelqu un a=
quelqu un aurait=
quelqu un peut=
quelqu un pourrait=
quelqu un pour=
quelqu un de vous=
est ce que quelqu un=
y a t il quelqu un=
y a t il=
y a quelqu un=
qui connait=
qui sait=
qui aurait=
qui peut=
qui pourrait=
qui anime=
qui intervient=
qui peut me=
qui finance=
qui s occupe=
qui est competent=
qui contacter=
quel service=
quelle structure=
quels outils=
quelle association=
avez vous=
avez vous un=
auriez vous=
pouvez vous=
pourriez vous=
connaissez vous=
savez vous=
utilisez vous=
faites vous=
proposez vous=
comment faites vous=
comment vous=
que faites vous=
vous avez=
vous faites comment=
chez vous=
de votre cote=
dans votre service=
dans vos services=
vos services=
est ce que vous=
est ce qu on=
peut on=
doit on=
a t on=
faut il=
que fait on=
combien de=
combien d=
ou trouver=
ou trouve t on=
c est quoi=
qu est ce que=
que couvre=
a qui s adresser=
personne chez=
personne n a=
un conseil=
une idee=
vos avis=
votre avis=
recommand*
[offer]
il reste des=
il reste deux=
il reste une=
il reste un=
il me reste=
il en reste=
il manque un=
il manque une=
il manque deux=
il manque des=
il manque encore=
les lois=
le decret=
formation
formations=
atelier
ateliers=
webinaire
seminaire
colloque
conference
journee d etude
journees d etude
matinee d information
module
stage de formation
sensibilisation
prevention
depliant
flyer
flyers=
affiche
affiches=
brochure
plaquette jointe=
guide=
fiche pratique
referentiel
protocole
circulaire
decret
loi=
la loi=
code penal=
reglement=
statistique
chiffre
chiffres=
pour cent=
pourcent=
taux=
en moyenne=
en general=
generalement=
habituellement=
d habitude=
question generale=
en theorie=
hypothe*
rapport annuel
etude=
enquete annuelle
article=
documentaire
reportage
emission=
exposition
budget=
subvention
subside
appel a projets
financement
permanence=
permanences=
consultation gratuite
gratuit=
gratuite=
sans rendez vous
sur inscription
inscription
places disponibles
places gratuites
il reste des places
ouvert a tous
ouvert a toutes
nous proposons=
on propose=
nous organisons=
on organise=
notre service propose=
propose des=
propose une=
organise une=
organise des=
service de=
numero vert
numero d urgence
ligne d ecoute
campagne
expert
experts=
expertise
intervision
supervision
groupe de parole
groupe de travail
porte ouverte
portes ouvertes
au niveau national
dans la region
horaires=
heures d ouverture
liste d attente
capacite
par an=
l an dernier=
par rapport a=
le theme
thematique
selon l etude
selon sante publique
dans le departement
habitants=
recrute
# "il" that is nobody
il faut=
il y a=
y a=
il pleut=
il neige=
il est prevu=
il est possible=
il s agit=
s il vous=
s il te=
il suffit=
il vaut mieux=
il me semble=
il va falloir=
il faudra=
il faudrait=
il fallait=
[plural]
jeunes=
les jeunes=
mineurs=
les mineurs=
adolescents=
ados=
enfants=
les enfants=
garcons=
filles=
eleves=
etudiants=
patients=
clients=
usagers=
beneficiaires=
allocataires=
residents=
locataires=
familles=
les familles=
parents d eleves
femmes=
hommes=
victimes=
auteurs=
detenus=
proches de detenus
personnes=
les personnes=
gens=
les gens=
personnes agees=
personnes sans domicile=
refugies=
migrants=
etrangers=
demandeurs d asile=
toxicomanes=
consommateurs=
malades=
chomeurs=
demandeurs d emploi=
adultes=
majeurs=
primo arrivants=
mineurs non accompagnes=
menages=
couples=
meres=
peres=
aidants=
ecoliers=
lyceens=
collegiens=
ceux qui=
celles qui=
tous ceux=
certains=
beaucoup de=
la plupart=
tout le monde=
chacun=
fratries=
auditeurs=
participants=
cas similaires=
situations=
nos publics=
public cible=
sortants de prison=
etres humains=
demandeurs=
[conditional]
si quelqu un=
si un=
si une=
si un jeune=
si une personne=
si on=
si l on=
si jamais=
quand un=
quand une=
quand quelqu un=
quand on=
lorsqu un=
lorsqu une=
lorsque l on=
des qu un=
chaque fois qu un=
en cas de=
en cas d=
dans ce cas=
dans ces cas=
dans un tel cas=
que faire=
que faire si=
comment reagir=
comment faire=
comment reperer=
comment aborder=
comment fait on=
comment savoir=
qui previent=
a partir de quel=
jusqu a quel age=
a quel age=
quels signes=
signes d alerte=
signaux faibles=
bonnes pratiques=
supposons=
imaginons=
par exemple=
peut il=
peut elle=
peut on=
a t il droit=
a droit a quoi=
il a droit a quoi=
faut il=
on peut=
on doit=
d apres la loi=
legalement=
en principe=
normalement=
quand faut il=
qu est ce qui se passe si=
tout jeune=
toute personne=
quiconque=
[indefinite]
un jeune=
une jeune=
un mineur=
une mineure=
un enfant=
une enfant=
un eleve=
une eleve=
un patient=
une patiente=
un client=
une cliente=
un usager=
une usagere=
un beneficiaire=
une personne=
un homme=
une femme=
un garcon=
une fille=
un adolescent=
une adolescente=
un ado=
un parent=
une mere=
un pere=
une mere seule=
une famille=
un couple=
un majeur=
un jeune majeur=
un adulte=
quelqu un=
une victime=
un auteur=
un detenu=
un resident=
un locataire=
un cas=
une situation=
un demandeur=
n importe qui=
[staff]
collegue
collegues=
nos collegues=
ma collegue=
mon collegue=
notre psy=
notre psychologue=
notre medecin=
notre infirmiere=
notre juriste=
notre stagiaire=
notre coursier=
notre educateur=
notre educatrice=
assistante sociale=
assistant social=
assistantes sociales=
travailleur social=
travailleuse sociale=
travailleurs sociaux=
educateur=
educatrice=
educateurs=
educ=
educs=
referent=
referente=
conseiller=
conseillere=
chef de service=
cheffe de service=
chef de projet=
directeur=
directrice=
direction=
adjointe=
adjoint=
l adjointe au maire=
le maire=
la maire=
bourgmestre=
echevin=
echevine=
prefet=
le prefet=
sous prefet=
procureur=
substitut=
la juge=
le juge=
commissaire=
inspecteur=
inspectrice=
brigadier=
brigadier chef=
agent de quartier=
gardien de la paix=
cpe=
proviseur=
formateur=
formatrice=
intervenant=
intervenante=
animateur=
animatrice=
coordinateur=
coordinatrice=
secretaire=
stagiaire=
remplacant=
remplacante=
interprete=
mediateur=
mediatrice=
president=
presidente=
ministre=
elu=
elue=
technicien=
prestataire=
comptable=
concierge=
docteur=
dr=
medecin coordinateur=
equipe=
l equipe=
notre equipe=
le personnel=
professionnels=
benevole=
benevoles=
ecoutantes=
partenaires=
avocat de permanence=
facilitateur=
chercheuse=
chercheur=
doyenne=
maintenance=
traiteur=
[appointment]
la date=
date du=
date de la=
mon train=
mon bus=
je serai en retard=
en retard de=
reunion d equipe=
reunion
reunions=
rdv=
rendez vous=
ordre du jour
compte rendu
cr=
pv=
proces verbal
comite
copil=
cotech=
pleniere
table ronde
synthese=
visio
visioconf*
teams=
zoom=
conference telephonique
agenda
calendrier
dates=
creneau
doodle
sondage
invitation
inviter=
convocation pour le=
salle
local=
bureau=
accueil=
parking=
badge=
clef=
cle du=
projecteur
videoprojecteur
imprimante
photocopieuse
ordinateur
ordi=
wifi
mot de passe
lien=
conges=
conge=
vacances=
recup=
rtt=
teletravail
pot de depart
anniversaire
bouchons=
pause=
cafe=
sandwich
croissants=
deadline
echeance
delai=
avant midi=
reporte=
annule=
semestre
trimestre
prochaine seance
point 3=
piece jointe
en pj=
dossier partage
fichier
tableau=
document
version=
courriel=
[own]
je=
j=
j ai=
me=
m=
moi=
mon=
ma=
mes=
le mien=
la mienne=
nous=
notre=
nos=
on=
suis=
[you]
vous=
votre=
vos=
tu=
te=
t=
ton=
ta=
tes=
toi=
merci=
svp=
stp=
s il vous plait=
s il te plait=
dites moi=
n oubliez pas=
merci de=
pouvez vous=
peux tu=
rappelez moi=
[topic_after]
week=
day=
gratuite=
gratuit=
en ligne=
au travail=
en general=
en milieu scolaire=
chez les jeunes=
chez les mineurs=
des mineurs=
des jeunes=
au college=
a l ecole=
et logement=
et sante=
et precarite=
pour le personnel=
pour les parents=
pour les agents=
pour le secteur=
et droits=
sans stigmatiser=
dans les lycees=
dans la region=
en chiffres=
[institution_after]
service=
info=
infos=
ecoute=
jeunesse=
solidarite=
prevention=
recrute=
demenage=
organise=
propose=
anonymes=
nationale=
national=
departemental=
departementale=
municipale=
municipal=
locale=
federale=
judiciaire=
gratuit=
[topic_before]
formation sur=
formation premiers=
journee d=
equipe de=
plan de=
plan regional=
formation a=
formation aux=
formation au=
formation en=
atelier=
ateliers=
atelier sur=
ateliers sur=
module=
module sur=
colloque=
colloque sur=
conference sur=
journee sur=
journee d etude=
matinee sur=
soiree=
soiree sur=
seminaire sur=
webinaire sur=
groupe de parole=
groupe de travail=
intervision=
table ronde=
campagne contre=
campagne sur=
sensibilisation a=
sensibilisation aux=
sensibilisation au=
prevention de=
prevention du=
prevention des=
lutte contre=
loi sur=
la loi sur=
droit de=
droit des=
code de=
article sur=
etude sur=
enquete sur les=
rapport sur=
chiffres sur=
chiffres de=
statistiques de=
statistiques sur=
taux de=
livre sur=
film sur=
documentaire sur=
brochure sur=
brochure=
depliant sur=
flyers sur=
guide sur=
question sur=
questions sur=
info sur=
informations sur=
service de=
service d=
numero d=
numero de=
ligne d=
permanence=
permanence sur=
consultation=
expert en=
experts en=
specialiste de=
specialiste des=
projet sur=
plan national=
stand=
exposition sur=
cours de=
cours d=
module droit=
aide aux=
accueil des=
accompagnement des=
la visite de=
visite de la=
stage de=
`;
