/** Finnish: ethnic origin. Format: see lexicon.ts. */
export default `
[origin]
romani*
romaneja=
mustalai*
manne=
mannej*
kaale=
kaalee*
kaaleit*
~ saamelai*
saamenk*
inkeriläi*
inkerinsuom*
kurdi*
jesidi*
jesiidi*
tšetšeen*
somali*
eritrea*
etiopia*
afgaani*
afganist*
dari=
daria=
dariksi=
paštu*
pashtu*
persiaa=
farsi*
~ arabi*
syyrialai*
irakilai*
irakis*
iranilai*
albaani*
albanialai*
bosnia*
kosovo*
turkkilai*
turkin kurd*
marokkolai*
nigerialai*
kongolai*
burundilai*
ruandalai*
venäläi*
venäjänkiel*
venäjäll*
venäjää kot*
ukrainalai*
ukrainast*
ukrainaa=
virolai*
viron kansal*
latvialai*
puolalai*
bulgarialai*
vietnamilai*
thaimaalai*
filippiiniläi*
serbi*
tamili*
hazara*
uiguuri*
ihonväri*
tummaihoi*
tumma iho*
mustaihoi*
neekeri*
n-sana*
ulkomaalaistaust*
maahanmuuttajataust*
mamu=
mamut=
mamutaust*
kantasuomalai*
suomalai=
etnin*
etnis*
äidinkiel*
puhuu vain venäj*
puhuu venäj*
puhuu vain arab*
puhuu vaan arab*
ei puhu suomea
suomea ei ole
tigrinj*
oromo*
swahili*
kotoisin=
syntynyt somal*
syntyperä*
mogadishu*
~ juuret=
sukujuuret=
taustaltaan=
ruotsinkiel*
karjalankiel*
suku on
äidin suku
isän suku
puolen suku
hidžab
kulttuuritaust*
valkoihoi*
sukulaiset somal*
~ kotimaa*
puhuu romania
puhuu kurd*
puhuu daria
puhuu tigrin*
puhuu vaa venäj*
puhuu vaan venäj*
mustilai*
hame päällä
laajahelm*
roma-taust*
bulgarian romani*
saamelaisper*
saamelaistaust*
inarinsaa*
kolttasaam*
koltta=
paluumuuttajaper*
karjalai*
tataari*
suomenruots*
venäjän kansal*
venäjältä=
venakko*
ryssä*
ryssit*
ukrainan kiel*
ukrainankiel*
virosta=
viroa puhu*
vironkiel*
latviasta=
liettualai*
liettuasta=
puolasta=
valkovenäl*
moldoval*
georgialai*
armenial*
azerbaidž*
azeri=
tšetšen*
tshetshen*
dagestan*
kazak*
uzbek*
tadžik*
kirgiis*
~ unkarilai*
~ kreikkal*
makedonial*
kroaatti*
kroatial*
albaniankiel*
kurmandži*
kurmanji*
sorani=
sorania=
soranin=
arabian kiel*
arabiankiel*
arabiaa=
arabiaksi=
arabitaus*
irakin kurd*
syyriasta=
syyrian kurd*
libanonil*
libanonista=
palestiinal*
gazast*
jordanial*
egyptilä*
egyptist*
tunisial*
algerial*
libyal*
marokost*
jemenil*
jemenist*
saudilai*
iranista=
afkaani*
darin kiel*
darinkiel*
pashto*
pakistanil*
pakistanist*
urdua=
urdu=
~ intialai*
intiast*
punjabi*
nepalil*
nepalist*
bangladesh*
bengali*
sri lank*
srilankal*
rohingy*
burmal*
myanmar*
~ kiinalai*
kiinast*
mandariinik*
thaimaast*
thainai*
thaikku*
vietnamist*
vietnaminkiel*
filippiineil*
filippiinil*
tagalog*
somppu*
sudanil*
sudanist*
ugandal*
kenial*
keniast*
tansanial*
kongost*
ruandast*
angolal*
kamerunil*
ghanal*
gambial*
senegalil*
nigeriast*
amhara*
lingal*
kinyarw*
~ ranskankiel*
länsiafrik*
afrikkal*
afrikast*
afrotaust*
lähi-idäst*
latinotaust*
latinal*
brasilial*
kolumbial*
kuubal*
perulai*
~ amerikkal*
mulatti*
mulat*
~ ruskee iho
tummahipi*
tumma poik*
tumma nuori
tummaverinen
tummia nuor*
valkolai*
vaaleaihoi*
nekru*
rättipää*
mutiais*
mutakuon*
matu=
matut=
matuja=
matun=
mamuper*
mamunuor*
mamupoj*
mamutyt*
mamujengi*
ählämi*
ähläm*
kameliku*
hurripe*
mannet=
mannep*
manneks*
ulkkari*
ulkomaalaistau*
maahanmuuttajaper*
maahanmuuttajanuor*
maahanmuuttajapoj*
maahanmuuttajatyt*
maahanmuuttajaäi*
toisen polven
toisen sukupolven maah*
vieraskieli*
muunkieli*
kielitaust*
kaksikieli*
kotikiel*
kotona puhut*
kotona puhuvat
puhuu kotona
puhuu somal*
puhuu farsi*
puhuu pers*
puhuu turk*
puhuu viroa
puhuu soran*
puhuu pasht*
puhuu ukrain*
~ puhuu ruots*
puhuu huonoa suom*
puhuu heikosti suom*
puhuu vähän suom*
~ puhuu engl*
ei osaa suomea
ei osaa suomee
ei osaa ruots*
ei ymmärrä suomea
ei puhu suomee
ei juuri suomea
heikko suomi
huono suomi
suomi heikko
vain arabiaa
vaan arabiaa
vain venäjää
vaan venäjää
tulkki arab*
tulkki somal*
tulkki dari*
tulkki kurd*
tulkki venäj*
~ tulkin kautta
tarvitsee tulk*
arabian tulk*
darin tulk*
soranin tulk*
venäjän tulk*
syntynyt irak*
syntynyt syyr*
syntynyt venäj*
syntynyt vir*
syntynyt eti*
syntynyt kong*
syntynyt afg*
syntyjään=
syntyisin=
kotoisin irak*
lähtöisin=
~ taustainen=
~ taustaa=
taustaisen*
sukujuuri*
juuret somal*
juuret venäj*
juuret irak*
juuret vir*
juuret turk*
isän puolelta
äidin puolelta
äiti venäl*
isä venäl*
isä somal*
isä irak*
isä turk*
äiti viro*
äiti thai*
heimo=
heimon=
heimot=
klaani*
`;
