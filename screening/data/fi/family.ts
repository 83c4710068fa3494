/** Finnish: facts on relations in the family. Format: see lexicon.ts. */
export default `
[separation]
~ ero=
~ eron=
~ eroon=
eronne*
erosi=
erosivat=
~ erosta=
erosi vaim*
eroprosess*
avioer*
asumusero*
muutti erill*
muutti pois kot*
muutti pois
muuttanut pois
vanhemmat erosi*
vanhemmat eronn*
jätti vaim*
jätti mieh*
lähti ja vei
väleissä=
välit poikki
katkaisi väl*
katkaisi yhtey*
välirik*
riidois*
~ riita*
~ riidel*
riitele*
ei ole ollut yhteydess*
ei pidä yhteyt*
ei ole tekemisis*
potki ulos kot*
heitti ulos
heitettiin kotoa
etäisäv*
etävanhem*
lähivanhem*
perheriida*
perheen hajo*
uusperh*
vaimonsa lähti
miehensä lähti
avopuol*
erillään
ei puhu isäl*
ei puhu äidil*
ei puhuta toisil*
hylän*
hylkäs*
vieroittan*
eroa=
eroavat=
eroaa=
eroamas*
haki eroa
hakee eroa
hakenut eroa
otti eron
ottanut eron
ottivat eron
erohakem*
eropaper*
harkinta-ai*
erokriis*
eron partaal*
ero vireil*
erosta vuosi
muutti omilleen
asuvat erill*
jätetty=
jätti perhe*
jättänyt perh*
jättäny perh*
isä lähti
äiti lähti
isä häipyi
isä ei ole kuvi*
isä ei kuvi*
isästä ei kuul*
isää ei ole näh*
isä poissa
äiti poissa
ei tunne isä*
ei tiedä isä*
ei ole tavannut is*
ei ole tavannut äi*
ei nähnyt isä*
ei ole nähnyt isä*
ei oo nähny isä*
ei oo nähny äiti*
ei ole nähnyt äiti*
ei ole nähnyt laps*
ei oo nähny laps*
ei tapaa isä*
ei tapaa äiti*
ei tapaa laps*
ei soita isä*
ei vastaa isä*
ei vastaa äidil*
välit menn*
välit huon*
välit tuleh*
välit kunnos*
välit jäähty*
välit katk*
välit viileä*
pani välit
laittoi välit
laitto välit poikki
ei väleis*
ei oo väleis*
ei ole väleis*
puheväl*
ei pidetä yht*
yhteys katk*
yhteys isä*
yhteys äiti*
ei halua nähdä isä*
ei halua nähdä äit*
sanavalm*
sanaharkk*
tapella kotona
riita äidin
riita isän
riita vanhemp*
tulehtun*
huutoa koton*
ajoi ulos kot*
laittoi pihal*
perhe hylk*
hylättiin=
hylätty=
suku hylk*
suku hylän*
[custody]
huoltaj*
yksinhuolt*
yhteishuolt*
huoltoriida*
tapaamisoik*
valvottu tapaam*
valvotut tapaam*
valvotusti=
valvotuissa tap*
vuoroviik*
vuoroasum*
isyyttä=
elatusm*
elatustu*
elarit=
elareita=
lapsen isä*
lapsi asuu
lapset asuu
lapset asuvat
lapsi jää isälle
joka toinen viikonlop*
joka toinen vkl
isän luona
äidin luona
adopt*
isyystest*
isyyden*
huoltokiist*
huoltoriit*
lapsikiist*
yh-äi*
yh-isä*
yh=
oheishuolt*
tapaamisi*
tapaamiskiel*
tapaamiset peruu*
valvotut=
valvotuiss*
vaihtoviikon*
isäviik*
äitiviik*
viikko-viik*
viikot isäl*
viikot äidil*
isällä joka toi*
etä-isä*
etä-äiti*
elatusvelv*
ei maksa elat*
ei maksa elar*
isyys kiist*
isyydestä=
isyys vahvist*
isyys selv*
~ dna-test*
isä tuntemat*
biologinen is*
biologinen äi*
biologiset vanh*
bioisä*
bioäiti*
bio-isä*
ottolap*
kasvattivan*
lastenvalvojal*
olosuhdeselv*
olosuhdesel*
lapset isällä
lapset äidillä
lapset isän
lapset mummol*
lapset exä*
kidnappas*
lapsikaapp*
[bereavement]
kuol*
menehty*
menetti isä*
menetti äi*
menetti lap*
menetti velj*
menettänyt is*
haudat*
hautaj*
~ suru*
suree=
surev*
leski*
leskek*
orpo*
menetti puol*
perinnönjaos*
perukirj*
menettänyt=
menetti=
edesmenn*
menetti sisk*
menetti vaim*
menetti mieh*
menetti vauv*
menetti mumm*
menetti isoäi*
menetti paras*
menettänyt äi*
menettänyt velj*
menettänyt vanh*
menettänyt laps*
menettäny äiti*
nukkui pois
siunattiin=
siunaustil*
muistotil*
surutyö*
suruaik*
suruun=
surunsa=
suruissaan=
poismeno*
poismenn*
leskey*
yksin jäänyt lesk*
isätön*
äiditön*
kätkytk*
kohtukuol*
vainaj*
vuosipäivä kuol*
[marriage]
naimisi*
meni naim*
menivät naim*
naitti=
avioliit*
avioit*
vihittiin=
vihki*
~ häät=
häitä=
kihla*
~ seurust*
uusi kumppan*
uusi poikaystäv*
uusi tyttöystäv*
uusi mies
uusi miesystäv*
uudelle miehe*
uuden miehen
~ isäpuol*
äitipuol*
sisarpuol*
velipuol*
siskopuol*
moniavioi*
kasvattanut=
kasvoi isov*
kasvoi mum*
sijaisper*
sijaisvanh*
sukuriid*
suku katkaisi
suvun painost*
pariskun*
parisuht*
parisuhd*
raskaana=
raskaus=
ei ole nähnyt vanhemp*
vieraantu*
lapsuudenper*
perhesuht*
perheneuvol*
tapaaminen isän
tapaamiset isän
~ häissä=
sulhas*
morsian*
aviossa=
avoliit*
avovaim*
avomieh*
avomies*
kihloiss*
kosinut=
kosii=
imaamin vihk*
nikah*
sharia-avio*
uskonnollinen vihk*
seurustellu*
seurusteli=
seurustelee=
seurustelusuhd*
alkoi seurust*
palasivat yhteen
palas yhteen
palannut yhteen
palannu yhteen
on-off*
onoff*
uusi miesyst*
uusi naisyst*
uus poikay*
uus tyttöy*
uus mies
uudessa suht*
uusi suhde
uusi puoliso
~ isäpuole*
isäpuoli=
bonusäi*
bonusisä*
bonusvan*
uusioper*
sisarukset eri
sisarukset sijoit*
esikoi*
kuopus*
kuopuk*
keskimmäi*
ainoa lapsi
ainokai*
suurperh*
monilapsi*
kolmen lapsen
neljän lapsen
viiden lapsen
kahden lapsen
yhden lapsen
kahdeksan lapsen
odottaa last*
odottaa vauv*
odottaa esikoi*
odottaa tois*
odottaa kolma*
odottaa kaks*
saamassa vauv*
sai lapsen
sai vauvan
sai pojan
sai tytön
synnytti=
tuli isäksi
tuli äidiksi
tulee isäksi
tulee äidiksi
tulossa isäksi
tulossa äidiksi
nuori äiti
teiniäi*
raskausvii*
raskautunu*
paksuna=
pieniin päin
kasvoi ilman
kasvanut ilman
kasvanut mumm*
kasvanut isov*
mummon kasvat*
kasvatti yksin
perheen sisäi*
sukuriit*
suvun kans*
suku ei hyv*
~ anoppi*
vävy*
sisarusp*
puolivel*
puolisis*
`;
