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
`;
