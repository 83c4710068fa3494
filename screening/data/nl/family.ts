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
woont niet meer samen
wonen niet meer samen
wonen apart
leven apart
leeft apart
apart wonen
op zichzelf gaan wonen
ex partner*
ex man
ex vrouw
exman
exvrouw
~ zijn ex
~ haar ex
der ex
z'n ex
ex vriendin
ex vriend
ex lief
exlief
exvriend*
zijn huwelijk
haar huwelijk
relatieproblem*
relatiebreuk
relatiecrisis
huwelijkscrisis
huwelijksproblem*
~ relatietherap*
relatiebemiddel*
scheidingsmelding
scheidingspapieren
scheidingsplan
echtscheidingsconvenant
in scheiding
feitelijk gescheiden
scheiding van tafel
boedelverdeling
latrelatie
lat relatie
knipperlicht*
knipperlichtrelatie
~ aan en uit
~ terug samen
~ weer samen
weer bij elkaar
terug bij elkaar
terug bij zijn ex
terug bij haar ex
teruggegaan naar haar ex
weer thuis gaan wonen
relatie staat op springen
maakte het uit
heeft het uitgemaakt
uitgemaakt met
uitgemaakt door
uitgemaakt
het is gedaan met
is gedaan met zijn
is gedaan met haar
gedaan tussen
gedaan met die
uit met zijn lief
uit met haar lief
lief heeft het
bij haar vent weg
bij haar weg
bij haar man weg
bij zijn vrouw weg
weggegaan bij haar
weggegaan bij zijn
vertrokken bij haar man
laten zitten
in de steek gelaten
heeft een ander
een ander lief
vreemd gaan
vreemdgaat
vreemd gegaan
gaat vreemd
ging vreemd
affaire met
minnares
minnaar
buitenechtelijk*
geen contact
contact meer met zijn
contact meer met haar
contact is verbroken
contactbreuk
contactherstel
weer contact met
terug contact met
contact met de kinderen
contact met zijn kinderen
contact met haar kinderen
ziet zijn vader
ziet haar vader
ziet zijn moeder
ziet haar moeder
ziet zijn dochter
ziet haar dochter
ziet zijn zoon
ziet haar zoon
vader uit beeld
moeder uit beeld
vader is uit beeld
moeder is uit beeld
vader niet in beeld
moeder niet in beeld
pa uit beeld
buiten beeld
uit beeld verdwenen
weg uit haar leven
weg uit zijn leven
wil hem niet meer zien
wil haar niet meer zien
wil hem niet meer in huis
wil haar niet meer in huis
gebrouilleerd
in onmin
familieruzie*
familievete
~ vete
familiebreuk
afstand genomen van zijn
afstand genomen van haar
afstand gedaan van
breken met zijn
breken met haar
gebroken gezin
hommeles
bonje
niet meer welkom
niet welkom thuis
niet meer binnen bij
botst met zijn
botst met haar
clasht met
botsen thuis
heibel thuis
ambras
altijd ambras
~ ruzie met de
verstootte
verstoot
zonder familie
geen familie
~ geen netwerk
geen familie meer
staat er alleen voor
helemaal alleen
praten niet meer met elkaar
zwijgt tegen zijn
negeert zijn moeder
negeert haar moeder
deur gewezen
de deur gewezen
aan de deur gezet
dumpte
dumpt hem
dumpt haar
liefdesbreuk
ldvd=
hartzeer
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
~ omgang=
omgangsrecht
omgangshuis
omgangsbegeleid*
omgangsonderzoek
omgangsondertoezicht*
bezoekrecht
contactregeling
belcontact
papadag*
papaweekend*
mamaweekend
~ bij zijn papa
~ bij haar papa
~ bij zijn mama
~ bij haar mama
bij papa wonen
bij mama wonen
~ gezag=
gezagsdrag*
gezagsouder*
gezaghebbend*
gezagskwestie
ouderschapsplan
ouderschapsonderzoek
parallel ouderschap
bilocatie
tweeverblijf
verblijfsco*
weekendregeling
week week
weekje bij papa
een weekend op twee
om de veertien dagen bij
om de twee weken bij
ene week bij
vakantieregeling
voogdes
toeziend voogd
toeziende voogd
pleegvoogdij
~ bijzondere curator
vechtouders
wisselt de kinderen
overdracht van de kinderen
kinderen ophalen bij
niet teruggebracht
kinderen niet terug
houdt de kinderen weg
houdt de kinderen bij
kinderen achtergehouden
kind achtergehouden
kinderontvoering
ontvoerd
meegenomen naar marokko
meegenomen naar turkije
ouderverstot*
loyaliteitsconflict*
~ loyaliteit
tussen twee vuren
~ dna test
vaderschapstest
erkenning van het kind
erkennen van het kind
heeft hem niet erkend
heeft haar niet erkend
niet erkend
biologische vader
biologische moeder
juridische vader
verwekker
onderhoudsbijdrage
lbio
davo=
kinderalimentatie
partneralimentatie
onderhoudsplicht
ziet ze zijn kinderen
ziet zijn kleine
ziet haar kleine
ziet de kinderen
ziet zijn zoontje
ziet zijn dochtertje
mist zijn kinderen
mist haar kinderen
bij de grootouders
grootouders voeden
oma voedt
opa voedt
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
stierf
sterft
sterven
is dood
zijn dood gegaan
doodgegaan
doodgereden
dodelijk ongeval
omgekomen
heengegaan
ontslapen
~ ingeslapen
~ weggevallen
~ verlies van zijn
~ verlies van haar
wiegendood
verdronken
~ begrafenis*
uitvaart*
~ koffietafel
crematie*
crematorium
gecremeerd
uitgestrooid
kist gedragen
afscheidsdienst
rouwdienst
condole*
~ rouwverlof
~ rouwgroep
rouwproces
rouwbegeleid*
overlijden*
overleed
sterfdag
sterfgeval
~ nabestaande*
vaderloos
moederloos
wees geworden
grafje
het graf van
naar het graf
zijn vader kwijt
haar vader kwijt
zijn moeder kwijt
haar moeder kwijt
haar man kwijt
zijn vrouw kwijt
haar kindje kwijt
pa gestorven
ma gestorven
moeder is dood
vader is dood
stilgeboren
kinderloos
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
trouwde
trouwfeest
trouwplan*
trouwdag
trouwpartij
ondertrouw
schijnhuwelijk*
schijnrelatie
imamhuwelijk
islamitisch gehuwd
traditioneel gehuwd
neef en nicht
met zijn nicht
met haar neef
polygam*
tweede echtgenote
wettelijk samenwonend
samenwoont
woont samen
wonen samen
gaat samenwonen
zijn verloofde
haar verloofde
haar verloofd
kinderwens
gezinsuitbreid*
eerste kindje
tweede kindje
derde kindje
kindje op komst
baby op komst
papa geworden
mama geworden
wordt vader
wordt papa
wordt moeder
wordt mama
~ wordt opa
~ wordt oma
kind gekregen
kindje gekregen
kind verwekt
kind bij een ander
kind met een ander
kinderen van verschillende
bij verschillende vaders
bij verschillende moeders
kind uit een vorige
kinderen uit een vorige
uit een eerdere relatie
uit een vorige relatie
uit zijn eerste huwelijk
uit haar eerste huwelijk
eerste huwelijk
vorig huwelijk
vorige relatie
eerdere relatie
stiefpa
stiefma
stiefpapa
stiefmama
stiefvader*
stiefmoeder*
stiefzus*
stiefbroer*
stiefkind*
stiefzoon
stiefdochter
pluspapa
plusmama
pluskind*
plusouder*
plusgezin
bonuskind*
halfzusje
halfbroertje
pleegbroer
pleegzus
enig kind
nakomertje
is de oudste van
is de jongste van
oudste van vier
oudste van drie
oudste van vijf
uit een gezin van
~ groot gezin
alleen met de kinderen
alleen met haar kinderen
alleen met zijn kinderen
alleenstaande mama
alleenstaande papa
alleenstaand*
eenoudergezin
kerngezin
vrijgezel
weer single
nieuw vriendje
nieuw vriendinnetje
nieuwe vlam
nieuwe vent
nieuwe man van
vriend van haar moeder
vriend van zijn moeder
vriendin van zijn vader
verkering
heeft een relatie
relatie met een
relatie met haar
relatie met zijn
~ haar nieuwe
zijn nieuwe vriendin
met zijn lief
met haar lief
~ mantelzorg*
woont nog thuis
woont nog bij zijn
woont nog bij haar
grootgebracht
opgegroeid zonder
kent zijn vader niet
kent haar vader niet
nooit gekend
afstandsmoeder
donorkind
draagmoeder*
`;
