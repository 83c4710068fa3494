/** Dutch: alcohol, drugs, gambling. Format: see lexicon.ts. */
export default `
[alcohol]
alcohol*
drankprobleem
drankmisbruik
*drankzucht
drankverslaafd*
~ drank=
aan de drank
weer gedronken
drinkt
dronk=
dronken
dronkenschap
zuipt
zuipen
zuip=
zuipe=
zuiper
zatlap
zat als
stomdronken
~ zat=
ladderzat
straalbezopen
bezopen
lazarus
teut=
aangeschoten
~ kater=
beschonken
onder invloed
promille
ademtest
blaastest
fles wijn
flessen wijn
fles vodka
*vodka
wodka
jenever
whisky
~ wijn
~ bier
pinten
pintjes
bak jupiler
cara pils
blikken bier
halve liters
lege flessen
aan de fles
op de fles
naar de fles
staat droog
maanden droog
~ nuchter
niet nuchter
ontwenning*
antabuse
campral
refusal=
~ aa=
naar de aa
anonieme alcoholisten
delirium
korsakov
korsakoff
~ op café
rook naar drank
ruikt naar drank
ruikt naar alcohol
drankgeur
op een drankje
weer aan het drinken
terug aan het drinken
aan het drinken
gedronken had
drinkt weer
drinkt nog
drinkt te veel
drinkt stevig
drinker
probleemdrinker
alcoholist*
alcoholieker
alcoholgebruik
alcoholmisbruik
alcoholverslaa*
alcoholwalm
drankwalm
adem ruikt naar
stonk naar drank
stinkt naar drank
stinkt naar alcohol
stinkt naar bier
riekt naar
scheel van de drank
straalzat
strontzat
poepeloerezat
poepzat
~ kachel=
tipsy
in de olie
boven zijn theewater
te diep in het glas
goed in de wind
in den drank
den drank
zuiplap
dronkelap
dronkaard
dronkeman
comazuipen
bingedrinken
indrinken
sprak met dubbele tong
dubbele tong
lalde
lalt
waggelde
wankelde
flesje sterk
~ sterke drank
halve fles
fles whisky
fles jenever
flessen drank
flessen verstopt
blikjes bier
kratten bier
bak bier
bakken bier
een bak per dag
schultenbräu
desperados
half liter blikken
jägermeister
bacardi
~ pint=
al drie weken droog
droog gebleven
drooggelegd
droogstaan
stond droog
nuchter gebleven
~ geblazen
blies positief
ademanalyse
alcoholslot
cmi traject
al anon
tournée minérale
[drugs]
*drugs
drug
druggebruik*
*drugsgebruik*
drugspand
~ gebruikt=
gebruikt weer
gebruikt opnieuw
gebruikt nog
nog aan het gebruiken
weer aan het gebruiken
middelengebruik
middelenmisbruik
heroïne*
coke=
cocaïne
basecoke
wit poeder
wit poeier
crack
freebase
gekookte
bolletje
wiet*
weed=
cannabis*
hasj*
shit roken
blowt
blowen
geblowd
blower
joint
joints
jointje
smoort
smoren
gesmoord
stoned
spacecake
speed=
amfetamin*
xtc=
mdma
ecstasy
pillen gepakt
pilletje
ghb=
gbl=
ketamine
keta=
3 mmc
3mmc
4 mmc
miauw
lachgas*
~ ballonnen
snoof=
snuift
snuiven
gesnoven
lijntje
lijntjes
lsd=
paddo
truffels
crystal meth
meth=
fentanyl
opiaten
benzo's
benzo=
benzodiazep*
pregabaline
lyrica
snus=
vapen
spice=
designerdrugs
verslaafd
verslaving*
verslavings*
*verslaafde
afkick*
terugval*
hervallen
! herviel
is hervallen
overdosis
od=
naald
spuiten
gespoten
spuitattributen
pupillen
~ zakje
~ zakjes
baggie
gram coke
~ gepakt met
~ dealt
gedeald
dealer
dealt hij
dealen
straatdealer
scoren
kijkt schuin
rook naar wiet
ruikt naar wiet
growshop
plantage
wietplantage
is clean
nog clean
clean sinds
niet clean
clean=
schoon sinds
schone plas
onder invloed van
~ high=
zo high
strak van
strak staan
staat strak
stond strak
strak stond
knetter
knetterstoned
trippen
tript
tripte
bad trip
badtrip
speedt
spacen
wappie van
para van
het spul
troep gebruikt
rommel gebruikt
rotzooi gebruikt
aan de coke
aan de wiet
aan de speed
aan de pillen
aan de heroïne
aan de ketamine
aan de drugs
aan de crack
aan de lachgas
op de drugs
van de drugs af
van de wiet af
van de coke af
basen
baset
heroine gerookt
rookt heroïne
cokesnuiver
cokehoofd
cokegebruik
~ coca=
lijnen coke
neusje
sneeuw snuiven
wit spul
wit goedje
wiri
ganja
wietje
jonko
joko
skunk
haze=
zomerjoint
blowtje
toeter blow
jointjes
bongs
bong
grinder
~ vloei
lange vloei
dikke ogen
rode oogjes
~ rode ogen
waterige ogen
glazige ogen
glazige blik
wazige blik
grote pupillen
kleine pupillen
speldenknop*
pupillen groot
kaakt
kaken malen
tandenknarsen
naaldsporen
prikplekken
spuitplekken
spuitgaten
spuiten gevonden
naalden gevonden
g gebruikt
gna=
g hole
out gegaan
ging out
gestrekt gegaan
kanker stoned
~ pep=
amfet
pillen op feest
2cb
2 cb
tucibi
roze coke
nps=
flakka
hhc=
thc=
cbd olie
edibles
space cake
paddos
kratom
poppers
snuff
lachgasfles
tank lachgas
lachgastank*
cilinder lachgas
slagroompatronen
ballonnetje
ballonnetjes
codeïne
purple drank
hoestsiroop
oxy's
oxy=
tramadolverslav*
rivo
rivotril op straat
vape
vapet
vapes
gevapet
cannabisvape
gebruikt dagelijks
gebruikt elke dag
gebruikt terug
gebruikt niet meer
gebruikte drugs
druggebruiker
drugverslaafd*
~ harddrugs
~ softdrugs
~ hard drugs
~ soft drugs
polygebruik
polydruggebruik
junk=
junkie
spuiter
craving
terugvallen
teruggevallen
viel terug
uitschuiver
~ uitglijder
~ slippertje
hervalt
herval
~ hervalpreventie
afgekickt
kickt af
cold turkey
cleane
al clean
maanden clean
weken clean
dagen clean
jaar clean
gebruiksvrij
abstinent
abstinentie
stopte met gebruiken
gestopt met gebruiken
gestopt met blowen
gestopt met drinken
gestopt met roken van
ontwenningsverschijnsel*
dealadres
dealertje
drugsrunner
drugsschuld*
drugkoerier
bollen geslikt
bolletjesslikker
zakje wit
gripzak*
weegschaaltje
wietlucht
wietgeur
cannabisplant*
kweektent
[treatment]
detox*
ontgift*
methadon*
suboxone
buprenorfine
subutex
heroïnebehandeling
spuitenruil*
gebruikersruimte
jellinek
tactus
brijder
novadic
kentron
iriszorg
vnn=
victas
de kiem
adic
katarsis
vagga
mso=
vad=
drugslijn
*verslavingszorg
verslavingskliniek
rehab
urinecontrol*
urinetest
plastest
urinestaal
speekseltest
speekseltest*
drugstest*
drugtest*
haartest
! positief op
! positief getest
! testte positief
naltrexon
ontwenningskliniek
opname verslaving
uc=
uc's
uc positief
urinecontrole
plascontrole
plaspotje
positieve uc
vuile plas
vuile urine
schone uc
testte negatief
~ negatieve test
~ test was positief
~ test positief
thc positief
ontwenningskuur
afkickkliniek
kliniek in zuid afrika
castle craig
trubendorffer
novadic kentron
trempoline
de pelgrim
altox
~ free clinic
~ drugshulpverlening
~ drughulp*
~ therapeutische gemeenschap
aa meeting
aa groep
~ smart recovery
crisisdetox
pst=
methadonpost
methadonbus
methadonprogramma
methadon opgehaald
medicatie substitutie
substitutiebehandeling
heroïneverstrekking
aotal
selincro
naltrexone
drugbehandelingskamer
[gambling]
gokt
gokken
gokte
gegokt
gokverslav*
gokschuld*
gokprobleem
gokkast*
gokzuil
casino
online casino
~ circus=
krasloten
sportweddenschap*
wedkantoor
unibet
bingoal
betting
vergokt
speelt op de automaat
~ automaten
`;
