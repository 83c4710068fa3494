/** Lithuanian: words beside dates of birth, in addresses, before names, and the little words by which the language is known. */
export const birth = `
gim.
gim
gimęs
gimusi
gimė
gimimo data
gimimo metai
g. data
gim. data
`;

export const street = `
g.
gatvė
gatvės
gatvėje
gatv.
pr.
prospektas
prospekto
al.
alėja
alėjos
pl.
plentas
plento
aikštė
skg.
skersgatvis
skersgatvio
takas
tako
krantinė
krantinės
kelias
kelio
akl.
aklg.
akligatvis
sodų
sodybų
mstl.
`;

export const titles = `
p.
ponas
ponia
ponui
poniai
panelė
gerb.
gerbiamas
gerbiama
gyd.
dr.
pil.
pilietis
pilietė
kun.
kunigas
mokyt.
mokytoja
mokytojas
auklėtoja
tyrėja
tyrėjas
vyr. tyrėjas
advokatas
advokatė
antstolis
antstolė
teisėja
teisėjas
gydytoja
gydytojas
psichologė
psichologas
`;

export const greetings = `
labas
labas rytas
laba diena
labas vakaras
sveiki
sveikas
sveika
laba
labutis
labukas
čiau
ačiū
dėkui
dėkoju
pagarbiai
geros dienos
gero vakaro
gero savaitgalio
linkėjimai
iki pasimatymo
iki rytojaus
sveikinimai
miela
mielas
brangūs kolegos
kolegos
`;

export const functionWords = `
yra
kaip
nuo
prie
apie
arba
jau
nes
buvo
prieš
nėra
vėl
labai
šiandien
vakar
rytoj
dabar
taip
reikia
galima
mums
jums
ačiū
negali
kuris
kuri
kurie
pagal
jie
gali
kada
todėl
tačiau
būtų
mūsų
jūsų
niekas
nieko
kodėl
dar
kas
jei
neturi
`;
/** Words beside the number of somebody's papers, one per line. */
export const documents = `
asmens kodas
asmens kodą
asmens kodo
asmens kodu
a k
ak
asm k
asm kodas
asm kodo
tapatybės kortelė
tapatybės kortelės
tapatybės kortelę
tap kortelė
tap kortelės
pasas
pasą
paso
atk
iltu
leidimas gyventi
leidimo gyventi
vairuotojo pažymėjimas
vairuotojo pažymėjimo
sodros numeris
sodrai
`;
