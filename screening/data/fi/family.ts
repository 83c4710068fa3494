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
`;
