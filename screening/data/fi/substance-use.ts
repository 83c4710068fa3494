/** Finnish: alcohol, drugs, gambling. Format: see lexicon.ts. */
export default `
[alcohol]
alkohol*
juoppo*
dokaa*
dokailu*
dokannu*
! dokaa=
ryyppä*
kännis*
humalas*
humalatil*
päissään=
~ juoma*
juomis*
juonut=
juonu=
juo=
joi=
ratkesi=
ratkennut=
retkah*
relapsa*
kaljoja=
kaljoittel*
kalja*
viina*
vodka*
lonkero*
siider*
antabus*
krapula*
raitti*
raitistu*
kuivilla=
kuivilta=
selvinpäin
haisi viina*
haisee viina*
haisi alkoh*
puhalt*
puhalsi
promille*
puhallus*
juopottel*
~ pullo=
sammuneena=
sammunut=
sammui=
deliri*
sammalt*
tuurijuop*
tissuttel*
kaatokän*
putkass*
putkaan*
humalaha*
rännit
ryyppyput*
[drugs]
huume*
päihde*
päihtei*
päihty*
narkkar*
nisti*
narko*
kannabis*
kannabik*
pilve*
pössy*
marihua*
hasis*
hassis*
budi*
ruoho=
jointti*
amfetam*
piriä=
piri=
pirin=
spidi*
spiidi*
~ meta=
metamfet*
kokaiin*
kokkeli*
heroiin*
subu*
bubi=
bupre*
fentanyl*
opiaat*
opioid*
ekstaas*
essoi*
mdma=
lsd=
~ happo=
~ sieniä=
~ gamma=
gammaa=
lyrica*
pregabali*
rivo=
rivotril*
rivatril*
bentso*
pameja=
pami=
pamei*
nappeja=
nappei*
lääkeväärin*
suonensis*
piikit*
~ ruisku*
neulo*
~ folio*
sekakäyt*
pupillit*
pilles*
kamaa=
~ kamat=
~ kaman=
kamassa=
aineissa=
aineet=
diila*
diileri*
diler*
yliannost*
nuusk*
snuus*
seula*
pikatesti*
virtsanäy*
virtsatesti*
positiivinen seul*
~ puhdas=
~ puhtaana=
~ sekaisin=
~ kovissa aineis*
narkkaa=
douppa*
käyttää aineita
käytti aineita
polttaa pilveä
polttaneensa=
polttanu pilv*
[treatment]
katko=
katkoll*
katkol=
katkohoito*
vieroit*
korvaushoi*
metadon*
a-klinik*
minnesota*
myllyhoi*
nuortenstatio*
selviämisas*
selviämisho*
na-ryhm*
aa-ryhm*
a-kilta*
sovatek*
pysyy kuivilla
järvenpään sosiaalisair*
avominne*
katkaisuhoi*
katkaisuas*
katkaisuun
[gambling]
peliriippuv*
pelion*
pelongel*
nettikasino*
nettipok*
slotti*
slotteih*
hedelmäpel*
pelikoneel*
vedonlyön*
veikkaus=
veikkauks*
pelivel*
pelirah*
pelihimo*
pelaa raha*
pelasi raha*
panttilainaam*
uhkapel*
pelikoneita
~ pelaa=
`;
