/** Dutch: a minor at risk. Format: see lexicon.ts. */
export default `
[neglect]
verwaarloos*
verwaarlozing*
alleen thuis
allen thuis
onbeheerd
zonder toezicht
geen eten in huis
niets te eten
niks te eten
geen ontbijt
zonder ontbijt
geen boterhammen
zonder boterhammen
lege brooddoos
lege boterhamdoos
frigo leeg
koelkast leeg
hongerig naar school
komt met honger
heeft honger
vuile kleren
zelfde kleren
vieze kleren
ongewassen
vuile pamper
volle luier
stinkt naar
niet gewassen
luizen al
opgesloten
sluit haar op
sluit hem op
opsluit
sluit op in
grendel
zonder jas
zwerft op straat
tot laat op straat
woning vervuild
vervuild huis
kind ziet er slecht uit
verzorgt zijn broertjes
parentificatie
geparentificeerd
niet opgehaald
niet afgehaald
vervuild*
~ vervuiling
onhygiënisch
vuil huis
vuile woning
huis is een stort
kakkerlakken
~ muizen in huis
rattenkeutels
uitwerpselen
kattenpis
hondenpis
schimmel in de kinderkamer
matras op de grond
slaapt op de grond
slapen op de grond
~ geen bed
geen eigen bed
geen lakens
op een matras
zelfde pamper
zelfde trui
zelfde broek
al dagen dezelfde
dezelfde kleren
dezelfde kleding
vuile kledij
vuile onderbroek
te kleine schoenen
te kleine kleren
kapotte schoenen
zonder sokken
geen jas
geen winterjas
geen sokken
blote voeten
sandalen in de winter
op pantoffels
in pyjama
in pyjama op school
luizen
neten
hoofdluis
vol luizen
ongekamd
vet haar
~ stinkt
ruikt naar urine
ruikt naar pis
urinegeur
riekt
geur van urine
ruikt niet fris
ruikt muf
onverzorgd*
slecht verzorgd
ongewassen haar
niet verschoond
luierbeslag
luieruitslag
kapotte billen
rode billen
rode poep
nooit gewassen
rotte melktanden
gaatjes in zijn
gaatjes in haar
gaatjes in al
~ zonder eten
~ geen eten
zonder brood
brooddoos leeg
brooddoos
boterhamdoos
boterhammendoos
lunchtrommel
~ honger=
uitgehongerd
propt zich vol
schrokt
eet bij de buren
pikt eten
pakt eten van
eten van andere kinderen
uit de vuilnisbak
groeit niet
groeicurve
afbuigende curve
niet gegroeid
failure to thrive
flesje cola
cola in de zuigfles
chips als ontbijt
krijgt geen warm eten
geen warme maaltijd
slaapt in de klas
valt in slaap in de klas
doodmoe op school
moe in de klas
oververmoeid
alleen gelaten
alleen achtergelaten
alleen in de auto
alleen thuis met
alleen met zijn broertje
alleen met haar broertje
past op zijn broertje
past op haar broertje
past op de kleintjes
past op de baby
's nachts alleen
hele nacht alleen
een nacht alleen
avonden alleen
~ zonder oppas
~ geen oppas
~ geen toezicht
te weinig toezicht
~ geen structuur
geen regels thuis
geen grenzen
geen bedtijd
's avonds laat buiten
om middernacht buiten
na middernacht op straat
buiten in het donker
alleen op straat
op straat rond
alleen op de stoep
aan zijn lot
aan haar lot
zichzelf opvoeden
zorgt voor zichzelf
~ voor zichzelf zorgen
~ moet zichzelf
staat zelf op
maakt zelf eten
kookt voor zijn
kookt voor haar broertjes
kookt voor de kleintjes
doet het huishouden
doet de was
zorgt voor zijn moeder
zorgt voor haar moeder
zorgt voor zijn broertje*
zorgt voor haar broertje*
zorgt voor haar zusje*
zorgt voor zijn zusje*
zorgt voor de kleintjes
zorgt voor mama
mamaatje
vaderrol
moederrol
jonge mantelzorger
kopp kind*
kinderen van verslaafde
tolkt voor zijn moeder
tolkt voor haar moeder
tolkt voor mama
moet tolken voor
opgesloten in zijn kamer
opgesloten in haar kamer
in het donker opgesloten
in het kolenhok
op slot van buiten
slot aan de buitenkant
deur vastgemaakt
vastgebonden
vaccinaties niet
niet gevaccineerd
medische zorg onthouden
niet naar de dokter geweest met
opvoedingsonmacht
opvoedproblem*
~ opvoedondersteun*
~ opvoedvaardigheden
~ pedagogische
affectieve verwaarlozing
emotionele verwaarlozing
pedagogische verwaarlozing
vechtende ouders
ouders slapen nog
mama slaapt nog
moeder slaapt nog
mama nog in bed
moeder nog in bed
ouders hun roes
mama dronken
papa dronken
geen speelgoed
geen kinderkamer
verwend en verwaarloosd
hele dag voor de tablet
hele dag in de buggy
hele dag in het park
lag in zijn plas
[harm]
bont en blauw
striemen
seksueel getinte
striem
krijgt slaag
krijgt klappen thuis
slaat het kind
sloeg het kind
meegenomen door een volwassen man
kindermishandel*
kindermisbruik
lijfstraf*
~ blauwe plek*
blauwe plekken op
blauw oog
met de riem
riem geslagen
lap gegeven
klap voor
pak slaag
slaat de kinderen
slaat haar kind
slaat zijn kind
slaat hem met
slaat haar met
thuis geslagen
wordt thuis
haar vader sloeg
zijn vader sloeg
gebroken rib*
schudbaby*
geschud
brandwonden van een sigaret
sigarettenpeuk
raakt haar aan
raakt hem aan
~ aangeraakt
aan haar gezeten
aan hem gezeten
seksueel misbruik*
seksueel misbruikt
misbruikt
misbruik door
incest*
grooming
gegroomd
loverboy*
tienerpooier*
uitgebuit
kindhuwelijk
besneden
besnijdenis
meisjesbesnijdenis
vgv=
bang voor zijn vader
bang voor haar vader
bang voor papa
bang om naar huis
durft niet naar huis
bang van haar stiefvader
bang van zijn stiefvader
krimpt ineen
krimpt in elkaar
duikt in elkaar
getuige van geweld
getuige geweest van
ziet hoe papa
hoort het schreeuwen
afgesproken met een man
vriend is veel ouder
~ oudere man
wegloopgedrag
weggelopen uit de groep
blauwe plek op zijn
blauwe plekken
blauwe rug
blauwe billen
vingers in zijn gezicht
handafdruk*
vingerafdrukken op
afdruk van een
afdruk van een hand
afdruk van een riem
zijn riem
de riem
ceintuur
pollepel
schoen naar zijn hoofd
pantoffel
kabel geslagen
stok geslagen
met een stok
met een kabel
brandplek*
brandwondje*
bijtafdruk
bijtspoor
bloeduitstort*
hematoom
hematomen
gebroken armpje
spiraalbreuk
gebroken sleutelbeen
letsel bij
letsels
onverklaard letsel
onverklaarde
hersenbloeding baby
shaken baby
shakenbaby
toegebracht letsel
oorvijg
draai om zijn oren
draai om haar oren
draai om de oren
tik op
pedagogische tik
tik gekregen
tikken gekregen
tikken op
mep gekregen
knijpt het kind
knijpt hem
knijpt haar
schudt het kind
gooit met zijn kind
zijn vader slaat
haar vader slaat
vader slaat
moeder slaat
papa slaat
mama slaat
pa slaat
ma slaat
stiefvader slaat
papa doet pijn
mama doet pijn
papa is boos
papa roept
papa heeft mama
papa sloeg mama
papa mama slaan
hoe papa mama
~ hoe zijn vader
~ hoe haar vader
~ ziet alles
~ zag alles
heeft alles gezien
zagen alles
kinderen zagen
kinderen waren erbij
kinderen erbij
in bijzijn van de kinderen
in het bijzijn van
waar de kinderen bij
voor de ogen van
~ hoort alles
~ hoorde alles
kinderen horen
kinderen hoorden
~ onder de tafel
onder het bed verstopt
~ kroop onder
verstopt zich onder
verstopte zich
sprong ertussen
kwam tussenbeide
belde zelf de politie
belde zelf 112
bang voor mama
bang om naar papa
wil niet naar papa
wil niet naar mama
wil niet naar huis
wilde niet naar huis
durft niks te vertellen
mag niks vertellen
mag niets vertellen
geheimpje
geheimpjes
geheim met opa
~ bevriest
~ bevroor
verstijft
schrikachtig
schrikreactie
in elkaar gedoken
plast in zijn broek
plast in haar broek
broekplassen
bedwater
hoofdbonken
tekent geweld
regressie
zindelijk
seksueel grensoverschrijdend
grensoverschrijdend gedrag
sgg=
geseksualiseerd*
seksualiserend
seksueel gedrag
~ kent woorden
spelen doktertje
doktertje
raakt zichzelf aan
zit aan haar
zat aan haar
zit aan hem
zat aan hem
zat aan zijn
aan haar plasser
haar poentje
haar spleetje
plasser
piemel
broek naar beneden
uitkleden voor
foto's laten maken
bij hem in bed
bij haar in bed
kwam in haar bed
kwam 's nachts
op haar kamer kwam
stiefvader komt
opa zat
oom zat
nonkel zat
misbruik*
misbruikt door
ontucht
pedo=
pedofiel
pedoseksueel
kinderlokker
jonge meisjes
minderjarig meisje
veel te oude vriend
veel oudere vriend
vriend van 30
~ dikke auto
opgehaald met een auto
opgewacht aan school
dure cadeaus
nieuwe iphone van
nagels en cadeaus
pooier*
~ mensenhandel
~ uitbuiting
criminele uitbuiting
dealt voor oudere
loopjongen
fgm=
besneden worden
besnijden
vrouwelijke genitale
kindbruid
~ kinderarbeid
moet werken van zijn
weggekropen
bijna verdronken
viel uit het raam
uit het raam gevallen
bleek in de wc
dronk bleekwater
[placement]
jeugdbescherm*
jeugdzorg
jeugdhulp
jeugdreclass*
~ veilig thuis
~ vk=
vertrouwenscentrum*
bureau jeugdzorg
~ gi=
raad voor de kinderbescherming
rvdk
ots=
voorlopige ots
onder toezicht
ondertoezichtstelling
uit huis geplaatst
uithuisplaatsing*
uithuisgeplaatst
uhp=
muhp
machtiging uithuisplaatsing
spoeduithuis*
geplaatst in
geplaatst worden
kinderen geplaatst
ocj=
sociale dienst jeugdrechtbank
sdj=
jeugdrechtbank
jeugdrechter
maatregel jeugdrechter
mpi=
verontrusting
verontrustende opvoeding*
mandaat jeugdhulp
crisispleeggezin
pleeggezin*
pleegouder*
pleegzorg
gezinshuis
begeleidingstehuis
gezinsvoogd
gezinsbegeleid*
zorgmelding*
melding bij veilig thuis
meldcode
kindveiligheid
veiligheidsplan voor de
onveilige thuissituatie
onveilig thuis
veilig is voor het kind
gesloten jeugdzorg
jeugdzorgplus
kinderbescherming
gezag ontnomen
kinderen zijn weggehaald
uit huis gehaald
kraamzorg bezorgd
kind en gezin
wegloper
weglopen uit
jeugdbeschermer
gecertificeerde instelling
jbw=
gedwongen kader
drangkader
~ drang=
dwangkader
preventief kader
~ vrijwillig kader
beschermtafel
jeugdbeschermingstafel
raadsonderzoek
raadsmelding
~ raadsonderzoeker
raadsrapport
beschermingsonderzoek
kinderbeschermingsmaatregel
otst=
vots=
verlenging ots
verlenging uhp
schorsing van het gezag
gezagsbeëindigende
gezagsbeëindiging
terugplaats*
teruggeplaatst
thuisplaats*
thuis geplaatst
uit huis gaan
uit huis halen
uit huis plaatsen
uithuisplaats*
weggehaald bij
weghalen bij
weggehaald van
kind afgenomen
kinderen afgenomen
kinderen afgepakt
kind weg te halen
gescheiden geplaatst
doorgeplaatst
~ overgeplaatst
~ overplaatsing
voor de derde keer verhuisd van
tussen de instellingen
pleegmama
pleegpapa
pleegmoeder
pleegvader
pleegkind*
pleegplaatsing
netwerkpleeg*
netwerkplaatsing
ondersteunende pleegzorg
perspectiefbiedend*
~ breakdown
crisisplaats*
crisisbed
crisisgroep
crisisopvang jeugd
leefgroep*
~ behandelgroep
~ groepsleiding
~ residentiële
~ residentieel
internaat geplaatst
driemilieus
zikos
ooobc
oobc
obc=
cano=
otc=
cig=
ckg=
cbaw
~ daghulp
mfc=
1b plaatsing
contextbegeleid*
~ gezinscoach
gezinsondersteun*
iag=
ipt=
mdft
mst=
fft=
ambulante spoed
~ families first
~ jeugdteam
~ wijkteam jeugd
~ cjg=
~ lokaal team
~ kinderdienst
jeugddelinquent
mof=
vos dossier
vos situatie
vos=
bjz=
~ samen1plan
1gezin1plan
~ signs of safety
~ verwijsindex
veiligheidsbeoordeling
veiligheidslijst
arij=
vt melding
~ vt=
~ vertrouwensarts
~ crisisdienst jeugd
~ meldpunt kindermishandeling
~ jongerenwelzijn
~ agentschap opgroeien
~ consulent jeugd
jeugdrechtbank dossier
parket jeugd
jeugdparket
kinderrechter
toezichthouder bezoek
pleegdochtertje
jeugdinstelling
gesloten jeugd*
gesloten groep
gesloten plaatsing
gesloten instelling
kleinschalige voorziening
kamertraining
cbaw traject
gezinsopname
moeder kind huis
moederkindhuis
moeder en kind
beveiligd verblijf
beveiligde opvang
terug naar de instelling
terug naar de groep
~ op de groep
niet terug op de groep
kinderen terug
kinderen kwijt
haar kinderen kwijt
zijn kinderen kwijt
`;
