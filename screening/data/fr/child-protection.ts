/** French: a minor at risk. Format: see lexicon.ts. */
export default `
# without accents: fold() drops them
[neglect]
enfants pleur*
entend pleurer
~ pleurer
pleure toute la nuit
~ nourrisson
~ bebe
resté seul
restee seule
restes seuls
~ laisse sans
non surveille*
laisse seul
laissee seule
laisse tout seul
le laisse seul
la laisse seule
laisses seuls
~ toute seule
tout seul le soir
~ tout seul
pas de lit
pas de chauffage
dort a quatre
dorment a
dorment sur
dorment dans
matelas mouille
~ matelas
pas vaccine
pas de pediatre
perd du poids
biberon
pas nourri
mal nourri
sent mauvais
sent l urine
pas habille
mal habille
pieds nus
delaisse
livres a
traine dehors
dehors la nuit
garde ses freres
garde ses petits
s occupe de ses freres
s occupe de son petit frere
manque de soins
defaut de soins
~ neglig*
maltrait*
carenc*
~ seuls=
seul a la maison
seule a la maison
seuls a la maison
seuls dans
sans surveillance
livres a eux
livre a lui
frigo vide
frigo est vide
~ le frigo
~ couche
~ couches=
pas changees
~ sale=
~ sales=
habits sales
~ pas lave
pas laves
crasse
affame
a faim
rien mange
mange rien
pas mange
pas de manteau
enferme dans
pas ete pese
pas de suivi pmi
~ poux=
dorment par terre
dort par terre
pipi au lit
enfant roi
parentifi*
livree a elle
sans manteau
frigo toujours vide
rien dans le frigo
placards vides
sans petit dejeuner
le ventre vide
ventre vide
pas dejeune
saute les repas
mange chez la voisine
mange chez les voisins
vole de la nourriture
vole a manger
vole le gouter
pas de gouter
sans gouter
sans tartines
boite a tartines vide
pas de tartines
reclame a manger
demande a manger
fouille les poubelles
sous nutrition
courbe de poids
casse la courbe
cassure de la courbe
retard de croissance
ne grossit pas
biberons coupes
lait coupe
lait de vache
couche pleine
couches pleines
couche de la veille
couche non changee
pas change depuis
erytheme fessier
fesses rouges
fesses en sang
croute de lait
~ lentes=
plein de poux
pleine de poux
tete pouilleuse
pouilleu*
ongles noirs
cheveux sales
odeur d urine
odeur de pisse
puent
sent la pisse
sent tres mauvais
sent fort
memes habits
memes vetements
meme pantalon depuis
memes chaussettes
habits trop petits
chaussures trop petites
chaussures trouees
vetements troues
en sandales
en tongs
en claquettes en hiver
en pyjama a
en pyjama dehors
sans chaussettes
sans chaussures
sans bonnet
sans blouson
jamais de manteau
hygiene deplorable
manque d hygiene
hygiene corporelle
pas douche
ne se douche pas
pas de bain
jamais lave
dents noires
dents pourries
caries non soign*
lunettes cassees
pas emmene chez
pas emmene aux
vaccins pas a jour
carnet de sante vide
carnet de sante perdu
laisses dehors
enferme dehors
cle autour du cou
seule toute la nuit
seul toute la nuit
seuls toute la nuit
seul la nuit
seule la nuit
seuls la nuit
dans la voiture seul
laisse dans la voiture
laisse au voisin
laissee au voisin
laisse a la voisine
confie a n importe
oublie a l ecole
oubliee a l ecole
oublie a la creche
oublie de le chercher
pas venu le chercher
venue chercher ivre
jamais venus le chercher
~ traine tard
dehors a minuit
~ dehors jusqu a
couche a minuit
~ pas de cadre
~ aucun cadre
~ sans cadre
aucune limite
pas de limites educatives
debordee par ses enfants
depassee par ses enfants
mere debordee
mere depassee
parents depasses
depasse par son fils
laisse pleurer
laisse hurler
bebe hurl*
tete plate
plagiocephal*
devant la tele toute
devant l ecran toute
ecran toute la journee
dort tout habille
dort dans la baignoire
dort dans le salon
dort dans le couloir
dort avec sa mere
dort avec son pere
meme lit que
~ un lit pour
~ un seul lit
sans draps
sans drap
pas de draps
matelas par terre
lit souille
taudis
appart immonde
appartement immonde
crottes
excrements
~ dechets partout
~ poubelles partout
~ cafards
~ moisi
~ moisissure
seringues a portee
medicaments a portee
mange le shit
~ ingere
ingestion accidentelle
fait les courses pour
gere la fratrie
gere les petits
eleve ses freres
eleve ses petits freres
eleve la fratrie
s occupe des petits
s occupe du bebe
traduit pour sa mere
traduit pour ses parents
console sa mere
veille sur sa mere
surveille sa mere
reveille sa mere
petite maman
mere de substitution
enfant soutien
~ conflit de loyaut*
prise a partie entre
pris entre les deux
instrumentalis*
alienation parentale
~ carences educatives
negligences lourdes
[harm]
brulure ronde
brulure
~ marques=
marques sur
griffures
~ coups
recoit des coups
prend des coups
secoue le
la touche
le touche
touche la petite
gestes deplaces
geste deplace
jeux sexuels
comportement sexualise
attouche*
se fait frapper
son pere le frappe
son pere la frappe
sa mere le frappe
sa mere la frappe
tape son fils
tape sa fille
tape le petit
tire les cheveux
~ punition
~ puni*
~ enferme
humilie
insulte sa fille
~ a peur de son
peur de sa mere
peur de rentrer
~ a peur de lui
enfants ont vu
les enfants ont
les enfants etaient
la petite etait
le petit etait
~ cris d enfants
~ hurle sur
parti avec un adulte
rencontre un adulte
reseau pedo*
enfant en fugue
bleus=
bleus sur
~ des bleus
des marques
~ traces de
~ trace de
ecchymos*
hematom*
~ ceinture
brulures de cigarette
frappe les enfants
frappe sa fille
frappe son fils
frappe le petit
frappe la petite
gifl*
~ claqu*
fessee
~ secoue=
bebe secoue
enfant battu
~ battu=
battue
assiste aux coups
temoin de violence
temoin des violences
~ temoins des
devant les enfants
devant le petit
devant la petite
devant les petits
se refugie chez
se cache dans
~ sursaute
attouchement
inceste*
incestu*
abus sexuel
~ abuse=
abusee
agression sexuelle
touche la nuit
vient la nuit
~ dans sa chambre
pedophil*
~ grooming
~ exploit*
prostitution des mineur*
embrigad*
~ mendie
mendicite
~ harcelement scolaire
~ fugu*
enfant soldat
excision
excisee
vit avec un homme de
~ chez un homme de
peur de son pere
peur de son beau pere
mange aux toilettes
marque de ceinture
marques de ceinture
coups de ceinture
coups de cintre
coups de baton
coup de baton
coups de cable
fil electrique
martinet
pantoufle
marques de doigts
trace de doigts
traces de doigts
marque de main
traces de morsure
morsure
griffure
griffe au
bosse sur
bosse au front
joue rouge
oreille dechiree
levre fendue
levre eclatee
œil gonfle
~ bleu sur
bleu au bras
bleu dans le dos
bleus dans le dos
bleus aux bras
bleus aux jambes
bleu a la joue
un bleu sur
des bleus partout
marques dans le dos
marques aux bras
marques aux poignets
traces aux poignets
traces sur le corps
brule avec
brulee avec
brulure de clope
brulures de clope
eau bouillante
fer a repasser
fracture inexplique*
fracture spirale
hematome sous dural
explications ne collent
explication ne colle
explications changent
dit etre tombe
version change
versions contradictoires
son pere le tape
son pere la tape
sa mere le tape
sa mere la tape
son beau pere le
son beau pere la
beau pere le tape
beau pere la tape
papa tape
papa me tape
maman tape
papa frappe
se fait taper par
se prend des
prend des claques
prend des torgnoles
prend des tartes
prend une rouste
prend une raclee
rouste
raclee
torgnole
branlee
derouille=
derouillee
corrige physiquement
corrections physiques
leve la main sur
a leve la main
main leste
~ main lourde
coup de savate
tire par l oreille
tire l oreille
a genoux dans
a genoux au coin
au coin pendant
douche froide
prive de repas
privee de repas
prive de manger
privee de manger
prive de nourriture
mange par terre
mange dans sa chambre
enferme dans le noir
enferme a la cave
enferme au placard
enfermee dans sa chambre
enferme dans sa chambre
rabaisse
traitee de pute
traite de debile
insultes quotidiennes
hurlements
cris tous les soirs
cris dans l appart*
se protege le visage
leve les bras quand
mouvement de recul
se recroquevill*
~ se fige quand
se raidit
ne veut pas rentrer
refuse de rentrer
supplie de rester
peur du week end
peur d aller chez
peur d etre tape
refuse d aller chez
pleure avant d aller
traine apres l ecole
~ evite le regard
vigilance figee
hypervigilan*
colle aux adultes
colle a n importe
carence affective
~ regress*
dessins inquietants
~ dessine des
~ mime des
propos sexualises
langage sexualise
vocabulaire sexuel
conduites sexualis*
se touche en classe
touche les autres enfants
baisse le pantalon
baisse sa culotte
~ dans sa culotte
mal aux fesses
mal au zizi
zizi
~ tonton la
~ papy la
grand pere la touche
oncle la touche
touche par son
touchee par
abuse par
abusee par
viole par son
violee par son
vient dans son lit
prend la douche avec
prend son bain avec
regarde sous la douche
filme sous la douche
secret avec papa
c est notre secret
cadeaux d un adulte
adulte rencontre
petit ami majeur
copain majeur
copain plus age
sort avec un majeur
avec un adulte de
~ ipm=
examen medico judiciaire
~ umj=
audition mel
mel anis
salle melanie
audition filmee
audition tam
~ uaped
~ revelations
~ s est confie a
~ s est confiee a
~ s est confie au
~ s est confiee au
dit a la maitresse
dit a sa maitresse
dit a l institutrice
raconte a l infirmiere
raconte en classe que
a devoile
devoilement
assiste aux disputes
assiste aux violences
assiste aux scenes
assistent aux
a tout vu
a tout entendu
ont tout vu
ont tout entendu
entendent tout
entend les cris
entend les disputes
s interpose
s interposent
se met entre
s est mis entre
s est mise entre
defend sa mere
protege sa mere
sous le lit
caches sous
se bouche les oreilles
se bouchent les oreilles
voient leur mere
vu papa
vu son pere frapper
co victime
en presence des enfants
en presence du petit
en presence du bebe
en presence des petits
bebe dans les bras
se fait racketter
travaille au lieu d
envoye mendier
envoyee mendier
fait la manche avec
vend des roses
guetteur
fait le guet
chouffe
marier au pays
promise a un
enleve par son pere
emmene a l etranger
emmenee au pays
envoye au bled
envoyee au bled
michetonnage
recrutee par
mauvaises frequentations
frequente des grands
traine avec des grands
avec des majeurs
frequente des majeurs
jeune en danger
fille en danger
[placement]
~ place en
retire de la
assistante maternelle
tdc
juge de la jeunesse
~ centre d urgence
~ centre d hebergement
~ visites a domicile
tisf
mandat du saj
conseiller du saj
delegue du spj
mise a l abri des enfants
~ ase=
~ aide sociale a l enfance
crip=
information preoccupante
~ ip=
~ signalement
opp=
ordonnance de placement
placee=
~ place=
~ places en
~ placement
~ famille d accueil
assistante familiale
foyer de l enfance
pouponniere
aemo
~ aed=
~ juge des enfants
assistance educative
~ saj=
~ spj=
~ sdj=
dgde
~ one=
~ sos enfants
pmi=
scas=
~ office national de l enfance
~ aide a la jeunesse
~ tribunal de la jeunesse
~ srg=
~ sru=
maison d enfants
tiers digne de confiance
retire a sa mere
retires a
retrait des enfants
~ retrait du
cellule de recueil
~ mna=
~ protection de l enfance
~ protection judiciaire
enfant en danger
mineur en danger
~ danger grave
~ mise en danger
delaiss*
signale par l ecole
en famille d accueil
en fa=
~ ma famille relais
~ famille relais
~ relais parental
en mecs
lvas=
~ ssad
~ pead=
~ placement a domicile
placement educatif
placement en urgence
placement immediat
placement provisoire
place provisoirement
~ accueil provisoire
~ accueil d urgence
~ apjm
~ contrat jeune majeur
~ cjm=
~ mjie=
~ mesure d investigation
mesure judiciaire d
aemo renforcee
aemo intensive
sortie de placement
fin de placement
mainlevee
main levee de placement
levee du placement
retour en famille
retour au domicile parental
retour chez ses parents
retour chez la mere
retour chez sa mere
retour progressif
rupture de placement
foyer explose
a explose son
epuise les lieux
change de foyer
troisieme foyer
deuxieme famille d accueil
visites en presence
visite en presence
visite encadree
~ visites encadrees
visites accompagnees
visites suspendues
visite suspendue
retrait de l autorite
decheance
dechue
dechu de ses
~ delaissement
retires a leur mere
retiree a sa mere
enleve a sa mere
on lui a retire
on leur a retire
lui ont retire
leur a retire ses
risque de placement
craint le placement
peur du placement
separer la fratrie
fratrie separee
fratrie placee
freres sont places
fille placee
fils place
enfants places
enfant place
a ete place
a ete placee
ont ete places
ancien de l ase
sortant de l ase
sort de l ase
~ referent ase
~ referente ase
~ article 375
~ article 40
ip faite
faire une ip
fait une ip
~ crip recue
signale au parquet
signale au procureur
signale a la crip
signale au saj
transmis au parquet
~ evaluation ip
~ 119=
~ numero vert enfance
~ snatem
~ tdsf
~ umasp
~ aesf
tisf deux
tisf trois
aide educative contrainte
programme d aide
dossier saj
dossier spj
delegue spj
deleguee spj
deleguee saj
delegue saj
~ directrice spj
equipe sos
sos parenf*
parenf*
foyer saj
~ sroo
~ sroj
~ caev
~ caep
hebergement hors famille
hors de son milieu
hors milieu familial
eloigne de sa famille
eloignee de sa famille
scas mandate
service central d assistance
~ ecpat
~ child focus
~ aitia
~ foyer dudelange
annexe foyer
~ kannerhaus
~ kannerschlass
~ alupse
~ ork=
~ okaju
~ one decid*
placement judiciaire
~ placement volontaire
~ maison maternelle
~ centre maternel
~ centre parental
mere enfant=
unite mere bebe
`;
