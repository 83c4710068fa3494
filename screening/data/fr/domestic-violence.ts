/** French: violence against an adult at home. Format: see lexicon.ts. */
export default `
# without accents: fold() drops them
[violence]
coup de poing
coups de poing
plainte contre son compagnon
plainte contre son ex
plainte contre son conjoint
plainte contre sa compagne
l a frappe
l a tapee
se cacher chez
il la cherche
~ la cherche
la bouscule
~ la pousse
lui crache
la traite de
ne la laisse pas
l a mise dehors
~ lui fait peur
l a brulee
l a mordue
l insulte
l insulte devant
lui jette
jette des assiettes
lui crie dessus
crie sur elle
hurle sur elle
elle a un bleu
bleu a l oil
bleus=
casse son telephone
casse son gsm
a casse son
lui a casse
n ose plus rentrer
~ n ose pas
~ n ose plus
ose plus
l attend en bas
l attend devant
l attend a
l a violee
la force a
l oblige a
la force
l oblige
l a jetee
l a tiree
par les cheveux
mis un couteau
avec un couteau
menace de mort
elle a peur
~ a peur de lui
a peur qu il
elle a fui
fuit son
sous l emprise
~ jaloux
~ jalousie
possessif
surveille ses
~ fouille son telephone
lit ses messages
lui interdit de
ne la laisse
la laisse pas
la suit
l espionne
traceur
airtag
l a retrouvee
la harcele par
retourne avec lui
est retournee avec
s est remise avec lui
dispute violente
~ violences
~ violence=
violent avec
~ violent
~ violente
scene de menage
~ tapage
~ frappe par son
frappee par
battue par
battu par sa
femme battue
sa femme le
mutil*
crime d honneur
represailles
~ violences conjugales
~ violence conjugale
~ violences intrafamiliales
~ vif=
violences au sein du couple
la frappe
l a frappee
frappe sa femme
frappe sa compagne
frappe sa copine
frappe son mari
frappe son compagnon
la bat
bat sa femme
bat sa compagne
l a battue
la tape=
se fait taper
se fait frapper
se fait tabasser
tape dessus
~ cogne=
cogn*
cogne sur
etrangl*
l a poussee
l a bousculee
la gifle
l a giflee
l a menacee
~ la menace
menace son ex
menace sa femme
menace de la tuer
~ la surveille
~ la controle
controle son telephone
~ controle ses
lui prend son salaire
lui a pris ses papiers
pris ses papiers
~ confisqu*
enfermee
enferme a cle
l enferme
l empeche de
~ lui interdit
~ interdit de sortir
lui demande la permission
demande la permission
~ permission pour
rabaiss*
humili*
~ emprise
peur de lui
peur de son mari
peur de son compagnon
peur de son ex
peur de rentrer
conjoint violent
mari violent
compagnon violent
partenaire violent
ex violent
violent avec elle
violent envers
violent a la maison
œil au beurre noir
coquard
cocard
marques au cou
~ lunettes de soleil
tombee dans l escalier
dit qu elle est tombee
repond a sa place
casse le bras de sa
harcele son ex
la harcele
la stalke
~ la suit partout
rode devant
rode encore
l ex rode
viol conjugal
forcee d epouser
marier de force
mariage force
la marier
crimes d honneur
feminicid*
violente sa
~ coups de son
~ coups de
~ sous les coups
recoit des coups
le frappe=
lui tape dessus
lui a tape dessus
lui a mis une
lui met une
lui en colle
lui colle une
lui a colle une
une baffe
des baffes
baffe
la baffe
mandale
beigne
la cogne
l a cognee
le cogne
la frappait
la battait
la tapait
la tabasse
l a tabassee
l a tapee devant
trainee par
tiree par les cheveux
trainee au sol
poussee dans l escalier
poussee dans les escaliers
poussee contre
plaquee contre
plaquee au mur
l a plaquee
l a saisie
l a serree
serree au cou
~ au cou=
traces au cou
traces de strangulation
strangul*
serre la gorge
prise a la gorge
coup de tete dans
coups dans le ventre
frappee enceinte
frappee au ventre
mordu=
griffee
brulee avec
crache dessus
crache au visage
l a defiguree
defigur*
dents cassees
nez casse
arcade ouverte
cote felee
cotes felees
tympan
levre ouverte
œil tumefi*
tumefi*
visage marque
visage gonfle
yeux au beurre
un cocard
bleus aux bras
bleus au bras
bleus au cou
bleus caches
cache ses bleus
cache les marques
maquille les
se maquille beaucoup
fond de teint
manches longues en
foulard autour du cou
echarpe en plein ete
lunettes noires
s est cognee
se serait cognee
s est cogne dans
pris une porte
prise une porte
tombee dans les escaliers
chute dans l escalier
chute dans les escaliers
dit s etre cognee
dit etre tombee
version de la chute
~ minimis*
l excuse
lui trouve des excuses
~ il va changer
promis de changer
promet de changer
~ se sent coupable
lune de miel
regrette et revient
revient avec des fleurs
supplie de revenir
l a supplie
repris la vie commune
retournee chez lui
est retournee vivre
est revenue chez lui
retournee au domicile
lui a pardonne
l a laisse revenir
le laisse revenir
lui a ouvert
l a fait revenir
revenu au domicile
retournera chez
ne partira pas
ne veut pas partir
hesite a partir
hesite a porter plainte
refuse de porter plainte
veut pas porter plainte
ne deposera pas plainte
a peur des represailles
peur qu il revienne
peur pour sa vie
craint pour sa vie
craint son mari
craint son ex
craint son compagnon
terrorise
terrorisee
sous terreur
vit dans la peur
marche sur des œufs
a bout de lui
sursaute quand il
tremble quand il
se tait quand il
devient violent
devient mechant
devient agressif
agressif avec elle
agressif envers
agressif a la maison
~ colerique
pique des coleres
explose pour un rien
casse tout
a tout casse
~ tout casse dans
casse la porte
defonce la porte
a defonce la porte
force la porte
trou dans le mur
trous dans le mur
coups dans les murs
coups dans la porte
vaisselle cassee
assiette a la figure
lance des objets
jette ses affaires
brule ses affaires
dechire ses
tue le chien
frappe le chien
si elle le quitte
si elle part
si tu me quittes
si elle parle
si elle porte plainte
menace de lui prendre
menace de lui enlever
lui prendre les enfants
garder les enfants au
menace de la mettre
menace de la renvoyer
menace de diffuser
menace de publier
menace de bruler
la bruler
bruler vive
~ acide=
vitriol*
va la tuer
vais te tuer
va la crever
menace sa famille
menace ses parents
menace la famille
messages de menaces
sms de menaces
la rabaisse
la denigre
~ denigr*
~ la critique sans
la traite comme
traite de pute
traite de folle
~ gaslight*
la culpabilise
moche et grosse
bonne a rien
l humilie
lui reproche tout
~ tout controle
~ controle tout
~ controle ses messages
controle ses depenses
controle ses sorties
controle ses tenues
controle son argent
~ controle coercitif
~ coercitif
gere tout l argent
gere son argent
garde sa carte
garde sa carte bancaire
lui prend sa carte
lui prend son argent
lui prend ses
lui confisque
lui donne 20
lui donne au compte
~ violences economiques
~ violence economique
doit rendre des comptes
doit justifier
~ garde les tickets
chronometr*
compte les kilometres
appelle vingt fois
appelle sans arret
l appelle sans cesse
appelle toutes les
doit envoyer une photo
en visio pour prouver
lui prend son tel
lui prend son telephone
lui prend son gsm
lui casse son tel
casse son tel
son mari repond
son mari prend
parle pour elle
repond pour elle
vient toujours avec elle
~ toujours avec elle
~ jamais seule
assiste a tous les
ne la quitte pas
elle doit raccrocher
raccroche quand il
chuchote au telephone
efface ses messages
efface les appels
mots de passe de
connait tous ses codes
code de son telephone
logiciel espion
camera dans
cameras dans
camera a la maison
gps dans sa voiture
gps sous
geolocalise sa
partage de position
les cles sur lui
garde les cles
pas de cle de
l a enfermee
la sequestre
sequestree
interdit de travailler
interdit de voir
ne peut pas sortir
ne peut plus sortir
ne sort pas sans
ne sort jamais seule
ne sort qu avec
coupee de sa famille
coupee de ses amies
coupee de tout
isole de sa famille
l isole
l a isolee
plus d amies
choisit ses vetements
~ choisit ses habits
comment s habiller
pas de jupe
pas se maquiller
crises de jalousie
crise de jalousie
jalousie maladive
jaloux maladif
maladivement jaloux
fouille son sac
fouille son tel
la traque
la guette
l epie
la suit jusqu
la suit en voiture
passe devant chez elle
tourne devant chez elle
tourne autour de chez
planque devant
gare devant chez elle
attend devant chez elle
attend devant son travail
debarque chez elle
debarque a son travail
se pointe chez elle
sonne chez elle
sonne la nuit
pneus creves
creve ses pneus
a creve les pneus
appels masques
appels anonymes
~ stalk*
l a forcee
rapports forces
rapport force
forcee a coucher
forcee a avoir
oblige a coucher
se laisse faire
devoir conjugal
menage surveille
~ esclave
esclavage domestique
bonniche
lui sert de bonne
honneur de la famille
sali l honneur
sali la famille
deshonneur
~ deshonor*
laver l honneur
hchouma
la hchouma
freres la surveillent
ses freres la
son frere la surveille
son frere la frappe
marie de force
mariee de force
mariee a 1*
marier contre
~ mariage arrange
~ mariage impose
mariage au pays
epouser un cousin
epouser son cousin
marier au bled
promise a son cousin
fiancee de force
choisi un mari
choisi son mari
~ dot=
belle famille la
sa belle mere la
frappe par sa femme
frappe par sa compagne
sa femme le frappe
sa compagne le frappe
sa copine le frappe
le gifle
homme battu
battu par sa compagne
frappe sa mere
frappe ses parents
frappe son pere
tape sa mere
violent avec sa mere
coups sur elle
coups sur sa
violences sur conjoint
violences sur ex
~ vpc=
~ ifv=
~ ivf=
~ efa=
~ eif=
~ violences reciproques
couple violent
s empoign*
en viennent aux mains
ca a cogne
ca cogne
~ ca tape
~ ca crie
~ ca gueule
hurlements chez
voisins ont appele
les voisins entendent
voisins entendent crier
[protection]
~ refuge=
~ maison d accueil
hebergement d urgence femmes
~ foyer de femmes
~ foyer pour femmes
ordonnance de protection
telephone grave danger
~ tgd=
~ bar=
bracelet anti rapprochement
eloignement du
eviction du conjoint
~ evince=
interdiction de contact
interdiction d approcher
ne peut plus l approcher
interdiction temporaire de residence
plainte contre son mari
plainte contre lui
retire sa plainte
retire la plainte
a fui
fui son
fui le pere
~ 3919
~ solidarite femmes
cpvcf
~ cidff
~ praxis
~ veut partir
veut le quitter
mise a l abri
~ en securite
fuir le domicile
fuit le domicile
a fui le domicile
parti en pleine nuit
partie en pleine nuit
partie avec les enfants
partie avec les petits
partie avec un sac
partie sans rien
quitte le domicile
a quitte le domicile
quitter le domicile
sac pret
valise prete
~ plan de securite
~ mot de code
adresse cachee
adresse secrete
~ adresse confidentielle
surtout pas dire ou
place en refuge
en maison d accueil
~ en refuge
place au refuge
chambre au refuge
fraenhaus
femmes en detresse
~ pro familia
visavi=
foyer paula bove
~ riicht eraus
~ expulsion par la police
expulsion du conjoint
expulse du domicile
eloigne du domicile
eloigne du logement
eloignee du domicile
~ eviction=
eviction du domicile
~ mesure d eloignement
~ mesure de protection
~ interdiction de retour
interdiction de s approcher
interdit de s approcher
interdit d approcher
interdit de contact
interdit de domicile
viole l interdiction
a viole l interdiction
brave l interdiction
malgre l interdiction
~ itr=
op jaf
ordonnance du jaf
opj violence
tgd active
telephone grave
tgd accorde
app elles
alarme mobile harcelement
alarme anti rapprochement
pv de violences
~ certificat de coups
certificat de violences
~ certificat descriptif
~ certificat d itt
jours d itt
~ itt=
coups constates
constat de coups
photos des bleus
photos des coups
photographie ses bleus
plainte pour violences
plainte pour coups
plainte pour menaces
plainte pour harcelement
plainte pour viol
main courante contre
retire plainte
retirer sa plainte
veut retirer sa plainte
leve sa plainte
s est retractee
se retracte
revenue sur sa plainte
revenue sur ses declarations
hebergee en urgence
mise en securite
mettre a l abri
~ evvi
~ eviv
~ grille evvi
~ evaluation danger
~ danger immediat
~ danger de mort
~ risque letal
~ feminicide
0800 30 030
~ ligne ecoute violences
cpve
~ maison des femmes
~ fnsf
~ cvfe
collectif contre les violences
~ auteur de violences
~ stage auteur
~ stage de responsabilisation
~ groupe de responsabilisation
~ cpca=
a quitte son mari
quitte son mari
quitter son mari
veut quitter son mari
se separer de lui
veut se separer
veut divorcer
prepare son depart
cache de l argent
`;
