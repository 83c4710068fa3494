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
`;
