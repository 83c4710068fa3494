/** Croatian: mental health. Format: see lexicon.ts. */
export default `
[illness]
čuje glasove
čuje glas
glasovi mu
glasovi joj
priča sam sa sobom
priča sama sa sobom
razgovara sam sa sobom
depresi*
psihoz*
psihotič*
shizo*
šizo*
bipolar*
manič*
~ manija=
manije=
maniju=
anksioz*
napad panike
napada panike
napade panike
panični napad*
panične napad*
ptsp*
traumatiz*
~ trauma*
traume*
paranoj*
paranoi*
sumanut*
halucin*
prividjenj*
priviđ*
poremećaj hran*
poremećaj ličnost*
poremećaj osobnost*
anoreksi*
bulimi*
granični poremećaj
borderline
okp=
prisilne misl*
prisilne radnj*
živčani slom
živčano rastroj*
slom živaca
zbog živaca
na živce se liječi
bolestan na živce
bolesna na živce
psihički nestabil*
psihički loš*
mentalno loš*
mentalno zdravlj*
duševn*
disocira*
disocija*
burnout
noćne more
noćnih mora
flashback*
nesanic*
ne spava noćima
ne spava već
već danima ne spava
po noći vrišti
vrišti po noći
~ ne spava
ne izlazi iz sobe
ne izlazi iz kreveta
ne tušira se
plače po cijele dane
stalno plače
~ plače
~ ne jede
povlači se
povukao se u sebe
povukla se u sebe
emocionalno nestabil*
labilan=
labilna=
labiln*
bez volje
opsesi*
opsjednut*
fobij*
katatoni*
prolupa*
pukao po živcima
pukla po živcima
u krizi je
ispiranje želuca
noćno mokrenje
mokri u krevet
mokar krevet
čuje nešto
čuje šapat
vidi stvari
vidi sjene
vidi ljude kojih nema
vidi demone
misli da ga prate
misli da ga slušaju
misli da ga truju
misli da ju prate
misli da mu čitaju misli
netko ga prati
prisluškuju ga
kamere u stanu
truju mu hranu
uvjeren da ga
uvjerena da ju
ideje odnosa
misli da je bog
misli da je isus
poslanje od boga
odlijepio=
odlijepila=
odlipio
skrenuo=
skrenula=
skrenija
pošandrca*
pošašavi*
pošemeri*
izgubio razum
izgubila razum
izgubio kontakt s realn*
izvan realnosti
nije pri sebi
nije svoj
nije svoja
nije pri zdravoj
nije dobro u glavi
nije čitav
lud je
luda je
psihoorgan*
psihopat*
sociopat*
antisocijaln*
narcis*
f20
f32
f33
f43
f60
f10
f23
f41
deluzi*
u maniji
hipoman*
disforič*
mutizam
mutist*
dekompenz*
pogoršanj*
u lošoj fazi
loša faza
depra=
depru=
u depri
postporod*
nakon poroda loše
baby blues
distimi*
tjeskob*
anksi=
paničar*
fobičn*
agorafob*
ocd
kompulziv*
pranje ruku
pere ruke
retraumat*
triger*
odsutan pogled
gleda u prazno
pogled prazan
zuri u
~ ne reagira na
isključio se
isključila se
zatvorio se u sebe
zatvorila se u sebe
zatvorio se u sobu
zatvorila se u sobu
zaključao se u sob*
zaključala se u sob*
ne izlazi van
ne izlazi iz
ne izlazi danima
ne ustaje
ne diže se iz kreveta
cijeli dan leži
leži po cijele dane
leži u mraku
u mraku sobe
spušteni zastori
spava po cijele dane
spava cijeli dan
spava dva sata
spava po dva sata
ne spava tri noći
ne spava po noći
budna noćima
budan noćima
noćima budan
noći bez sna
noćne strahove
noćni strahovi
budi se u znoju
plačljiv*
plakao cijel*
plakala cijel*
plače svaki dan
plače bez razloga
rasplaka*
u suzama
u suze
slomio se
slomila se
slomljena je
puca po šav*
na rubu živaca
na izmaku
rastresen*
izgorje*
sagorje*
živci mu
živci joj
živčan*
nervoz*
nervni slom
razdražljiv*
razdražen*
nagle promjene raspol*
promjene raspolož*
raspoloženje mu
raspoloženje joj
loše raspolož*
mijenja raspol*
bezvoljn*
apatič*
letargič*
afekt mu
ravan afekt
anhedoni*
ne veseli ga ništa
ne veseli ju
bez nade
beznađ*
očajan*
očajna=
očaj=
očaju=
bezvrijed*
krivi sebe
osjećaj krivnje
samopouzd*
mrzi sebe
mrzi svoje tijelo
strah od izlask*
strah ga je
boji se izaći
boji se ljudi
boji se gužve
sumnjičav*
nepovjerljiv*
~ zbunjen*
dezorijent*
ne zna koji je dan
~ izgubljen*
agitiran*
~ uznemiren*
uzrujan*
pacijent ps*
agresivan ispad*
izljev bijesa
izljevi bijesa
napad bijesa
ispad bijesa
ispadi bijesa
tantrum*
samodestruk*
izgladnjuje se
povraća nakon
prejeda*
broji kalorije
ne jede danima
ne jede ništa
ne jede već
odbija hranu
odbija jesti
ratna trauma
emocionalno neuravn*
[treatment]
stabilizatori raspoloženja
stabilizator raspoloženja
psihijatr*
psihijatar*
~ psiholog*
psihoterap*
psihoterapeut*
~ terapij*
~ terapeut*
antidepres*
antipsihot*
sedativ*
~ tablet*
~ injekcij*
depo injekcij*
depot*
depoti=
moditen
xeplion
trevicta
rispolept
risset
risperidon
zyprex*
olanzapin*
leponex*
klozapin*
seroquel
kventiax
ketilept
kvetiapin*
abilify
aripiprazol*
haldol*
haloperidol*
prazine
promazin*
litij=
litija=
depakin*
lamictal*
tegretol*
zoloft*
asentra
sertralin*
cipralex*
escital*
elicea
prozac*
fluoksetin*
mirzaten*
calixta
misar*
velafax
venlafaksin*
normabel*
apaurin*
diazepam*
helex*
xanax*
alprazolam*
praxiten*
oksazepam*
lexaurin*
lexilium*
rivotril*
sanval*
zolpidem*
concert*
ritalin*
strattera
tablete za spavanje
tableta za spavanje
tablete za živce
tablete za smirenje
za smirenje
odbija terapiju
odbio terapiju
odbila terapiju
ne ide na terap*
prestao s terap*
prestala s terap*
prekinuo terap*
prekinula terap*
prestao uzimati
prestala uzimati
skinuo se s tablet*
skinula se s tablet*
skinuo terapiju
skinula terapiju
samoinicijativno prekin*
na svoju ruku prekin*
preskočio depo
preskočila depo
preskače terap*
propustio injekc*
propustila injekc*
nije primio injekc*
nije primila injekc*
nije došao po depo
nije došla po depo
primio depo
primila depo
dobio depo
dobila depo
depo=
dugodjeluj*
invega
moditen*
rispolux
rispen
risperdal*
torendo
olpin
olanzap*
zalasta*
loquen*
kvelux*
q pin
klozap*
aripip*
solian
amisulprid*
cariprazin
reagila
sulpirid*
eglonyl
flufenaz*
cisordinol
zuklopent*
largactil
promaz*
litijev*
litarex
lithij*
valproat*
valproj*
tegret*
luxeta*
zolof*
asertin*
citalopram*
citalon
paroksetin*
seroxat
deprozel
efexor
cymbalta
duloksetin*
trittico
trazodon*
mirtazap*
remeron
valdoxan
wellbutrin
brintellix
benzodiazep*
lorsilan*
lorazepam*
loram*
bromazepam*
klonazepam*
frisium
estazolam
dormicum
midazolam
zopiklon*
cirkadin
melatonin*
atarax
nozinan
metilfenid*
medikinet
atomoksetin*
tabletu za
tablete za
sedirali
sediran*
smirujuć*
za živce
antipsih*
antidep*
anksiolit*
psihofarm*
medikament*
kod psih
psihić*
psihologic*
psihologin*
kod psihologa
ide psihologu
kontrola kod psih*
kontrola psihijat*
odbija psihijat*
ne ide psihijat*
kognitivno bihev*
kbt=
emdr*
grupna terap*
individualna terap*
realitetna
geštalt*
u savjetovalište ide
psihološka obrada
psihološki nalaz
psihologijski nalaz
nalaz psihologa
elektrošok*
ekt=
[ward]
vrapč*
jankomir*
popovač*
psihijatrijsk*
na psihijatriji
s psihijatrije
ugljan=
na ugljanu
psihijatrijska bolnica rab
zatvoreni odjel
zatvorenom odjelu
zatvorenog odjela
akutni odjel
akutnom odjelu
dnevna bolnica
dnevnu bolnicu
dnevnoj bolnici
kukuljević*
prisilna hospitaliz*
prisilno hospitaliz*
prisilni smještaj
prisilno smješten*
na promatranju
otpusno pismo
otpusno piše
sv ivan
kpb=
na psih=
psih odjel
psih bolnic*
lopača
lopači=
neuropsihij*
dr ivan barbot
odjel za psihot*
centar za mentalno
centar za zaštitu mentalnog
zatvorenoj psih*
akutna psih*
akutnoj psih*
hitna psihijat*
hitnoj psihijat*
mobilni tim za psih*
prisilno zadrž*
prisilno odveden*
zadržan na psih*
zadržana na psih*
hospitaliziran na
hospitalizirana na
hospitaliziran zbog
hospitalizirana zbog
vezali ga u
fiksiran*
fiksirali
stezulj*
luđačka košulja
u ludari
ludara
ludari=
u žutoj kući
žuta kuća
umobol*
vraćen na odjel
vraćena na odjel
na odjelu leži
na odjelu zatv*
dnevnoj bolnic*
pušten s odjela
puštena s odjela
pobjegao s odjela
pobjegla s odjela
otpust s odjela
otpust s psih*
otpušten s psih*
otpuštena s psih*
[suicide]
poklanja stvari
poklonio stvari
dijeli svoje stvari
oprašta se
oprostio se od
oprostila se od
skriva ruke
! suicid*
! samoubo*
! samoubil*
! samoubi*
! ubio se
! ubila se
! se ubio
! se ubila
! ubit će se
! ubiti se
! se ubiti
! se ubit
! da će se ubit*
! objesio se
! objesila se o
! se objesi*
! rezati se
! reže se
! se reže
! rezala se
! porezao se
! porezala se
! prerezati žil*
! prerezati vene
! prereže žil*
! samoozljeđ*
! samoozled*
! samopovređ*
! popila kutiju
! popio kutiju
! popila šaku tablet*
! popio šaku tablet*
predozir*
predozira*
oprosno pismo
oproštajno pismo
oproštajna poruk*
ne želi više živjeti
ne želi živjeti
ne želi živit
ne da joj se živjeti
ne da mu se živjeti
ne živi mi se
ne živi mu se
ne živi joj se
nema više smisla
nema smisla više
život nema smisla
bolje da me nema
bolje da ga nema
bolje da je nema
da se ne probudi
da se više ne probudi
skočiti s mosta
skočit s mosta
skočiti s balkona
~ na most
~ na mostu
skočiti pod
baciti se pod
bacit se pod
oduzeti si život
oduzeti život
digla ruku na sebe
digao ruku na sebe
dignuti ruku na sebe
priča o smrti
priča da će umrijeti
napisao oporuku
dugih rukava
duge rukave
svježe rane
ožiljci po ruk*
ožiljke po ruk*
! ne želi živjet*
! ne da mu se živjet*
! ne da mi se živjet*
! ne da joj se živjet*
! ne da se živjet*
ne vidi izlaz
nema izlaza
nema smisla živjet*
ne vidi smisla
ne vidi smisao
sve je besmisleno
želi umrijeti
želi umrit
želi umrijet
bi umrijeti
najradije bi umro
najradije bi umrla
htio umrijeti
htjela umrijeti
! ubit ću se
! ubiću se
! ubit se
! da se ubije
! ubije se
! ubil se
! ubija se
pokušao si
pokušala si
pokušao se ubit*
pokušala se ubit*
pokušaj samoub*
pokušaja samoub*
skupila tablete
skupio tablete
skuplja tablete
sakupio tablete
popio tablete
popila tablete
popio sve tablete
popila sve tablete
popila šaku
popio šaku
popila lijekove
popio lijekove
progutao tablet*
progutala tablet*
~ trovanj*
otrovao se
otrovala se
vješa se
objesiti se
objesit se
objesio=
objesila=
uže oko vrata
konop oko
omč*
skočio s
skočila s
skočio pod
skočila pod
skočio kroz prozor
skočila kroz prozor
skočit će s
bacio se pod
bacila se pod
bacio se s
bacila se s
pod vlak
pod tramvaj
sjeo na ogradu
na ogradi mosta
ogradi balkona
stajao na prozoru
stajala na prozoru
na rubu krova
na krovu zgrade
rezanj*
reže si
reže ruke
reže noge
reže po bedr*
porezotin*
porezan*
porezi po
porezi na
rezao žile
rezala žile
rezao vene
rezala vene
rezati vene
prerezao žile
prerezala žile
prerezao vene
prerezala vene
britvom se
žilet*
skalpelom se
nožem po ruk*
pali se cigaret*
gasi cigarete na
udara glavom
lupa glavom u zid
čupa si kosu
grize se
grebe se
ozljeđuje se
ozljeđivanj*
self harm
selfharm
ožiljci na zapeš*
ožiljci od rez*
ožiljci po podlakt*
zavoj na zapeš*
zavoji na ruk*
ruka zamot*
oprosno
poruka zbogom
rekla zbogom
rekao zbogom
zbogom svima
pozdravio se zauvijek
pisao oproštaj*
napisala oproštaj*
oporuk*
dao psa na
sređuje stvari
traži da pazim na djecu ako
bit će vam lakše bez
lakše bez mene
svima bolje bez
bolje bez njega
bolje bez nje
na teret svima
samo smeta
umoran od života
umorna od života
umoran od svega
umorna od svega
dosta mu svega
dosta joj svega
dosta joj je svega
dosta mu je svega
nema više snage
ne može više ovako
ne vidi budućnost
`;
