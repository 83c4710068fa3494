/** Croatian: child protection. Format: see lexicon.ts. */
export default `
[neglect]
zapuš*
zanemar*
zanemarivanj*
~ gladn*
gladna dolazi
gladan dolazi
bez užine
bez marende
bez ručka
prazan frižider
frižider prazan
~ u frižideru
~ frižideru=
bez jakne
~ prljav*
smrdi=
nepresvučen*
~ pelen*
ne hrani
neoprane=
ušljiv*
mala sama
mali sam
sama na igralištu
same doma
sama doma
sam doma
sami doma
ostavlja dijete samo
ostavlja djecu samu
djeca sama
dijete samo
sami do ponoći
sama do ponoći
po cijele noći sama
čuva brata
čuva sestru
čuva mlađ*
bavi se bratom
majka pijana
uz pijanu majku
ne vodi ga u
ne vodi ju u
ne vode ga liječniku
ne vode dijete
neuhranjen*
pothranjen*
mršav kao
ne jede kod kuće
ne jede doma
jede samo u školi
jede kod susjed*
traži hranu
traži kruh
krade hranu
krade užin*
krade marend*
nema za užinu
nema užinu
nema marendu
nije jeo od
nije jela od
nije doručkova*
nema večere
bez večere
bez doručka
dolazi gladn*
stalno gladn*
prazan hladnjak
hladnjak prazan
ništa u frižideru
ničega za jest
nema se što jest
nema šta jest
izgladn*
dehidrir*
bočica s colom
mlijeko s vodom
čips za ručak
čips za večeru
bez čarapa
bez kape
bez zimske
u papučama u
u japankama
bos po
bosa po
bosi po
u tankoj majici
u kratkim rukavima na
ista majica
istu majicu
ista odjeća
istu robu
ista roba
u istoj odjeći
u istoj robi
premale cipele
premale tenisice
poderane tenis*
poderane cipel*
poderana jakn*
prljava odjeća
prljavu odjeću
prljave noge
prljav dolazi
prljava dolazi
zmazan*
mokar do
mokra do
pišaća
smrde=
neugodan miris
masne kose
masna kosa
neokupan*
ne kupa*
ne peru ga
ne peru ju
nije opran*
uši u kosi
gnjid*
opet uši
ima uši
puna ušiju
pun ušiju
šugav*
pokvareni zubi
pokvarenih zub*
truli zubi
crni zubi
nikad kod zubara
zubar nikad
necijepljen*
nisu cijepljen*
propustili cijepljenj*
pelena puna
puna pelena
pelena nije
nije presvučen*
osip od pelen*
ojeden*
ojedino
leži u kreveć*
u kolijevci cijel*
po cijeli dan u kolicima
po cijele dane pred ekran*
cijeli dan pred tv
ne zna govoriti
zaostaje u razvoju
kasni u razvoju
razvojno kasni
ne napreduje
kruži sam
luta sam
luta sama
luta po kvartu
skita sam
bez nadzora
bez roditeljskog nadzora
nitko ne pazi
nitko ih ne pazi
nitko ga ne čeka
nitko ne dolazi po
ne dolaze po njega
ne dolaze po nju
nitko po njega
nitko po nju
kasno dolazi po
zaboravili po nj*
sama navečer
sam navečer
sam po noći
sama po noći
sami po noći
same po noći
sami kod kuće
sam kod kuće
sama kod kuće
djeca doma sama
dica sama
dite samo
ostavlja ih same
ostavlja ga samog
ostavlja ju samu
ostavila ih same
ostavila ga samog
ostavila dijete
ostavio dijete
ostavila bebu
ostavio bebu
beba sama
bebu samu
sam u stanu
sama u stanu
sami u stanu
sam u autu
sama u autu
dijete u autu
vani do ponoći
vani do dva
vani do kasno
na ulici do
u deset navečer sam
u kafiću do ponoći
spava na podu
spava na madrac*
svi u jednom krevetu
nema svoj krevet
bez kreveta
bez grijanja
hladno u stanu
nema struje u
~ plijesan*
žohar*
štakor*
stjenic*
smeće po
puno smeća
sve prljavo
nered u stanu
izmet*
pas se poserao
opušci
boce po podu
boce posvuda
igle po stanu
dostupne tablete djetet*
popio deterdžent
popila deterdžent
kuha mlađ*
kuha braći
kuha za sve
hrani brata
hrani sestru
hrani bebu
vodi brata
vodi sestru u
vodi mlađ*
pazi na mlađ*
pazi brata
pazi sestru
pazi bebu
čuva bebu
čuva dicu
čuva djecu umjesto
čuva majku
njeguje majku
njeguje oca
brine o majci
brine o mlađ*
brine o bratu
brine o sestri
brine za brata
brine za mamu
mala majka
mala mama
glumi majku
ona im je mama
preuzela ulogu majke
roditelj roditeljima
~ parentifi*
prevodi roditeljima
prevodi majci
budi majku
diže mamu s poda
skida majku s
skriva mamine boce
izlijeva boce
majka spava do
majka pod utjecajem
otac pod utjecajem
pijana došla po
pijan došao po
pijani roditelj*
roditelji piju
roditelji se drogiraju
majka nesposobna
nesposobni roditelj*
ne može brinuti o
ne brine o djetetu
ne brine za
ne brinu o
nebrig*
roditelji ne
nema granice doma
neadekvatna skrb
roditeljske kompetenc*
odbija surad*
ne surađuje s centrom
ne puštaju nas u kuću
nije otvorila socijaln*
žive u smeću
[harm]
boji se mame
boji se majke
plače kad treba kući
ne smije kući
zaključan u sobi
zaključana u sobi
zaključava ga
zaključava ju
modric*
zlostavlj*
zlostav*
zloupotr*
istukao ga
istukao ju
istukla ga
istukao remenom
remenom=
tuče djecu
tuče dijete
tuče sina
tuče kćer
tuče malog
tuče malu
udara dijete
šamar*
ćušk*
opekline od cigaret*
opeklinama od cigaret*
opeklina
otac ga tuče
otac je tuče
otac ga udara
mama ga tuče
batin*
boji se oca
boji se ići kući
boji se ići doma
ne želi doma
neće doma
neće kući
neće da ide doma
dirao ju
dirao ga
pipa*
vrbovanj*
grooming
spolno zlostav*
maloljetn*
gole slike
golišav*
zatvorio u podrum
zaključao dijete
gleda kako tuče
gleda kako otac
djeca gledaju
pred djecom
pred djetetom
pred malom
pred malim
udana na silu
neobjašnjiv*
masnic*
plave mrlje
plav po leđima
plav po nog*
modar*
modra leđa
modre noge
trag remena
tragovi remena
trag šibe
šibom
šiba=
kuhačom
kuhača
šlapom
papučom po
kajiš*
tuče remenom
tuče kablom
kablom po
šakom po glavi
po guzici
trag od ugriza
ugriz na
trag na vratu
~ ogrebotin*
čupa malu
čupa malog
vuče za uho
povukla ga za uho
povlači za uši
trese bebu
tresao bebu
protresla bebu
sindrom tresenog
treseno dijete
stara fraktura
stari prijelom*
više prijeloma
opekline na ruk*
glačalom
vrućom vodom
u vrelu vodu
stavila ga pod hladan tuš
kleči na
klečati na
kleči u kutu
kažnjava ga
kažnjava ju
kažnjava djec*
ne da mu jesti
ne daju mu jesti
ne daju joj jest*
šalje u krevet gladn*
zaključavaju ga
zaključavaju ju
zaključala ga
zaključala ju
zaključao ga
zaključali dijete
u mračnoj sobi
u mraku zatvor*
vezao ga
vezali ga
vezan za krevet
vezana za krevet
tata ju tuče
tata ga tuče
tata ju udari
tata ga udari
tata tuče
mama tuče
mama ju tuče
mama ju udari
majka ga tuče
majka ju tuče
otac ju tuče
otac ju udario
otac ga udario
otac ga istukao
mater ga tuče
ćaća ga tuče
ćaća ju tuče
ćaća tuče
stari ga tuče
stara ga tuče
očuh ju tuče
očuh tuče
očuh ju dira
očuh ga
djed ju dira
stric ju dira
dira ju
dira ga
diraju ju
dodiruje ju
dodirivao ju
dira po
dira tamo
dolje ju dira
dolje ga dira
boli ju dolje
boli je dolje
ulazi joj u sobu
ulazi u sobu noću
dolazi joj u krevet
spava s očuhom
spava u krevetu s ocem
kupa se s ocem
kupa se s očuhom
tajna s
to je naša tajna
ne smije nikome reć*
ne smije reći mami
rekla tajnu
povjerila da ju
povjerio da ga
povjerila se učitelj*
povjerila se razrednic*
crta spoln*
seksualizira*
spolno ponaš*
zna previše o seksu
~ pedofil*
bludn*
~ incest*
spolna zlouporab*
spolno iskorišt*
dječja pornograf*
stariji joj piše
odrasli muškarac piše
namamio*
namamil*
dao joj poklon*
kupuje joj poklon*
dečko od 25
ima dečka od 30
dječji brak
udaju malu
udaju ju s
udana s 14
udana sa 15
udana s 15
trudna s 14
trudna s 15
prosi s djetetom
prosi s djecom
šalju djecu prosit*
šalje djecu prosit*
prosjačenje djec*
tjeraju dijete prosit*
šalju ga krasti
šalju ju krasti
~ dječji rad
radi umjesto da ide u školu
vidio kako tata
vidjela kako tata
vidio kako otac
vidjela kako otac
vidi kako tata
vidila kako ćaća
vidija kako ćaća
gledao kako
gledala kako
djeca su gledala
djeca su sve vidjela
djeca sve vidjel*
djeca vidjela
dijete vidjelo
dijete svjedoč*
djeca svjedoč*
svjedok nasilja
svjedoči nasilj*
svjedočila nasilj*
svjedočio nasilj*
pred dicom
pred klincima
pred njima ju
mala gledala
mali gledao
mali gleda
mala gleda
mali sve čuo
mala sve čula
djeca čuju
čuo svađ*
čula svađ*
skriva se pod krevet*
skriva se u ormar*
skriva se kad
skrivala se kad
skrivao se kad
skriva se iza
pokriva uši
trzne se
trza se
zaštiti se rukom
štiti glavu
boji se očuha
boji se tate
boji se ćaće
boji se starog
boji se stare
boji se djeda
boji se strica
boji se muškaraca
boji se vikend*
ne želi ocu
neće ocu
ne želi kod oca
neće kod oca
neće kod tate
neće kod mame
moli da ostane u školi
moli da ne zovemo
ne zovite mamu
ne zovite tatu
nemojte reći doma
ne govorite tati
plače prije vikenda
ne bi doma
ne bi kući
bojao se kući
bojala se kući
mokri se
mokri u gaće
upišava*
piša u krevet
kaka u gaće
stao između
stala između
branio mamu
brani mamu
brani majku
branila majku
zvao policiju sam
sam zvao 112
vaga se na njemu
iskaljuje na djec*
viče na djecu
dere se na malog
dere se na malu
dere se na djecu
dere se na dijete
psuje djecu
govori mu da je glup
govori joj da je debela
naziva ga kretenom
emocionalno zlost*
emocionalno zanem*
ponižava dijete
prijeti djeci
prijeti djetetu
prijeti domom
manipulira djec*
~ otuđenj*
otuđuje dijete
huška dijete
okreće dijete protiv
visokokonfliktn*
~ visoko konfliktn*
nova beba
apstinencijska beba
rođen ovisan
pila u trudnoći
pije u trudnoći
puši u trudnoći
[placement]
udomitelj*
udomljen*
udomitelje=
u domu za djecu
dom za djecu
doma za djecu
nazorov*
u nazorovoj
bedekovčin*
odgojni dom
odgojnom domu
odgojnog doma
odgojni zavod
odgojnom zavodu
maestral=
izdvaj*
izdvojen*
izuzeće djeteta
izuzimanj*
oduzeto dijete
oduzeli dijete
oduzeta djeca
oduzeli djecu
oduzeli joj djecu
oduzeli im djecu
oduzimanje djece
izuzeli=
privremeno smješten*
smještena u dom
smješten u dom
smještaj u domu
smještaj djeteta
mjera stručne pomoći
stručna pomoć i potpora
nadzor nad roditelj*
posebni skrbnik
čl 13
~ patronažna
primjereni program*
pojačan nadzor obitelji
pobjegao iz doma
pobjegla iz doma
bijeg iz doma
iz dječjeg doma
~ dječji dom
dječjem domu
dječjeg doma
dječjim domom
dječji dom zagreb
sos dječje selo
sos selo
ladimirevc*
vrbina sisak
kosnica
dom vrbina
mali lošinj dom
cres odgojni
dom cres
dom ivanec
pahinsko
dom za odgoj
za odgoj djece
mladeži rijeka
u popravnom
popravni dom
popravnom domu
dugave=
u dugavama
centar dugave
ranka marinkovića
poludnevni boravak
cjelodnevni boravak
boravak u centru za odgoj
produženi stručni postupak
cpszz
organizirano stanovanj*
stambena zajednica za mlade
mamica za
dom za majke
dom za majku
dom za trudnice
udomi*
srodničko
posvojitelj*
posvajanj*
za posvojenje
dano na posvojenje
dala na posvojenje
dati na posvojenje
izdvojili=
izuzet*
oduzeli mu djecu
oduzeli im dijete
oduzeli joj dijete
oduzeli joj bebu
oduzet će joj
oduzet će im
uzet će im djecu
uzeli im djecu
uzeli joj djecu
uzeli joj dijete
uzeli djecu
uzeli joj bebu
socijalna uzela
centar uzeo
centar oduzeo
centar izuze*
hitno izdvoj*
hitno izuz*
~ hitni smještaj
hitno smješten*
hitan smještaj
smještaj van obitelji
izvan obitelji
izvan vlastite obitelji
vanobitelj*
smještena u dječj*
smješten u dječj*
smještaj kod bake
povjeren baki
povjerena baki
povjeren tetki
povjerena tetki
povjerena drugoj
dijete povjereno
povjereno baki
povratak u obitelj
vraćen u obitelj
vraćena u obitelj
vraćen roditeljima
vraćeni roditeljima
vraćeno roditeljima
vratili ga roditeljima
vratili ju roditeljima
vratili djecu
mjera nadzora
mjeru nadzora
mjera intenzivn*
intenzivna stručna
intenzivne stručne
intenzivnu stručnu
stručna pomoć i podrška
stručne pomoći
stručnu pomoć i
mjera upozorenja
upozorenje na pogreške
mjera obiteljsko prav*
obiteljskopravn*
obiteljsko pravne
obiteljsko pravna
mjera za zaštitu
mjere za zaštitu prava
zaštita dobrobiti
~ dobrobit djeteta
~ dobrobiti djeteta
voditelj mjere
voditeljica mjere
voditeljicu mjere
nadzor nad izvršav*
oduzimanje prava
oduzeto pravo
oduzeto mu pravo
oduzeto joj pravo
lišen roditelj*
lišena roditelj*
lišavanje roditelj*
lišen skrbi
lišena skrbi
lišiti roditelj*
zabrana približavanja djet*
ugroženo dijete
ugrožena djeca
ugroženost djeteta
dijete ugrožen*
dijete u riziku
djeca u riziku
djeca ugrožen*
prijavljeno centru
prijava centru za
prijavili centru
prijavila škola
škola prijavila
vrtić prijavio
prijava iz vrtića
prijava iz škole
prijava pedijatr*
~ anonimna prijava
dojava susjed*
~ hrabri telefon
~ plavi telefon
poliklinika za zaštitu djece
~ poliklinika djeca
kolizijski skrbnik
kolizijska skrbnic*
centar za posebno skrbništvo
posebna skrbnic*
bez pratnje maloljet*
bježi iz doma
pobjegli iz doma
pobigao iz doma
izašao iz doma
izašla iz doma
izlazi iz skrbi
mladi iz alternativne skrbi
~ alternativna skrb
čl 177
članak 177
povreda djetetovih prava
povrede prava djeteta
`;
