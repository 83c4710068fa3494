/** Finnish: school and training. Format: see lexicon.ts. */
export default `
[attendance]
~ poissaol*
lintsa*
koulupoissa*
ei käy koul*
ei käyny koul*
ei ole käynyt koulus*
ei oo käyny koulus*
käynyt koulussa
näkyny koulus*
näkynyt koulus*
~ koulunkäyn*
koulukäymät*
kouluakäymät*
~ oppivelvoll*
myöhästel*
myöhästyy tunn*
wilma*
koulusta pois
poissa koulus*
ei tunneilla
~ tunnilta=
~ keskeyt*
jättää koulun
jättänyt koulun
lopetti koulun
koulupudok*
~ kouluun tul*
kotiopetu*
koulukiel*
ei pääse kouluun
ei suostu kouluun
ei mene kouluun
lukukaude*
koepäiv*
tunneilla ei
tunneilta=
~ koulus=
koulusta=
pinnaa*
pinnas*
pinnannu*
pinnais*
lintsi*
skippa*
skipanni*
luvaton poissa*
luvattomia poissa*
luvattomat poissa*
selvittämättömä*
selvittämätön*
selvittämättömiä
poissaolotun*
poissaolopro*
poissaoloj*
poissa tunn*
poissa opet*
poissa viiko*
koululla ei
ei tullut kouluun
ei tullu kouluun
ei tule kouluun
ei mennyt kouluun
ei menny kouluun
ei lähde kouluun
ei lähtenyt kouluun
ei oo koulus*
ei ole koulus*
ei ollut koulus*
ei ollu koulus*
ei näy koulus*
ei osallistu opet*
ei osallistu tunn*
ei palannut kouluun
ei jaksa koulu*
ei jaksa mennä koulu*
ei halua koulu*
ei pysty koulu*
ei saada kouluun
ei saa kouluun
jää kotiin koulu*
jäi pois koul*
jää pois koul*
jäänyt pois koul*
koulu jäänyt
koulu jäi
koulu jää
koulu kesken
koulut kesken
koulu ei kiinn*
koulu ei maist*
koulu ei suju
koulu ei sujunu*
koulu takk*
koulu tökki*
koulu sujuu
koulu sujunut
koulu menee
koulua ei
kouluakäy*
kouluahdist*
koulukammo*
koulupelko*
kouluun palu*
etäkoulu*
~ etäopet*
etäyhteydellä
lyhennetty koulup*
lyhennettyä koulup*
lyhennetty päiv*
lyhennetyllä
vajaata päivä*
vajaa koulup*
vähennetyt tunn*
karkaa koulust*
karkas koulust*
karkasi koulust*
lähti kesken tunn*
lähti kesken päiv*
lähtee kesken tunn*
nukkuu tunn*
nukahtaa tunn*
nukahti tunn*
myöhässä kouluus*
myöhässä koul*
aina myöhässä
myöhästymisi*
keskeytti koul*
keskeytti opin*
keskeytti lukio*
keskeytti amis*
keskeyttänyt op*
keskeyttänyt koul*
droppas*
erosi koul*
erosi amis*
erosi lukios*
eronnut koul*
vaihtanut koul*
jätti koulun
jätti kesken
jätti amiks*
jätti lukion
opinnot kesken
opinnot jäi
opinnot keskey*
opinnot tauol*
opiskelut kesken
opintojen keskey*
katsotaan eronn*
katsottu eronn*
oppivelvollisuuden keskey*
oppivelvollisuuslai*
~ ohjaamo
etsivä nuoris*
etsivän kautta
etsivä haki
[performance]
~ todistu*
nelosia
nelosta
arvosan*
keskiarvo*
luokalle jä*
jäi luokalle
jää luokalle
samalla luokal*
tuplas*
tuplaa luokan
ehdot=
ehdoissa=
reputtan*
koearvosan*
kokeisiin=
kokeessa=
yo-kirjoi*
ylioppilaskirj*
~ yhteishak*
yhteisvalin*
opintopis*
~ hoks=
hojks=
erityisluok*
erityisopet*
erityiskoul*
pienluok*
pienryhmäs*
yksilölliste*
tehostettu tuki
erityinen tuki
erityisen tuen
lukivaik*
lukeminen takk*
ei osaa lukea
lukutaido*
oppimisvaik*
~ tuva=
tuvass*
tuva-koul*
~ valma=
~ jopo=
jopo-luok*
jopolla=
ammattikoul*
amikse*
amis=
~ lukio=
lukioss*
~ lukion=
kymppiluok*
oppisopimus*
näyttö puut*
~ näyttöj*
kurssit rästis*
kurssia hyl*
hylättyjä kurss*
hyväksymätt*
rästis*
~ opintoja=
~ opinto-ohjaaj*
opinto-oik*
~ opinnot=
~ opintonsa=
~ harjoittelupaik*
näyttötutk*
työpaikalla tapahtuva oppim*
alisuoriutu*
yhteishauss*
ei saanut opiskelupaik*
ei saanu paikkaa
ilman opiskelupaik*
sai hylätyn
vitosia=
numerot lask*
koulumenesty*
välivuos*
neloset
nelonen
nelosilla
neljä nelosta
nelkku*
nelosta*
hylsy*
hylätty kurss*
hyl matemat*
hylättyjä=
viitonen matik*
vitonen matik*
kokeet penk*
koe meni pers*
reppasi
reputti*
rebas*
jäädä luokal*
jäämässä luokal*
jääny luokal*
jäänyt luokal*
luokan kertaam*
kertaa luokka*
kertaa vuos*
kertaa ysiä
kertaa seisk*
kertaa kasia
tuplaa ysi*
tuplaa kasi*
lakki jäi
ei valmistu keväl*
ei valmistunu*
~ valmistui kokik*
valmistui lähih*
valmistumi*
valmistuu keväällä
tutkinto kesken
tutkinto jäi
päättötod*
ei päättötod*
erotodist*
peruskoulu kesken
peruskoulun päätt*
peruskoulun oppim*
oppimäärä*
suoritti peruskoul*
kotiopis*
kansanopist*
kymppi=
kymppil*
opistovuos*
tuva-opin*
tuvaan=
tuvalla=
hojksia
hojks-pal*
~ pedagog*
mukautettu*
~ pienryhmä*
joustava perusop*
jopoon=
jopo-ryhm*
valmistava opet*
valmistavalla=
valmistava luok*
valmoluok*
koulunkäyntiavust*
koulunkäynninohj*
ohjaaja tunneil*
avustaja koulus*
erityislukio*
erityisammat*
luovi=
live-amm*
kiipula*
~ tukiopet*
oppimissuunnit*
~ oppilashuol*
~ yhr=
~ ohr=
~ opiskeluhuol*
monialainen ryh*
kouluterkka*
kouluterveyd*
koulupsyk*
~ opo=
~ opon=
~ opolle=
~ opolla=
opo soit*
~ ope=
~ opelle=
~ open=
~ opelta=
luokanope*
luokanohj*
ryhmänohj*
rehtori soit*
rehtori kert*
rehtori erott*
~ ammattiopist*
stadin ammat*
varialla
omnia=
omniassa=
tredu*
keuda*
gradia*
osao=
hyria=
amk:ssa
~ ammattikorkea*
~ yliopistos*
~ opiskelee=
~ opiskeli=
~ opiskellu*
opiskelupaik*
lähihoitajaopisk*
kokkikoul*
datanomi*
merkonom*
artesaan*
parturikoul*
sähköpuol*
metallipuol*
autopuol*
ei osaa laskea
ei osaa kirj*
lukee huonosti
luku- ja kirjoit*
lukihäiri*
lukiongelma*
dysleks*
jäljessä muist*
jälkeenjään*
ikätasoa jälj*
matikka taka*
matikas*
englannista nel*
ruotsista nel*
läksyt teke*
läksyjä ei
ei tee läks*
läksyt jäi
läksyistä=
lunttas*
plagioi*
[discipline]
jälki-istun*
kasvatuskesk*
erotettu koul*
erotettiin koul*
erotettu=
erottam*
määräaikainen erot*
koulukiusa*
kiusat*
kiusaami*
kiusaaja*
kiusasi=
koulussa tapp*
häirits*
häirik*
heitti tuol*
uhkaili opet*
rehtorin puhuttel*
rehtorin luo*
puhuttel*
~ luokkakaver*
luokanval*
seiskall*
ysill*
~ ysit=
seiskaluok*
~ ysiluok*
kasiluok*
~ yläkoul*
~ alakoul*
erkkaop*
erkka=
maikkaa=
koulukuraat*
~ kuraatt*
~ kuraattori=
~ opettajan mukaan
~ opettaja näki
sairaalakoul*
koulun vaiht*
vaihtoi koul*
koulunvaiht*
jälkkä*
jälki-ist*
~ kurinpit*
kirjallinen varoit*
määräaikaises*
määräaikainen eroa*
erotettiin
erotettiin määr*
erotettu määr*
erotettu kahd*
erotettu kuuk*
erotus koulu*
koulusta erott*
opetuksen epää*
opetus evät*
evättiin opet*
poistettiin tunn*
poistettu tunn*
heitettiin tunn*
lensi tunn*
ulos tunn*
lähetettiin kotiin koul*
lähetettiin rehtor*
rehtorin kansli*
rehtorin puhutt*
ope-kuul*
kasku=
kaskus=
kiusaa=
kiusannut=
kiusannu=
kiusanteko*
kiusantek*
syrjit*
syrjiminen
jätetään ulkopuol*
jätetty ulkopuol*
jää ulkopuol*
porukan ulkopuol*
ilman kavereita
ei kavereita koul*
ei kavereita
ei yhtään kaver*
yksin välkäll*
yksin välitunn*
yksin välkät
yksin ruokaila*
haukkuu open
haukkui open
haukku open
haukkui opet*
haisteli open
huusi open
huusi opelle
huusi opett*
löi opetta*
löi opea
löi luokkak*
löi oppil*
potki oppil*
potki opett*
potki ovea
heitti pulpet*
kaatoi pulpet*
tönäisi luokkak*
tappelu välkäl*
tappeli koul*
tappeli välk*
tappelee koul*
uhkas opea
uhkasi opet*
uhkaa opett*
häiriö tunn*
riehui tunn*
riehui koul*
riehuu tunn*
ei tottele op*
ei rauhoitu tunn*
ei pysy paikoil*
ei pysy luokas*
kännykkä parkki
kännykkäkielto*
vertaissov*
restoratiivi*
kivakou*
kiva-tiim*
kiva koulu
tyhjätasku
ampumisuhk*
kouluuhk*
uhkaus koul*
puukko koulu*
veitsi koulu*
puukko rep*
veitsi rep*
aseen koul*
vape koulu*
vapes koulu*
vapen kans*
nuuska koul*
koulua vaihd*
siirrettiin kouluun
siirtyi kouluun
siirrettiin toiseen kou*
uuteen kouluun
uudessa koulus*
~ kasilla=
~ seiskal*
ysiluokkal*
ysin kev*
nelosluok*
vitosluok*
kutosluok*
kolmosluok*
kakkosluok*
ykkösluok*
~ eskaril*
eskarissa=
~ lukiolai*
amislai*
~ yläaste*
~ ala-aste*
`;
