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
mazn*
drpi*
zdipi*
orobi*
obijen auto
obio auto
provalnik*
razbojstv*
nasrtaj*
napao=
napala=
napadao=
ubo ga
ubio čov*
ubojstv*
mačet*
skakavac nož
boksač*
palicom
suzavac*
kalaš*
zolj*
ručna bomba
ručne bombe
pirotehnik*
bakljad*
šverc*
lažirao potpis
lažni dokument*
varalic*
uništavanje imovine
oštetio auto
razbio prozor
tuča u
u tuči
skupno nasilje
nasilničko ponaš*
remećenje javnog
javni red i mir
nedozvoljeno držanje
otuđio
vozio bez
vozio pod
napad na službenu
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
pandur*
drot*
marica=
maricu
u marici
interventn*
specijalc*
krim policij*
krimić*
delikven*
delinkv*
odveli ga
odvela ga policija
uhićen*
uhapš*
vezali ga liscama
pretraga doma
pretraga stana
obavijesni razgovor
službena zabiljež*
prijavljen policiji
prijavila policiji
policija ga
policija ju
policija dolazila
policija intervenir*
poznat policiji
poznata policiji
u kaznenoj evidenciji
kaznena evidencija
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
sudi mu se
sudi joj se
presuđeno mu
osudili
osuđivan*
neosuđivan*
kažnjavan*
nekažnjavan*
povratnik=
općinski sud
županijski sud
istraga protiv
pod istragom
nepravomoćn*
okrivljen*
nagodb*
oportunitet*
odgojna preporuka
odgojne preporuke
vještak psih*
svjedoči protiv
na sud mora
mora na sud
ne pojavljuje se na sud*
dovedbeni nalog
izvanraspravn*
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
ćorka
ćorki=
ćuzi=
ćuza
ćuzu=
bajbok*
iza rešetak*
u buksi
buksa=
odležao
odležala
odsluž*
služi kaznu
na izdržav*
izdržava kaznu
ponovno u zatv*
šibenski zatvor
valtura
maloljetnički zatvor
uvjetnog otpusta
uvjetnom otpust*
pušten na slobod*
izašao na slobod*
izlazi iz zatv*
zaštitni nadzor
probaciji=
javlja se probac*
rad za opće
vikend izlaz*
`;
