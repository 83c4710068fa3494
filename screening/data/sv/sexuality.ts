/** Swedish: sexual life, orientation, gender identity. Format: see lexicon.ts. */
export default `
[orientation]
homosexu*
bisexu*
lesbisk*
bög=
bögar
gay=
~ hbtq*
hbtqi*
queer
kom ut som
komma ut som
kär i en kille
kär i en tjej
kärleksdikt*
dejtar en
dejta en kille
dejta en tjej
annan kvinno
annan man
regnbåg*
~ pride*
~ kommit ut
~ kom ut
kommit ut för
kom ut för
kommit ut som
kommer ut som
inte komma ut
outad*
outade
outats
outa henne
outa honom
flata=
flator
flatan
pansexu*
asexu*
aromant*
heterosexu*
~ hetero=
bögjävel
bögbar*
bögklubb*
bögig*
homofil*
homo=
homos
lebb*
~ läggning*
läggningen
sexuell läggning
samkön*
samkönat
killar i stället
tjejer i stället
gillar killar
gillar tjejer
gillar båda
tänder på
attraherad av
förälskad i en
flickvän och hon
pojkvän och han
hans pojkvän
hennes flickvän
sin pojkvän sedan han
har pojkvän i smyg
har flickvän i smyg
kysst en kille
kysst en tjej
kysste en kille
kysste en tjej
hånglat med
hånglade med
hånglar med
man som har sex med
msm=
hiv prep
prep medicin
prideflagg*
regnbågsflagg*
rfsl*
rfsu
~ hbtq asyl
newcomers
omvändelseterapi*
omvändelseförsök
bota homosex*
dubbelliv
lever dubbelliv
på grund av sin läggning
öppet homo*
inte öppen hemma
[gender]
transperson*
trans=
transtjej*
transkille*
transvård*
transition*
könsidentitet*
könsdysfori*
könsutredning*
könsbekräft*
könskorrig*
ickebinär*
icke binär*
pronomen*
vill bli kallad
~ namnbyte*
~ bytt namn
~ byta namn
pubertetsblock*
hormoner
hormonbehandl*
östrogen
testosteron
binder brösten
binder sina bröst
~ omklädnings*
trans kille
trans tjej
transman*
transkvinn*
mtf=
ftm=
född som kille
född som tjej
född flicka
född pojke
född i fel kropp
fel kropp
fel kön
känner sig som kille
känner sig som tjej
känner sig inte som
inte som tjej
inte som kille
könsutr*
könskorr*
könsinkong*
könsbyt*
byta kön
bytt kön
byter kön
juridiskt kön
juridiska könet
juridisk könskorr*
byta juridiskt
identifierar sig som
definierar sig som
ser sig som kille
ser sig som tjej
binär=
nonbinary
ickebinära
genderfluid
genderqueer
agender
cisperson*
könsöverskrid*
crossdress*
transvestit*
drag queen*
dragqueen*
klär sig i kvinnoklä*
klär sig i klänning
i klänning
bär smink
chest binder
bröstbindare
mastektomi*
överkroppsop*
underlivsop*
underlivskir*
lucrin
t sprut*
testo=
stoppbland*
stopphorm*
hormonstart*
hormonerna
~ lundströmmott*
anova=
könsteam*
transpol*
födelsenamn*
deadname*
deadnam*
felköna*
felkönad*
nytt förnamn
tilltalsnamn nytt
kallas hen
vill kallas
vill heta
han numera hon
säga han om
säga hon om
hen pronomen
pronomen han
pronomen hon
pronomen hen
[sexual_life]
har sex
haft sex
köper sex
sexmissbruk*
sex mot betalning
~ sex=
sexuell*
samlag*
oskyddat
kondom*
p piller
preventivmed*
klamydia*
könssjukdom*
smittspår*
hivtest*
~ testat sig
säljer sex
säljer sig
hyr ut sig
sexköp*
sexarbet*
prostitu*
escort*
eskort*
sugardad*
sugar daddy
porr*
våldsporr*
nakenbild*
nudes
lättklädd
~ ligger med
legat med
~ låg med
knullar
knulla
horan
onani*
dickpic*
sexting*
sexuell exploat*
~ skickade en bild
träffar gubbar
~ ungdomsmottag*
haft samlag
sexliv*
sexdebut*
sexuellt aktiv
sexuellt beteende
sexuellt utåtager*
hypersexu*
sexberoend*
sexfixer*
porrberoend*
porrfilm*
porrsajt*
pornhub*
runkar
runkade
runka=
onanerar
onanerade
blottade
blottar
blottat
blottare*
gruppsex*
trekant=
bdsm
analsex
oralsex
suger av
sugit av
sög av
avsugn*
knull*
knullat
sålt sex
sålde sex
sälja sex
köpt sex
köpte sex
köpa sex
säljer sin kropp
sålt sin kropp
säljer nakenb*
säljer bilder
sålt bilder
sålt nudes
säljer nudes
säljer fotor
betald i natura
mot tak över huvudet
~ sex med
låg med en
låg med hennes
låg med hans
ligger runt
ligga med
ligger med en
ligger med olika
kk=
knullkompis*
one night
engångsligg*
torsk=
torskarna
hallick*
bordell*
massagesalong*
thaimassage*
escortsajt*
escortannons*
sexannons*
sugarbabe*
sugarbab*
sugar baby
sugarsajt*
sugardate*
sugardater*
mikamott*
mika mottag*
evonhuset
talita
pro centret
barnsexturist*
sexturis*
sexresa*
äldre män på nätet
träffar äldre män
träffar män
träffar okända män
möter män
möter upp män
träffar killar på hotell
hotellrum med män
dejtingsajt*
dejtingapp*
sexdejt*
qruiser*
sextade
sextat
nudes på
skickat nudes
skickade nudes
skickar nudes
toppless*
naken på
nakna bilder
nakenfoton
nakenfilm*
nakenvideo*
sexfilm*
sexbild*
sexvideo*
kukbild*
snoppbild*
fittbild*
intim bild*
intima bilder
avklädd*
lättklädda
webcamsex*
camshow*
camgirl*
könsherpes
herpes
gonorr*
syfilis
kondylom*
hivpos*
sti test*
dagen efter piller
dagen efterpiller
akut p piller
p stav
~ spiral=
p spruta
oskyddat sex
oskuld=
utomäkten*
otrogen med
otrohet*
otrogen=
varit otrogen
vänsterpras*
älskare=
älskarinn*
sidechick
`;
