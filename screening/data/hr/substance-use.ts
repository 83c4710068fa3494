/** Croatian: alcohol, drugs, gambling. Format: see lexicon.ts. */
export default `
[alcohol]
alkohol*
pijan*
pijana=
pijanac*
pijanc*
pijanst*
pripit*
opije*
opil*
opija*
napije*
napil*
napija*
pije od jutra
pije svaki
pije sve više
~ opet pije
pije opet
pije ko
pije kao
~ pije=
cuga=
cugao=
cugala=
cuga*
loče=
lokao=
trijezn*
trezn*
rakij*
votk*
vodk*
pelinkov*
viski*
piva dnevno
piva na dan
pivo do piva
boca viskija
boce vina
litru vina
litra vina
gemišt*
smrdi na alk*
zaudara*
osjeti se alkohol
promil*
alkotest*
delirij*
mamur*
za šankom
u birtiji
birtij*
klub liječenih
[drugs]
drog*
travu=
trave=
puši travu
puše travu
~ puše=
~ duva=
duvao=
duvala=
vutr*
gandž*
skank*
skunk*
marihuan*
kanabis*
joint*
džoint*
hašiš*
heroin*
hors=
horsa=
dop=
kokain*
~ koka=
~ koku=
~ bijelo=
spid=
spida=
speed=
amfetamin*
metamfetamin*
mdma
ekstaz*
ecstasy
bombona=
lsd=
ketamin*
galaksij*
spice=
katinon*
sintetik*
fentanil*
opijat*
tramadol*
lyrica
pregabalin*
benzo*
naduva*
nadrog*
napuš*
ušlag*
drogira*
drogiran*
fiksa*
ubada se
bode se
pika se
~ igla=
~ igle=
~ iglu=
iglama=
šprica=
šprice=
štrca*
ušmrk*
šmrč*
šmrk*
zjenic*
slatki smrad
dilanj*
dilanja
dila=
dilao=
dila*
diler*
prodaje tablet*
prodaje travu
preproda*
ovisn*
ovisnic*
ovisnik*
! relaps*
! recidiv*
! predozir*
nalokson*
pozitivan na
pozitivna na
[treatment]
komuna=
komunu=
komuni=
u komuni
metadon*
heptanon*
suboxon*
suboks*
buprenorfin*
supstituc*
supstitucij*
detoks*
detox*
cenacolo
reto centar
terapijska zajednica
terapijskoj zajednici
terapijsku zajednicu
~ test na drog*
test na thc
thc=
urin*
bočica je bila
čist od
čista od
čist je već
čista već
apstinira*
apstinen*
apstinencij*
skida se s
skidanje s
~ kriza=
skinut s
skinuta s
ambulanta za ovisn*
centar za ovisn*
služba za ovisn*
[gambling]
aparati=
aparatima=
na aparatima
kockanj*
kocka=
kockar*
kockarn*
kladž*
kladionic*
kladi=
kladio=
kladila=
kladi se
klađenj*
supersport*
germanij*
psk=
rulet*
automat klub*
žeton*
`;
