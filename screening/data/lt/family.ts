/** Lithuanian: facts on relations in the family. Format: see lexicon.ts. */
export default `
[separation]
skyrybos=
skyrybų=
skyrybas=
skyrybom*
po skyrybų
išsiskyr*
išsiskyrė
~ skiriasi=
išsituok*
išsiskyrus*
paliko žmon*
paliko vyr*
paliko ją
paliko jį
paliko vaik*
ją paliko
jį paliko
pas kitą moterį
turi kitą mot*
turi meiluž*
meiluž*
neištikim*
žmona su kaimynu
nebesikalba=
~ nesikalba
su tėvais nesikalba
nebendrauja
nebebendrauja
ryšių nepalaik*
nepalaiko ryš*
ryšys nutr*
kontaktas nutr*
atsižadėjo
išsižadėjo
išvarė iš namų
išmetė iš namų
išvijo iš
nemato vaik*
nemato sūnaus
nemato dukr*
niekada nematė
pas žmoną nebegr*
nebegrįžo pas
nebegyvena su
su vyru nebegyv*
su žmona nebegyv*
susipyko su tėv*
susipyko su mot*
susipyko su šeim*
susipyko su broli*
susipyko su sese*
barasi su
~ skiriasi su
nori skirt*
ruošiasi skirt*
padavė skyryb*
paduoda skyryb*
skyrybų byl*
skyrybų proces*
skyrybos baig*
gyvena atskirai
gyvena skyrium
gyvena kas sau
tėvai skyr*
tėvai išsisk*
tėvai negyvena kart*
nebegyvena kartu
nebegyvena drauge
buvusi žmona
buvęs vyras
buvusiu vyru
buvusia žmona
buvusį vyrą
buvusiąja
buvusioji
eksas
eksė
eksu=
metė mergin*
metė vaikin*
metė žmona
mergina metė
mergina paliko
vaikinas paliko
žmona paliko
žmona išėjo
vyras paliko
vyras išėjo pas
tėvas paliko
motina paliko
mama paliko
~ tėvas išėjo
~ mama išėjo
išėjo iš šeimos
išėjo pas kit*
susirado kit*
turi kitą šeim*
dvi šeimos
išdavė žmon*
nebebendrauja su
~ nebendrauja su
~ nebekalba su
nekalba su mot*
nekalba su tėv*
nekalba su broli*
ryšį nutrauk*
nutraukė ryš*
nutrauktas ryš*
~ nutraukė bendrav*
neturi ryšio
santykių nepalaik*
nepalaiko santyk*
santykiai nutr*
santykiai įtempt*
santykiai blog*
santykiai šalt*
santykiai atšal*
konfliktuoja su tėv*
konfliktuoja su mot*
konfliktuoja su mam*
~ pykstasi su
pyksta ant tėv*
pyksta ant mam*
pykstasi tėv*
tėvai pykst*
ginčijasi su tėv*
susipyk*
~ barniai=
~ barnių=
barasi tėv*
tėvai barasi
išsižadėj*
atsisakė vaiko
atsisakė sūn*
atsisakė dukr*
tėvo nepažįst*
nepažįsta tėvo
tėvo nežino
tėvo nematė
tėvas nežinom*
tėvas nepripaž*
pavainik*
vieniša mama
vieniša motina
vienišas tėvas
vienišos mamos
neprileidžia prie vaik*
neleidžia matyti vaik*
neduoda vaik*
neatiduoda vaik*
nepažįsta savo vaik*
[custody]
globa=
~ globos=
globoja=
globėj*
rūpyb*
tėvų valdž*
tėvystės nustat*
tėvystės nuginč*
gyvenamoji vieta nustat*
vaikų gyvenam*
bendravimo tvark*
pasimatym*
mato tik prie
mato tik sekmad*
mato kas antrą
savaitgalio tėtis
aliment*
vaikų globa
dėl vaikų gyven*
dėl vaikų byl*
vaikai gyvena su
vaikas gyvena su
vaikai liko su
vaikas liko su
vaikai liko pas
sūnus liko su
dukra liko su
vaikai pas tėv*
vaikai pas mam*
vaikai pas močiut*
savaitgaliais pas tėv*
kas antrą savait*
savaitgalį pas tėt*
matosi su vaik*
matosi su dukr*
matosi su sūn*
~ susitikimai su vaik*
pasiima vaik*
~ tėvystė=
tėvystės test*
dnr test*
~ globojam*
globotin*
seneliai augin*
seneliai globoj*
augino senel*
užaugino močiut*
užaugo pas senel*
užaugo be tėv*
užaugo be mam*
močiutė augin*
močiutė glob*
rūpintin*
[bereavement]
mirė=
~ mirtis=
mirties=
mirtį=
po mirties
neteko tėv*
neteko mot*
neteko mam*
neteko vyr*
neteko žmon*
neteko sūn*
palaidoj*
laidotuv*
laidojo
žūties
žuvo=
žuvus
našl*
našlait*
gedi=
gedėj*
prie kapo
~ kapą=
paveldėj*
~ palikimas=
palikimą=
mirus=
mirusi=
miręs=
~ mirusio
mirė tėv*
mirė mam*
mirė mot*
mirė vyr*
mirė žmon*
mirė senel*
mirė močiut*
mirė brol*
mirė ses*
mirė vaik*
tėvas mirė
mama mirė
mirė pernai
~ numirė
pasimirė
mirtį išgyv*
išėjo anapilin
anapilin
amžinatils*
neteko sesers
neteko brolio
neteko dukr*
neteko vaik*
neteko draug*
neteko kūdik*
netektis
netektį
~ netekties
laidoja=
į laidotuves
kremav*
~ urna=
~ kapines
~ kapinėse
mirties metin*
metinės mirt*
nužudytas brol*
žuvo avarij*
žuvo karo
žuvo fronte
žuvo brol*
žuvo sūn*
nuskendo
nusižudė tėv*
nusižudė brol*
nusižudė mam*
gedulas
~ gedulo
~ gedul*
pusiau našlait*
~ apverkia
[marriage]
ištekėj*
apsived*
vedęs=
~ vedė=
vedybos=
susituok*
susituokė
santuok*
sužadėt*
susižad*
~ vestuv*
~ sugyventin*
nauja draugė
naujas draugas
naują draugą
naujas vaikinas
naują vaikiną
susidėjo su
susiėjo su
gyvena su tėv*
gyvena su mam*
gyvena su motin*
gyvena su močiut*
augina viena
viena augina
augina vienas
pas močiutę aug*
įvaikin*
įsivaikin*
nėščia
nėštum*
~ laukiasi=
pastojo
vedė jaun*
vedusi
vedybin*
susižied*
sužieduot*
žiedą nus*
tuokiasi
tuoktis
tuoksis
nesusituok*
nesituok*
~ sutuoktin*
pasipirš*
piršosi
~ gyvena kartu
gyvena kartu su
apsigyveno kartu
suėjo gyvent*
susidraugav*
~ draugauja su
vaikinas jos
turi vaikin*
turi mergin*
turi sugyv*
turi žmon*
turi vyrą
turi sūn*
turi dukr*
turi du vaik*
turi tris vaik*
turi keturis vaik*
turi penkis vaik*
~ trijų vaikų
keturių vaikų
penkių vaikų
~ dviejų vaikų
~ daugiavaik*
gausi šeima
šeši vaikai
vaikai nuo skirt*
nuo skirtingų tėv*
pirmos santuok*
antros santuok*
pusbroliu
įbrol*
įseser*
netikra sesuo
netikras brolis
pagimdė sūn*
pagimdė dukr*
gimė sūnus
gimė dukra
gimė duk*
gimė dvyn*
laukiasi kūdik*
laukiasi trečio
laukiasi antro
laukiasi pirmo
pilvelis jau
bus tėvas
bus tėčiu
taps tėvu
taps mama
taps tėčiu
tapo tėvu
tapo mama
tapo tėčiu
tapo močiut*
tapo senel*
anūko susil*
gyvena pas tėv*
gyvena pas mam*
tėvai užsieny*
mama užsieny*
tėvas užsieny*
mama anglij*
mama norveg*
tėvas norveg*
tėvas anglij*
mama ispan*
mama vokiet*
emigravo mama
emigravo tėv*
augo be tėvo
augo be mamos
augo be tėv*
vienturt*
`;
