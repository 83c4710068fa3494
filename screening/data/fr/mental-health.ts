/** French: mental health. Format: see lexicon.ts. */
export default `
# without accents: fold() drops them
[illness]
~ donne des ordres
se trouve grosse
se trouve gros
~ abattu
~ pese
se fait vomir
tristesse
~ triste
plus de plaisir
ne sourit plus
se parle a
regard vide
regard fixe
~ absent du regard
~ bizarre
incoherent*
~ confus=
confuse
desorient*
~ entend des
~ voit des
persuad*
convaincu que
complot contre
se sent suivi
se sent observe
se sent persecute
~ impulsif
impulsiv*
~ humeur
sautes d humeur
~ crises
a fait une crise
hyperactif
perdu la tete
perd la tete
perd les pedales
ne mange presque
se laisse aller
se laisse mourir
broie du noir
au fond du trou
au plus mal
va mal
va tres mal
ne va pas bien
etat de choc
~ choque
~ choquee
stress post
angoisse
panique
ne ferme plus l oeil
pas ferme l oeil
parle seul
parle tout
crie la nuit
rit tout seul
ne se lave plus
ne parle plus
mutiq*
mutisme
ne quitte plus sa
ne quitte plus son
ne sort plus de
enferme dans sa
reste enferme
reste couche
au lit toute
~ pleurs
~ larmes
en larmes
effondr*
~ fragil*
psychotraum*
somatis*
mythoman*
~ manipulateur
~ pervers
pyromane
depress*
deprim*
deprime=
bipolair*
~ maniaq*
maniaco*
phase manique
psychos*
psychotiq*
schizo*
paranoi*
parano=
delir*
hallucin*
entend des voix
entendait des voix
entend de nouveau des voix
des voix
anxie*
angoiss*
crise d angoisse
attaque de panique
~ phobi*
agoraphob*
tspt=
ptsd=
~ trauma*
flashback*
~ cauchemar
anorexi*
anorexiq*
boulimi*
tca=
pro ana
toc=
tocs=
borderline
trouble de la personnalite
troubles de la personnalite
trouble psych*
troubles psych*
trouble du comportement
dissoci*
~ burn out
~ burnout
~ craqu*
a craque
a pete les plombs
pete un cable
decompens*
~ agite=
~ agitation
crise clastique
crise de nerfs
persecut*
~ obsess*
ne dort plus
dort plus
n a pas dormi
pas dormi
insomni*
pleure=
pleurait
pleure la nuit
pleure toute
rien a perdre
~ instable
logorrhe*
incuri*
diogene
prostre*
~ repli*
~ isole=
ne sort plus
parle tout seul
parle toute seule
ne se leve plus
idees noires
~ sante mentale
~ mal etre
retombe en depression
pas dans son etat
dans un etat second
etat second
hors de la realite
perd le contact
ne reconnait plus
tient des propos incoherents
propos incoherents
propos decousus
discours decousu
passe du coq
se croit
se prend pour
mission divine
elu de dieu
voix dans sa tete
voix lui disent
voix lui parlent
voix lui ordonnent
la tele lui parle
voit des choses
voit des ombres
voit des gens
se sent espionne
se sent surveille
persuade que
persuadee que
persuade qu on
convaincu qu on
micros chez
cameras chez lui
puce sous la peau
~ empoisonn*
alu aux fenetres
~ mefian*
tres mefiant
soliloq*
parle aux murs
regarde dans le vide
rit sans raison
rires immotives
pleure sans raison
pleure beaucoup
pleure tout le temps
fond en larmes
a fondu en larmes
craque nerveusement
craque psychologiquement
~ a bout=
~ au bout du rouleau
~ bout du rouleau
~ n en peut plus
~ en peut plus
plus de jus
plus la force
plus aucune energie
plus d energie
sans energie
apathi*
apragmatis*
aboulie
anhedoni*
~ ralenti=
ralentissement psycho*
clinophil*
cloitre
vit cloitre
reste dans le noir
reste au lit
vit la nuit
dort le jour
inverse ses nuits
~ nuits blanches
dort trois heures
dort deux heures
dort a peine
dort tres mal
dort tres peu
reveils nocturnes
terreurs nocturnes
rumin*
idees fixes
idee fixe
~ rituels=
verifie vingt fois
accumulation compuls*
syllogomani*
vit dans les dechets
appart diogene
crise de panique
crises d angoisse
crises d angoisses
crise d angoisse hier
boule au ventre
boule dans la gorge
~ tremblements
~ palpitations
hyperventil*
spasmophil*
tetan*
anxiete generalisee
~ anxieux
~ stress aigu
esp t
espt
stress post traumat*
revit la scene
reviviscence
~ evitement
culpabilite du survivant
syndrome depressif
episode depressif
edm=
~ depression post partum
~ post partum
baby blues
depression majeure
depression severe
melancoli*
hypoman*
~ euphor*
exalte=
exaltee
desinhib*
depenses inconsiderees
tachypsych*
rapid cycling
cyclothym*
dysthym*
schizoaff*
schizophren*
bouffee delirante
bda=
premier episode
catatoni*
dissociatif
depersonnal*
dereal*
trouble borderline
~ etat limite
psychopath*
sociopath*
~ narcissiq*
trouble oppositionnel
tod=
~ intolerance a la frustration
intolerant a la frustration
hyperactivite
trichotillo*
hyperphagi*
~ se gave
vomit ses repas
vomit apres
se prive de manger
jeune pour maigrir
compte les calories
peur de grossir
dysmorphoph*
~ tsa=
~ trouble du spectre
agresse tout le monde
casse sa chambre
hurlait dans la rue
nu dans la rue
deambul*
~ erre=
errait
erre la nuit
perd la boule
pete un plomb
pete les plombs
pete une durite
part en vrille
~ en vrille
~ en roue libre
a disjoncte
disjonct*
a vrille
~ vrille=
barje
cingle=
~ fou=
~ folle=
completement fou
devient fou
devient folle
parano complet
pas stable
pas stabilise
~ stabilise=
~ stabilisee
~ destabilis*
~ equilibre psychique
~ souffrance psychique
detresse psych*
mal dans sa peau
haine de soi
se deteste
se trouve nul
se trouve nulle
se devalorise
devalorisation
aucune estime
perte d estime
plus d espoir
~ desespoir
~ desesper*
[treatment]
suivi psy*
~ suivi par
~ suivi au
~ son psy
~ sa psy
psychomotric*
sans son traitement
arrete son traitement
rupture de soins
rupture de traitement
~ hospitalisation
sortie contre avis
contre avis medical
~ orthophon*
injection
largactil
nozinan
atarax
imovane
stilnox
zopiclon*
zolpidem
loramet
mirtazapin*
remeron
cymbalta
laroxyl
anafranil
rivotril
lamictal
~ psychiatr*
~ psycholog*
psychotherap*
~ psy=
pedopsy*
psychanal*
~ therapeute
~ therapie
neurolept*
antidepress*
anxiolyt*
somnifere
thymoregulat*
lithium
teralithe
depakote
xanax
lexomil
valium
temesta
lysanxia
seresta
tercian
risperdal*
risperidon*
abilify
aripiprazol*
zyprexa
olanzapin*
haldol
leponex
clozapin*
seroquel
quetiapin*
xeplion
trevicta
solian
loxapac
prozac
zoloft
seroplex
deroxat
effexor
sertralin*
fluoxetin*
escitalopram
venlafaxin*
sipralexa
trazodon*
ritaline
rilatine
concerta
methylphenidat*
circadin
injection retard
retard injectable
piqure retard
traitement retard
~ cmp=
cmpp=
cattp
camsp
~ ssm=
~ smes=
equipe mobile psy
emdr=
~ tcc=
ssmg
centre de guidance
therapie familiale
obligation de soins
injonction de soins
sous traitement psy*
sous antidepresseurs
sous anxio*
sous neuroleptique
sous lithium
sous calmants
calmants
anxio=
anxios=
neuros=
antipsychot*
hypnotique
benzos=
bromazepam
alprazolam
diazepam
lorazepam
oxazepam
clonazepam
prazepam
lormetazepam
noctamid
zopiclone
theralene
theralen*
phenergan
melatonine
mianserin*
duloxetin*
paroxetin*
citalopram
clomipramin*
amitriptylin*
vortioxetin*
brintellix
bupropion
wellbutrin
agomelatin*
paliperidon*
invega
trinza
maintena
zypadhera
haldol decanoas
decanoas
amisulprid*
cyamemazin*
levomepromazin*
chlorpromazin*
tiapridal
dipiperon
clopixol
fluanxol
clotiapine
etumine
valproat*
depakine
depakin*
lamotrigin*
tegretol
carbamazepin*
medikinet
elvanse
strattera
quazym
esketamin*
spravato
ect=
electrochoc*
sismotherap*
rtms
injection mensuelle
injection trimestrielle
injection tous les
son injection
sa piqure
rate son injection
refuse son injection
saute son traitement
prend plus son traitement
prend pas son traitement
refuse son traitement
oublie son traitement
a arrete ses medocs
arrete ses medocs
arrete ses medicaments
stoppe son traitement
mal observant
inobservan*
non compliant
observance
recrache ses
cache ses cachets
jette ses medocs
lithiemie
vad psy*
~ vad=
infirmier psy*
infirmiere psy*
~ psychologue scolaire
neuropsy*
~ expertise psychiatrique
expert psychiatre
~ avis psychiatrique
avis psy*
bilan psycho*
consultation psy*
rdv psy*
rendez vous psy*
rdv cmp
rdv au cmp
vu au cmp
pas venu au cmp
suivi cmp
suivi en cmp
suivie au cmp
suivie par un psy*
suivi par un psy*
~ maison des adolescents
~ bapu
capsy
~ equipe 2a
~ equipe 2b
~ mobile de crise
~ equipe mobile
espace psy
~ ligue santé mentale
~ ligue hmc
liewen dobaussen
~ reseau psy
~ clubhouse
~ samsah
~ savs
~ iha=
~ ihp=
~ habitation protegee
mspb
maison de soins psych*
~ programme de soins
soins ambulatoires contraints
[ward]
hospitalise sous contrainte
hospitalisee sous contrainte
sous contrainte
sans consentement
! spdt=
! sdt=
! spdre
! sdre
~ spi=
hdt=
mise en observation
nixon
nixonn*
hopital psychiatrique
hopital de jour
chambre d isolement
~ isolement
~ contention
~ interne=
~ internee
internement
~ hp=
~ chs=
epsm=
urgences psy
unite fermee
titeca
sainte anne
lienne*
~ udm=
umd=
uhsa=
postcure
interne d office
internee d office
hospit sous contrainte
hospit d office
hospitalise en psy*
hospitalisee en psy*
hospit psy*
~ hospit=
hospitalise a
soins libres
soins sous contrainte
asppi
sdt pi
spdt pi
peril imminent
mesure de contrainte
~ collocation
colloque d urgence
placement psychiatrique
chnp
ettelbruck
kirchberg psy
zitha psy
mise en observation psy*
juge de paix pour
en psy=
en psychiatrie
psychiatrie fermee
sorti de psy
sortie de psy
sort de psy
retourne en psy
refuse l hospit*
refuse d etre hospitalise
refuse l hospitalisation
reste en psy
admis en psy
admise en psy
aux urgences psych*
urgences psych*
cpoa
uhtp
upup
umap
~ unite ado
unite for k
~ area plus
fond roy
beau vallon
saint bernard manage
marronniers
tournai psy
brugmann psy
sanatia
petit bourgogne
notre dame des anges
isosl
vivalia
bertrix
ville evrard
villejuif
paul guiraud
edouard toulouse
~ vinatier
rouffach
henri ey
perray vaucluse
chambre de soins intensifs
en isolement=
mis en isolement
mise en isolement
contentionn*
attache au lit
sous contention
en pyjama bleu
permission d essai
sortie d essai
fugue de l hopital
fugue de psy
usp=
usip
[suicide]
s ouvre les bras
~ s ouvre les
s est ouvert les
s est taille les
entaill*
se taillade
taillad*
s est coupe
s est coupee
se coupe=
se brule
se fait du mal
faire du mal
s est fait du mal
se faire du mal
se foutre en l air
se flinguer
sauter par la fenetre
sauter du
parle de mourir
parle de la mort
plus envie de vivre
n a plus envie
plus gout a rien
a quoi bon
pense a mourir
avale des cachets
avale tous
boite de medicaments
surdos*
acte desespere
testament
risque suicidaire
! suicid*
! ts=
tentative de suicide
se tuer
se pendre
pendu=
pendue
pendaison
se jeter
jete sous
en finir
mettre fin a ses jours
mis fin a ses jours
! ne veut plus vivre
veut mourir
voulait mourir
envie de mourir
prefere mourir
preferait mourir
mieux mort
! scarifi*
! automutil*
se coupe les
s est coupe les
s est ouvert les veines
s ouvrir les veines
~ veines
! se mutile
lettre d adieu
message d adieu
~ adieux
sur le pont
~ le pont
avale deux plaquettes
avale des
intoxication medicamenteuse
intox medicamenteuse
imv=
passage a l acte
manches longues
~ crise suicidaire
ne plus etre la
plus etre la
ne plus se reveiller
s endormir pour toujours
~ tout arreter=
veut en finir
voulait en finir
envie d en finir
envie de disparaitre
veut disparaitre
voudrait disparaitre
veut plus vivre
veut plus etre la
marre de vivre
vivre sert a rien
la vie ne vaut
vaut plus la peine
plus rien a perdre
personne ne me regrettera
ne manquerait a personne
mieux sans moi
mieux sans lui
seriez mieux sans
~ un poids pour
rejoindre sa mere
rejoindre son pere
rejoindre son frere
rejoindre les morts
rejoindre papa
~ idees suicidaires
ideation suicidaire
~ pensees suicidaires
~ ideation
scenario suicidaire
scenario precis
~ plan precis
~ urgence suicidaire
~ potentiel suicidaire
~ rud=
echelle rud
velleites
velleites suicidaires
menace de se tuer
menace de sauter
menace de se suicider
menace de se pendre
menace de se jeter
veut se tuer
va se tuer
va se foutre
se foutre sous
~ s ouvrir les
s est tranche
tranche les veines
s est entaille
s est lacere
lacer*
~ lame de rasoir
lames de rasoir
lame de taille
cutter sur
bras tailladé
coupures aux
coupures sur
coupures au
coupures fraiches
traces de coupures
cicatrices aux bras
cicatrices sur les
cicatrices aux poignets
cicatrices au poignet
marques aux avant
poignets bandes
pansement au poignet
se griffe
se mord=
se tape la tete
se cogne la tete
se frappe la tete
se brule avec
autoagress*
auto agress*
auto mutil*
blessures auto infligees
tentative par
tentative medicamenteuse
deuxieme tentative
troisieme tentative
nouvelle tentative
derniere tentative
antecedents de ts
antecedent de ts
fait une ts
fait une tentative
a tente de
a tente de se
a essaye de se
essaye de se tuer
essaye de se pendre
a voulu se
voulu sauter
voulu se jeter
decroche in extremis
~ corde=
corde au cou
~ une corde
nœud coulant
retrouve pendu
retrouvee pendue
s est pendu
s est jete
s est jetee
s est defenestr*
defenestr*
immol*
voies ferrees
sur les voies
sur les rails
sous le train
sous un train
sous le metro
~ enjambe
enjambe le parapet
parapet
du haut du pont
bord du toit
au bord du quai
~ javel
gaz d echappement
stocke ses medicaments
stocke des medicaments
accumule ses cachets
pris une boite de
prise de medicaments
avale une boite
avale la boite
avale tout
avale ses
~ gobe
lavage d estomac
charbon active
ivm=
donne ses affaires
donne son chat
donne ses objets
fait ses adieux
dit adieu
sms d adieu
mot d adieu
a laisse une lettre
laisse un mot
~ vigilans
~ brsi
~ 3114=
rappel vigilans
~ pass dans l impasse
~ sos suicide
~ centre prevention suicide
`;
