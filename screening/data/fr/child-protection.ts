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
`;
