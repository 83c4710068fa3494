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
skolų turi
skolų kup*
skolos auga
skolos už
į skolas
skolose
skolin*
paskolino iš
negrąžino skol*
paėmė kredit*
paėmė paskol*
ėmė paskol*
sms paskol*
sms kredit*
greitukai
greituk*
bigbank
smscredit
general financ*
fizinio asmens bankr*
~ asmens bankrot*
išieško
areštuotas turt*
turto arešt*
užblokavo sąskait*
užblokuota sąskait*
užblokuota kortel*
~ varžytyn*
iš varžytin*
nuoma nesumok*
nuomos skol*
už nuomą skol*
nuomos įsisk*
už komunal*
atjungė elektr*
atjungė šild*
atjungė dujas
atjungė vanden*
atjungta elektr*
elektros neb*
~ užstatė
pardavė telefon*
pardavė tele*
iki algos neišt*
neišgyvena iš
neišgyvena
nesuduria gal*
suduria galą
gyvena iš pašalp*
gyvena iš pens*
~ nepriteklius
nepriteklių
nepritekl*
vargsta
skurdžiai
skurdo
pinigų stoka
pinigai baigės*
baigėsi pinigai
pinigų nebetur*
pinigų nebėra
nebeturi pinig*
neturi už ką
pinigus prašv*
iššvaist*
prašvilpė pinig*
lošia pinig*
pralošė
pralošė alg*
pralošė viską
praloš*
prasiloš*
lošia kazino
lošia internet*
lošia automat*
lažinas*
lažybin*
lažybos
topsport*
betson
bettors
optibet
nebelošia
apsiribojo lošt*
įsirašė į apribot*
sukčiams pervedė
~ sukčiams
apgavo sukč*
~ kriptoval*
investavo į kript*
prarado pinig*
prarado santaup*
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
~ socialinė parama
~ socialinės param*
~ socialinę param*
~ soc param*
piniginė soc*
vienkartinė pašalp*
gauna pašalp*
negauna pašalp*
nutraukė pašalp*
nutraukė išmok*
sustabdė pašalp*
sustabdė išmok*
vaiko išmok*
nedarbo draud*
bedarbio pašalp*
netekto darb*
šalpos pens*
invalidumo pens*
našlių pens*
našlaičių pens*
sodros pens*
motinystės išmok*
tėvystės išmok*
maisto kortel*
maisto talonai
~ labdar*
valgykla labd*
sriubos valgykl*
caritas maist*
nemoka alim*
~ vaikų fondas
be pajamų
jokių pajamų
mažas pajam*
jokių santaup*
kortelė užblok*
`;
