/** Finnish: religion. Format: see lexicon.ts. */
export default `
[belief]
~ uskonno*
uskovai*
uskoon tul*
uskossa=
kääntyi=
kääntynyt=
kääntym*
käännytet*
islam*
muslim*
sunni*
shiia*
salafi*
kristity*
kristus=
katoli*
ortodoks*
luterilai*
helluntai*
lestadiol*
vanhoillislest*
vl-suku=
jehovan*
mormon*
adventist*
baptist*
juutalai*
hindu*
buddhal*
ateisti*
luopunut usk*
erosi kirk*
hylkäsi islam*
hylkäs islam*
epäuskoi*
kuffar*
kafir*
vääräusko*
jumala=
jumalan=
jumalaan=
allah=
allahin=
allahille=
profeetta*
demoni*
synti=
syntiä=
syntinen*
helvet*
maailmanloppu*
saatan*
djinn*
jinn*
riivaaj*
uskonto*
~ uskossa*
kääntynyt*
kääntyä islam*
palasi islam*
käänty islam*
kääntyi islam*
kääntyny*
revertti*
käännyn*
uskonvei*
haram*
uskoon=
tullut uskoon
löysi uskon
löytänyt uskon
vapaaseurak*
hellari*
lessu=
jehov*
jehun*
todistajat kar*
entinen jehov*
shia=
wahhab*
takfir*
~ umma=
sharia*
okkult*
wicca*
uskonnottom*
hare krish*
skientolog*
[practice]
rukoil*
rukous*
perjantairuk*
jumalanpalv*
~ kirkoss*
~ kirkkoon=
~ kirkolla=
moskei*
synagoga*
imaami*
~ pastori*
pappi=
papin=
~ sheikki*
sheikin=
saarna*
seuroissa=
~ seurat=
~ seurakun*
~ hoitokokou*
suviseur*
konvent*
~ kaste*
ehtool*
rippi*
ripari*
ramadan*
paasto*
halal*
kosher*
~ huivi*
hijab*
niqab*
burka*
koraan*
raamatt*
raamatu*
lahko*
eksorsis*
ei kättele
kättele naisi*
ristiä kaulas*
ei syö sikaa
ei syö sianlih*
viisi kertaa päiv*
madras*
eid=
hunnu*
huntu=
kaapu*
abaya*
jilbab*
partaa kasv*
parta kasv*
ei kättel*
ei syö possu*
eroaa kirk*
kasteell*
kastettiin=
seurapuh*
konfirm*
hengellinen väk*
karttaa yhtei*
karttamis*
manaaj*
umra=
hajj=
`;
