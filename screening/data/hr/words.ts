/** Croatian: little words beside the lexicons. One per line; see language-data.ts. */

/** Words before a date of birth. */
export const birth = `
rođen
rođena
rođeni
rođeno
rođ
rodjen
rodjena
roden
rodena
r
dat rođ
datum rođenja
god rođenja
godina rođenja
godište
`;

/** Words beside the number of somebody's papers, one per line. */
export const documents = `
oib
oiba
oibu
jmbg
mbo
mbg
osobna
osobne
osobnoj
osobnu
osobna iskaznica
broj iskaznice
iskaznica
iskaznice
iskaznici
putovnica
putovnice
putovnicu
vozačka
vozačke
vozačku
evidencijski broj
`;

/** Street words as they stand in addresses. */
export const street = `
ulica
ulici
ulicu
ul
cesta
cesti
cestu
avenija
aveniji
trg
trgu
put
prilaz
odvojak
obala
obali
riva
rivi
kala
kalelarga
šetalište
šetalištu
poljana
stube
prolaz
naselje
naselju
zavoj
uspon
aleja
aleji
vrt
dol
brijeg
breg
perivoj
*gradska
*varska
*ovačka
*ićeva
*čeva
*ševa
*ževa
*mirova
*slavova
ilica
savska
`;

/** As written before names. */
export const titles = `
gosp
gospodin
gospodina
gospodinu
gđa
gđu
gđi
gđica
gospođa
gospođu
gospođi
gospođe
gospođica
gdin
gdja
dr
mr
mag
prof
dipl
ing
`;

/** Address and signature. */
export const greetings = `
bok
hej
ej
zdravo
ćao
čao
pozdrav
pozdravi
pozz
lp
srdačno
lijep
dobro jutro
jutro
dobar dan
dobra večer
dragi
draga
drage
poštovani
poštovana
poštovane
kolege
kolegice
ekipa
svima
hvala
fala
hvala vam
hvala lijepa
molim
bokić
bokte
adio
ciao
vidimo se
čujemo se
ugodan
`;

/** Frequent little words that hardly occur in the other languages. */
export const functionWords = `
što
koji
koje
kako
gdje
jer
ako
već
onda
ovdje
tamo
nije
nisu
nisam
jesam
jesu
smo
bila
bilo
biti
nema
može
mogu
ću
će
ćemo
joj
njega
njoj
njih
ovaj
ova
taj
kod
zbog
prije
poslije
opet
samo
sve
svi
netko
nitko
ništa
treba
danas
jučer
sutra
ovo
ovog
ovoga
ovom
svoj
svoju
svoje
svih
njegov
njezin
bez
između
nakon
uvijek
`;
