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
`;
