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
`;
