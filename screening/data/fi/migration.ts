/** Finnish: residence status. Format: see lexicon.ts. */
export default `
[status]
turvapaik*
hakijapuh*
pakolai*
kiintiöpak*
vok=
vokin=
vokissa=
vokist*
vokissa
vastaanottokes*
oleskelul*
olek lupa
a-lup*
b-lup*
a-luvan=
jatkolupa*
työlupa*
opiskelulupa*
perheside*
perheenyhd*
viisumi*
migri*
maahanmuut*
passi takavar*
muukalaispas*
matkustusasiak*
~ paperit=
~ papereita=
paperiton=
paperittom*
kielteinen päät*
kielteinen=
kielteisen=
kielteistä=
sai kielt*
maasta poist*
maastapoist*
maastakarkot*
karkot*
käännyt*
palautett*
palautus saksaan
palautuslent*
dublin=
dublin-pal*
säilöön*
joutseno*
kansalaisuu*
toissijai*
suojeluasema*
humanitaar*
ihmiskaup*
ihmissalakul*
laittomast*
rajavart*
alaikäinen yksin
yksintullut*
ikätestin=
ikäarvio*
pakeni=
pakenev*
pakeni sod*
tuli suom*
tullut suom*
saapui suom*
tullut irak*
kho:hon=
hallinto-oik*
valitus meni
~ valituksen=
~ valitus=
kotoutu*
saatettiin lennol*
ulkomaalaisen=
ulkomaalaisp*
paluumuut*
kaabul*
kabulii*
dublin-men*
palautetaan=
ei saanut oleskelul*
lupa umpeutu*
lupa vanhen*
paperit vanhen*
~ umpeutui=
laitton maas*
siirtolai*
ilman papereita
papereita ei
tp-haki*
tp-hak*
tphak*
tp-puh*
haki turva*
hakenut turv*
turvista=
turvapäät*
uusintahak*
hakemus käsittel*
enter finland
olupa*
oleskeluoik*
ol-lup*
olulup*
lupa evät*
lupaa ei jatk*
lupa katkol*
lupa loppu*
lupa päätt*
luvan jatko*
pysyvä lupa
pysyvä olesk*
pysyvän lup*
p-lupa*
p-lup*
p-eu=
määräaikaista lup*
~ tilapäinen oles*
tilapäinen suoj*
tilapäistä suoj*
tilapäisen suoj*
väliaikainen suoj*
kuntapaik*
kotikunta=
kotikuntaa=
kotikuntaoik*
kotikunnaton*
hetu puut*
ei hetua
ilman hetua
henkilötunnusta ei
ukrainan suoj*
ukrainan pakol*
kansainvälinen suojel*
kansainvälistä suoj*
kansainvälisen suojel*
turistiviis*
~ schengen*
eurodac*
sormenjäljet ital*
sormenjäljet kreik*
dublin-*
vastuuvaltio*
palautus kreik*
palautus ital*
palautus ruots*
palautetaan ital*
palautetaan kreik*
palautetaan irak*
palautetaan somal*
palautusuh*
palautuspäät*
palautuskiel*
pakkopalaut*
lennolle laitet*
lentokoneeseen laite*
turvasäil*
säilössä=
metsälän säil*
metsälä=
konnunsuo*
maahantulokie*
maahantulo*
vapaaehtoinen palu*
vapaaehtoisen palu*
iom=
paluuavus*
lähtömaa*
kotimaahansa*
kotimaahan palu*
negat*
nega=
kielteisiä=
kolmas kielt*
toinen kielt*
neljäs kielt*
kielteisen saan*
sai negan
sai negatiiv*
sai myöntei*
sai luvan jäädä
sai oleskel*
sai a:n=
myönteinen päät*
myönteisen päät*
odottaa migri*
hao=
hao:s*
haossa=
haoon=
kho=
kho:s*
khossa=
valituslup*
täytäntöönpanok*
toimeenpanokielt*
valitti kho*
valitti hao*
~ oikeusavustaj*
oikeusapu tp
unhcr=
eit-valit*
paperitt*
paperitonna=
laiton olesk*
maassa laittom*
luvatta maas*
maassa ilman lup*
ei lupaa olla
papruja ei
paprut=
ei papereita
ei oo papereita
väärät paperit
väärennetty passi
väärennetyllä pass*
väärällä pass*
toisen passil*
passi puutt*
passia ei
ei passia
ei oo passia
ei ole passia
passin voimas*
passi vanhen*
passi umpe*
~ lähetystö*
~ suurlähet*
matkadok*
muukalaisp*
kansalaiseks*
yki-tes*
kaksoiskans*
valtioton*
valtiottom*
perheenkok*
perhe tulos*
perhe jäi irak*
perhe jäi syyr*
perhe jäi somal*
perhe jäi afg*
perhe jäi kotim*
perhe edelleen irak*
perhe edelleen syy*
perhe edelleen somal*
perhe vielä
vaimo jäi kotim*
lapset jäi kotim*
toimeentuloedell*
kiintiöis*
kiintiössä=
leiriltä=
leirillä=
libyan kautta
veneellä ital*
venematk*
välimeren yli
balkanin reit*
rajan yli itä*
~ itärajal*
itärajan kaut*
raja-asem*
vaalimaa*
rajalla kiin*
salakuljettaj*
auttamisjärj*
hyväksikäytetty työ*
työluvan=
kausityölup*
marjanpoim*
opiskelijalup*
sota kotima*
pakeni sotaa
paennut sotaa
paennut sod*
pakeni talib*
paennut talib*
pakeni kotim*
liikekannal*
rintamal*
rintamakarkur*
sotilaskarkur*
tuli turvapaik*
tullu suom*
tulleet suom*
muutti suom*
muuttanut suom*
saapunut suom*
ollut suomessa
suomessa vuodesta
~ suomessa 2
oleskellut suom*
asunut suom*
alaikäisyks*
alaikäisten yks*
alaikäisten vok*
ryhmäkoti alaik*
~ edustaja alaik*
alaikäisen edustaj*
~ yksin tullut
yksintul*
yksin tulleet
iän selvit*
ikätest*
ikä arvioi*
ilmoitti ikäns*
evitskog*
vokil=
vokkari*
vokille=
vokilla=
vokilta=
vokkiin=
kotokoul*
kotopal*
koto-ai*
alkukartoit*
valmentava suomi
`;
