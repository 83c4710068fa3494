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
darbą metė
darbą prarado
darbą gavo
darbą rado
darbo atsisak*
atsisako darb*
atsisakė darb*
atsisakė pasiūl*
išėjo iš darb*
atleidžia iš darb*
išspyrė iš darb*
nebeina į darb*
neina į darb*
nepasirodo darbe
vėluoja į darb*
girtas darbe
girtas į darb*
konfliktas darbe
susipyko su virš*
susipyko su kolegom*
ilgalaikis bedarb*
nuo bedarbyst*
registruotas užimt*
užsiregistravo užimt*
užimtumo nebel*
ut registr*
ut panaikino
panaikino bedarb*
panaikintas bedarb*
neteko bedarb*
uždarb*
sankcija ut
juodai dirb*
dirba be sutart*
dirba ne ofic*
neoficialiai dirb*
dirba per agent*
agentūra įdarb*
~ bandomoji diena
išbandymo laik*
pusę etat*
ketvirtį etat*
etatą gavo
naktinėj pamain*
naktinėse pamain*
dirba pamain*
dirba maximoj*
dirba lidl*
dirba rimi
dirba virtuv*
dirba kavin*
dirba ceche
dirba gamykl*
dirba autoserv*
dirba apsaug*
dirba kirpykl*
dirba miške
dirba uoste
dirba valytoj*
dirba vairuotoj*
dirba norveg*
dirba vokiet*
dirba anglij*
dirba oland*
dirba užsien*
~ nedirba nuo
~ nedirba jau
niekada nedirb*
laikiniem darb*
~ krovėj*
~ sandėlinink*
~ mūrinink*
~ suvirintoj*
~ santechnik*
~ automechanik*
~ barmen*
~ virėj*
~ kirpėj*
~ siuvėj*
~ prastovos
~ prastova
~ mobingas
~ mobing*
alga vėluoj*
neišmoka alg*
algos negavo
algos negaun*
algos nesumok*
minimumą gaun*
minimalus atlyg*
~ darbo ginč*
~ darbo inspekc*
susižeidė darbe
`;
