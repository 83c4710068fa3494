/** Dutch: facts on relations in the family. Format: see lexicon.ts. */
export default `
[separation]
weg bij haar man
weg bij zijn vrouw
van elkaar weg
niet meer samen
gescheiden
scheiding
echtscheiding*
vechtscheiding*
scheidt
uit elkaar
gebroken met
relatie verbroken
relatie is uit
uit met zijn vriendin
uit met haar vriend
het is uit
gedumpt
liefdesverdriet
verlaten door
heeft hem verlaten
heeft haar verlaten
is bij hem weg
is bij haar weg
bij hem weggegaan
weggegaan met
vreemdgegaan
bedrogen door
geen contact meer
geen contact met
contact verbroken
contact met zijn vader
contact met haar vader
contact met zijn moeder
contact met haar moeder
onterfd
verstoten
buitengezet door zijn
buitengezet door haar
het huis uit gezet
thuis niet meer welkom
ruzie thuis
ruzie met zijn
ruzie met haar
thuis ruzie
slaande ruzie
spreekt niet meer met
praat niet meer met
slapen apart
spanningen thuis
[custody]
omgangsregeling
bezoekregeling
bezoekruimte
bezoekhuis
neutrale bezoekruimte
begeleide omgang
onder begeleiding
ouderlijk gezag
gezag over
eenhoofdig gezag
gezamenlijk gezag
gezagsbeeindig*
hoofdverblijf
verblijfsregeling
co ouder*
coouder*
week om week
om de week bij
om het weekend bij
voogd
voogdij*
alimentatie
onderhoudsgeld
erkend door de vader
vaderschap*
ouderverstoting
familierechtbank
niet mogen zien
mag zijn kind niet zien
mag zijn kinderen niet zien
mag haar kinderen niet zien
ziet zijn kinderen
ziet haar kinderen
zoontje mogen zien
dochtertje mogen zien
ontvoerd naar
[bereavement]
overleden
overlijden van
gestorven
~ dood=
verongelukt
verloren aan
broer verloren
zus verloren
moeder verloren
vader verloren
kind verloren
begrafenis van
begraven
crematie van
uitvaart van
rouw
rouwt
rouwen
rouwverwerking
weduwe
weduwnaar
weeskind
halfwees
mist zijn
mist haar
gesneuveld
[marriage]
gehuwd
samenlevingscontract
bruiloft
huwt
getrouwd
trouwt
trouwen
hertrouwd
huwelijk
huwelijks*
verloofd
verloving
samenwonen
woont samen met
samenwonend
bij haar ingetrokken
bij hem ingetrokken
nieuwe vriendin
nieuwe vriend
nieuw lief
nieuwe partner
nieuw samengesteld
stiefgezin
tweede vrouw
halfbroer
halfzus
adoptie*
adopteer*
geadopteerd
adoptiekind
pleegzoon
pleegdochter
opgevoed door
grootgebracht door
opgegroeid bij
woont bij zijn moeder
woont bij haar moeder
woont bij zijn vader
woont bij haar vader
woont bij zijn oma
woont bij haar oma
alleenstaande moeder
alleenstaande ouder
tienermoeder
vader onbekend
zwanger van
vader geworden
moeder geworden
uithuwelijk*
`;
