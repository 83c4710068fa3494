/** Swedish: political views, extremist ideology, membership. Format: see lexicon.ts. */
export default `
[extremism]
extremis*
högerextrem*
vänsterextrem*
våldsbejak*
radikaliser*
radikal=
jihad*
isis=
islamiska staten
kalifat*
is flagg*
is flaggan
martyr*
takfir
nazi*
nynazist*
naziflagg*
hakkors*
solkors*
solhjul*
totenkopf
svastik*
hitlerhäls*
vit makt
vit makt miljö*
vita folkets
white power
rasister
raskrig*
~ ras=
accelerat*
accelerationis*
siege=
manifest=
manifestet
terrorgram
atomwaffen*
incel*
foids
foid
redpill*
manosfär*
qanon*
konspirat*
folkutbyte*
globalist*
antisemit*
judehat*
sharia*
~ lyktstolp*
day of the rope
vita revolution*
1488
~ säpo=
propaganda*
~ hatiskt
hatbrott*
hathandling*
förintelseförnek*
~ otrogen
vantro*
avguderi*
nasheed*
nationalsocial*
vitmakt*
vitmaktmusik*
vit maktmusik
vit makt musik
vikingarock
ultima thule
skrewdriver
rac musik
hatrock
hatmusik
skinhead*
skinnskall*
nationalist*
etnonational*
etnostat*
identitär*
remigration*
återvandring*
ekofasc*
fascist*
fascism*
högerradikal*
ytterhöger*
vänsterradikal*
autonom vänster
anarkist*
väpnad kamp
väpnat motstånd
raskamp*
rasförrädar*
folkförrädar*
landsförrädar*
blattelover
sionist*
zog=
judarna styr
judarna ligger bakom
judar styr
judisk konspiration
judefråg*
förnekar förintelsen
förintelsen är
förintelsen aldrig
auschwitz
hyllar hitler
hitler=
hitlers
hitlerporträtt
hitlerhälsn*
heilar
heilat
heilade
heilning*
sieg heil
heil=
höjd arm
höger arm i luften
ss blixt*
ss runor
ss märke
tyrruna*
odalruna*
livsruna*
wolfsangel
järnkors*
svart sol=
svarta solen
keltiskt kors
svensk flagga och
nazistflagg*
nazisymbol*
nazitat*
nazihälsn*
nazist*
mein kampf
turner diaries
breivik*
tarrant
christchurch
lasermannen
trollhättan dåd*
anton lundin
utöya*
columbine
skolskjut*
skolattack*
terrordåd*
terrorist*
terrorism*
terrorattentat*
~ attentat*
terrorplan*
terrorbrott*
terrorresa*
terrorsymp*
terrorstämp*
dödslist*
måltavl*
the great replacement
great replacement
folkbyte*
befolkningsutbyte*
stora utbytet
blackpill*
black pill
blackpillad
rödpillad
redpillad
lookism*
looksmax*
mgtow
kvinnohat*
hatar kvinnor
hatar feminist*
andrew tate
tate klipp*
alfahan*
elliot rodger
er hjälte
tradwife
sigma male
hatar invandr*
hatar muslimer
hatar svenskar
hatar judar
hatar samhället
hatar myndighet*
hatar bögar
hatar otrogna
hatbudskap*
hatretorik*
hatpropag*
hatpredik*
hatprat*
rasideolog*
rasbiolog*
rashat*
vita rasen
ut med alla
skicka hem dem
islamist*
islamism*
salafi*
salafijihad*
wahhab*
khilafa*
khalif*
mujahid*
mujahed*
muwahid*
shahid*
shaheed*
al qaida
al qaeda
alqaida
al shabaab
shabaab*
boko haram
al nusra
nusra
isil=
daesh
isresa*
is resa
is resenär*
is kvinn*
is barn*
is återvänd*
återvändare från
is film*
is propaganda
is video*
is märke
is symp*
halshugg*
avrättningsvideo*
avrättningsfilm*
avrättningar
pekfingret i luften
pekfingret upp
tawhid*
tawhidfinger
kafir*
kuffar*
kufr
kuffr
murtad*
munafiq*
taghut*
hijra=
hijrah
al wala
awlaki
anashid*
nashid*
nasheeds
jihadist*
krigar i syrien
strida i syrien
stred i syrien
strider i syrien
slåss i syrien
kämpa i syrien
rest till syrien
åkt till syrien
åkte till syrien
vill till syrien
al hol
alhol
roj lägret
raqqa
rakka
paradiset väntar
dö som martyr
shariapolis*
moralpolis*
moralväktar*
klimatextrem*
djurrättsakt*
djurrättsextrem*
suverän medborg*
suveräna medborg*
rättshaverist*
soc kidnappar
socialtjänsten kidnappar muslim*
lvu kampanj*
lvu desinform*
desinformation*
deep state
djupa staten
pizzagate
chemtrails
kemtrails
chipp i vaccin*
5g mast*
plandemi*
covidförnek*
antivax*
vaccinmotst*
new world order
nwo=
illuminati
ödlefolk*
klimatförnek*
putinvän*
pro rysk
proryss*
wagner grupp*
wagnergrupp*
frivillig i ukraina
krigsromant*
vapenromant*
~ preppar*
prepper*
o9a
764=
no lives matter
nlm=
satanism*
satanist*
misantrop*
ensamagerande*
ensamvarg*
svartvitt tänk*
vi och dom
vi mot dom
fiendebild*
avhumanis*
dehumanis*
samma retorik
hårdare retorik
grov retorik
radikala åsikter
extrema åsikter
~ extrem=
extremare
åsikter om judar
åsikter om invandr*
främlingsfient*
invandrarfient*
invandrarkritisk*
homofob*
transfob*
antidemokrat*
demokratifient*
systemkritisk*
våldsromant*
våldsideolog*
~ ideologi*
åsiktsregist*
radis=
radikaliserad
radikaliserats
avradikaliser*
88=
14 ord
14 88
14words
fourteen words
heil88
odin=
suomi ensin
uusnats*
koranbränn*
bränt koran*
brände koran*
bränner koran*
[membership]
nmr=
aktivklubb*
aktiv klubb*
det fria sverige
alternativ för sverige
afs=
nordisk styrka
nordfront
nordiska motstånds*
combat 18
blood and honour
antifa=
afa=
sd=
sverigedemok*
sverigedemokrat*
ungdomsförbund*
sluf=
partimedlem*
~ medlem i
~ är med i
~ med i gruppen
pkk*
grå vargarna
hizb ut tahrir
hizbollah
hamas
hells angels
~ aktiv i
torgmöt*
torgmöten
~ demonstr*
~ röstar på
röstar öppet
~ röstade på
~ kretsen kring
~ värvar
värvad
~ värvade
~ rekryter*
~ rekryterar*
~ flygblad*
~ klistermärk*
~ partiet
nordiska motståndsr*
motståndsrörel*
svenska motstånds*
nationella rörelsen
nordisk ungdom
nordisk ungdoms
soldiers of odin
odins soldat*
active club*
aktivklubben
gym xiv
tvåsaxe
frihetliga
svenskarnas parti
nationaldemokrat*
alternativ för sv*
afs möte*
stram kurs
paludan*
medborgarlistan
pegida
hammerskin*
proud boys
the base
iron march
feuerkrieg*
nordic division
sinimusta*
blåsvarta rörelsen
pohjoismainen*
perussuomal*
sannfinländ*
sverigedem*
ungsvensk*
socialdemokrat*
sosse*
vänsterpart*
vänsterpartist
kommunist*
ung vänster
rku=
revolutionära front*
antifascist*
afa demo*
svarta blocket
black bloc
huliganfirma*
huligan*
fotbollsfirm*
muslimska brödra*
hizbut tahrir
hizb ut
hizb=
~ tahrir
nyans=
partiet nyans
bozkurt
gråvarg*
vargtecken*
varghälsn*
ypg=
ypj=
pkk läger
hezbollah*
hamas flagg*
bandidos
~ rörelsen
~ rörelse=
partibok*
partimöte*
partiprogram*
medlemskap i
medlem i rörelse*
blivit medlem
gått med i
~ gick med i
gått ur rörelse*
lämnat rörelse*
lämna rörelse*
lämnat miljön
lämna miljön
miljön kvar
vit makt vänner
exit fryshuset
exitsamtal*
avhoppar*
hoppat av rörelse*
hoppat av miljö*
marscherade
marscherar
vit skjorta och slips
svarta boots
bomberjack*
kängor med vita
vita skosnören
fred perry
lonsdale
kampsportstränar med
vildmarksläger
träningsläger i
ideologisk skolning
värvning*
värvas
värvare
rekryterats till
rekryterad till
rekryterad av
delar ut flygblad
dela ut flygblad
sätter upp affisch*
klistrar dekaler
klisterlapp*
ryggmärke*
röstar på sd
röstar på afs
sympatis*
sympatiser*
sympatisör*
skänker pengar till
samlar in till is
insamling till syrien
swishar till rörelse*
~ predikant*
shejk*
~ abu=
gävlemoské*
bellevue moské*
dawa=
dawah
daawa
koranläger
moderaterna=
`;
