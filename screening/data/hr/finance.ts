/** Croatian: money. Format: see lexicon.ts. */
export default `
[debt]
~ dug=
~ duga=
dugove=
dugov*
dugovi=
dužan=
dužna=
duguje*
duguju=
zaduž*
zaduzen*
kredit*
~ minus=
~ minusu=
u minusu
ovrh*
ovrš*
ovrsen*
blokiran račun
račun blokiran
blokada račun*
u blokadi
fina=
finu=
stečaj potrošača
osobni stečaj
opomena pred ovrh*
~ opomen*
neplaćen*
ne plaća=
stanarin*
najamnin*
~ najam=
zaostal*
režij*
isključili struju
isključena struja
isključili mu struju
curi isključili
~ isključenj*
hep=
~ struju=
plin isključen
vodu isključ*
ratu=
~ rata=
otplat*
posudio novac
posudila novac
posudba=
pozajmic*
brze pozajmice
brzi kredit*
aircash*
erste*
pbz=
zaba=
lihvar*
~ kamat*
kamatar*
kladž*
kladionic*
kockanj*
kockar*
kartica prazna
bez kune
bez centa
bez eura
nema za kruh
nema novaca
nema novca
nema para
nema pineza
pineze=
švorc*
prodao laptop
prodala laptop
žeton*
žicka*
žicao=
deložacij*
deložir*
do grla u dug*
grca u dug*
dug stanodavcu
dug za struju
dug za vodu
dug za stan*
nije platio
nije platila
nisu platili
kasni s najam*
ne može platiti
ne mogu platiti
nema za lijek*
nema za hranu
nema za pelen*
nema za gorivo
prazan novčanik
prazan račun
račun prazan
bez love
nema love
nema šoldi
bez šoldi
šolde
nema sredstava
pljenidb*
plijen*
isključili im
isključili joj
isključit će im
isključili vodu
isključili plin
isključen plin
bez struje
bez vode u stanu
bez plina
založio
založila
zalagaonic*
zelenaš*
posuđuje od svih
žica novac
prodao auto da
prodala zlato
prodaje zlato
b2 kapital
eos matrix
bankrot*
zabrana na plać*
[income]
zmn=
zajamčena minimalna
zajamčenu minimalnu
minimalna naknada
socijalnu pomoć
socijalne pomoći
socijalna pomoć
socijalnu=
na socijali
na socijalnoj
socijala=
doplatak=
dječji doplatak
doplatka=
invalidnin*
inkluzivni dodatak
naknada za nezaposlene
naknadu za
porodiljn*
mirovin*
penzij*
jednokratna
jednokratnu
pomoć od grada
plaća mu kasni
plaća joj kasni
~ plaću=
~ plaće=
~ plaća=
~ plaćen*
na ruke=
pola plaće
preko računa
novac na karticu
otvorio račun
zatvorio račun
~ na račun
stipendija ukinuta
doplatke=
ovrhovoditelj*
nasljedstv*
alimentacij*
skuplja boce
prosi=
prosjač*
živi od socijal*
živi od pomoći
živi od dječjeg
prima socijal*
prima zmn
ukinuli zmn
ukinut zmn
ukinuta zmn
ukinuli mu
ukinuli joj
ukinuta naknada
odbijen zahtjev za zmn
dobila zmn
dobio zmn
mali prihod*
mala primanja
nema primanja
bez primanja
bez prihoda
nema prihoda
minimalac=
minimalc*
naknada za nezapos*
prima naknadu
naknadu s burze
rodiljn*
roditeljska naknada
naknada za troškove stanov*
ogrjev*
troškovi stanovanja
paket hrane
pakete hrane
karitas paket*
caritas paket*
crveni križ paket*
vaučer za energ*
siromaš*
jedva kraj*
ne mogu spojiti kraj
spajaju kraj
`;
