/** Croatian: police and courts. Format: see lexicon.ts. */
export default `
[offence]
~ dila*
krađ*
krade=
krao=
krala=
ukra*
ukrade*
ukrao=
ukrala=
pokra*
provalj*
provalil*
provalio=
provalio u
provala=
provale=
provalu=
razbojni*
opljač*
pljačk*
džepar*
reketar*
reket=
iznud*
ucjenj*
utaj*
prevar*
prevario=
prevarant*
krivotvor*
silova*
silovanj*
spolno uznemiravanj*
teška tjelesna
tešku tjelesnu
tjelesna ozljeda
pretuk*
pretuč*
istuka*
potukao=
potukla=
potuk*
tučnjav*
ubod*
ubola
izbo*
nož=
noža=
nožem=
noževe=
pištolj*
oružj*
pušk*
metak=
metke=
metaka=
streljiv*
~ bomb*
eksploziv*
gnojiv*
molotov*
bokser u
bokser=
zapali*
podmetn*
paljevin*
vandaliz*
razbio izlog
prijeti*
prijetio=
prijetila=
prijetnj*
uhod*
krijumčar*
dila=
dilanj*
dilao=
preprodaj*
vozi bez vozačke
bez vozačk*
vozi se bez
ukradeni auto
ukradeni bicikl
bijeg s mjesta
[police]
~ policij*
~ policaj*
murij*
murja=
~ postaj*
u postaji
privede*
privedn*
priveden*
priveli=
privela=
uhit*
lisic*
pretres*
racij*
na ispitivanj*
ispitivanje u policiji
saslušanj*
osumnjič*
zatečen*
prijavljen za
prijavila ga
prijavio ga
prijavljena zbog
prijavljen zbog
kaznena prijava
kaznenu prijavu
zvali 192
maloljetnički policajac
zna ga policija
policija ga zna
[court]
sud mu
sud joj
tereti se
tereti ga
~ sud=
~ suda=
~ sudu=
suđenj*
suđeno*
sudac
sudac=
~ sutkinj*
sudski*
ročišt*
optužnic*
optužen*
optuž*
državno odvjetništvo
državnog odvjetništva
državni odvjetnik
odvjetni*
dorh=
odo=
žup odvjet
kaznenog djela
kaznena djela
kazneno djelo
kazneni*
prekršaj*
prekršajni*
pravomoć*
~ presud*
osuđen*
uvjetna kazna
uvjetnu kaznu
na uvjetnu
uvjetnu=
novčana kazna
maloljetnički sud
odgojna mjera
odgojnu mjeru
odgojne mjere
mjere opreza
mjera opreza
pojačani nadzor
pojačan nadzor
pojačana briga i nadzor
sutkinje za mladež
sudac za mladež
istražni zatvor
[prison]
zatvor=
zatvora=
zatvoru=
u zatvor*
u zatvoru
iz zatvora
zatvorsk*
remetin*
lepoglav*
lipovic*
bilic*
turopolj*
~ glini=
zatvor u požegi
požeška kaznionica
~ požegu=
kaznionic*
robij*
~ sjedi u
sjedio u
istražn*
istražni=
pritvor*
~ probacij*
probacijsk*
uvjetni otpust
uvjetno pušten*
pušten iz
puštena iz
izlazi na uvjetnu
rad za opće dobro
nanogvic*
elektronički nadzor
zabrana utakmic*
zabranu utakmic*
zabrana ulaska na
`;
