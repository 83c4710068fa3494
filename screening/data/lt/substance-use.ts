/** Lithuanian: alcohol, drugs, gambling. Format: see lexicon.ts. */
export default `
[alcohol]
geria su drau*
gėrimas=
išgertuv*
lėbau*
užtraukė alk*
alkoholizm*
! geria vėl
! vėl geria
! vėl gėrė
geria jau
~ geria nuo
geria abu
geria kas
geria kiekvien*
geria su
~ geria=
! nebegeria alkohol*
negeria jau
išgėr*
išgeria
! prisigėr*
! pragėr*
! pragėrė
! užgėrė
! užgėr*
! užgeria
! užsigėr*
! pasigėr*
! girtas=
! girta=
! girti=
girtum*
girtuokl*
! neblaiv*
blaiv*
! blaivas=
išblaiv*
promil*
prom=
alkohol*
alkotest*
alkoholik*
alkašas
alkašai
alkašo
vodk*
degtin*
šnaps*
samagon*
naminuk*
~ alaus=
~ alų=
bambal*
pleck*
iš butelio
su buteliu
pagirios=
pagiriom*
pagirių
zapoj*
zapojus
atsigaudinėj*
kvepėjo
~ po stikl*
~ po stiklą
delirium*
baltoji karšt*
buhal*
buhoj*
buchal*
pabuchav*
užbuch*
plempia
plempė
maukia
~ maukė
įkauš*
pakauš*
apgirt*
nusigėr*
nusitašė
pritašė
nusilak*
priliuob*
girtauj*
girtav*
girtut*
prisilak*
pradėjo gert*
nustojo gert*
metė gert*
~ nebegeria=
~ negeria=
~ negėrė=
~ gėrė=
~ gėrusi=
~ gėręs=
geriantis
alaus dvok*
atsiduoda alk*
kvepia alkohol*
kvapas alk*
peregar*
~ abstinenc*
abstinent*
trezv*
butelių kaln*
butelius slep*
slepia butel*
~ konjak*
~ vyno butel*
~ viskio
brendis
antros dienos girt*
pachmel*
pagirioj*
nenustoja gert*
geria vienas
geria viena
~ geria namie
geria rytais
geria nuo ryto
geria su vyr*
geria su sugyv*
~ dreba rankos
~ rankos dreba
[drugs]
psichiką veikian*
po dozės
uosto klij*
prisirūk*
rūko kas
vape su
narkot*
narkoman*
narkašas
narkeriai
žolę
žolės=
kanap*
marihuan*
hašiš*
suktin*
bongas
rūko žol*
rūko žolę
heroin*
opioid*
opiat*
fentanil*
karfentanil*
kokain*
~ koksas
koksą
amfetam*
metamfet*
amfas
amfą
spidas
spidą
~ speed*
spyd*
mefedron*
mefas
mefą
kreiz*
kristal*
ekstaz*
ecstasy
mdma=
lsd=
~ ratai=
~ ratų=
~ ratus=
spice=
spaisas
spaisą
tramadol*
pregabalin*
lyrica
subutex*
bupras
ksanaks*
kvaišal*
psichotrop*
psichoaktyv*
klijus uost*
~ uostė=
uostinėj*
švirkšt*
~ adat*
leidžiasi į
! leidžiasi heroin*
suleido
apsinešęs
apsinešus*
apsvaig*
apsirūk*
užsirūk*
apdujęs
pasikaifav*
kaif*
taškin*
~ taške=
pas tašką
lomk*
perdozav*
naloksonas
nalokson*
prekiauja žol*
~ stumdo
~ platina=
zakladk*
slėptuk*
~ priklausom*
~ raudonom akim
~ vartoja=
~ vartojo=
~ vartoti=
vėl vartoj*
nebevartoj*
nustojo vartot*
žolyt*
žolės rūk*
ganja
ganjub*
traukia žol*
traukė žol*
užtraukė dūm*
jointas
džointas
džoint*
kosiak*
bong*
hašas
hašą
feną
fenais
snifin*
šniaukš*
šniojo
uosto milt*
~ miltelius
metą varto
alfa pvp
flakka
fentas
fentą
dermogel*
nitazen*
ketamin*
grybai haliuc*
~ grybuk*
haliucinogen*
ghb
gbl
rohipnol*
tabletkės
tabletkių
kolesai
~ vartotoj*
~ nevartoj*
leidžiasi veną
~ į veną
dūrių žym*
dūrio žym*
~ dursto
bada venas
dileris
dileriu
dyleris
dilin*
bariga
perka iš tel*
veipas
~ veip*
~ hhc
thc=
~ snus*
~ juoko dujos
juoko duj*
dujas uost*
~ skiedikl*
acetoną uost*
akys raudonos
vyzdžiai
vyzdž*
nukvak*
apnešęs
užsinešęs
užsineš*
užsikal*
po žole
po amfo
po kaif*
perdozas
perdozuot*
[treatment]
! atkrit*
atkryt*
detoks*
metadon*
pakaitinis gydym*
buprenorf*
rplc=
priklausomybės lig*
priklausomybių
anoniminiai alkohol*
aa=
aa grup*
! užsikodav*
užsikodavo
užkodav*
kodavim*
koduot*
narkotikų test*
~ teigiamas=
testas teig*
šlapimas švarus
šlapimo test*
šlapimo tyrim*
~ švarus=
švari jau
~ nevartoja=
~ reabilitacij*
~ reabke
reabą
~ reabe
~ reabil*
bendruomenėj nuo prikl*
~ minesot*
12 žingsn*
dvylikos žingsn*
aa susirink*
~ disulfiram*
antabus*
esperal*
naltrekson*
suboxone
atkryčio
mėnesį blaiv*
metus blaiv*
švarus jau
švarus nuo
švari nuo
testas neig*
testas švar*
testas parodė
teigiamas testas
teigiamas thc
thc teig*
multitest*
šlapimą tyr*
~ mėlynasis autob*
~ žemo slenksč*
[gambling]
lošia
lošė
lošim*
lošt*
praloš*
azartin*
lažyb*
topsport*
olybet*
betsafe
kazino
automatuos*
lošimo automat*
~ statymus
ribojimų registr*
apribojimų registr*
`;
