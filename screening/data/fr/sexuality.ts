/** French: sexual life, orientation, gender identity. Format: see lexicon.ts. */
export default `
# without accents: fold() drops them
[orientation]
aime une fille
aime un garcon
aime un homme
aime une femme
amoureux de son
en couple avec un homme
en couple avec une femme
aime les mecs
aime les hommes
aime les femmes
sort avec un homme
sort avec une femme
heteros*
frequente un homme
homme marie
homosexu*
~ homo=
~ gay
pede=
lesbien*
bisexu*
~ bi=
coming out
~ lgbt*
queer
grindr
attire par
attiree par
sort avec un garcon
sort avec une fille
voit un homme
voyait un homme
amoureux d un
amoureuse d une
aime les garcons
aime les filles
orientation sexuelle
couple d hommes
~ le refuge
homosexuel
homos=
gays=
tapette
tarlouze
fiotte
tantouze
pd=
lope=
enculer
gouine
goudou
brouteuse
camionneuse
lesbienne
lesbiche
bi sexuel*
pansexu*
asexu*
aroman*
sapph*
hetero=
prefere les hommes
prefere les garcons
prefere les filles
prefere les femmes
prefere les mecs
aime pas les filles
aime les deux
attire par les hommes
attire par les garcons
attiree par les femmes
attiree par les filles
~ attirance pour
~ ses attirances
vit avec un homme
vit avec une femme
son copain et lui
avec son copain il
marie a un homme
mariee a une femme
epouse un homme
epouse une femme
~ deux mamans
~ deux papas
~ deux peres
~ deux meres
homoparent*
embrasse un garcon
embrasse une fille
surpris avec un garcon
surpris avec un homme
surprise avec une fille
vu avec un homme
amoureuse de sa copine
amoureux de son meilleur
sortir du placard
sorti du placard
sortie du placard
faire son coming
fait son coming
a fait son co=
outer=
oute=
outee=
oute par
~ outing
outed=
l ont oute
avoue son homosexualite
n assume pas
s assume pas
vit cache
~ double vie
vie cachee
mene une double
cache a sa famille
famille le sait pas
famille ne sait pas
parents l ont rejete
rejete pour son
renie parce qu
mis dehors parce qu
~ therapie de conversion
~ therapies de conversion
prier pour le guerir
~ contre nature
~ homophobie
insultes homophobes
traite de pd
traite de pede
traite de tapette
traitee de gouine
guet apens homophobe
~ bar gay
boite gay
~ milieu gay
backroom
~ sauna gay
lieu de drague
~ dragu*
aire d autoroute
appli gay
~ romeo=
planetromeo
~ hornet
~ scruff
tinder hommes
wapa=
~ maison arc en ciel
~ arc en ciel
~ macliege
~ rainbow
~ centr lgbt
~ sos homophobie
~ contact lgbt
~ exaequo
[gender]
travesti*
se travestit
se maquille
change de sexe
changement de sexe
prenom feminin
prenom masculin
~ nouveau prenom
~ pronoms
iel=
garcon manque
se sent fille
se sent garcon
~ trans=
~ transgenr*
~ transidentit*
~ transit*
transsexu*
non binaire
~ genre=
identite de genre
dysphori*
~ hormon*
bloqueurs
bloqueurs de puberte
se fait appeler
se faire appeler
prenom d usage
changer de prenom
change de prenom
veut plus du prenom
habille en fille
s habille en
deadname
mastectomie
intersex*
ftm=
mtf=
ftx
mtx
trans mtf
trans ftm
femme trans
homme trans
fille trans
garcon trans
jeune trans
personne trans
mec trans
meuf trans
transidentitaire
~ transphob*
morinom
megenr*
mesgenr*
mal genre
mal genree
genre au masculin
genree au feminin
genre au feminin
genree au masculin
~ au masculin=
~ au feminin=
veut qu on dise
utiliser le prenom
utilise le pronom
pronom il
pronom elle
pronom iel
appelle le elle
son ancien prenom
ancien prenom
prenom de naissance
prenom choisi
prenom social
nom mort
dead name
etat civil change
~ changement d etat civil
changer d etat civil
~ changement de prenom
changement de genre
~ mention du sexe
assigne fille
assignee fille
assigne garcon
assignee garcon
assigne a la naissance
afab
amab
nee fille
ne fille
ne garcon
nee garcon
dans le mauvais corps
mauvais corps
deteste son corps de
rejette son corps
veut etre un garcon
veut etre une fille
voudrait etre un
se dit garcon
se dit fille
se dit non binaire
se vit comme
se sent homme
se sent femme
se sent ni
ni fille ni
ni homme ni
genderfluid
gender fluid
genre fluide
fluide de genre
agenre
~ questionnement de genre
questionne son genre
questionne sur son genre
incongruence
~ thh=
~ ths=
hormonotherap*
sous testo
testosterone
oestrogen*
estrogen*
androcur
decapeptyl
androtardyl
triptorelin*
sous hormones
prend des hormones
hormones sur internet
bloqueur de
torsoplast*
vaginoplast*
phalloplast*
mammectomie
augmentation mammaire
operation du bas
operation du haut
~ binder
se bande la poitrine
bande la poitrine
bandeau compressif
faux seins
~ perruque
~ vernis a ongles
rouge a levres
met des robes
porte des robes
~ en robe
~ en jupe
~ en talons
travelo
drag queen
drag king
shemale
~ consultation genre
~ equipe transgenre
~ transkids
~ genres pluriels
~ outrans
acceptess
chrysalide trans
~ trajectoires jeunes
detransition*
cispassing
voix grave
[sexual_life]
vend des photos
photos de ses
se vend
michetonn*
hotel de passe
striptease
relations sexuelles
rapport sexuel
~ amant
~ maitresse
avorte
hpv
gonorrh*
syphil*
agression sexuelle
fetich*
exhib*
masturb*
~ sexe=
~ sexuel*
~ sexualit*
rapport non protege
rapports non proteges
~ rapports
~ prostitu*
~ passes=
fait des passes
~ escort*
tapin*
~ michto*
proxenet*
loverboy
~ porno*
onlyfans
~ mym=
nude
nudes=
photos intimes
photo intime
~ nue=
~ nus=
~ sous vetements
revenge porn
sextape
~ preservatif
pilule du lendemain
~ pilule=
~ contracept*
~ mst=
~ depistage
couche avec
coucher avec
couchait avec
coucher pour
relation sexuelle
infidel*
pedophil*
~ voyeur*
frotteur
inceste*
polyamour*
~ vierge
virginit*
impuissan*
fait le trottoir
sur le trottoir
~ trottoir
tapine
fait la pute
pute=
putes=
maquereau
maquee
son mac
lover boy
souteneu*
reseau de prostitution
reseau de proxenetisme
prosti
travailleuse du sexe
travailleur du sexe
~ tds=
~ travail du sexe
sugar daddy
sugar baby
sugar dating
sugardadd*
fait l escort
annonces escort
annonce escort
sexemodel
quartier rouge
vivastreet
wannonce
redlights
cam girl
camgirl
fait des cams
show cam
sexcam
webcam sexuelle
chaturbate
plans tarifes
plan cul
plans cul
plan a trois
partouz*
gangbang
libertin*
echangis*
club echangiste
massage tantrique
salon de massage
finition
bordel de luxe
vitrine a bruxelles
rue d aerschot
aerschot
gare du nord pour
bois de boulogne
contre de l argent
contre un hebergement
contre une dose
contre du shit
contre des fringues
en echange de sexe
sexe contre
~ pour de l argent
~ pipe=
~ pipes=
fellation
~ sucer
~ suce=
branler
branlette
branle=
sodomi*
~ penetr*
cunni*
ejacul*
erecti*
bande plus
penis
sexe a l air
bite=
bites=
couilles
~ chatte=
nichons
~ seins=
poitrine denudee
photo de sa poitrine
photo de son sexe
photos de son sexe
dick pic
dickpic
nudes sur
envoie des nudes
envoye des nudes
demande des nudes
envoye une photo nue
photos nues
photo nue
photo denudee
photos denudees
photos a caractere sexuel
video intime
videos intimes
video porno
video d elle
videos d elle
photos d elle
filmee pendant
filme pendant
filmee a son insu
fisha
compte fisha
affichee sur
photos qui tournent
photos circulent
photo qui circule
photo circule
video qui tourne
video circule
la video tourne
sextorsion
chantage a la webcam
chantage sexuel
chantage aux photos
pedoporn*
pornograph*
regarde du porno
accro au porno
addiction au porno
addict au sexe
sites porno
pornhub
sexuellement actif
sexuellement active
active sexuellement
vie sexuelle
~ vie intime
conduite sexuelle
libido
desir sexuel
plus de desir
frigide
trouble de l erection
viagra
cialis
depucel*
puceau
pucelle
perdu sa virginite
plus vierge
certificat de virginite
hymen
hymenoplast*
sans capote
~ capote
sans preservatif
~ sans protection
~ non protege
rapport a risque
rapports a risque
pratiques a risque
prises de risque sexuel*
~ prep=
truvada
sous prep
traitement post exposition
~ depistage vih
~ cegidd
gaucher*
herpes
condylome
papillomavirus
gonocoque
blenno*
chaude pisse
morpions
couche a droite
couche avec tout
couche pour
a couche
avoir couche
baise=
baiser=
baisait
~ se tape des
multiplie les conquetes
multiplie les partenaires
plusieurs partenaires
partenaires sexuels
~ aventure avec
aventure d un soir
coup d un soir
relation extra*
trompe sa femme
trompe son mari
sa maitresse
son amant
adulter*
cocu=
cocufi*
triolisme
sadomaso*
bdsm
sado maso
pratiques sm
fetichis*
zoophil*
nymphoman*
exhibitionn*
se masturbe
s est masturbe
se touche=
se tripote
tripote
pelote
main aux fesses
mains aux fesses
mains baladeuses
gestes obscenes
propos sexuels
propos obscenes
avances sexuelles
fait des avances
proposition indecente
propositions sexuelles
attire par les enfants
attire par les petits
attirance pour les mineurs
abstinence sexuelle
~ sterilis*
vasectomi*
ligature des trompes
norlevo
ellaone
test de grossesse
`;
