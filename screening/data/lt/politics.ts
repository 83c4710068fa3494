/** Lithuanian: political views, extremist ideology, membership. Format: see lexicon.ts. */
export default `
[extremism]
ekstrem*
radikal*
džihad*
isis=
islamo valstyb*
~ kankin*
neonac*
nacist*
nacius
naci=
hitler*
svastik*
breivik*
mein kampf
blood and honour
white power
skinais
skinas=
skinai=
skinų
skinhed*
skusta galva
14 88
1488
tatuiruotė 88
saliutuoj*
salutuoj*
c18=
combat 18
baltoji ras*
~ rasist*
antisemit*
žydus
ksenofob*
juoduk*
pederast*
iškrypėl*
kraštutin*
fašist*
~ ultra dešin*
antivalstyb*
sąmoksl*
sąmokslo teor*
plokščia žem*
proruski*
prorusišk*
kremli*
rusų pasaul*
rusų puol*
solovjov*
vatnik*
wagner*
z vėliav*
~ putin*
~ nato=
~ manifest*
~ propagand*
neapykant*
statys prie sienos
šventą kar*
~ juoda vėliav*
užmušti žyd*
nacionalist*
ultranacional*
ultradešin*
dešinysis ekstrem*
dešiniųjų ekstrem*
kairysis ekstrem*
kairiųjų ekstrem*
fašizm*
nacizm*
nacių=
naciai=
fiurer*
heil=
zieg heil
sieg heil
zig heil
zigavo
zigino
ranką į saliutą
nupiešė svast*
piešia svast*
piešė svast*
hakenkreuz
juodoji saulė
juoda saulė
juodąją saulę
vilko kabl*
wolfsangel
runos=
runomis
runas=
ss run*
ss žen*
ss simbol*
keltų kryž*
trečiasis reich*
reicho vėl*
trečiojo reicho
totenkopf
14w
skinhead*
bomber*
balti raišt*
rac muzik*
rac konc*
nsbm
rusų skin*
baltoji valia
white pride
baltas pasid*
baltų galia
baltoji galia
baltoji europa
baltieji vyr*
~ rasių=
~ rasin*
rasės karas
rasių karas
rasės gryn*
kraujo gryn*
rasizm*
didysis pakeit*
great replacement
akceleracion*
atomwaffen
feuerkrieg*
terrorgram
terorgram*
saints culture
šventieji šaul*
tarrant*
taranto
christchurch*
krastčerč*
dylann
šaulio manif*
utoja
764=
no lives matter
incel*
mizogin*
moterų neapyk*
redpill
red pill
blackpill
black pill
manosfer*
andrew tate
teitas
~ tate=
nekenčia žyd*
nekenčia imigr*
nekenčia migr*
nekenčia gėj*
nekenčia musulm*
nekenčia pabėg*
nekenčia valstyb*
nekenčia juod*
nekenčia rus*
nekenčia čigon*
keikia žydus
keikia migr*
keikia valdž*
žydai kalti
žydų sąmok*
žydelk*
žydpalaik*
žydšaud*
holokausto neig*
neigia holokaust*
holokausto nebuv*
holokaustas išgalv*
~ šlovina
~ šlovino
garbina hitl*
garbina tarr*
garbina breiv*
garbina put*
žavisi hitl*
žavisi breiv*
žavisi taranto
žavisi šaul*
žavisi teror*
žavisi nac*
žavisi put*
žavisi isis
pateisina teror*
pateisina smurt*
pateisina išpuol*
pateisina žud*
remia teror*
remia isis
remia put*
remia maskv*
palaiko isis
palaiko hamas*
palaiko taliban*
palaiko put*
palaiko rusij*
palaiko krem*
palaiko teror*
palaiko išpuol*
ragina žud*
ragina šaud*
ragina smurt*
ragina nužud*
kviečia kovot*
kviečia šaud*
ginkluota kov*
pilietinis karas
pilietinio karo
kovai su sistem*
griauti sistem*
sistemos griov*
~ prieš valdž*
sukilim*
kraujo bus
kraujas liesis
išdavikai
išdavik*
tautos priešai
tautos priešas
tautos išdav*
juoduosius sąraš*
mirties sąraš*
sąrašą politik*
taikinių sąraš*
taikinių sąr*
ruošiasi karui
karinis poligonas miške
mokosi šaud*
treniruojasi miške
treniruojasi šaud*
su kariškais drabuž*
kamufliaž*
mudžahed*
mudžah*
kalifat*
islamist*
islamizm*
salafizm*
islamiškosios valst*
islamo valst*
isil=
isis-k
al kaida
al kaed*
alkaid*
alkaed*
hamas*
hezbol*
hizbol*
~ talib*
boko haram
al šabab*
al nusra
tapti kankin*
mirti už tikėj*
mirti už alach*
netikėliai
netikėlių
netikėlius
netikinčiuosius žud*
kafir*
kufar*
murtad*
tagut*
takfir*
bajat
ištikimybę kalif*
prisiekė kalif*
prisiekė ištik*
hidžra
hidžros
išvykti į sirij*
išvyko į sirij*
į siriją kaut*
iškeliavo į siri*
pirštą aukštyn
našydai
našidai
nasheed*
vaizdo įrašus su nužud*
egzekucijos video
egzekucijų video
galvų pjov*
galvos nukirt*
nukirsdinim*
nukirsdino
mirties video
ginkluotų kovot*
~ kovotojas=
kovotojai isis
užsienio kovotoj*
foreign fighter*
šventas karas
šventasis karas
šventojo karo
konspirac*
qanon
kuanon*
iliuminat*
masonai
masonų
masonai valdo
deep state
gilioji valstyb*
naujoji pasaulio tvark*
nauja pasaulio tvark*
soros*
gates čip*
čipuoj*
čipai skiep*
plandem*
antivaks*
antiskiep*
vakcinos žudo
chemtrail*
chemtreil*
driežažm*
reptilij*
reptiloid*
pasaulio elitas
slaptoji valdž*
pasaulinė valdž*
pedofilų elit*
plokščiažem*
suverenus pilie*
suvereni asmen*
suvereniais piliečiais
gyvojo žmogaus
nepripažįsta valstyb*
nepripažįsta teism*
nepripažįsta lietuv*
nepripažįsta įstatym*
valstybės nepripaž*
valstybė neegzist*
reichsbürger*
tarybų lietuv*
lietuvos ssr
lssr=
sovietinė valdž*
sovietmečio ilg*
tsrs pil*
tsrs vėl*
~ ssrs
sssr=
proputin*
prorus*
promaskv*
prokreml*
russkij mir
ruskij mir
rusijos puol*
remia karą
už rusiją
už putiną
už maskvą
z raid*
z ženkl*
z ant maš*
raidė z
georgijaus
georgijevsk*
georgijaus juost*
vagner*
donbas*
kovojo donb*
kariavo donb*
kariavo rusijos
rusijos kariuomen*
kaunasi rusij*
išvažiavo kariaut*
išvyko kariaut*
nori kariaut*
savanoriu į ukrain*
rt kan*
rusija today
sputnik*
rusų propag*
rusų tv
rusų telegram*
tarakanas luk*
lukašenk*
kgb=
fsb=
šnipin*
~ šnipas=
diversij*
diversant*
sabotaž*
verbav*
verbuoj*
verbuot*
užverbav*
užverbuot*
telegram verb*
~ išpuol*
planuoja išpuol*
rengia išpuol*
~ deradikaliz*
pasitraukti iš ekstr*
paliko grupuot*
~ grupuotė=
~ grupuotės=
grupuotei
kursto neapyk*
~ kurstymas
kurstė=
170 str
~ homofob*
transfob*
~ islamofob*
migrantų neapyk*
juodašikn*
juodaodžius keik*
čiurk*
negras
negrai
negrų
negrus
pydarai
pydarus
pidarasai
gėjų propag*
lgbt propag*
gender propag*
genderist*
leftist*
globalist*
liberast*
tolerast*
durnaraš*
durnaskiep*
daiš=
daešas=
[membership]
~ partija=
~ partijos=
partijai=
~ kandidat*
balsuoja už
balsavo už
~ mitingas
~ mitinge
mitingą
eityn*
~ protest*
aktyvist*
nacionalinis susivien*
tautinio jaunimo
tautinink*
komunist*
anarchist*
antifa*
šaulių sąjung*
agituoj*
renka paraš*
partijos nar*
partijai prik*
~ partijoj
~ partijoje
stojo į partij*
įstojo į partij*
partijos sąraš*
~ tėvynės sąjung*
~ tsl=
~ konservator*
~ socdem*
~ lsdp=
~ valstiet*
~ lvžs=
nemuno aušr*
aušrininkai
žemaitait*
žemaičio
nacionalinio susiv*
nacionaliniam susiv*
drąsos keli*
šeimų sąjūd*
šeimų maršas
didysis šeimų
~ tautos forum*
tautinio jaunimo sąj*
pro patria
tautos jaunim*
geležinis vilk*
geležinio vilko
lietuvių nacion*
lietuvos nacion*
lnds=
lietuvos komunist*
raudonoji brig*
komsomol*
komjaunim*
stalin*
~ lenin*
trockist*
marksist*
maoist*
antifos
black bloc
juodasis blok*
anarchizm*
anarchis*
skvot*
gera kaimynys*
paleckis
paleckio
palecki*
lietuvos lenkų rink*
lllra=
tomaševsk*
vėliavos degin*
degino vėliav*
nešė vėliav*
vasario 16 eit*
kovo 11 eit*
kovo 11 dienos eit*
fakelų eit*
su fakel*
mitinguoj*
mitinguose
~ piket*
riauš*
dalina lankst*
dalino lankst*
platino lankst*
klijuoja lipd*
klijavo lipd*
klijuoja plakat*
kabino plakat*
platina skraj*
nariu tapo
narys grupuot*
jaunimo brigad*
~ judėjime=
judėjimo narys
judėjimo narė
~ uždaroj grup*
priklauso grup*
priklauso judėj*
priklauso organ*
priklauso gaujai
prisidėjo prie judėj*
įsitraukė į grup*
įsitraukė į judėj*
įstojo į grup*
įstojo į judėj*
vadovauja grup*
~ ultros
ultrų
ultras=
fanų grup*
pietų iv
sirgalių grup*
futbolo chulig*
chuliganai
chuliganų
~ mma klub*
baltasis sport*
active club*
treniruojasi su nac*
savigynos klub*
~ savanorių batal*
~ šaulių sąj*
`;
