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
`;
