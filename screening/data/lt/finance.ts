/** Lithuanian: money. Format: see lexicon.ts. */
export default `
[debt]
skolinga*
įsiskolin*
~ paskola
~ paskolą=
~ paskolos=
~ paskolų=
paskolą banke
skolinasi
prasiskolin*
nemoka nuom*
nemoka komunal*
skola=
skolos=
skolų=
skolas=
skolom*
už skolas
skolingas=
skolinga=
skolingi=
įsiskol*
prasiskol*
pasiskol*
greitasis kredit*
greituosius kredit*
greitieji kredit*
greitųjų kred*
~ kredit*
bobutės paskol*
vivus
moment credit
laidav*
antstol*
išieškoj*
areštuota=
sąskaita areštuot*
areštuotos sąskait*
areštavo sąskait*
bankrot*
nemokum*
nemoka už
nesumoka už
nemoka nuo
nebemoka
už butą nemoka
už nuomą
nuomos nemok*
nuoma nemok*
komunalin*
šildymo skol*
elektrą atjung*
elektrą išjung*
dujas atjung*
atjungta už
atjungė už
lombard*
įkeit*
neturi pinig*
pinigų neturi
pinigų nėra
nėra pinigų
be pinigų
be cento
nė cento
neužtenka pinig*
už ką nusipirk*
už ką važiuot*
nebeturi už ką
skurst*
skurdas
bauda nesumok*
palūkan*
delspinig*
dingo pinigai
~ pervedė
[income]
pašalp*
socialinė pašalp*
~ išmok*
vaiko pinig*
aliment*
~ kompensacij*
būsto kompens*
šildymo kompens*
pensij*
~ sodra=
~ sodros=
sodrai=
sodroj*
ligos išmok*
nedarbo išmok*
~ stipendij*
algą gavo
~ atlyginimą
atlygin*
uždirb*
~ pajam*
santaup*
palikim*
paveldėj*
~ sąskait*
iban=
kortelę atim*
kortelę pasi*
banko kortel*
maisto bank*
maisto paket*
parama maistu
paskolinti
prašo pinig*
prašo paskolint*
~ gauna apie
eur į rankas
eurų į rankas
eurų į mėn*
`;
