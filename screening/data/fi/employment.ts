/** Finnish: work. Format: see lexicon.ts. */
export default `
[job]
työtön=
työttöm*
potkut=
potkuja=
sai potkut
irtisan*
lomaut*
lopetti työ*
lopetettu työs*
työsuhd*
työsuhteen=
työpaikka meni
työpaikan=
menetti työ*
työharjoit*
työkokeil*
palkkatuk*
työpajall*
~ pajalla=
~ paja=
kuntouttava työ*
kuntouttavan=
~ te-toimis*
~ te-palv*
työkkäri*
työvoimatoim*
~ työllisyyspal*
työnhak*
aktiivimalli*
karenss*
työhaastat*
~ cv=
työkyvyt*
työkyky*
sairausloma*
~ vuorot=
~ vuoro=
~ vuoroon=
~ vuoroja=
~ vuoros*
aamuvuor*
iltavuor*
yövuor*
vuorotyö*
vuoropomo*
keikkatyö*
keikkaa=
keikkahom*
nollasop*
pimeenä=
pimeetä=
pimeänä=
raksall*
~ raksa=
~ varastoll*
telakalla=
telakalta=
siivousfirm*
ravintola-al*
~ pomo=
pomoo=
~ pomon=
pomon kanssa
esihenkilö soit*
esimies soit*
~ työnantaj*
palkka=
~ palkan=
~ palkkaa=
palkanmaks*
palkkatodist*
ei maksa palk*
ylityö*
koeajal*
oppisopim*
sai töitä
sai työp*
sai pestin
pesti=
~ töissä=
~ töihin=
~ töitä=
on töis*
ei pääse töihin
ammattiliit*
~ yrittäj*
toiminimi*
aktivointieht*
~ hygieniapassi*
tulityökor*
duunis*
duuniin=
duunari*
hommat loppui
työpaikkakius*
uudelleensij*
duuni=
jobi=
~ vuorossa=
työvuor*
työpaika*
ilman työtä
työporukas*
kotosalla=
lopputili*
lopari*
pätkätyö*
vuokraty*
työhönvalm*
~ varastolla=
~ varastolta=
kortisto*
työtön työnh*
pitkäaikaistyöt*
työelämän ulk*
työelämäs*
ei käy töissä
ei oo käyny töis*
ei oo töis*
ei ole töis*
ei mennyt töihin
ei menny töihin
ei tullut töihin
ei tullu töihin
ei ilmestynyt töih*
ei ilmestyny töih*
ei saa töitä
ei saanut töitä
ei löydä töitä
ei löydy töitä
ei pärjää töis*
ei jaksa töi*
ei pysty töih*
ei pysy töis*
etsii töitä
etsii duun*
hakee töitä
hakee duun*
hakenut töitä
hakemuksia töih*
~ työhakem*
työpaikkahak*
~ rekry=
rekryssä=
pääs töihin
pääsi töihin
päässyt töihin
pääsi duun*
sai duunia
sai duuni*
sai paikan
sai vakipaik*
sai vakit*
sai soppar*
sai kesät*
kesätöi*
kesäduun*
kesätyö*
aloitti työ*
aloitti duun*
aloitti uudessa työ*
aloitti hommat
uusi duuni
uusi työpaikka
uudessa työs*
uudessa duun*
~ töistä pois
~ pois töistä
töistä potkut
töistä ulos
pihalle duun*
pihalle töist*
kenkää sai
sai kenkää
saanut kenkää
lensi töist*
monoa=
sai monoa
sai lopput*
sai loparit
sai fudut
fudut=
fudui=
sai varoituksen töis*
kirjallisen varoit*
purku koeaj*
purettiin työs*
ei jatkettu sop*
määräaikainen lopp*
määräaikainen työ*
sijaisuus loppu*
sijaisuude*
~ yt=
yt:t=
yt-neuv*
yteissä=
sanoi itsensä irti
sano ittensä irti
sanoutui irti
otti lopputil*
ottanut lopar*
lopetti duun*
lopetti hommat
lopettanut työ*
jätti työt
jätti työpai*
työt loppu*
duunit loppu*
hommat loppu
menetti duun*
menetti paikk*
menettänyt työ*
häipyi töist*
käveli ulos töist*
korvaukseton määr*
korvauksettom*
työssäolovelv*
työvoimapoliitt*
te-tsto*
te-toim*
tetsto*
työllisyysp*
typ:n=
työllisyyssuun*
aktivointisuunn*
kuty=
kuty:ss*
kuntouttava=
kuntouttavas*
kuntouttavaan=
palkkatuel*
palkkatuettu*
rekrykoul*
työvoimakoul*
uravalmen*
työvalmen*
työpaja=
työpajat*
starttipaj*
paja-jaks*
pajajaks*
pajavalm*
pajalta=
pajalle=
pajas=
sosiaalinen kuntout*
avotyö*
suojatyö*
tuettu työ*
työtoimin*
työhönkuntout*
ammatillinen kuntout*
ammatinvaih*
sairaslomal*
sairaslom*
saikul*
saikun=
saikkua=
burn out töis*
uupui töis*
uupui työ*
työuupu*
~ työterve*
työterkka*
osasairausp*
sovitellulla
sovitellun=
nollatuntisop*
nollatuntilai*
nollatunti*
tarvittaessa töihin
keikkoja=
keikkaduun*
keikkaile*
keikkatöi*
vuokrafirm*
vuokraduun*
barona*
staffpoint*
henkilöstövuok*
foodora*
~ wolt*
ruokalähet*
postinjako*
mainostenjak*
lehdenjako*
pimeet hommat
pimeitä hommia
pimeitä keikk*
pimeää työtä
harmaat hommat
ilman soppar*
ilman työsopim*
ilman työlup*
alipalkat*
palkka maksam*
palkat maksam*
palkkaa ei mak*
palkka myöh*
palkat myöh*
palkka riitä*
orjuutet*
hyväksikäyttö työs*
työperäinen
siivousduun*
siivoojan*
siivoaa=
rakennuks*
raksatöi*
raksahom*
raksafirm*
rakennusal*
rakennustyöm*
hitsaajan*
putkimieh*
sähkärin*
kokkina=
tarjoilij*
keittiöap*
~ pizzeria*
kebab-paik*
kebabpai*
autokorjaam*
autopesul*
rengasliik*
varastomie*
varastohom*
varastotyö*
varastoduun*
trukkikortt*
trukkikusk*
rekkakusk*
rekkahomm*
taksikusk*
bussikusk*
kaupan kassal*
kassatyö*
vartijan*
vartijakort*
vartijakoul*
portsar*
lähihoitajan*
hoiva-avust*
telakkahom*
tehtaall*
tehdastyö*
liukuhih*
vuorosta pois
jäi pois vuor*
ei tullut vuoroon
ei ilmestynyt vuoroon
myöhässä töist*
myöhästyi töist*
myöhästelee töi*
kännissä töis*
krapulassa töis*
työtur*
pomo soit*
pomon mukaan
pomo antoi
pomo uhk*
esihenkilö kert*
esihenkilö huolis*
työkaveri kert*
kiusataan töis*
yrityksens*
firmansa=
firman konk*
firma meni
yritys meni konk*
y-tunnuks*
kevytyrit*
oppisopparil*
oppisoppari*
harjoittelij*
työharkka*
työharkas*
harkkapaik*
työssäoppi*
tet-jaks*
tet-paik*
tettiin=
tetissä=
työelämään tutust*
~ intissä=
inttiin=
~ intti=
inttiä=
armeij*
~ varusmies*
varuskun*
sivari*
siviilipalvel*
kutsunnois*
kutsuntoih*
keskeytti intin
c-miehe*
vapautettiin armei*
`;
