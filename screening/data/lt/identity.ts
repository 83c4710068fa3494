/** Lithuanian: descriptions that point to one person. Format: see lexicon.ts. */
export default `
[description]
vienintelis kaime
vienintelė kaime
vienintelis mieste
vienintelė mokykloj*
~ strazdanot*
mero anūk*
ilgais raudon*
~ vienintelis=
~ vienintelė=
~ vieninteliai=
vienintelį kaime
visi pažįsta
visi miestelyje
visi kaime žino
visas kaimas žino
tas pats, kur
tas pats aukštas
tas kur be
tas pats apie
tas pats senuk*
~ tatuir*
randas=
randu=
rando=
su randu
apgam*
raudonplauk*
raudonais plauk*
žaliais plauk*
mėlynais plauk*
ilgaplaukis
dviejų priekin*
vienakis
vienakoj*
be kojos
be rankos
be ausies
šlubuoj*
šlubas
liliput*
dvyniai iš
dvynių sesuo
mero sūn*
mero dukt*
seniūno sūn*
seniūno dukt*
direktorės sūn*
direktorės dukt*
buvęs krepšinink*
~ pavardė=
tikras vardas
vienakė
vienarankis
be piršto
be vieno piršto
be dantų
be priekinių dantų
vienintelis juodaod*
vienintelis tamsiaod*
~ vienintelis toks
~ vienintelė tokia
vienintelis rusas
vienintelis arab*
vienintelis čigon*
~ dvynys=
~ dvynė=
~ dvyniai=
trynuk*
mero žmona
mero žent*
seniūno žmona
seniūno žent*
direktoriaus sūn*
direktoriaus dukr*
klebono sūn*
kunigo sūn*
policininko sūn*
policininko dukr*
mokytojos sūn*
mokytojos dukr*
gydytojos sūn*
gydytojos dukr*
žinomas krepšinink*
garsus krepšinink*
buvęs futbolinink*
buvęs meras
buvusi merė
buvęs seimo
seimo nario sūn*
seimo nario dukr*
pravarde=
pravardžiuoj*
~ gimęs=
~ gimusi=
~ gimimo data
~ gimimo metai
gimęs 19*
gimusi 19*
gimęs 20*
gimusi 20*
mergautinė pavard*
metro devyn*
randas ant veido
randu ant veid*
randas skruost*
auskaras nos*
žali plaukai
rožiniai plaukai
mėlyni plaukai
rožiniais plauk*
~ dreduk*
~ dredai
be akies
stiklinė ak*
dirbtinė ak*
šlubčioj*
raišas
raiša
raišuoj*
žemaūg*
mikčioj*
mikčius
`;
