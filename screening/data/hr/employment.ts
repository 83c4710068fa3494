/** Croatian: work. Format: see lexicon.ts. */
export default `
[job]
ugovor do
ugovor joj
ugovor mu
šef mu
plaća mu
otkaz*
dao otkaz
dala otkaz
dobio otkaz
dobila otkaz
otpušten*
otpustil*
bez posla
izgubio posao
izgubila posao
posao izgubio
posao izgubila
ostao bez posla
ostala bez posla
nema posla
nema posao
traži posao
našao posao
našla posao
radi na crno
~ na crno
~ radi u
~ radi kao
~ radi kod
radi preko
~ radi=
~ ne radi=
~ ne radi od
na čekanju
na burzi
na burzu
~ burz*
s burze
odjavljen s burze
odjavljena s burze
prijavljen na burz*
prijavljena na burz*
odbio posao
odbila posao
nezaposlen*
zaposlen=
zaposlena=
zaposlila*
zaposlio*
zaposlen*
hzz=
zavod za zapošljavanje
brisan s evidencije
brisana s evidencije
brisali=
brisan iz evidencije
~ javni radov*
javne radove
javnim radovima
šljak*
gradilišt*
bauštel*
bauštelac
na skladištu
u skladištu
~ skladišt*
konobar*
konobari=
u kuhinji
kuharic*
prodavač*
prodavačic*
blagajnic*
glovo
wolt
uber=
~ vozač*
čistačic*
sezon*
~ na sezoni
istovara*
nadnic*
nadnicar*
na ruke=
plaćen na ruke
ugovor na određeno
na određeno
na neodređeno
neodređeno=
probni rok
ugovor o djelu
studentski ugovor
preko studentskog
studentski servis
~ pripravn*
vježbenik*
naukovanj*
naučnik*
šegrt*
~ praksa=
~ praksu=
~ praksi=
škver*
tvornic*
u firmi
~ firm*
gazda=
šef ga
šef joj
šefica joj
kasni na posao
izostao s posla
izostala s posla
nije se pojavio na poslu
nije došao na posao
~ na poslu
~ posla=
~ posao=
~ poslu=
~ bolovanj*
~ na bolovanju
mirovin*
~ plaća=
~ plaću=
~ plaće=
sanctioniran*
~ disciplinsk*
otpremnin*
stečaj*
probni dan
razgovor za posao
dao nogu
dobio nogu na poslu
šutnuli ga s posla
potjerali ga s posla
zadnji dan na poslu
bez primanja od rada
nigdje ne radi
ne radi nigdje
ne radi ništa
ne radi već
ne radi nikad
nije radio
nije radila
nikad radio
nikad radila
radi za na ruke
radi neprijavljen*
radi na građ*
radi na brodu
pomorac=
ribar=
radi u dućanu
radi u kaf*
radi u pekar*
radi u restoranu
radi u hotel*
radi u skladišt*
zaštitar*
radi noćne
radi noću
noćne smjene
radi u smjenama
fuš=
fuša=
fušar*
u njemačku na posao
pečalba
sobaric*
perač suđa
vozi bolt
vozi uber
bolt vozač
dostavljač*
zidar=
keramičar*
varilac
varioc*
bravar=
mehaničar=
odbija posao
odbija raditi
ne javlja se na posao
nije došao na pos*
kasnio na posao
počeo raditi
počela raditi
dobio posao
dobila posao
mobing*
mobbing*
agencija za zapošljav*
preko agencije radi
javni rad
otvorio obrt
zatvorio obrt
zatvorila obrt
propao obrt
propala firma
`;
