/** Lithuanian: school and training. Format: see lexicon.ts. */
export default `
[attendance]
nelanko=
nebelanko=
nelanko mokykl*
nelanko pamok*
nelankym*
nelankė
mokyklos nelank*
neina į mokykl*
nebeina į mokykl*
į mokyklą neb*
į mokyklą neina
į mokyklą nėjo
į mokyklą nenor*
mokykloje nė kart*
mokykloje neb*
mokykloje nepasirod*
mokykloj nepasirod*
pamokas praleid*
praleido pamok*
praleistų pamok*
praleistos pamok*
n raid*
vien n
bėga iš pamok*
pabėgo iš pamok*
bastosi per pamok*
vėluoja į pamok*
vietoj pamokų
pamokose nebuv*
pamokoj nebuv*
namų mokym*
~ mokymas namuose
išėjo iš mokyklos
metė mokykl*
metė gimnaz*
metė profk*
metė moksl*
metė stud*
metė univers*
nebaigė mokykl*
į egzaminą neatėj*
neatėjo į egzamin*
mokyklos vart*
neateina į mokykl*
neatėjo į mokykl*
nepasirodo mokykl*
nesirodo mokykl*
nevaikšto į mokykl*
mokyklos nebel*
pamokų nelank*
pamokų nebel*
pamokų praleid*
praleidžia pamok*
be pateisin*
nepateisint*
prabėgin*
nušvilp*
prašvilp*
mokyklos bij*
bijo mokykl*
atsisako eiti į mok*
išėjo po antros pam*
po trečios pam*
nelanko gimn*
nelanko profk*
metė kolegij*
nutraukė moksl*
nutraukė stud*
~ išbraukt*
ankstyvas pasitrauk*
nesimoko niekur
niekur nesimok*
nelanko darž*
mokosi namuose
mokomas namuose
grįžo į mokykl*
[performance]
~ pažym*
dvejet*
neigiamas pusmet*
neišlaik*
egzamin*
vbe=
pupp=
kartoja kurs*
kartoja klas*
antrus metus
paliktas kartoti
palikta kartoti
į aukštesnę klasę
tamo=
manodienyn*
~ dienyn*
~ ppt=
specialieji poreik*
specialiuosius poreik*
specialiųjų poreik*
~ sup=
mokytojo padėj*
individualizuota program*
pritaikyta program*
disleks*
skaityti nemok*
nemoka skaityt*
~ moksl*
profkė*
profkę
profesinę mokykl*
statybininkų mokykl*
jaunimo mokykl*
praktikos knyg*
mokosi prast*
mokosi blog*
prastai mokosi
blogai mokosi
silpnai mokosi
~ nesimoko
paliko antr*
kartos kurs*
kartoja metus
antramet*
neperkel*
nebaigė dešimt*
nebaigė gimn*
baigė aštuon*
be vidurinio
~ brandos atest*
neįstojo
mokinio padėj*
~ švietimo pagalb*
~ pagalba mokin*
spec pedag*
spec klas*
specialioji mokykl*
specialioj mokykl*
specialiojoj mokykl*
logopedas mok*
~ ugdymo pl*
individualus ugdym*
individualų ugdym*
adaptuota progr*
~ profesinio rengim*
~ technikum*
suaugusiųjų gimn*
suaugusiųjų mok*
vakarinė mokykl*
[discipline]
pašalintas iš mokykl*
pašalino iš mokykl*
išmetė iš mokykl*
išmestas iš mokykl*
mokykla reikal*
keičia mokykl*
~ vgk=
vaiko gerovės komis*
socializacijos centr*
vėliučion*
gruzdži*
čiobišk*
minimali priežiūr*
vidutinė priežiūr*
patyč*
tyčiojasi
tyčiojosi
bendraklas*
klasiok*
~ klasėje
~ klasėj=
klasės draug*
~ klasės vadov*
~ klasės auklėt*
~ auklėtoja=
~ auklėtojai
~ auklėtojos
~ mokytoj*
mokyklos nelanko
~ gimnazijoj*
~ gimnazij*
~ darželyje
~ darželį
per pamok*
~ pamokų
~ pamokose
~ per pertrauk*
~ pertraukas
~ mokinys
~ mokinė
~ moksleiv*
pirmok*
antrok*
trečiok*
ketvirtok*
penktok*
šeštok*
septintok*
aštuntok*
devintok*
dešimtok*
vienuoliktok*
dvyliktok*
pirmakurs*
antrakurs*
~ tėvų susirink*
~ stipendij*
šalina iš mokykl*
šalinti iš mokykl*
išmetė iš gimn*
išmetė iš profk*
išmetė iš mok*
pastabų dienyn*
~ drausmin*
elgesys mokykl*
trukdo pamok*
trukdo klas*
trukdė pamok*
muša klasiok*
mušėsi mokykl*
susimušė mokykl*
susimušė pertr*
keikia mokytoj*
grasino mokytoj*
įžeidė mokytoj*
~ bulingas
bulin*
iš jo tyčiojasi
iš jos tyčiojasi
tyčiojasi iš jo
stumdo klasiok*
atstumtas klas*
draugų klasėje neturi
klasėje neturi draug*
~ mokykla kreip*
~ mokykla praneš*
~ mokykla perdav*
~ soc pedagog*
~ socialinė pedagog*
~ socialinis pedagog*
perkeltas į kitą mokykl*
perkelta į kitą mokykl*
keitė mokykl*
pakeitė mokykl*
trečia mokykl*
vaiko minimali*
minimalios priež*
vidutinės priež*
`;
