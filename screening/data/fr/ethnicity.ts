/** French: ethnic origin. Format: see lexicon.ts. */
export default `
# without accents: fold() drops them
[origin]
vient d anatolie
famille vient de
famille vient d
venu de
venu d
issu de
anatolie
~ afrique
~ africain*
asiat*
~ europeen de l est
subsaharien*
ourdou
hindi=
~ arabe
turc
portugais
bengali
pulaar
mandinka
malinke
dioula
peul*
hmong
khmer
cambodg*
laotien*
thailand*
philippin*
~ japonais*
coreen*
mongol*
ouzbek*
kazakh*
azeri
bielorus*
moldav*
slovaq*
hongrois*
~ grec=
grecque
~ espagnol*
~ allemand
~ anglais=
~ americain*
mexicain*
colomb*
peruvien*
venezuel*
equatorien*
cubain*
dominicain*
togolais*
beninois*
burkina*
gambien*
mauritan*
tchadien*
centrafric*
gabonais*
sierra leon*
liberien*
zambien*
kenyan*
ougandais*
palestin*
libanais*
jordanien*
yemen*
saoudien*
libyen*
ouighour*
tibet*
nepal*
rohingya*
francais de souche
famille blanche
parle un peu francais
parle a peine francais
parle mal francais
pas un mot de francais
parle seulement
~ dialecte
~ traduct*
~ traducteur
~ origine
~ d origine
~ rom=
~ roms=
rrom*
tsigan*
gitan*
manouch*
~ gens du voyage
~ caravane
yenich*
kurde
tchetchen*
ingouch*
daghestan*
~ russe
~ maghreb*
~ algerie*
~ marocain*
tunisien*
egyptien*
~ syrien*
irakien*
iranien*
~ afghan*
hazara
pachtou*
pachtoun*
~ dari=
~ turque
armenien*
georgien*
albanais*
kosovar*
~ serbe=
bosniaque
~ roumain*
~ bulgar*
~ polonais*
~ ukrainien*
~ portugais*
capverdien*
~ cap verd*
~ italien=
~ italienne
senegal*
malien=
malienne
guineen*
ivoirien*
cameroun*
~ congol*
rwand*
burund*
angol*
nigerian*
ghaneen*
somalien*
erythre*
ethiopien*
soudanais*
comorien*
mahorais*
~ mayotte
malgach*
haitien*
antillais*
~ reunionnais*
bresilien*
vietnamien*
~ chinois
~ chinoise
pakistanais*
~ indien=
~ indienne
bengal*
sri lankais*
tamoul*
yezidi*
~ berber*
kabyle
peul=
soninke
wolof
bambara
~ lingala
swahili
tigrigna
tigrinya
amazigh
rifain*
~ black=
~ noir=
~ noire=
~ noirs=
d un blanc
~ metis*
couleur de peau
langue maternelle
ne parle que
parle que le
ne parle pas francais
parle pas francais
~ interprete
~ ethni*
~ au pays=
au bled
~ bretonne
~ luso*
~ parle portugais
~ parle arabe
`;
