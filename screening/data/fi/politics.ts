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
`;
