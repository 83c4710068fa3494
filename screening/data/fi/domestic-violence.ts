/** Finnish: violence at home. Format: see lexicon.ts. */
export default `
[violence]
lähisuhdeväkival*
perheväkival*
parisuhdeväk*
väkivalt*
kurist*
löi vaim*
löi nais*
löi nyrkill*
löi häntä
löi avo*
lyö vaim*
lyö naista
lyödään vaim*
vaimoa lyöd*
vaimo hakat*
hakkas*
hakkaa=
hakatt*
pieksi=
pieksi vaim*
mies lyö*
mies hakkas*
mies löi*
mies uhk*
mies kontrol*
mies pakottaa
mies rajoit*
mies valvoo
mies ei päästä
mies seuraa
exä uhk*
ex uhk*
ex seuraa
ex-mies
exä seuraa
exän uhk*
entinen mies
ex vainoaa
exä vaino*
oven läpi
mustasukkai*
kontrolloi*
trackat*
puhelin tarkast*
lukee puhelim*
mies kieltää
ei saa puhua muille
ei päästä ulos
lukitsee=
eristää=
uhkasi tappaa
uhkaa tappaa
uhannut tappaa
pakkoavio*
pakottaa avio*
naitetaan=
naitt*
kunniaväk*
kunniaan liit*
kunnian tähden
nyrkill*
silmä musta
musta silmä
silmä on musta
raiskasi vaim*
pakottaa seksiin
alisti*
alistu*
haukku vaim*
nöyryytt*
vainoaja*
~ löi=
~ lyö=
potki vaim*
tönii=
töni=
retuut*
alistaa=
pakottaa=
pelkää mies*
pelkää exä*
pelkää lähteä
mies pelot*
puolison uhk*
puoliso lyö*
puoliso uhk*
taloudellinen väk*
henkinen väk*
digitaalinen väk*
~ nyrkin*
veti turpaan
vetää turpaan
veti pataan
veti köniin
vetäs turpaan
vetäs köni*
vetänyt turp*
antoi turpaan
anto turpaan
antanut turp*
sai turpaan miehe*
saa turpaan miehe*
saanut turpaan
sai nyrk*
löi taas
lyö taas
lyönyt taas
on lyönyt
oli lyönyt
on lyöny
oli lyöny
löi kasvoihi*
löi kasvoi*
löi naam*
löi päähän
löi vatsaan
löi mahaan
läimäs*
läpsäytt*
mäiski=
mätki*
turpiin=
turpaansa*
muksi*
hakanu=
hakannut=
hakkaa naista
pieksä*
piesty*
tönäs=
tönäis*
töninyt*
töniny*
töytäis*
paiskas*
paiskoi*
heitti seinää*
työnsi porta*
työnsi sein*
työnsi lattia*
painoi seinää*
painoi tyynyl*
painoi sänky*
~ tyynyllä=
kurkusta=
kurkkuun=
kävi kurk*
käsiksi*
kävi käsik*
käy käsik*
käynyt käsi*
otti kurk*
otti kaulas*
otti niskas*
tarttui kur*
tarttui kaul*
väänsi käsi*
väänsi käde*
väänsi rant*
puristi kä*
repi vaat*
repi hiuk*
veti hiuk*
veti tukas*
~ hiuksista=
potkaisi=
potkas=
potki vatsaan
potki päähän
potki mahaan
raahas*
raahat*
tunki veits*
veitsellä uhk*
uhkaa veits*
uhkaili veits*
uhkas veits*
uhkas tapp*
uhkaa puuk*
aseella uhk*
uhkas aseel*
tappouhk*
uhkailu*
tappaa vaim*
tappaa naise*
tappaa äid*
tapan sut
uhkaa viedä laps*
uhkaa ottaa laps*
uhkas viedä laps*
vie lapset
uhkaa itsemurh*
uhkaa tappaa its*
uhkaa julkais*
uhkaa levitt*
uhkaa lapsil*
uhkaa koiraa
tappoi kissan
tappoi koiran
potki koir*
riko puhel*
rikkoi puhel*
rikko puhel*
rikkoi oven
hajotti oven
hajotti kämp*
hajotti kotin*
hajotti kodin
rikkoi tavar*
heitteli tavar*
heitteli astio*
heitti lautas*
heitti kahvikup*
hakkaa ovea
löi seinää*
löi reiän
nyrkki sein*
reikä ovess*
sylkes*
sylki pääl*
naama tohj*
naama turv*
naama mustel*
naama sinis*
mustelmat käs*
mustelmat kaul*
jälkiä kaulal*
jäljet kaul*
kylkiluu*
leuka murt*
nenä murt*
nenä poik*
murtunut nenä
hammas lohk*
hammas irt*
hampaat sisään
tärykal*
kaatui porta*
kaatui muka
muka kaatu*
kaatui taas
kaatuneensa*
sanoo kaatun*
sano kaatun*
kaatui rapuis*
törmäsi ove*
törmäs ove*
käveli ove*
oveen törm*
kompastui mat*
liukastui suihk*
kaappiin löi
aurinkolas*
meikillä peit*
peittelee must*
piilottelee must*
selittelee must*
poolo kesäl*
huivi kaul*
~ pelossa=
elää pelos*
elänyt pelos*
pelkää kotona
pelkää ukkoa*
pelkää aviomieh*
pelkää puolis*
pelkää että se
varpaillaan=
munankuor*
miestä pelk*
miehen väkiv*
puolisoväk*
seurusteluväk*
suhdeväk*
lähisuhdev*
lsv=
perhetappelu*
kotiriita*
kotihäl*
jälleen hälytys
naapurit soitt*
naapuri soitti poliis*
naapuri kuuli huut*
huutoa kuulu*
huuto kuulu*
huutaa naisel*
huutaa vaimol*
ukko lyö
ukko hakk*
ukko löi
ukko raivo*
ukko uhk*
ukko kuris*
ukko juo ja
äijä hakk*
äijä löi
äijä lyö
aviomies löi
aviomies lyö
avomies löi
avomies lyö
avokki löi
avokki lyö
poikaystävä löi
poikaystävä lyö
poikaystävä kont*
poikaystävä uhk*
poikaystävä vaati*
poikaystävä seur*
poikaystävä painos*
poikkis löi
poikkis lyö
tyttöystävä löi
vaimo löi
vaimo lyö
vaimo hakk*
mies raivo*
mies huuta*
mies tönä*
mies töni
mies kuris*
mies potk*
mies heitt*
mies rikko*
mies haukku*
mies nimitt*
mies vahti*
mies kyttä*
mies soittel*
mies odotti
mies tarkist*
mies lukee
mies vei puhel*
mies otti puhel*
mies ottaa rahat
mies vie rahat
mies pitää rahat
mies päättää
mies määrää
mies vaatii
mies ei anna
mies ei salli
mies estää
mies esti
mies kielsi
mies lukits*
mies luki vies*
mies vastaa puh*
mies vastaa puol*
mies tulkkas*
mies puhuu puol*
mies aina muk*
mies istu viere*
mies istuu viere*
ei pääse yksin
ei päässyt yksin
ei saa käydä yksin
ei saa tavata ystäv*
ei saa tavata kaver*
ei saa tavata perh*
ei saa nähdä ystäv*
ei saa nähdä kaver*
ei saa nähdä siskoa*
ei saa pitää yht*
ei saa soittaa
ei saa poistua
ei saa mennä ulos
ei saa mennä yksin
ei saa ulos
ei saa tehdä töitä
ei saa käydä töissä
ei saa opetella suom*
ei saa omaa pankkik*
ei saa omia rahoj*
ei omaa puhel*
ei omia avaim*
avaimet vie*
avaimet takav*
avaimet otet*
passi miehel*
passin vei
passin vie*
vei passin
vei avaim*
vei puhel*
ottaa puhel*
otti puhel*
hävitti puhel*
käy puhel*
käy läpi puhel*
käy läpi vies*
tarkistaa puhel*
tarkastaa puhel*
tarkistaa vies*
lukee viest*
vaatii salas*
vaatii sijain*
sijainti päällä
sijaintiseur*
seurantalait*
seurantasov*
vakoilusov*
vakoiluohj*
vakoile*
gps autos*
gps-lait*
airtag*
kamera makuu*
kameroita kot*
kamerat kot*
soittaa 50
soittaa kymmeniä
soittelee jatkuv*
soittelee yöl*
viestipomm*
viestejä satoja
pommittaa viest*
oven takana
oven taka*
kytännyt*
kyttää=
kyttäsi=
kyttäs=
kyttäily*
odotti pihal*
odotti parkk*
odottaa pihal*
odottaa työpai*
ilmestyi työ*
ilmesty työ*
ilmestyy työ*
ilmestyi koti*
ilmestyi päiväk*
seuras autol*
seuraa autol*
seuraili=
seurannut kot*
stalkk*
ex stalk*
vainoam*
vainonnu*
vainosi*
eron jälkeinen vain*
erovaino*
ex ei jätä rauh*
ei jätä rauhaan
exä ei jätä
exä soittel*
exä hakk*
exä löi
exä ilmes*
exä tuli oven
ex tuli oven
exä odott*
exä kytt*
ex-mies uhk*
exmies*
ex-puol*
expuol*
ex-ukko*
exukko*
eristetty ystäv*
eristetty suku*
eristi ystäv*
eristää ystäv*
välit ystäviin
katkaisi välit ystäv*
gaslight*
gaslait*
~ manipuloi*
~ painosta*
narsis*
narsku*
sairaalloinen must*
mustis=
mustiksen=
mustasuk*
pettämi*
pettäny*
syyttää pett*
haukkuu huor*
haukkui huor*
huoritt*
nimittel*
solvaa=
solvas*
pilkkaa*
lyttää=
dissaa=
raha-asiat miehel*
rahat miehel*
palkka miehen til*
tili miehen nim*
kortti miehel*
antaa käyttörahaa
joutuu pyytämään rah*
kuitit mieh*
kuitit näyt*
laittaa laskut vaim*
velat vaimon nim*
otti lainaa vaim*
pakotti otta*
pakotti allek*
pakotti sänky*
pakotti seks*
pakottanut=
~ pakotettu=
pakotettiin=
raiskannut vaim*
raiskannu=
ei uskalla jätt*
ei uskalla läht*
ei uskalla ilmoi*
ei uskalla ero*
ei uskalla sano*
ei uskalla palata
ei uskalla tehdä rik*
ei tohdi läht*
ei pääse lähtem*
ei pysty lähtem*
palasi miehen
palasi miehe*
palasi takaisin mieh*
palannut miehen*
palannu miehen*
palas miehen*
meni takaisin mieh*
meni takas mieh*
takas ukon
takaisin miehen*
otti miehen takais*
otti sen takas
otti exän
antoi anteeks*
anto anteeks*
antanut anteeks*
perui ilmoit*
perui rikosilm*
peruutti ilm*
perui puheen*
vetää ilmoituks*
ei halua rangaist*
ei vaadi rang*
ei halua tehdä rikosil*
ei suostu ilmoittam*
puolustelee mieh*
puolustaa mieh*
vähättelee väk*
omaa syytään
syyttää itseä*
ansaitsi sen
kunniaa=
kunniakysym*
kunniakons*
kunniakulttuur*
suvun kunni*
perheen kunni*
perheen maine*
kunnia mennyt
kunnia menetet*
häpäis*
häväis*
häpeä suvul*
tahrannut
veljet vahti*
veljet valvo*
veljet seuraa
veli vahtii
veli vahti
veli valvoo
veli kyttää
serkut vahti*
suku vahtii
suku valvoo
suku uhk*
suku painos*
suku päätt*
suku etsii
järjestetty avioli*
järjestettyyn aviol*
järjestetään avioli*
serkkuavio*
serkun vaimoks*
naimisiin pakot*
pakotetaan naim*
pakko mennä naim*
avioliittoon pakot*
avioliittoon vast*
lähetetään kotimaah*
lähettävät kotimaah*
lähetetään naim*
viedään kotimaah*
lomalle kotimaah*
vastentahtoi*
kasvatusmatk*
neitsyyttä tark*
~ perheväk*
[protection]
turvakot*
turvakodis*
turvakodin=
nollalinja*
lähestymiskiel*
marak*
turvasuunnitelm*
suojako*
uhrin tuki
rikosuhripäiv*
riku=
turvakiel*
osoitesalau*
salainen osoite
ensi- ja turvakot*
naistenlinj*
lukot vaihdet*
jättää mieh*
lähti mieheltä
lähti miehens*
muutti turvaan
uusi salainen
piilossa mieheltä
ensitur*
turvakodil*
turviks*
tk-paikka
turvis=
turvapaikassa mieh*
lmk=
lmk:n=
lmk:ta=
lmk haet*
perheen sisäinen läh*
laajennettu läh*
väliaikainen läh*
rikkoi kielto*
rikkonut kielto*
rikkoo kielto*
~ riskinarvio*
~ riskiarvio*
väestörekisterin kiel*
nollalin*
suvanto ry
didar
monika-nai*
monikanais*
monikas*
sopu-työ*
varjo ry
miessakit*
lyömätön linja
jussi-työ*
maria akatem*
demeter*
avoterap*
turvapuh*
turvanapp*
~ hälytysranne*
turvahäly*
rikosilmo miehes*
teki ilmon mieh*
poliisi poisti mieh*
mies poistet*
mies vietiin
mies putkass*
mies häädett*
ukko putkass*
ukko vietiin
lähti lasten kans*
lähti yöllä lasten
karkasi lasten
pakeni lasten
pakeni mieh*
pakeni kotoa*
paennut mieh*
paennut kotoa*
lähtenyt mieh*
lähteny miehen*
lähti ukon
karkasi mieh*
lähtösuunnitel*
hätäkas*
pakolaukku*
hätälauk*
pakannut laukun
laukku pakattu
kassi pakattu
lukon vaihto
lukot vaihtoon
vaihdatti luk*
vaihtoi lukot
vaihto lukot
sarjoitt*
turvalukko*
uusi numero mieh*
vaihtoi numero*
osoite salat*
osoitetta ei saa
ei saa kertoa mieh*
asuu salaises*
salassa miehelt*
piilossa exält*
piileskelee mies*
raspo*
seri-tuk*
seri-keskus
uhri ei halua
~ uhrina=
~ uhriksi=
`;
