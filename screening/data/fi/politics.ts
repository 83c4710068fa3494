/** Finnish: political views and extremism. Format: see lexicon.ts. */
export default `
[extremism]
ääriliik*
äärioik*
äärivasem*
~ ekstrem*
radikal*
natsi*
uusnats*
hakarist*
hitler*
sieg heil*
~ 88=
1488=
14/88
rautaristi*
siege=
siegeä=
atomwaffen*
akselera*
accelera*
white power
valkoinen rotu*
valkoisesta rod*
rotusod*
rotuopp*
maahantunkeu*
suuri väestönv*
remigraatio*
kansallismiel*
kansallissosial*
rasis*
skinhead*
skini*
jihad*
isis=
isisin=
al-qaida*
kalifaat*
marttyyri*
syyrian-mat*
taistelijaksi
vierastaistel*
terroris*
incel*
misogyn*
kouluamp*
massamurh*
breivi*
manifest*
salaliit*
qanon*
väkivalta vallanpit*
poliittinen väkiv*
vihapuh*
vihasivu*
vihaviest*
propagand*
saluutti*
ideolog*
aatteita=
aate=
aatteen=
pommiohj*
anarkist*
antifa*
vallankumou*
totaalikield*
wagner*
azov*
z-merk*
vihaa juutal*
vihaa ulkomaal*
vihamiel*
saluut*
iskun suunnit*
iskusta puh*
~ aseellinen
viharik*
rotupuhd*
kansanmurh*
islamofob*
antisemit*
hakarisit*
nordfront*
pv-liik*
blood and honour
hammerskin*
active club*
aktiivikl*
rotupuh*
rotuajat*
juutalaisviha*
maahanmuuttovasta*
monikulttuurisuusviha*
väestönvaihto*
great replacement
tarrant*
mein kampf
telegram-kan*
terrorgram*
com-ryhm*
764=
o9a=
groyper*
manosf*
redpill*
blackpill*
punapill*
mustapill*
femakko*
~ sigma=
andrew tate*
nashid*
nasheed*
isis-vid*
isisv*
isisin lip*
musta lippu
al-hol*
syyriaan=
columbin*
auvis*
jokelan koulu*
kauhajo*
ihailee amp*
ihailee tek*
ihannoi*
deep state
illuminat*
rokotevas*
suvereeni kans*
valtiovasta*
militant*
[membership]
pvl=
pvl:n=
pohjoismainen vastarintal*
vastarintalii*
soldiers of odin*
odinit=
odineih*
odin-jeng*
odinin=
sinimust*
suomen sisu*
~ 612=
612-marss*
suomi herää*
itsenäisyyspäivän marss*
soihtukulk*
~ marssi*
~ mielenosoit*
~ lehtisi*
~ jäsen=
jäsenek*
jäsenyy*
puolueen jäs*
vaaleiss*
~ ehdolla=
äänestänyt=
perussuomal*
persut=
~ persu=
kommunist*
vasemmistonuor*
elokapin*
pkk=
pkk:n=
muslimiveljes*
hizb ut*
al-shabaab*
harmaat sudet
kurdiliik*
hells angels*
bandidos*
~ aktivisti*
poliittisesti akt*
poliittinen mielip*
ryhmän jäs*
jengin jäs*
liittyi ryhmään
erosi ryhmästä
aktivoitunut=
liittynyt ryhm*
liittyny ryhm*
värväs*
värvät*
värväy*
rekrytoitu*
soldiers of*
odinei*
vkk=
kansanliikk*
~ äänest*
puolueess*
talonvaltaa*
isisiin=
pkk:ta=
hamas*
hizbol*
`;
