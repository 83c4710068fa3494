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
`;
