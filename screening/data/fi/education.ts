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
`;
