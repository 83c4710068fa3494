/** Finnish: words around names, dates of birth and addresses, and words by which the language is known. */
export const birth = `
synt
syntynyt
syntyny
syntynyt vuonna
s
syntymäaika
syntymäaikaa
syntymäpäivä
syntymävuosi
synt aika
syntyi
`;

export const street = `
*katu
*kadulla
*kadun
*kadulle
*tie
*tiellä
*tien
*tielle
*kuja
*kujalla
*kujan
*polku
*polulla
*raitti
*rinne
*puistikko
*puistotie
*kaari
*kaarella
*väylä
*väylän
*ranta
*rannantie
*penger
*mutka
*esplanadi
*bulevardi
*aukio
*aukion
*taival
*vägen
*gatan
*gränden
*stigen
postilokero
pl
*kujalle
*polun
*rinteellä
*raitin
*puistossa
*kartanontie
*kehä
`;

export const titles = `
herra
hra
rouva
rva
neiti
nti
fröken
herr
fru
tohtori
tri
prof
lääkäri
maisteri
insinööri
rehtori
opettaja
poliisi
konstaapeli
ylikonstaapeli
komisario
kersantti
pastori
kirkkoherra
ohjaaja
kuraattori
psykologi
sosiaalityöntekijä
terveydenhoitaja
sairaanhoitaja
tulkki
tuomari
asianajaja
varatuomari
syyttäjä
imaami
toimitusjohtaja
setä
täti
`;

export const greetings = `
hei
heippa
moi
moikka
moro
terve
tervehdys
huomenta
huomenia
hyvää huomenta
hyvää päivää
päivää
iltaa
hyvää iltaa
morjes
terkut
terveisin
ystävällisin terveisin
yt
t
terv
terveisiä
kiitos
kiitti
kiitoksia
kiitän
arvoisa
hyvä
rakas
parhain terveisin
hauskaa
mukavaa viikonloppua
hyvää viikonloppua
nähdään
moikkamoi
hejsan
hej
`;

export const functionWords = `
jos
minä
kun
sinä
vaikka
eli
joo
ei
että
mutta
myös
ole
oli
ovat
olen
olisi
hänen
hänelle
häntä
minun
meillä
meidän
teillä
heidän
tämä
tänä
tätä
joka
jotka
jossa
niin
kuin
sitten
vielä
enää
nyt
taas
koska
mikä
mitä
sulla
mulla
ollu
eikä
ettei
siis
vaan
kanssa
kaikki
jotain
mulle
siellä
täällä
onko
teille
meille
`;
/** Words beside the number of somebody's papers, one per line. */
export const documents = `
hetu
henkilötunnus
henkilötunnuksen
henkkari
henkkarin
henkilökortti
henkilökortin
henkilökortissa
ajokortti
ajokortin
passi
passin
passinumero
uma
asiakasnumero
oleskelulupakortti
oleskelulupakortin
kela kortti
kela kortin
sotu
sotun
`;
