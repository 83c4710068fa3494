/** German: alcohol, drugs, gambling. Format: see lexicon.ts. */
export default `
[alcohol]
nach alkohol
alkoholisiert
flasche wodka
bierflaschen
bier am
hat getrunken
trinkt morgens
trinkt schon
kater=
vollrausch
komasaufen
trinkerin
trinker
*alkohol*
betrunken
besoffen
~ trinkt
trinkt wieder
trinkt zu viel
trinkt jeden
trinkt täglich
trinkt viel
trinkt heimlich
getrunken
am trinken
nüchtern
*wodka
*schnaps
~ *fahne=
promille
entzug*
entgiftung
delir*
saufen
säuft
gesoffen
spiegeltrinker
[drugs]
breit=
tütchen
pillen
ballon
joint geraucht
verkauft drogen
verkauft gras
bong
entzugserscheinung*
löffel und
spritzen und
*droge*
*drogen
heroin
kokain
koks=
crack=
ketamin
cannabis
~ gras=
kifft
kiffen
gekifft
kiffer
joint=
joints=
marihuana
haschisch
amphetamin*
speed=
meth=
crystal
ecstasy
mdma
lsd=
spice=
kräutermischung*
fentanyl
opiat*
opioid*
benzos
pregabalin
lyrica
tilidin
lachgas
konsumiert
konsum=
beikonsum
konsumier*
! rückfällig
! rückfall
bekifft
zugedröhnt
~ high=
! überdosis
spritzbesteck
~ nadel
geschnupft
dealer
dealt
gedealt
süchtig
drogensucht
alkoholsucht
sucht=
medikamentensucht
abhängig
*abhängigkeit
suchtkrank
~ stoff=
[treatment]
methadon
polamidon
buprenorphin
subutex
substitu*
drogentest
urinprobe
urinkontrolle
! positiv getestet
! positiv auf
suchtberatung
suchthilfe
suchtklinik
drogenberatung
~ clean=
trocken=
anonyme alkoholiker
suchtdruck
entzugsklinik
[gambling]
spielsucht
spielsüchtig
spielhalle
spielothek
~ automaten=
sportwetten
verzockt
zockt=
glücksspiel
`;
