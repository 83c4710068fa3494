/** Lithuanian: work. Format: see lexicon.ts. */
export default `
[job]
darbo neteko
pamestas darb*
atleistas=
atleista=
juodas darb*
atleido
~ atleist*
atleidim*
išmetė iš darbo
išmestas iš darbo
iš darbo išmet*
iš darbo išėj*
išėjo iš darbo
išleido iš darbo
bedarb*
be darbo
neturi darbo
darbo neturi
darbo neranda
neranda darbo
ieško darbo
darbo netek*
neteko darbo
prarado darb*
metė darb*
gavo darb*
rado darb*
įsidarbin*
nedirba=
~ nebedirba=
niekur nedirba
dirba juodai
dirba nelegal*
nelegaliai dirb*
be sutarties
darbo sutart*
alga vokel*
algos=
~ algą=
atlyginim*
~ dirba=
dirba naktim*
dirba sandėl*
dirba statyb*
dirba vežėj*
dirba slaug*
pas ūkinink*
prie statyb*
iš statybų
statybose
statybininku
į objekt*
į cech*
ceche
~ sandėlys=
~ sandėlio
~ sandėlį=
iš sandėlio
~ fabrik*
~ gamykl*
plovykl*
~ vežėj*
~ vežioja
tolimųjų reis*
~ vairuotojo darb*
girtek*
vilkik*
fūra
~ kurjer*
bolte
wolt
boltas
~ padavėj*
kasinink*
~ apsaugin*
brigadin*
darbdav*
~ meistras=
viršininkas jam
viršininkė jai
~ pamain*
~ pamainos
niekas nesumok*
nesumokėjo
nemoka algos
užimtumo tarnyb*
~ ut=
darbo birž*
registruotas ut
bandomasis laikot*
~ praktik*
pameistr*
darbo pokalb*
darbo užmok*
pravaikšt*
į darbą neateina
į darbą neatėj*
į darbą nepasirod*
neatėjo į darb*
nepasirodė darb*
biuleten*
neet=
išvažiavo dirbt*
uždarbiau*
savarankiškas darb*
verslo liudij*
žuvies fabrik*
per agentūr*
`;
