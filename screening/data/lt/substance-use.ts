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
