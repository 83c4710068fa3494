/** Swedish: mental health. Format: see lexicon.ts. */
export default `
[illness]
depress*
deprimerad*
deppig*
deppa*
dippa
psykos*
psykotisk*
schizo*
bipolär*
manisk*
mani=
manin
ångest*
~ panik=
panikattack*
panikångest*
ptsd=
trauma*
paranoi*
paranoid*
vanförest*
hallucin*
hör röster
hörde röster
~ rösterna=
rösthör*
ätstörning*
anorex*
anorekt*
bulimi*
tvångssyndrom*
tvångstank*
ocd=
borderline
emotionellt instabil*
eips=
personlighetsstörning*
psykisk*
psykiskt sjuk*
psykisk ohälsa
~ psykbryt*
sammanbrott*
bröt ihop
bryter ihop
utmattnings*
utbränd*
dissocia*
fobi=
social fobi
flashback*
mardröm*
sömnlös*
sömnproblem*
sover inte
inte sovit
sov inte
inte har sovit
sov inget
gråter hela
gråter sig
gråter jämt
grät hela
mår dåligt
mår jättedåligt
mår skit
mår allt sämre
mår sämre
mår inte bra
mår psykiskt
nedstämd*
orkar inte leva
apatisk*
uppgivenhet*
katatoni*
instabil
självförtroende
pratar med sig själv
pratar för sig själv
lättkränkt
förföljd=
känner sig förföljd
känner sig avlyssnad
~ övervakad=
~ folie på
inte duschat
ligger i sängen
ligger i sängen dagarna
isolerar sig
~ gråter
grät
gråtit
gråtattack*
gråtmild*
ledsen hela
lättirriterad*
ångestattack*
ångestfylld*
panikade
~ fick panik
får panik
ångestpåsl*
dödsångest
svår ångest
~ tung period
~ tungt just nu
~ dålig period
~ helt nere
i en svacka
~ svacka
svackor
går in i väggen
gått in i väggen
~ utmattad*
utbrändhet
~ slutkörd
knäckt
psykad
psykade ur
psykar
psykat
psykfall
flippade ur
flippat ur
flippar ur
snedtänd*
uppvarvad*
uppskruvad*
hypoman*
manier
maniskt
går på högvarv
pratar konstigt
pratar osammanh*
osammanhängande
~ förvirrad och
virrig*
vanföreställn*
tvångstankar
tvångshandl*
tvättar händerna
tvättar sig tvångs*
misstänksam*
tror att han är förföljd
tror att hon är förföljd
tror att grannarna
tror att vi avlyssnar
tror att tvn
tror att folk
övertygad om att grann*
~ ser saker
ser syner
såg syner
ser skuggor
~ hör saker
~ röster i
~ röster som
rösterna säger
rösterna är
röst i huvudet
kommenterande röster
psykosgenomb*
insjuknad
insjuknat i
psykosinsjukn*
skovet
förstagångspsyk*
förstagångsinsj*
utan sjukdomsinsikt
sjukdomsinsikt*
schizoaff*
~ affektiv*
paranoia
cptsd
komplex ptsd
traumatis*
retraumatis*
återupplev*
nattskräck
mardrömmar
sover dåligt
sover knappt
sov dåligt
sovit dåligt
sover två timmar
sover tre timmar
vaken hela
vaken i flera dygn
vaken om nätterna
vänt på dygnet
vänder på dygnet
dygnet vänt
vänd dygnsrytm
kommer inte upp
inte upp ur sängen
ligger bara
orkar ingenting
orkar inget
orkar inte duscha
orkar inte gå upp
orkar inte längre
~ ork slut
duschar inte
sköter inte hygien*
äter inget
äter inte
äter ingenting
slutat äta
hetsäter
hetsäte*
kräks efter maten
spyr upp maten
räknar kalorier
tränar tvångs*
svälter sig
självsvält
arfid
ortorexi
ätstörd*
anorexi
självhat*
hatar sig själv
hatar sin kropp
skam och skuld
~ självbild
~ självkänsla
dålig självk*
hopplös*
~ meningslös*
tomhet*
tom inombords
känner sig tom
känner inget
avstängd känslo*
avtrubbad*
initiativlös*
ointresser*
nedgången
tillbakadrag*
drar sig undan
dragit sig undan
~ isolerad*
isolerat sig
~ isolering
går inte ut
lämnar inte rummet
lämnar inte lägenheten
låser in sig
låst in sig
låste in sig
stänger in sig
stängt in sig
stängde in sig
persiennerna nere
persienner nere
fördragna gardiner
folie för fönstr*
~ impulsiv*
impulsgenomb*
utåtager*
aggressiv*
~ utbrott
raseriutbr*
vredesutb*
ilskeproblem*
emotionell instab*
~ antisocial*
psykopat*
narcissist*
bpd=
gad=
agorafobi*
torgskräck
skolfobi
selektiv mutism
panikångestsyndr*
panikatt*
hypokond*
somatiser*
samlarsynd*
hoarding
hoard*
samlar sopor
psyksjuk*
psykisk ohäl*
nervsammanb*
~ kris=
~ i kris
akut kris
krisreaktion*
~ chockad
chocktillst*
uppgiven
uppgivet
förlossningsdepr*
förlossningspsyk*
amningspsykos
[treatment]
psykiatr*
psykolog
psykologen
psykologer
psykoterap*
samtalsterapi*
samtalskontakt*
terapeut
terapeuten
~ terapi=
~ kurator
~ kuratorn
~ bup=
bupakut*
bup akut*
antidepress*
antipsykot*
neurolept*
litium*
lithionit
sertralin*
zoloft
fluoxetin*
citalopram
escitalopram
cipralex
mirtazapin
venlafaxin*
duloxetin
voxra
lamotrigin*
olanzapin
zyprexa*
risperdal*
risperidon
quetiapin*
seroquel
abilify*
aripiprazol
klozapin
leponex
haldol*
cisordinol*
xeplion*
trevicta
invega
depå=
depån
depåspruta*
depåinjektion*
theralen
lergigan
atarax
propavan
zopiklon*
imovane
stilnoct
oxascand
sobril
stesolid
xanor
alprazolam
diazepam
lugnande
sömntablett*
sömnmedel
concerta*
ritalin*
medikinet*
elvanse*
strattera
metylfenidat
~ kbt=
dbt=
emdr=
ect=
elbehandling*
öppenvårdspsyk*
~ fact team
psyk=
psykteam*
psykakut*
rättspsyk*
psykologtid*
~ psykiater
~ psykiatern
~ skötare
terapin
traumabehandl*
traumaterap*
traumafok*
kris och trauma
röda korset trauma
samtal hos kurator
kuratorskontakt
stödsamtal*
~ samtalsstöd
psykosteam*
psykosmott*
psykosvård*
act team
vuxenpsyk*
allmänpsyk*
äldrepsyk*
barnpsyk*
ungdomspsyk*
öpv psyk
bup remiss
utskriven från bup
bup kontakt
bup ivo
går på bup
går hos psykolog
går i terapi
gått i terapi
går hos kurator
ätstörningsenh*
ätstörningsmott*
scä=
stockholms centrum för
anorexienh*
prima vuxen
prima barn
npf mottag*
neuropsykutred*
ssri
snri
antidepp*
lyckopiller
brintellix
vortioxetin
paroxetin
seroxat
anafranil
klomipramin
saroten
amitriptylin
bupropion
valdoxan
zeldox
latuda
reagila
cariprazin
rxulti
paliperidon
zypadhera
trilafon*
nozinan
fluanxol*
risperidonin*
depåspr*
depåinj*
depåmedicin*
depot=
~ injektionen
missat sprutan
missat sin spruta
fått sin spruta
vägrar spruta*
vägrar medicin*
vägrat medicin*
tackar nej till medicin*
slutat med medicinen
satt ut medicin*
satt ut sina
satte ut medicin*
satt ut litium
medicinsvikt
akineton
litiumprov*
zolpidem
nitrazepam
mogadon
lorazepam
temesta
oxazepam
opamox
iktorivil
klonazepam
rivatril
buspiron
hydroxyzin
circadin
lisdex*
vyvanse
dexamfetamin
attentin
intuniv
guanfacin
atomoxetin
ketipinor
triptyl
fluoxetine
psykofarmaka
adhdmedicin*
adhd medicin*
mbt=
act terapi
schematerap*
~ gruppterapi
~ familjeterapi
bildterapi
internetkbt
~ exponering*
tms behandl*
ect beh*
elbeh*
elchock*
~ krisplan*
krissamtal
~ krisstöd
~ krisjour
[ward]
lpt=
lrv=
tvångsvård*
tvångsinlagd*
tvångsmedicin*
vårdintyg*
psykavdelning*
slutenvård*
inlagd på psyk
låst avdelning
ligger på psyk
avd 53
heldygnsvård*
bältad*
bältning*
~ psykmottag*
psykjour*
mellanvård*
inlagd frivilligt
frivilligt inlagd
hpt=
hsl vård*
konverterad till lpt
konverterades till lpt
lpt vård*
öppen psykiatrisk tvångs*
öpt=
öppen lpt
öpv=
paragraf 47
§ 47
~ handräckning*
m1a
observationsremiss
mentalvårdslag*
vårdintyget
intagningsbeslut
kvarhållningsbeslut
intagen på
tvångsintag*
tvångsåtgärd*
fastspänd*
avskiljd
avskildes
avskiljning
extravak
ständig tillsyn
psykakuten
akutpsyk*
psyk akut*
affektavd*
beroendeakut*
paava
piva=
psykiatriska akut*
avd 81
sankt göran
st görans psyk
st lars
karsudden
sundsvalls rättspsyk*
rättspsyket
regionvårdsanst*
permis från avd*
permission från avd*
permission från psyk
skrevs ut från psyk
utskriven från psyk
utskriven från avdelning*
utskriven från slutenv*
självvald inlägg*
brukarstyrd inlägg*
självinläggn*
psykiatrisk hemsjukv*
mobila teamet
mobilt team
psykiatriambul*
pärlan=
lappvikens
aurora sjukhus
[suicide]
! självmord*
suicid*
! självskad*
självskadebeteende
skär sig
skärsår*
skurit sig
skära sig
skärt sig
rispar sig
göra sig illa
gör sig illa
! överdos*
tog tabletter
ta livet av sig
tog livet av sig
tar livet av sig
vill dö
ville dö
vill inte leva
inte vill leva
orkar inte mer
hänga sig
~ hoppa från
vill hoppa
ville hoppa
hoppa framför
hängde sig
avskedsbrev*
testamente
skriva testamente
~ gett bort
hur högt det är
slippa leva
inte finnas mer
~ ses på andra sidan
bättre utan mig
vill till himlen
livstrött*
livsleda
! suicidnära
suicidal*
suicidrisk*
suicidtank*
suicidplan*
suicidförsök*
! självmordsförsök*
! självmordstank*
! sjmf
stegen suicid
suicidstegen
dödstankar
dödsönsk*
tankar på döden
tankar på att dö
pratar om att dö
pratat om att dö
prat om att dö
pratar om döden
önskar att hon var död
önskar att han var död
vill bara dö
vill inte vakna
inte vill vakna
vill somna in
somna in
få sova för alltid
vill försvinna
försvinna för gott
bara försvinna
ge upp allt
vill inte vara med
inte vara med längre
vill inte mer
orkar inte kämpa
orkar inte finnas
vill inte finnas
finns ingen mening
ingen mening med
ser ingen framtid
ingen framtid
ser ingen utväg
ingen utväg
bättre om jag inte
bättre om hon inte
bättre om han inte
till besvär för alla
ta sitt liv
tog sitt liv
tagit sitt liv
tagit livet av
försökt ta livet
försökte ta livet
göra slut på allt
gör slut på allt
få slut på allt
avsluta allt
avsluta sitt liv
avsluta livet
tagit tabletter
svalde tabletter
svalt tabletter
svalt piller
tog en burk
tog hela kartan
karta alvedon
kartor alvedon
alvedon på en gång
alvedonintox*
intox=
intoxad
intoxat
intoxen
intoxik*
förgiftn*
tablettintox*
magpumpad*
magpump*
sparar tabletter
samlar tabletter
samlat tabletter
hamstrar tabletter
hamstrat tabletter
hängningsförs*
rep runt
skärp runt hals*
strypt sig
stryper sig
hängt sig
dränka sig
krocka med flit
framför tåget
framför tunnelbanan
på räcket
ute på bron
~ västerbron
stod på bron
stod på kanten
ute på kanten
står på taket
hoppat från
hoppade från
skjuta sig
skurit handled*
skär handled*
skurit upp
skär i armarna
skär armarna
skär sig igen
skär i sig
rispor på armarna
rispat sig
rispade sig
ärr på armarna
armarna fulla
rakblad*
gömmer rakblad
brännt sig själv
bränner sig själv
slår huvudet i
slår sig själv
bankar huvudet
dunkar huvudet
drar ut hår
självdestr*
sjsk=
brev till familjen
skrivit brev till
skrivit avsked
tagit farväl
tog farväl
farvälbrev*
farvälsms
tackar för allt
förlåt för allt
gett bort sin
gett bort sina
gav bort sin
gav bort sina
ger bort sina
ger bort sin
planerat sin begravning
planerar sin begravning
livströtthet
dog nästan
räddad i sista
`;
