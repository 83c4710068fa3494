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
`;
