/** Finnish: whereabouts, housing. Format: see lexicon.ts. */
export default `
[whereabouts]
~ katosi=
kadonn*
~ kateissa=
~ kadoksis*
karannut=
karkuteil*
häippäs*
häipyi=
lähti omille teill*
lähti vokista
ei ole tullut kot*
ei tullut kotiin
ei tullut yöksi kot*
ei tullu kotiin
viime yönä kotiin
ei palannut kot*
ei palannut lait*
palannut lait*
ei palannu
nähtiin viimek*
nähty viimek*
~ nähty=
~ havaittu=
paikannu*
paikantui=
paikannettu*
paikkatiet*
olinpaik*
oleskelee=
majaile*
yöpy*
nukkuu kave*
nukkuu soh*
nukkui autos*
nukkui rapp*
~ sohvalla=
kaverin luona
kaverien luona
~ kaverilla=
kaverin soh*
naapurin luona
tyttöystävän luona
poikaystävän luona
mummon luona
~ mummol*
serkun luona
tädin luona
sedän luona
~ asuu nyt
asuu väl*
asuu vanhem*
asuu veljens*
asuu siskons*
asuuko hän
asuu auto*
asuu vailla
asuu kaver*
asuu tilapäis*
~ muutti=
~ muuttanut=
muutti takais*
muuttaa takais*
muutti tois*
~ muuttaa=
muutti ulkom*
lähti ulkom*
matkalla ruots*
pakeni=
piileks*
piileskel*
lymy*
piilopaik*
ei ole osoit*
ei osotetta
ei osoitetta
osoite pois*
osote poist*
osoitteeton*
poste restante
tuntematon osoit*
vaihtoi paikk*
hengailee=
~ notku*
metroas*
rautatieasem*
~ asemalla=
~ ostaril*
kauppakeskuks*
ostoskesku*
lähti maas*
one way
menolippu*
menolipun=
asuntol*
vankilasta kot*
~ kotiutu*
~ kotoa pois
lähti kotoa
lähti kotoo
~ hukassa=
sillan alla
sillan alle
ei mihinkään
~ kaverin kämp*
kaverin kämpil*
ei asu enää
ei oo enää kot*
ei ole kotona
käy vain nukkum*
paikallistet*
rajan yli
paossa=
pakomatk*
karkumatkal*
nähtiin as*
nähtiin keskust*
nähtiin ostar*
nähtiin kamp*
nähtiin steiss*
nähtiin helsin*
nähtiin tamper*
nähtiin turus*
nähtiin eilen
nähtiin viime*
nähty as*
nähty keskust*
nähty kamp*
nähty ostaril*
nähty eilen
nähty viikko*
ei ole nähty
ei oo nähty
ei olla nähty
ei ole näkyny*
ei oo näkyny*
ei näkyny*
ei ole kuulu*
ei oo kuulu*
ei kuulunut mitään
havaintoja=
näköhavain*
bongattu=
bongas*
pyörii kesku*
pyörii as*
pyörii ostar*
pyörii kaup*
pyörinyt as*
pyöri steis*
hengaa=
hengaa ostar*
hengaa as*
hengannu*
hengas=
hengailu*
hengaili=
notkuu=
norkoil*
norkoo=
kuljeksi*
kuljeskel*
kulkee yöt*
kierte*
kiertolai*
vaeltel*
harhailee=
harhaili=
steissil*
stessil*
aseman seud*
asemanseud*
asema-auk*
asematunn*
kampis*
~ kampin=
itiksess*
itikses*
itäkesku*
sörkass*
sörnäis*
vaasanauki*
piritorill*
piritori*
kaisaniem*
koskikesku*
keskustorill*
hervannas*
hervantaan=
myyrmäk*
tikkuril*
~ malmilla=
kontulas*
kontulan ostar*
jakomäess*
mellunm*
vuosaaress*
varissuol*
lausteel*
kaukajärv*
rajakylä*
tuiras*
matinkyl*
leppävaar*
soukas*
kivenlaht*
korsoss*
koivukylä*
hakunilas*
ei tullut yöksi
ei tullu yöksi
ei tullut yöll*
ei tullu kotii*
ei kotona yöll*
yön pois*
yöt pois*
yöt muuall*
öitä pois*
oli yön
ollut yön
oli yötä
ollu yötä
on yötä
yötä kaver*
yötä poikay*
yötä tyttöy*
yötä tunt*
yötä jossain
yötä missä
missä yöns*
missä on yönsä
missä nukku*
missä yöpy*
missä se on
missä se asuu
missä asuu
missä se liikkuu
missä liikkuu
missä oleskel*
missä majai*
missä piil*
missä se menee
missä hän on
missä hän asuu
missä hän nuk*
ei tiedetä missä
ei tiietä missä
ei tiedä missä
kukaan ei tiedä missä
kukaan tiedä missä
ei hajua missä
ei mitään havaint*
ei tavoitet*
ei saada kiin*
ei saatu kiinni
ei ole tavoitet*
ei oo tavotet*
tavoittamat*
ei ovea auk*
ei avannut ovea
ei avannu ovea
ei avaa ovea
ei avaa oveaan
asunnolla ei ket*
asunto tyhjä
kämppä tyhj*
kämppä oli tyhj*
asunto oli tyhj*
ei kotona kun
ei ollut kotona
ei ollu kotona
ei ole ollut kotona
ei oo ollu kotona
ei ole asunnol*
ei oo kämpil*
ei kämpill*
ei asu osoit*
ei asu kirj*
kirjoilla eri
kirjoissa helsing*
kirjoissa=
muuttoilmoit*
postit menee
postit kulkee
maistraatin osoi*
dvv:n osoit*
väliaikainen osoit*
tilapäinen osoit*
väestötiedoissa ei
ei vakituista
ei vakinaist*
ei pysyvää asuin*
asuu äid*
asuu isän*
asuu isäl*
asuu mumm*
asuu isoäid*
asuu kimp*
asuu yhdess*
asuu yksin
asuu poikay*
asuu tyttöy*
asuu exän*
asuu miehen*
asuu serk*
asuu tädi*
asuu sedän*
asuu tutun
asuu tuttav*
asuu porukois*
asuu vanhoil*
asuu nykyään
~ asuu nyt*
asuu edelleen
asuu toistais*
asuu maalla
asuu ulkom*
asuu laitoks*
asuu keskust*
asuu helsin*
asuu tamper*
asuu turus*
asuu espoo*
asuu vantaa*
asuu lahdes*
asuu oulus*
asuu kuopios*
asuu porvo*
asuu hotell*
asuu hostel*
asuu motel*
asuu mökil*
asuu kellar*
asuu vaunus*
asuu asuntovau*
asuu matkail*
asuu varast*
asuu alivuok*
asuu soluas*
~ asunut=
~ asunu=
asustel*
asustaa=
~ asumassa=
~ majoittu*
~ majottu*
majoitettu*
~ majoitet*
majapaik*
yöpaik*
yösij*
~ nukkuu=
~ nukkunu=
~ nukkunut=
~ nukkui=
~ nukku=
nukkuu äid*
nukkuu autos*
nukkuu ulkon*
nukkuu porras*
nukkuu rapu*
nukkuu metro*
nukkuu juna*
nukkuu bussi*
nukkuu varasto*
nukkuu patj*
nukkuu tutu*
nukkuu missä
punkkaa=
punkkas=
punkkaa kaver*
punkkaamassa=
~ kämppää=
kämppäs=
kämpil=
kämpillä=
kämpille=
kaverin luoksen
kaverin luok*
kavereiden luona
kavereitten luona
kaverin nurk*
kaverin vier*
kaverin patj*
kavereilla=
kavereille=
kaverien nurk*
tuttujen nurk*
tuttujen luona
tutun luona
tuttavan luona
ystävän luona
ystävien luona
ystävänsä luona
ystävänsä luo
veljen luona
veljen luo
siskon luona
siskon luo
siskon nurk*
sukulaisten luona
sukulaisen luona
isoäidin luona
isovanhempien luona
anopin luona
exän luona
exän luo
poikkiksen luona
poikaystävän luo
poikaystävällä=
tyttöystävän luo
miesystävän luona
naisystävän luona
mutsin luona
mutsilla=
faijalla=
faijan luona
broidin luona
broidilla=
veljellään=
siskollaan=
äidillään=
isällään=
mummollaan=
serkullaan=
tädillään=
kaverillaan=
äitinsä luona
äitinsä luo
isänsä luona
isänsä luo
veljensä luona
siskonsa luona
serkkunsa luona
vanhempiensa luona
vanhempiensa luo
vanhempien nurk*
muutti äid*
muutti isän*
muutti isäl*
muutti poikay*
muutti tyttöy*
muutti veljen*
muutti siskon*
muutti yhteen
muutti omil*
muutti omaan
muutti helsin*
muutti tamper*
muutti espo*
muutti vanta*
muutti ruots*
muutti viroon*
muutti ulos
muutti sinne
muutti tänne
muutti uuteen
~ muuttaneet=
~ muuttivat=
muuttanu=
muutos helsink*
muuttaa helsin*
muuttaa tamper*
muuttaa ruots*
muuttaa isän*
muuttaa äidin*
muuttaa yhteen
muuttaa omil*
muuttaa poikay*
lähti ruots*
lähti viroon*
lähti tallin*
lähti tukhol*
lähti thaim*
lähti espanj*
lähti turk*
lähti somal*
lähti syyri*
lähti irak*
lähti venäj*
lähti euroop*
lähti saks*
lähti tampereel*
lähti helsin*
lähti ouluun
lähti junal*
lähti taksil*
lähti bussil*
lähti ovet
lähti lätkim*
lähti litom*
lähti meneen
lähti karku*
lähti osastolt*
lähti laitoks*
lähti yöll*
lähti yötä
lähti kävele*
lähti ikkunas*
lähti kaverien
lähti kaverin
lähti kaver*
lähtenyt ulkom*
lähtenyt ruots*
lähtenyt kotim*
lähteny ruots*
palasi ulkom*
palasi suom*
palannut suom*
palannu suom*
palasi kotiin
palannut kotiin
palas kotii*
palautui kotiin
tuli takas kot*
~ ulkomailla=
~ ulkomaille=
~ ulkomailta=
~ ruotsissa=
~ ruotsiin=
tukholmass*
tukholmaan=
tallinnas*
tallinnaan=
~ virossa=
~ viroon=
espanjass*
thaimaass*
~ turkissa=
~ turkkiin=
dubaissa*
somaliass*
etsintäk*
katoamisilm*
ilmoitettu kadonn*
katos=
kadoksissa=
kateis=
teillä tietäm*
tietymättöm*
jäljettö*
jäljet päät*
haihtu*
liukene*
häipyny*
otti hatkat
otti ja läht*
otti ritolat
ottanut hatk*
lyönyt hatk*
livahti*
luikahti*
luikki*
livis*
hiipparoi*
hipsi*
karkas kot*
karkasi kot*
karkasi oso*
karkasi lait*
karkasi sair*
karussa=
karkuun=
poistunut oso*
poistui osas*
poistui lait*
poistui luv*
poistui pai*
poistunut luv*
poistunut pai*
poistunut maas*
ei palannut vapaal*
ei palannut loma*
ei palannut oso*
ei palannu osast*
ei palannu loma*
ei palaa kot*
ei halua palata kot*
ei tuu kot*
ei tule kot*
~ löytyi=
~ löyty=
löytyi lopulta
löytyi ulk*
löytyi mets*
löytyi kadul*
löytyi rapus*
löytyi ojas*
~ löydetty=
löydettiin mets*
noudettiin kot*
tuotiin kotiin
haettiin kot*
puhelin paikann*
puhelin sammu*
puhelin kiinni
puhelin pois pääl*
puhelin suljet*
luuri kiinni
luuri off
luuri suljet*
mastotied*
tukiasemat*
snapmap*
find my
~ piilossa=
~ piiloon=
maan alla
maan alle
pakosalla=
pakosal*
maanpaossa*
piilottele*
pimitt*
kätkey*
[homelessness]
asunnoton=
asunnottom*
kodit*
kadulla=
kadulle=
kadulta=
jäi kadulle
häätö*
häädetään=
häädettiin=
häädetty=
häädö*
hätämajoit*
hätämajot*
yömaj*
yökah*
ensisuoj*
tilapäisasun*
tilapäismaj*
kriisiasun*
kriisimajoit*
tukiasun*
tukikot*
~ asumisyks*
asumispalvel*
~ asumisneuv*
ara-asun*
~ ara=
y-säätiö*
ei kämppä*
ei oo kämpp*
kämppä meni
menetti kämp*
menetti asun*
asunto meni
ilman asunt*
ilman kämpp*
rappukäyt*
rapussa=
makuupus*
telttas*
teltassa=
autossaan=
autossa nuk*
siltojen alla
kellarissa nuk*
kamat varastos*
roskakatok*
bunkkaa=
bunkkaa kave*
sohvasurf*
nuorisoasun*
nuorisosäät*
vuokra-asun*
asuntohak*
asunnott*
asunnoton*
~ asunto=
asunnosta=
kadulla nuk*
asuu kadul*
elää kadul*
yöt kadul*
kadulla yöt
ulkosal*
taivasal*
ulkona yöt
ulkona nukk*
nukkuu puist*
puistonpenk*
penkillä nukk*
bussipysäk*
lämmittele*
~ parkkihall*
~ parkkihal*
~ autotall*
porraskäyt*
~ portaikos*
rapussa nuk*
rappuun=
ullakoll*
kellarissa=
kellarik*
vintillä=
pyykkitup*
saunassa nuk*
kerhohuoneess*
häkkivarast*
häkkivaras*
pommisuoj*
asuntoaut*
matkailuvau*
asuntovaun*
asuu teltas*
metsässä teltas*
metsässä asu*
metsässä nuk*
leirissä=
leiri purett*
risukk*
hökkel*
väliaikaismaj*
väliaikaisasu*
~ hostelli*
hostel=
~ hotelliss*
~ hotellis=
retkeilymaj*
motelliss*
diakonissalait*
hietaniemenk*
hietsun pal*
hietsu=
hietsun=
sininauha*
vva ry*
vailla vakinaist*
vakinaista asunt*
pelastusarmeij*
pitkäaikaisasun*
hädänalai*
asumisyksiköss*
asumisyksikön=
asumisyksikös*
tuetussa asum*
tuettu asumi*
tuettuun asum*
tehostetussa asum*
tehostettu asum*
ryhmäkodi*
ryhmäkoti*
ryhmiksess*
soluasunn*
soluasunto*
kimppakämp*
alivuokral*
välivuokral*
pakkomuut*
pakkohäät*
häädettyn*
vuokrasopimus purett*
vuokrasopimus purk*
vuokrasuhde pur*
vuokrasopimus päätt*
vuokrasopimus irtis*
vuokrasopimus loppu*
asunnon menet*
asunto alta
kämppä alta
lähtee kämppä
lähti kämppä
kämpästä pih*
pihalle heit*
heitettiin pih*
heitettiin ulos
heitti pihal*
potkittiin pih*
potkittiin ulos
potkittu ulos
lensi pihal*
lensi ulos
lensi kämp*
ulos asuntol*
ulos asumis*
ei pääse asunt*
ei saa asuntoa
ei saanut asunt*
ei oo asuntoa
ei ole asuntoa
ei omaa asunt*
ei omaa kämpp*
asuntoa ei ole
asuntoa ei oo
ei kotia
ei oo kotii
ei paikkaa minne
ei paikkaa mihin
ei minnekään minne
ei mihinkää men*
katto pään pääl*
katon pään pääl*
ilman kotia
ilman kattoa
~ matkalauk*
~ muovikas*
kassit mukan*
kassien kans*
kantaa tavaroit*
tavarat kassei*
tavarat varast*
tavarat jätesäk*
kaikki omaisuus
kamat jätesäk*
kamat kassei*
kamat kellar*
pultsari*
spurgu*
spuge*
laitapuol*
irtolai*
kulkur*
nuorten asunt*
nal-asun*
hekan kämp*
hekan asun*
hekalta=
hekalle=
voas=
toas=
asuntojono*
asuntoneuv*
asuntotoim*
asumisneuvonnas*
kiireellinen asun*
hädän asunt*
hätäasun*
kotivarast*
`;
