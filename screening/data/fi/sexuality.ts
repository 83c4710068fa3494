/** Finnish: sexuality. Format: see lexicon.ts. */
export default `
[orientation]
homo=
homoks*
homoseks*
homoja=
homon=
homofobi*
lesbo*
biseks*
hlbti*
lhbt*
sateenkaar*
queer*
tuli kaapista
kaapista ulos
kaapist ulos
kaapissa=
tykkää pojist*
tykkää poikia
tykkää tytöis*
samaa sukup*
samansukup*
seurustelee nais*
seurustelee mie*
rakastu poik*
rakastu tyt*
naisparis*
setan=
setaan=
seurustelee samaa
tykkääkö poj*
tykkää naisista
tykkää miehistä
ihastu*
gay=
gayks*
homppel*
hinttar*
hintti*
neiti homo
homottel*
homoittel*
lepakko=
lepa=
~ bi=
biks=
panseks*
aseksua*
aseks*
demiseks*
ulos kaapis*
tulee kaapist*
tullut kaapist*
tullu kaapist*
kaapissa vie*
kaapissa kotona
kaappihom*
tulla ulos van*
ulostulo*
suuntautumi*
seks suunt*
tykkää omast*
kiinnostunut poj*
kiinnostunut tyt*
kiinnostunut mieh*
kiinnostunut nais*
tyttöystävä tyt*
poikaystävä poja*
seurustelee pojan
seurustelee tytön
tapailee miest*
tapailee nais*
tapailee poika*
tapailee vanhemp*
naispari*
miespari*
~ pride*
seta=
setassa=
seta ry
eheytys*
eheyttä*
homous*
homoude*
homosta=
homolle=
homokaver*
[gender]
transsuk*
transnai*
transmie*
transpoi*
transtyt*
transu*
transpol*
translak*
transtutk*
transprosess*
sukupuolenkor*
korjausprosess*
muunsukupuol*
~ sukupuolen moninai*
sukupuoli-ident*
sukupuolidysf*
sukupuoliris*
hormonihoit*
hormoonihoit*
testosteron*
estrogeen*
haluaa että häntä kutsutaan
puhutellaan naise*
puhutellaan miehe*
vaihtaa sukup*
sukupuolen vaiht*
deadname*
crossdress*
ristiinpuk*
~ trans=
transsi*
transi=
transn*
transit*
trasek*
translähet*
muunsuk*
muunsp*
non-bin*
nonbin*
enby*
intersuk*
genderfl*
sukupuoliid*
kokee olevansa poi*
kokee olevansa tyt*
kokee olevansa väär*
väärässä keho*
väärään keho*
väärä sukup*
syntynyt väärä*
haluaa olla poika
haluaa olla tyttö
haluu olla poika
haluu olla tyttö
kutsutaan pojan nim*
kutsutaan tytön nim*
poikana puhut*
tyttönä puhut*
vaihtoi nimens*
nimenvaihto*
vaihtanut nimen*
käyttää nimeä
deadnam*
pronomin*
väärinsukup*
misgend*
binderi*
binder=
sidontaliiv*
rintojen poisto*
mastekto*
~ testo=
testoa=
testogel*
blokker*
hormoniblok*
hormonit trans*
juridinen suku*
sukupuolen vahv*
drag=
pukeutuu naise*
pukeutuu mieh*
pukeutuu tyt*
käyttää mekko*
laittaa meikk*
[sexual_life]
seksi*
seksuaali*
myy seksiä
myi seksi*
maksullis*
prostit*
huora*
escort*
onlyfans*
alastonkuv*
nuden*
nudei*
nude=
nudes=
dickpic*
porno*
sexting*
suojaamaton*
suojaamatta=
kondom*
kortsu*
jälkiehkäis*
katumuspill*
kierukk*
sukupuolitaut*
kumppania=
kumppaneit*
tavannut mieh*
tapailee=
tinder*
grindr*
tapaili mieh*
irtosuht*
yhden yön
yhden illan
neitsyys*
raiskau*
raiskattu*
raiskasi=
aikuinen mies
houkuttelu seks*
sänkyyn vaik*
deitti*
ehkäisypil*
ehkäisykierukk*
ehkäisytablet*
ei käytä ehkäis*
~ ehkäisyä=
~ ehkäisyneuv*
parittaj*
paritus*
sugar dadd*
sokerisetä*
sukupuoliyhtey*
harrastaa seks*
harrasti seks*
pani=
pannut jonk*
nussi*
naida=
poksi*
suihinot*
suuseks*
anaali*
yhdynt*
makasi mieh*
makaa mieh*
sänkyyn men*
meni sänkyyn
sängyssä mieh*
sängyssä vanh*
intiim*
läheisyys vanh*
aktiivinen seks*
neitsyt=
neitsyy*
ilman kumia
ilman kond*
kumi rikki
kumi hajo*
jälkie=
jälkipill*
katumusp*
ehkäisyimpl*
impulssiost*
klamyd*
tippuri*
kondyloo*
herpe*
papillo*
hiv-tes*
stisi=
sti-tes*
vaihtaa kumpp*
vaihtuvia kump*
vaihtuvat kump*
vaihtuvia miesyst*
useita kumpp*
irtoseks*
panokaver*
fwb=
säätö*
säätää vanhemm*
säätänyt vanhemm*
hengaa vanhempien miest*
vanhempia miehiä
vanhempien miest*
vanhemman miehen
aikuisen miehen
aikuisia miehiä
aikuiset miehet
30-v miehe*
40-v miehe*
sugar=
sugard*
sugarba*
sugaroi*
sokeri-isk*
sokeriisk*
daddy*
lahjoja miehil*
maksaa seurast*
saa rahaa mieh*
saa rahaa kuv*
saa kamaa vasta*
vastikkeelli*
vastineeksi
seuralai*
hieroma*
thaihier*
sihteeriop*
hutsu*
lutka*
narttu*
myy itse*
myynyt its*
myyny itte*
myi its*
myy itteä*
myy kuvia
myynyt kuv*
myy nude*
of-tili*
fansly*
camgir*
strippa*
strippi*
alastomi*
alaston kuva
nudekuv*
munakuv*
dickpik*
penis*
sukuelinkuv*
rintakuv*
tissikuv*
kuvia itsest*
lähetti kuvia its*
lähettänyt itsest*
lähettänyt kuvia its*
kuvat leviää
kuvat levis*
kuvat levi*
video levis*
kostoporn*
katsoo porno*
katto porno*
runkka*
masturb*
itsetyyd*
sekstaa*
sekstailu*
sekstor*
raiskata=
raiskatu*
raiskasiv*
raiskaaj*
ahdistel*
lähentely*
koskettelu*
kopeloi*
kourittiin=
badoo*
bumble*
tantan*
suomi24 treff*
deittaa*
deittail*
deittei*
treffei*
parittaa*
paritettu*
paritett*
bordel*
eskort*
ihmiskaupan uhri seks*
pettää vaim*
pettää mieh*
petti vaim*
petti mieh*
fetis*
bdsm*
vaginis*
erektio*
impotens*
pillerit ehk*
sterili*
`;
