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
`;
