/** French: little words beside the lexicons. One per line; see language-data.ts. */

/** Words before a date of birth ("né le 3.4.2001": the article may stand between). */
export const birth = `
né
née
nés
nées
naissance
naiss
ddn
dn
natif
native
`;

/** Words beside the number of somebody's papers, one per line. */
export const documents = `
matricule
niss
numéro national
num national
registre national
rrn
nir
numéro de sécu
num sécu
sécurité sociale
carte d identité
cni
passeport
titre de séjour
carte de séjour
permis de conduire
numéro étranger
agdref
n de sp
sûreté publique
carte vitale
récépissé
`;

/** Street words as they stand in addresses. */
export const street = `
rue
avenue
av
ave
boulevard
bd
bld
blvd
boul
chaussée
chée
place
placette
impasse
allée
allées
chemin
route
rte
quai
square
passage
ruelle
sentier
venelle
résidence
cité
lotissement
esplanade
faubourg
fbg
montée
clos
drève
promenade
parvis
traverse
hameau
lieudit
galerie
digue
rempart
remparts
thier
rampe
voie
cours
`;

/** As written before names. */
export const titles = `
m
mr
monsieur
mme
madame
mlle
mademoiselle
mmes
mdme
famille
époux
veuve
dr
docteur
maître
`;

/** Address and signature. */
export const greetings = `
bonjour
bonsoir
salut
coucou
hello
hey
cher
chère
chers
chères
merci
cordialement
cdlt
cdt
bàv
amicalement
amitiés
sincèrement
salutations
bises
bisous
bizz
bienvenue
bravo
félicitations
moien
äddi
signé
`;

/** Frequent little words that hardly occur in the other languages. */
export const functionWords = `
est
les
une
des
qui
que
avec
pour
dans
sur
mais
elle
nous
vous
ils
sont
cette
ces
aux
chez
depuis
toujours
jamais
rien
leur
sans
être
était
avait
après
très
même
fait
peut
encore
aussi
quand
lui
ses
ont
`;
