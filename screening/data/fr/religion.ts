/** French: belief and practice. Format: see lexicon.ts. */
export default `
# without accents: fold() drops them
[belief]
ordres de dieu
~ croyance
rejoint une communaute
mouvement religieux
~ peche
~ foi=
~ la foi
~ sa foi
~ enfer
~ paradis
~ demon
demons
~ diable
satan*
sheitan
croit en
~ pratiquant*
rigoris*
fondamentalis*
quiet*
takfir*
~ priere
scientolog*
~ musulman*
~ islam=
~ islamiq*
chretien*
~ catholiq*
protestant*
~ orthodox*
juif=
juive
~ juifs=
judais*
hindou*
bouddhis*
sikh
salafi*
tabligh*
frere musulman
freres musulmans
wahhab*
chiit*
sunnit*
~ athe=
athee
evangeliq*
pentecot*
temoin de jehovah
temoins de jehovah
jehovah
mormon
adventis*
converti*
reconverti
~ conversion
convertie
croyan*
pieux
pieuse
~ religieu*
~ religion
baptis*
bapteme
mecreant*
kouffar
kafir
apostat
~ secte=
sectair*
gourou
marabout
desenvout*
exorcis*
~ possede=
djinn*
sorcellerie
rouqya
roqya
~ seminaire
~ vocation
~ dieu=
allah
tres haut
prophete
hijra
devenu musulman
devenue musulmane
s est convertie
s est converti
veut se convertir
se convertit
convertie a
prononce la chahada
chahada
shahada
reconversion a
revenu a la foi
retrouve la foi
perdu la foi
trouve dieu
trouve jesus
~ jesus
born again
ne de nouveau
parle de dieu
parle beaucoup de dieu
dieu l a
puni par dieu
dieu lui parle
volonte de dieu
mektoub
~ inch allah
hamdoul*
machallah
bismillah
oumma
ummah
akhi
khouya
khey
sœur en islam
freres de la mosquee
freres en religion
islam radical
islam rigoriste
pratique rigoriste
pratique rigour*
tres religieux
tres religieuse
tres pratiquant
tres croyant
tres pieux
~ non croyant
~ agnosti*
~ laïcard
~ catho
catho tradi
integriste
integris*
lefebvris*
fraternite saint pie
opus dei
~ charismatique
evangelis*
eglise de reveil
eglises de reveil
eglise evangelique
kimbangu*
prophetie
prophetesse
esprit mauvais
mauvais esprits
possedee
ensorcel*
envout*
maraboute
maraboutage
mauvais œil
œil sur lui
sihr
sort jete
jete un sort
~ vaudou
kindoki
enfant sorcier
enfants sorciers
accuse de sorcellerie
~ fetiche
gris gris
raqi
~ fin du monde
~ fin des temps
~ apocalypse
antechrist
raëlien
moonis*
scientologue
hare krishna
mouvance sectaire
~ derive sectaire
~ emprise sectaire
~ miviludes
ciaosn
communaute religieuse fermee
~ soufi*
mouride
tidjan*
ahmad*
alaouite
ibadite
ismaelien
madkhal*
frerist*
deobandi
wicca
sataniste
~ occultis*
~ paien
paganis*
neopaien
druidi*
ultra orthodoxe
loubavitch
~ hassid*
haredi
maronite
melkite
apostasie
~ blaspheme*
~ mounafiq
murtad
parle d enfer
parle du paradis
[practice]
retire sa croix
porte une croix
porte la croix
porte le voile
mis le voile
mettre le voile
aid=
ablution
tapis de priere
cours de religion
cours coranique
catechisme
communion
confirmation
bar mitsva
circoncis*
sabbat
shabbat
benediction
exorcism*
desenvoutement
ne serre plus la main
ne serre pas la main
a la mosquee
a l eglise
~ prie=
priait
~ prier=
~ prient
~ prieres=
adoration
~ messe
~ eglise
~ paroiss*
~ pretre
~ cure de la
~ pasteur
~ mosquee
~ mosque
~ imam*
~ synagogue
~ rabbin
~ temple
priere du vendredi
~ ramadan
~ jeune le
jeune pendant
~ careme
coran*
~ bible
~ evangile
hadith*
~ verset
~ voile=
voilee
son voile
~ foulard
hijab
jilbab
niqab
burqa
abaya
qamis
kamis
kippa
~ croix=
chapelet
~ barbe
~ pantalons
~ serrer la main
~ halal
haram
casher
~ pelerinage
omra
predicateur
preche*
sermon
ecole coranique
arrete la musique
prie cinq fois
cinq prieres
prie jour et nuit
~ prie toute
prie beaucoup
se met a prier
fait sa priere
fait ses prieres
fait la priere
ne prie plus
salat
~ salle de priere
fajr
a la priere
va a la mosquee
frequente la mosquee
frequente une mosquee
frequente la salle
change de mosquee
mosquee salafiste
va a la messe
va a l eglise
frequente une eglise
frequente l eglise
~ au culte
groupe de priere
veillee de priere
~ retraite spirituelle
enfant de chœur
fait le ramadan
fait ramadan
jeune du ramadan
jeune et prie
~ aid el
~ iftar
~ zakat
~ hadj
~ hajj
~ la mecque
~ mecque
fait la hijra
partir faire la hijra
cours de religion islam*
~ cours d arabe
apprend l arabe
apprend le coran
lit le coran
recite le coran
sourate
tajwid
rappel islamique
conferences islam*
predicateur sur
imam sur
imam youtube
imam google
~ fatwa
halel
mange halal
ne mange plus que
viande halal
refuse le porc
refuse la musique
ecoute plus de musique
musique haram
c est haram
tout est haram
interdit par la religion
interdit par l islam
refuse de serrer
ne serre plus
serre plus la main
refuse la mixite
refuse la piscine
refuse la main
~ ne fete plus
ne fete pas noel
refuse noel
se voile
s est voilee
porte le foulard
porte le hijab
porte le niqab
porte le jilbab
porte l abaya
porte le qamis
en qamis
en abaya
en jilbab
en djellaba
djellaba
djilbab
~ sitar
voile integral
enleve son voile
retire son voile
ote le voile
se devoile
laisse pousser la barbe
~ barbe longue
barbe teinte
pantalon au dessus
siwak
tasbih
~ chapelets
misbaha
marque au front
tabaa
papillotes
tsitsit
tefilin
~ kacher
yechiva
bat mitsva
~ circoncision
nikah
mariage a la mosquee
mariage islamique
imam les a maries
~ tour de garde
salle du royaume
refuse la transfusion
jeune et priere
eau benite
~ pelerin*
`;
