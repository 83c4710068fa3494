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
originaire de
originaire du
originaire d
~ originaires
natif de
native de
ne a alger
ne au maroc
ne en algerie
nee au maroc
nee en algerie
ne au congo
ne au senegal
parents viennent de
parents viennent d
mere vient de
pere vient de
vient du maroc
vient d algerie
vient de tunisie
vient de syrie
vient du congo
vient de guinee
vient de roumanie
vient d afghanistan
vient d ukraine
vient du mali
vient du senegal
vient d erythree
vient de turquie
vient du kosovo
vient d albanie
famille marocaine
famille algerienne
famille turque
famille kurde
famille rom
famille roumaine
famille tchetchene
famille africaine
famille congolaise
famille portugaise
famille syrienne
famille afghane
famille du voyage
~ voyageurs=
~ aire d accueil
~ sedentaris*
sinti
sinte
romani
romanes
romanichel*
romano
voleur de poules
gadjo
gadje
communaute tchetchene
communaute kurde
communaute turque
communaute rom
communaute marocaine
communaute africaine
communaute comorienne
communaute portugaise
rebeu
beur=
beurette
arabes=
arabo*
maghrebin
reubeu
renoi
noir africain
africaine
d afrique
d afrique noire
~ afro=
afrodescendant*
afro descendant
peau noire
peau mate
peau claire
peau foncee
typee
type maghrebin
type africain
type europeen
type nord africain
type asiatique
type mediterraneen
teint mat
racise
racisee
~ blanche de peau
blanc de peau
metisse
~ creole
guadeloup*
martiniq*
guyanais*
polynesien*
kanak*
tahitien*
~ corse
~ basque=
alsacien*
~ flamand
~ flamande
~ wallon
~ wallonne
~ neerlandophone
~ germanophone
~ lusophone
~ hispanophone
~ anglophone
~ arabophone
turcophone
russophone
albanophone
algerois
oranais
casablanc*
fassi
harki
pied noir
chleuh
chaoui
kabyles
sahraoui
touareg
toubou
dogon
sérère
diola
baoule
mossi
hausa
haoussa
yoruba
igbo
bamileke
kikongo
tshiluba
tutsi
hutu
amhar*
oromo
tigreen
darfour*
massalit
zaghawa
afar=
djibout*
mozambic*
bissau*
santomeen
namib*
zimbabw*
sud africain
ougandaise
tanzan*
~ maure=
~ maures
hassanya
darija
arabe dialectal
arabe litteraire
parle turc
parle russe
parle roumain
parle kurde
parle dari
parle pachto
pachto
pashto
farsi
~ persan
pendjabi
punjabi
tagalog
~ mandarin
cantonais
parle somali
somali=
parle lingala
parle peul
parle soninke
parle bambara
parle anglais seulement
parle que l arabe
parle que turc
comprend mal le francais
comprend pas le francais
pas francophone
non francophone
~ allophone
~ primo arrivant
francais approximatif
francais tres limite
parle tres peu francais
francais hesitant
a peine le francais
~ accent de
fort accent
gros accent
aucun francais
interprete en arabe
interprete arabe
interprete turc
interprete dari
interprete russe
interprete tigrinya
interprete albanais
~ interprete par telephone
chretien d orient
assyrien*
chaldeen*
arameen*
druze
alevi
copte
azeris
daghestanais
kirghiz*
tadjik*
turkmen*
abkhaz*
ossete
moldave
lituanien
letton*
estonien
tcheque
slovene
croate
montenegrin*
macedonien*
gorani
ashkali
~ finlandais
~ danois
~ suedois
~ norvegien
~ neerlandais=
~ hollandais
~ suisse allemand
~ irlandais
~ ecossais
chypriote
~ israel*
irakienne
koweit*
qatari
emirati
bangladais*
birman*
indonesien*
malaisien*
singapour*
taiwan*
~ sri lanka
argentin*
chilien*
bolivien*
uruguay*
paraguay*
hondur*
~ salvador*
guatemal*
nicarag*
jamaic*
surinam*
~ canadien
~ australien
traite de sale
sale arabe
sale noir
sale juif
sale rom
sale negre
sale blanc
bamboula
negre
bougnoule
bicot
crouille
chinetoque
niakoue
bridee
polak
ritals
~ portos
boche
~ macaque
gwer
gaouri
babtou
toubab
issu de l immigration
~ deuxieme generation
~ troisieme generation
~ seconde generation
double culture
entre deux cultures
~ culture d origine
~ pays d origine
~ langue d origine
langue maternelle arabe
vacances au bled
~ de souche
belgo marocain*
franco algerien*
franco marocain*
franco tunisien*
franco turc
belgo turc
belgo congolais
belgo algerien
maroxellois
`;
