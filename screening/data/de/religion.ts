/** German: belief and practice. Format: see lexicon.ts. */
export default `
[belief]
*muslim*
moslem
islam=
islamisch
christ=
christlich
katholisch
evangelisch
jüdisch
jude=
orthodox*
hindu*
buddhis*
salafi*
atheis*
zeugen jehovas
freikirch*
konvertier*
konvertit*
übergetreten
religiös
gläubig
~ glauben
getauft
taufe
konvertiert
übertritt zum
zum islam
zum christentum
aus der kirche
ausgetreten aus
kirchenaustritt
gottes=
allah
gottesfürcht*
fromm
frömmler
streng gläubig
strenggläubig*
streng religiös
gläubige*
~ ungläubig
haram=
~ sünde
sünden
sündig
unkeusch
unrein
~ paradies
~ hölle
jüngstes gericht
~ prediger
~ predigt=
predigten
schiit*
sunnit*
alevit*
aleviten
ahmadi*
sufi*
baptist*
pfingstgemeinde
pfingstler
evangelikal*
mennonit*
mormon*
adventist*
zeuge jehovas
scientology
satanis*
okkult*
esoteri*
sikh*
buddhist*
koptisch
serbisch orthodox
griechisch orthodox
russisch orthodox
chassid*
koscher
katholik*
protestant*
muslima
~ kirchlich
~ religiöse
religionszugehörig*
~ konfession
glaubensgemeinschaft
glaubensrichtung
~ spirituell
[practice]
betet
gebetet
beten=
gebet
gebetsteppich
*moschee
moscheeverein
~ kirche=
~ kirchengemeinde
synagoge
~ tempel=
imam
~ pfarrer=
priester
kopftuch
niqab
burka
kippa
fastet
ramadan
koran
koranschule
bibel
bibelkreis
~ bart
halal
sekte
konfirm*
betet fünfmal
fünfmal am tag
gebetszeit*
gebetsraum
freitagsgebet
freitagspredigt
beichtet
~ beichte
in die messe
in der messe
~ gottesdienst*
gottesdienstbes*
hauskreis
~ kirchgang
kirchenchor
ministrant*
firmung
kommunion
taufen lassen
~ taufen=
bibelstunde
königreichssaal
hinterhofmoschee
moscheebes*
koranunterricht
korankurs
madrasa
korane
islamunterricht
hidschab
hijab
tschador
nikab
vollverschleier*
verschleiert
schleier=
bart wachsen
kaftan
gebetskappe
gebetskette
kruzifix
rosenkranz
schabbat
sabbat
synagogenbes*
beschnitten
beschneidung
~ fasten=
zuckerfest
opferfest
bairam
~ pilger*
hadsch
umra=
zakat
schächt*
schweinefleisch
isst kein schwein
isst nur halal
musik ist haram
hört keine musik
gibt die hand nicht
nicht mehr die hand
~ hand geben
~ handschlag
weihrauch
geistheiler
exorz*
teufelsaustreib*
wallfahrt
~ kloster
diakon=
geistlicher
hodscha
rabbi*
mufti
missionier*
~ missionar
isst bei uns nicht
`;
