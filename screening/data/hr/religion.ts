/** Croatian: religious belief and practice. Format: see lexicon.ts. */
export default `
[belief]
islam*
muslim*
musliman*
prešla na islam
prešao na islam
konvert*
preobrat*
preobratil*
krstil*
krsten*
pokrstil*
krizm*
vjernic*
vjernik*
pravoslav*
katolik*
katolkinj*
katolič*
evangel*
pentekost*
pentekostal*
jehov*
svjedok jehov*
jehovin*
protestant*
baptist*
židovsk*
budist*
budiz*
ateist*
ateistic*
agnost*
sekt*
sekta=
sekte=
kršćan*
gospa=
gospu=
đavao*
đavo*
opsjednuta đavlom
demon*
pogan=
poganin*
perun*
nevjernik*
bogoslov*
časna sestra
časne sestre
svećeni*
hodža*
selefij*
vehabij*
redovnic*
rodnovjer*
obraćenik*
obraćenj*
ponovno rođen
novoobraćen*
kalvin*
adventist*
mormon*
scijentolog*
hare krišna
satanist*
sotonist*
sotoniz*
vještic*
pagan*
wicca
kultu=
kulta
bigot*
zaluđen vjer*
vjerski fanat*
strogo vjer*
jako vjer*
duboko vjer*
napustio vjer*
izgubio vjeru
izgubila vjeru
ne vjeruje u boga
vjeruje da bog
bog mu govori
bog mu je rekao
bog joj govori
alah*
allah*
inšalah*
inshallah
efendij*
muftij*
neokatekum*
opus dei
duhovnik*
fratar=
fratra=
fratru=
popu=
pop=
[practice]
džamij*
džuma*
džumu*
džume*
mesdžid*
hidžab*
burk*
nikab*
marama=
maramu=
pokrila se
kippu*
kipu=
~ brada=
~ bradu=
hlače iznad
moli se
~ moli=
molil*
molitv*
molitvu*
moli pet puta
pet puta na dan
klanja*
klanja=
klanjanj*
ramazan*
bajram*
posti=
korizm*
korizmu=
iftar*
krunic*
krunicu=
~ misu=
~ mise=
nedjeljna misa
~ u crkvi
~ u crkvu
~ crkv*
u međugorje
međugorj*
klečavc*
ispovijed*
pričest*
egzorcist*
egzorciz*
šerijat*
halal*
svinjetin*
nije dala ruku muškar*
križ oko vrata
križić*
čita kuran
kuran*
čita bibliju
bibliju=
pokrila
nosi maramu
skinula maramu
nosi križ
pustio bradu
pušta bradu
namaz*
abdest*
sedžad*
ne jede svinj*
ne pije jer vjera
ide u crkvu
ide na misu
prestao ići u crkvu
karizmatsk*
biblijsk*
mekteb*
medres*
hadž*
hodočast*
duhovna obnova
krstio se
obrezan*
obrezivanj*
nikah
bogojavljenj*
žrtveni
`;
