/** Finnish: money. Format: see lexicon.ts. */
export default `
[debt]
velka*
velat=
velkoj*
pikavip*
lainaa=
lainoj*
~ lainasi=
lainas=
~ laina=
~ lainan=
vuokravel*
vuokrarästi*
vuokrarästej*
vuokrat rästis*
vuokrat maks*
vuokra maksam*
vuokra on maks*
vuokraa=
vuokran=
vuokrat=
vuokrasta=
rästi*
maksamat*
~ laskuja=
~ laskut=
perintä*
perinnäs*
intrum*
lowell*
ulosot*
luottotied*
maksuhäir*
luottokort*
panttilain*
pantannut=
panttas*
pantattu=
takaisinper*
peritään takai*
osamaks*
maksusuunnit*
konkurs*
ei rahaa
ei ole rahaa
ei oo rahaa
rahat lopp*
rahat meni
rahaton=
rahattom*
~ rahat=
rahapula*
persaukin*
pummas*
pummi=
pummaa=
lainasi rahaa
kerjää=
sähköt katk*
sähköt poik*
kortti ei käy*
tili tyhj*
tili jäädyt*
kuolettam*
takausvel*
velat niskaan
pankkikortti*
velois*
kortti ei vetän*
luottoraj*
kirjeet avaamat*
ei pysty maksam*
ei maksanut
maksu myöhäss*
vippejä=
vipit=
~ vuokra=
vippiä=
vippas*
kulutuslain*
ferratum*
svea=
merkintä luotto*
tilit tyhj*
karhukir*
maksumuist*
erääntyn*
laskuja rästis*
laskut maksam*
laskuja maksam*
laskupino*
avaamattomia lask*
sähkölasku*
vuokraa rästi*
vuokra myöh*
vuokria maksam*
kaks vuokraa
lainaa kaver*
lainannut rahaa
lainannu rahaa
rahaa ei oo
rahaa ei ole
penniä=
pelasi rahat
pelannut rahat
pelaa rahat
pelas rahat
[income]
toimeentulo*
perustoim*
sosiaalitoim*
sossun rahat
sossu makso*
sossulta=
sossun tuk*
tulot=
tuloja=
tulottom*
tulorajat*
asumistuk*
työmarkkinatu*
työttömyystuk*
työttömyyspäiväraha*
ansiosidon*
peruspäiväraha*
päivärah*
sairauspäiväraha*
kuntoutustu*
kuntoutusrah*
kansaneläk*
eläke*
eläkkee*
työkyvyttömyyselä*
takuueläk*
vanhempainpäiv*
~ äitiysrah*
lapsilis*
elatustu*
kotihoidontu*
opintotu*
opintolain*
kotoutumistu*
kelan päät*
kelalta=
kela=
~ kelaan=
~ kelast*
kelan tuki
kela hylk*
kela hylä*
kelahak*
~ etuus*
etuudet=
~ etuuks*
maksusit*
ruokapank*
ruokajono*
ruokakas*
ruokalah*
leipäjon*
diakoniatuk*
diakonia=
edunvalv*
käyttörah*
käyttövar*
välitystil*
tilinkäyt*
~ tili=
pankkitil*
pankkitunnuk*
tiliot*
~ säästö*
~ perintö=
perinnön=
perinnöstä=
perinnönjak*
vähävarai*
köyh*
~ rahaa=
tilipäiv*
palkasta=
palkan ulosot*
omaishoidont*
elatusapu*
vastaanottorah*
~ kela hylkäs*
elää siskon
elää äidin
elää kaverei*
käteistä=
tt-tuki*
ttt=
tott=
totu=
ttuki
täydentävä toimeen*
maksari*
kelan rahat
kelan pää*
kelan tuet
kela katkais*
kela ei mak*
kelasta ei
tuet katk*
tuet poik*
tuki katk*
tuki evätt*
tuki lask*
sossurah*
sossun luuk*
~ luukulla=
pummilla=
ruoka-avu*
ruoka-apu*
pieni eläke
`;
