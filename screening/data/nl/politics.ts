/** Dutch: political views, extremist ideology, membership. Format: see lexicon.ts. */
export default `
[extremism]
extremis*
extreemrechts
extreem rechts
extreemlinks
extreem links
rechtsextrem*
radicalis*
radicaliser*
geradicaliseerd
jihad*
jihadi*
jihadist*
salafi*
islamitische staat
isis=
kalifaat
~ syrië
syrië strijder
syriëstrijder
uitgereisd
uitreiziger*
terug uit syrië
sharia4belgium
behead*
onthoofding*
dabiq
neonazi*
neo nazi*
nazi=
nazi's
nazivlag
nazigroep
nazigroet
hitlergroet
~ 88=
hakenkruis
swastika
white power
white pride
blood honour
blood and honour
combat 18
accelerat*
omvolking
omvolkings*
great replacement
schild vrienden
schild en vrienden
voorpost
pegida
dutch defence league
skinhead*
~ kale kop
~ kistjes
~ zwarte vlag
manifest=
manifesten=
soeverein*
soevereinen
qanon
complot*
antivaxx*
incel*
incelvideo*
antisemiti*
jodenhaat
homohaat
vrouwenhaat
misogyn*
haatprediker
haatberichten
propaganda*
haatspraak
ronsel*
geronseld
ronselde
gesneuveld
kuffar
kafir
~ wakker geworden
de vijand van het volk
~ dag x
day x
gewapende strijd
wapens verzameld
aanslag*
extremist
extreme ideeën
extreme denkbeelden
extreme uitspraken
extreemrechtse
ultrarechts
ultranationalis*
~ nationalis*
~ fascis*
fasho
facho
~ racis*
~ racistisch
~ racistische
white supremac*
blanke ras
blanke superioriteit
witte ras
superieure ras
rassenoorlog
rassenleer
raszuiver
ariër
arisch*
mein kampf
hitler*
adolf hitler
führer
heil hitler
sieg heil
ss runen
runen=
runentattoo
ss tattoo
ss teken
doodshoofd
totenkopf
zwarte zon
keltisch kruis
wolfsangel
odalrune
14 woorden
14 88
1488
nsdap
nsb vlag
nvu=
derde rijk
~ holocaust*
gaskamers
jodengrap*
joden vergassen
joden aan
joden zitten
zionis*
zionisten
~ soros
wef=
new world order
nieuwe wereldorde
deep state
satanische elite
pedo elite
pedonetwerk
chemtrails
plandemie
5g masten
flat earth
platte aarde
wappie*
viruswaan*
viruswaarheid
prikweigeraar
complotdenk*
complottheor*
complotgroep
complotvideo*
remigrat*
remigratie
volksverrader
landverrader
tribunalen
~ tribunaal
eigen volk
eigen volk eerst
vol is vol
grenzen dicht
avondland
volksgemeenschap
defend netherlands
defend europe
geuzenbond
nederlandse volks
erkenbrand
~ kameraadschap
right resistance
bloed bodem en eer
bbet
knokploeg
the base
atomwaffen
feuerkrieg
active club
active clubs
terrorgram
siege cultuur
james mason
o9a
order of nine angles
com netwerk
saint tarrant
tarrant
breivik
~ christchurch
buffalo schutter
~ columbine
school shooting
schoolschutter
schoolshooter
~ prepper*
wapenhandboek
anarchist cookbook
~ boerenprotest
omgekeerde vlag
vlag ondersteboven
autonomen
autonoom verklaard
soevereine burger
vreeburgers
vreemandaat
levende mens
~ levend mens
mens van vlees
~ common law
~ stroman
erkent de staat niet
erkent de overheid niet
erkent het gezag niet
staat is een bedrijf
betaalt geen belasting meer uit
incels
redpill
red pill
blackpill
black pill
manosphere
andrew tate
tate filmpjes
alpha male
sigma male
mgtow
vrouwenhater
haat vrouwen
hekel aan vrouwen
haatpraat
haatgroep
haatgevoel*
haat tegen
haat joden
haat moslims
haat homo's
hekel aan buitenlanders
buitenlanders buiten
moslimhaat
islamhaat
islamofob*
~ polariser*
gedachtegoed
~ ideologie
~ ideologisch
~ ideologische
fundamentalis*
islamis*
takfir*
tawhid
tawheed
wala wal bara
al wala
shirk
taghut
mujahid*
moedjahed*
martelaar*
martelaarschap
paradijs verdienen
maagden in het paradijs
nasheed*
anasheed
al qaida
al qaeda
alqaida
islamitische staat vlag
is vlag
is filmpjes
is video's
is propaganda
is aanhanger
daesh
daech
al nusra
al shabaab
~ hamas
~ hezbollah
hizbollah
~ taliban
hizb ut tahrir
moslimbroeder*
muslim brotherhood
anwar al awlaki
al awlaki
bin laden
osama
streetdawah
street dawah
straatdawah
kafirs
koeffar
ongelovigen
ongelovige honden
afvalligen
kalifaatskind*
al hol
al roj
roj kamp
uitreizen
uitreisplan*
uitreispoging
uitreis
foreign fighter
ftf=
hijra
sharia
sharia invoeren
bay'ah
eed van trouw
eed afgelegd
~ terroris*
terrorist
lone wolf
lone actor
aanslagplan*
dodenlijst
hitlist
~ strijder=
~ strijders=
heldendaad
verheerlijkt
verheerlijken
~ verheerlijking
goedpraten van geweld
geweld goed
geweld gerechtvaardigd
afglijden
afgegleden
radicale vrienden
radicale ideeën
radicale groep
radicale prediker
radicaler
radicaal=
radicale=
rabbit hole
fabeltjesfuik
wij zij denken
zwart wit denken
~ ocad
~ ocam
lijst van ocad
gegevensbank tf
haatpropagandist
~ hpe=
~ livc
pgax
persoonsgerichte aanpak extremisme
~ lse=
~ exit traject
~ exittraject
~ deradicalis*
disengagement
ceapire
lonsdale
fred perry polo
thor steinar
bomberjack
bomberjas
witte veters
legerkisten
oi muziek
rac muziek
landser
hatecore
nsbm
boogaloo
~ pepe
pepe memes
memes over joden
foute memes
racistische memes
[membership]
~ lid van
partijlid
~ partij=
militant
militeert
stemt op
stemt extreemrechts
vlaams belang
vlaams blok
pvv=
pvda
forum voor democratie
jongerenafdeling
pkk=
pkk vlag*
ypg=
grijze wolven
grijze wolf
hells angels
satudarah
no surrender
bandidos
motorclub
~ vakbond
betog*
betoging
betogingen
~ mars=
marsen
loopt mee in
meegelopen
~ vlaggen
~ flyeren
flyeren voor
manif
demonstratie
radicaal linkse
radicaal rechtse
anarchist*
antifa
activist*
~ kandidaat bij
~ kandidaat voor
actief bij de partij
bestuurslid van
ging op de lijst
staat op de lijst van
stemde op
stemt vlaams
stemt pvv
stemt links
stemt rechts
vb'er
vlaams belanger
~ nva=
~ n va
pvda pvdb
~ ptb
~ groenlinks
jong vb
nsv=
kvhv
jfvd
fvd=
~ baudet
~ wilders
dries van langenhove
~ van grieken
filip dewinter
~ ja21
~ bij1
denk partij
akp=
~ erdogan
erdogan aanhanger
bozkurt
wolfsgroet
mhp=
ülkü ocakları
milli görüs
gülen*
gulen beweging
öcalan
dhkp c
dhkpc
ltte
hirak
polisario
mongols
outlaws mc
no surrender mc
chapter van
hooligan*
~ harde kern
voetbalhooligan
~ ultras
sfeergroep
~ casuals
~ extinction rebellion
klimaatactivist*
dierenactivist*
dierenbevrijding*
animal liberation
kraakbeweging
zwart blok
black bloc
palestina actie*
demonstre*
gedemonstreerd
betoogt
betoogde
meegestapt
stapte mee
loopt mee met
sloot zich aan
sluit zich aan
aanhanger
aanhang van
sympathis*
sympathiseert
~ lid geworden
lid van die
~ lid van een
werd lid
~ lidkaart
ledenavond van
actief in een groep
actief in de groep
groepje mannen
fakkeltocht
stickeren
stickers plakt
plakt stickers
~ pamfletten
deelt flyers
vlag aan zijn
vlag op zijn kamer
vlag boven zijn bed
vlag in zijn kamer
prinsenvlag
leeuwenvlag
zwarte leeuw
ijzerwake
ijzerbedevaart
bloed en bodem
trainingskamp
fight club bos
martial arts in het bos
survivaltraining
paramilitair
`;
