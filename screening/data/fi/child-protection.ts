/** Finnish: a minor at risk. Format: see lexicon.ts. */
export default `
[neglect]
laiminly*
heitteil*
yksin kotona=
yksin kotiin
jätetty yksin
jätti yksin
jätetty lap*
valvonnatt*
ilman valvont*
nälkä*
nälissä*
~ ei ruokaa
ei ole ruokaa
jääkaappi tyhj*
likai*
likaset=
sama vaippa
~ vaippa*
~ vaipat=
pissais*
ilman takkia
ilman kenkiä
ilman eväit*
siivoton=
siivottom*
~ hoitamat*
lukittu huone*
lukittu ulos
öisin ulkona
öisin yksin
nukkunut rappu*
maitoa laimenn*
painaa liian väh*
painokäyr*
kasvu pysäht*
haisee pahal*
haisee hiel*
huolenpid*
päihtyneen vanhem*
sammuneena sohv*
sosiaalipäivys*
jäi hakemat*
märissä vaat*
nukkuu lattial*
ei pesey*
ilman ruokaa
ei valvo*
vauvan ravist*
ilman lounas*
ei aamupal*
aamupalaa ei
ei lämmintä ruok*
ei saa ruokaa
ei saanut ruokaa
ei ole syönyt mitään
ei oo syöny mitään
ei syönyt aamup*
syömättä koul*
hamstraa ruok*
varastaa ruok*
pyytää ruokaa
pelkkää karkkia
pelkillä sip*
kaappi tyhj*
kaapit tyhj*
jääkaapissa ei
jääkaapissa pelk*
jääkaapis ei
ruokaa ei ole
ruokaa ei oo
~ täit=
täitä=
täitart*
syyhy*
kirput=
luteita=
luteet=
haisee pissa*
haisee virts*
haisee tupak*
haisi pissa*
haisi virts*
haisi hiel*
haisee home*
pahanhajui*
pahalta haise*
hampaat mäd*
hampaat reik*
mädät hamp*
reikiintyn*
ei pestä hamp*
hampaita ei
hiukset takus*
tukka takus*
pesemät*
rähjäi*
resuis*
ryysyis*
likases*
samat vaatteet
samoissa vaat*
ei talvivaat*
ilman talvitak*
ilman pipoa
ilman hansk*
ilman sukk*
ei ole talvikenk*
ei oo talvikenk*
liian pienet kengät
lenkkareissa pakkas*
tennareissa pakkas*
tossuissa pakkas*
kesävaatteis*
paljain jaloin
vaippaihot*
vaippa vaihtam*
vaippaa ei vaihd*
vaippa täynnä
kastelee sänky*
kastelee alleen
yökastel*
pissaa alleen
tuhri*
pulloa ei
imeväis*
korvike lop*
ei kasva käyr*
paino ei nouse
paino pudo*
neuvolassa ei
ei käytetä neuvol*
neuvola huolis*
neuvolasta huoli
rokotukset väl*
lapsi yksin
lapset yksin
lasten kanssa päihty*
lapset olivat yksin
lapset oli yksin
oli yksin kotona
on yksin kotona
ollu yksin kotona
yksin yöt
yksin öisin
yöt yksin
yksinään kotona
kahdestaan kotona
keskenään kotona
lapset keskenään
muksut keskenään
jätetään yksin
jättää lapset
jätti lapset
jätti muksu*
ei hae päiväk*
ei haettu päiväk*
hakee myöhäss*
ei haettu ajoiss*
haki humalas*
haki kännis*
haettu päivähoidosta myöh*
ei tuotu päivä*
päiväkoti soitti
päiväkodista huoli*
eskarista huoli*
pihalla yöll*
pihalla puoliyö*
ulkona puoliyö*
ulkona keskiyö*
ulkona yöll*
keskellä yötä
iltamyöhään ulk*
ilman aikuis*
ei aikuista
vailla valvont*
kukaan ei kato
kukaan ei valvo
kukaan ei ollu kot*
ei kukaan kotona
saa olla kuinka
ei kotiintuloaik*
ei rajoja
kotona ei rajoj*
nukkuu vanhempien sohv*
nukkuu patjal*
patja lattial*
ei omaa sänky*
ei lakanoi*
lakanat likai*
ei sänkyä
ikkuna rikki
kotona sotku*
kämppä sotku*
koti sotkui*
kaaos kotona
kotona kaaos
koti kaaott*
kissan kusi
koirankak*
ulostetta=
roskaa kaikkial*
neuloja lattial*
ruiskuja lattial*
kamaa lapsen
lapsen ulottuv*
ryyppäjäisis*
biletystä kotona
vanhemmat kännis*
vanhemmat dok*
vanhemmat juo
äiti juo
äiti dokaa
isä juo
isä dokaa
äiti sammun*
isä sammun*
mutsi sammun*
faija dokaa
mutsi dokaa
äiti kännis*
isä kännis*
äiti aineis*
vanhemmat käyttää
kotona juodaan
kotona käytetään
äiti ei herää
äiti ei nouse
vauva itkee
vauva itki
vauvaa ei
itkuun ei vast*
ei reagoi lapsen
ei katsekontakt*
varhaisen vuorovaik*
ei sylit*
ei lohdu*
ravistanut vauv*
huolehtii sisaruk*
huolehtii pikku*
hoitaa pikku*
hoitaa sisaruk*
hoitaa siskoaan
hoitaa äitiään
hoitaa äitiä
laittaa ruuan pienem*
laittaa ruoan sisar*
vastuu pikkusis*
vastuu sisaruk*
vie pikkusis*
vanhempansa vanhem*
roolit sekais*
aikuisen rooli*
aikuisen vastuu*
parentifik*
pikkuaikui*
kantaa huolta äidist*
tulkkina vanhemm*
tulkkaa vanhemm*
~ vanhemmuu*
ei pärjää lasten
ei jaksa lasta
ei jaksa lasten
ei halua lasta
lapsi vailla
~ perustarp*
~ perushoi*
hoidon laimin*
hoivan puut*
puutteellinen huol*
kelaamaton
[harm]
mustelm*
jälkiä selässä
jälkiä kaulas*
~ jälkiä
ruhje*
~ arpi=
palovamm*
tupakanjälk*
vyöllä lyö*
lyödään kotona
lyöty kotona
löi poik*
löi tytt*
löi last*
löi lapsen
löi lapsia
lyö last*
lyö laps*
tukist*
läimäyt*
ravistel*
kuritta*
kuritu*
ruumiillinen kurit*
isä lyö
äiti lyö
lapsi pelk*
pelkää isä*
pelkää kotia
pelkää mennä kotiin
ei uskalla kotiin
ei suostu menemään kotiin
suostu menemään kot*
hyväksikäyt*
kosketel*
kosketteli=
lähentel*
lapseen sekaant*
grooming*
groomaa*
houkuttel*
aikuisten kanssa
aikuisten miesten
pahoinpidelty lap*
silpom*
ympärileik*
fgm=
kaltoinkoht*
kaltoinkohdel*
nähnyt väkival*
nähnyt kun isä
nähnyt kun äiti
todistanut väk*
pelottelee las*
lapsikauppa*
~ ranteissa
lapsi vaarassa
turvassa kotona
satutettu*
vanhemmat lyö*
~ lyö=
~ lyöty=
~ löi=
kotona lyö*
sinelmä*
mustunut silm*
turvonnut pos*
turvonnut huul*
huuli hal*
halki huul*
haljennut huul*
vyön jälk*
vyönjälk*
vyöllä selk*
piiskaa=
piiskas*
piiskat*
selkäsau*
remmistä=
remmiä=
saa remmi*
saa selkää*
saa turpaa*
sai selkää*
sai turpaan*
saa köniin*
saanut selkää*
korvapuust*
luunappi*
luunapei*
litsari*
litsar*
avokämm*
läpsäs*
läppäs*
nipistel*
puristusjäl*
sormenjäljet käs*
sormen jäljet
jälkiä käsis*
jälkiä niskas*
jälkiä pakar*
jälkiä reisis*
jäljet käsis*
jäljet selä*
puremajälk*
puremajälj*
raapimajäl*
naarmuja=
kuhmu*
kynnenjälj*
tupakalla polt*
sauhulla polt*
poltettu tupakal*
keittim*
liedellä polt*
kuumalla vede*
kylmään suihk*
lukitaan huonees*
lukinnut huonees*
lukitsi huonees*
lukittu kaap*
komeroon=
kellariin lukit*
~ sidottu=
~ sidottiin=
sitonut sänky*
teipannu*
teippas*
nurkkaan seis*
rangaistaan=
kuritettu*
isä löi
isä hakk*
isä on lyön*
isä oli lyön*
isä potk*
isä tönäs*
isä huuta*
isä raivo*
isän nyrk*
isän väkival*
isäpuoli löi
isäpuoli lyö
isäpuoli hakk*
isäpuolta pelk*
äiti löi
äiti hakk*
äiti huuta*
äiti läim*
äiti läps*
äiti heitt*
äiti repi
mutsi löi
mutsi lyö
faija löi
faija lyö
faija hakk*
faija veti
vanhemmat löi
iskä lyö
iskä löi
äiskä lyö
tukasta rep*
repi tukas*
repii tukas*
hiuksista rep*
hiuksista vet*
pelkää iskä*
pelkää äiti*
pelkää mutsi*
pelkää faija*
pelkää vanhem*
pelkää aikuis*
pelkää kotiin*
ei halua kotiin
ei haluu kotiin
ei uskalla men*
ei uskalla kert*
ei uskalla puhu*
ei halunnut kotiin
ei halunnu kotiin
ei lähde kotiin
säpsäht*
säikkyy=
säikähtel*
varuillaan=
jähmett*
kyyristyi*
suojaa päät*
piiloutu*
meni piiloon
meni pöydän alle
pöydän alla
sängyn alla
sängyn alle
vaatekaappi*
itki kouluss*
ei suostu menemään is*
ei suostu isän
ei suostu isälle
ei halua isäl*
kertonut lyömi*
kertoi opettaj*
kertoi terkkar*
seksuaalirik*
seksuaalista hyv*
hyväksi käyt*
käyttänyt hyväks*
käytti hyväks*
käytetty hyväks*
insesti*
sukurutsa*
pedofi*
pedari*
pedo=
setämies*
kouri=
kourinut=
kourittu*
kourii=
kähmi*
paikkoihin kosk*
koskenut alap*
koskenut lapse*
kosketti lapse*
koski lapse*
alapää*
intiimialue*
sukuelim*
seksualisoi*
seksuaalissävy*
ikätasoon kuulu*
ikätasoton*
ikätasosta poikk*
kypsymättöm*
lapsen raisk*
raiskattu lapse*
alaikäiseen seks*
alaikäisen seks*
alastonkuva lapse*
tallenteita laps*
csam=
tyttöjen ympär*
sukuelinten silp*
silvo*
infibul*
barnahus*
lastenasiaintal*
oikeuspsykol*
lapsi kuult*
lapsen kuulem*
lasta kuult*
näki kun isä
näki kun äiti
näki kun mies
näki kun isäpuol*
näkee kun
nähnyt kun
lapset näki
lapset näk*
lapsi näki
lapsi oli pai*
lapset samassa huon*
lapset kuul*
lapsi kuuli
lasten nähd*
lapsen nähd*
lasten edes*
lapsen edes*
lasten aikana
lasten kuull*
meni väliin
menee väliin
yritti mennä väl*
~ altistu*
todisti väkiv*
heräsi huutoon
herää huutoon
huutoon öis*
kuulee riit*
kotona riidel*
kotona huudet*
kotona väkiv*
haukutaan=
haukutaan kotona
haukkuu last*
mitätöi*
vähättelee last*
uhkaa jättää
uhataan laitoks*
sanoo ettei rakas*
ei toivottu lap*
syntipuk*
vauvalla murtum*
selittämätön murt*
selittämättöm*
useita murtum*
vanhoja murtum*
selitys ei täsm*
selitykset ei
tarina muuttuu
kaatunut portais*
putosi hoitopöyd*
putosi sängys*
ravisti vauv*
vieroitusoirei*
nas-vauva*
fas-lap*
fasd=
sikiövaur*
[placement]
lasu=
lasun=
lasut=
lasuja=
lastensuojelu*
lasteskodis*
lastenkod*
lastenkoti*
ls-ilmo*
~ kiireelli*
sijoitet*
~ sijoitus*
sijaiskod*
sijaiskoti*
sijaishuol*
sijaisper*
huostaanot*
huostaan=
huostassa=
otettiin huost*
jälkihuol*
avohuol*
vastaanottokod*
~ laitoks*
nuorisokod*
nuorisokoti*
perhehoi*
perhekunt*
~ perhetyö*
tehostettu perhet*
intensiiviper*
sossu haki
hatkassa=
hatkoill*
hatkat=
karkas*
karussa=
karannut=
rajoituspäät*
~ palvelutarp*
~ tukiperh*
turvakotiin
lapsen edun
~ kasvuol*
huoli-ilmo*
ls=
ls:n=
ls-asia*
ls-ilm*
ls-tt*
lassu*
ennakollinen last*
ennakollinen ls*
enn ls-ilm*
teki ilmo*
tehtiin ilmo*
tehty lasu*
tein lasu*
lasuilm*
lasutti*
huolilm*
lastenvalvo*
ptarv*
palvelutarpeen=
kiirsij*
kiireellinen sijoit*
kiireellisesti sij*
kiireellisen sij*
kiireellistä sij*
kiireellisenä=
avopalvel*
sijoituspaik*
sijoituks*
sijaisvanh*
sijaisäi*
sijaisisä*
huostaan otet*
huostan=
koulukodi*
koulukoti*
perhekodi*
perhekoti*
perhetukik*
ensikodi*
ensikoti*
pienryhmäkod*
pienryhmäkot*
vastaanottolait*
arviointijaks*
arviointiyks*
kriisiperh*
kriisikod*
päivystysperh*
erityislapsil*
erityisen huolen*
eho-jaks*
ehojaks*
vaativa sijais*
emu-yks*
nuorten turvat*
nuorten turvap*
nuorten kriis*
~ lomittaj*
lomaperh*
~ tukihenkilö*
ammatillinen tukih*
tukisuhd*
valvotut vaiht*
valvottu vaiht*
yhteydenpidon raj*
yhteydenpitoa raj*
yhteydenpitokiel*
liikkumisvapau*
liikkumisrajoit*
liikkumisenraj*
rajoitettu liikk*
luvaton poist*
luvatta poist*
luvattomasti=
luvattomalla=
hatkaa=
hatkas*
hatkan=
karkumatk*
karkureis*
karkuun=
ei palannut lom*
ei palannu lom*
sossut hak*
sossut vei
sossu vei
lapset vietiin
lapsi vietiin
lapset otettiin
lapsi otettiin
otettiin lapset
vietiin lapset
lapset huost*
menetti lapset
menettänyt lapset
lapset sijois*
pois kotoa
erilleen vanhem*
asiakassuunnitelm*
sossutant*
lasun asiak*
lasun kautta
~ virka-apu*
kotiutettiin=
kotiutus=
itsenäistymisvar*
ohjattu lasu*
omatt=
vastuusossu*
lastensossu*
lapsen asioista vast*
kunnan sossu
~ elatuk*
mieliala kotona
turvattom*
turvaton=
lapsi ei ole turv*
lapset turvaan
lapsi turvaan
lapsen turval*
lapsen hätä
`;
