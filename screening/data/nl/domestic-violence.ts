/** Dutch: violence against an adult at home. Format: see lexicon.ts. */
export default `
[violence]
slaat zijn vrouw
slaat zijn vriendin
mishandelt haar
mishandelde haar
kreeg klappen
krijgt klappen
schopt haar
schopte haar
stompt haar
volgt haar overal
bang van haar ex
bang voor haar ex
schrik van haar ex
laat haar niet met rust
valt haar lastig
paspoort afgenomen
afgesloten van haar familie
partnergeweld
huiselijk geweld
intrafamiliaal geweld
ifg=
relationeel geweld
eergerelateerd*
eergeweld
eerwraak
! hij slaat haar
! slaat haar
! sloeg haar
! sloeg zijn vrouw
! haar geslagen
door haar man geslagen
door zijn vrouw geslagen
door haar partner
! geslagen door haar
! geslagen door zijn vrouw
! bij de keel
keel gegrepen
keel dichtgeknepen
gewurgd
wurgde
wurgpoging
geslagen door haar ex
blauwe plek op haar
~ blauwe plek*
~ blauw oog
van de trap gevallen
~ van de trap
gebroken kaak
tegen de muur
tegen de deur
duwt haar
duwde haar
aan haar haren
trok aan haar haar
gestampt
gespuugd
bedreigt haar
haar bedreigd
heeft gedreigd haar
bang voor hem
bang van hem
bang voor haar man
schrik van hem
schrik van haar man
durft niet weg
controleert haar
controleert haar gsm
controleert haar telefoon
houdt haar telefoon
telefoon afgepakt
pasje afgepakt
mag niet alleen
mag niet naar buiten
mag alleen buiten
mag niet buiten
mag het huis niet uit
sluit haar op
opgesloten door haar
~ jaloers*
ziekelijk jaloers
controlerend gedrag
dwingende controle
intieme terreur
gaslight*
vernedert
vernederd
kleineert
houdt haar klein
stalkt haar
achtervolgt haar
opgewacht
wacht haar op
gps tracker
tracker onder
staat bij haar voor de deur
voor de deur van zijn ex
rijdt voorbij haar huis
haar ex valt
ex bedreigt
~ ex weer
hare vent heeft
vent slaat
man is gewelddadig
gewelddadig
agressief tegen
verbaal geweld
seksueel geweld
verkracht door haar man
gedwongen huwelijk*
uitgehuwelijkt
uithuwelijk*
gedwongen om te trouwen
moet trouwen met
om te trouwen
achterlating
achtergelaten in marokko
in turkije achtergelaten
sloten laten vervangen
[protection]
huisverbod*
contactverbod
straatverbod
vluchthuis
blijf van mijn lijf
blijf groep
blijfhuis
vrouwenopvang
oranje huis
family justice center
zorgcentrum na seksueel geweld
zsg=
stalkingsalarm
aware knop
noodknop
uithuisplaatsing van de dader
tijdelijk huisverbod
veilige plek
schuiladres
geheime adres
geheim adres
ondergedoken
ondergedoken voor
weggevlucht van
gevlucht voor haar man
gevlucht voor haar ex
`;
