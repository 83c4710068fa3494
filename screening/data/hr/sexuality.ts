/** Croatian: sexuality. Format: see lexicon.ts. */
export default `
[orientation]
sviđaju mu se dečki
sviđaju joj se cure
starijim muškar*
gej=
gay=
gej*
gay*
homoseks*
peder*
lezb*
lezbijk*
biseks*
biseksualn*
queer*
lgbt*
iz ormara
izašla iz ormara
izašao iz ormara
outao se
outala se
voli cure
voli dečke
dečko mu je
cura joj je
istospoln*
spava s muškar*
aseksual*
panseksual*
pride=
homić*
homo=
homosić*
pedeš*
toplje=
topli brat
voli žene
voli muškarce
voli muške
voli oboje
voli i cure i dečke
ide na cure
ide na dečke
privlače ga muškarci
privlače ga dečki
privlače ju cure
privlače ju žene
privlače je žene
privlače ga mlađ*
sviđa mu se dečko
sviđa joj se cura
sviđaju joj se žene
sviđaju mu se muškarci
zaljubljen u muškarc*
zaljubljena u curu
zaljubljen u dečka
zaljubila se u curu
zaljubio se u dečka
ima dečka a muško
ima curu a ona
živi s dečkom
živi s partnericom
s istim spolom
istog spola
istoga spola
izašao pred roditelj*
izašla pred roditelj*
outati
outan*
outali ga
outala ga
autao se
autala se
coming out
kaming aut
rekla doma da voli
rekao roditeljima da je
još u ormaru
u ormaru=
skriva orijentacij*
seksualna orijentac*
ispitivanje seksualnosti
propituje seksual*
preispituje seksual*
preispituje svoju
homofob*
pobačen zbog orijent*
životno partner*
životni partner
demiseks*
aromant*
heteroseks*
povorka ponosa
na prideu
konverzijsk*
konverzivn*
zagreb pride
zagrebački pride
dugine dug*
dugina zastav*
[gender]
transrodn*
trans osob*
transić*
trans=
transrod*
trans dečko
trans cura
transseks*
nebinarn*
nebinarna=
rodna disforij*
rodna tranzicij*
tranzicij*
rod u osobnoj
~ hormon*
hormonima=
hormone=
po starom imenu
obraća kao
promjena spola
promjenu spola
promijenio spol
misgender*
prijelaz je počel*
trandža*
transvestit*
travestit*
ftm
mtf
nonbinary
nebinar*
rodno fluid*
genderfluid
genderqueer
rodni identitet*
rodnog identitet*
rodnim identitet*
krivo tijelo
u krivom tijelu
rođen u krivom
rođena u krivom
rođena kao muško
rođen kao žensko
kao muško rođen*
osjeća se kao muško
osjeća se kao žensko
osjeća se kao dečko
osjeća se kao cura
osjeća se muško
osjeća se žensko
želi biti dečko
želi biti cura
želi biti žensko
želi biti muško
odjeva se kao žensko
odijeva se kao žen*
nosi žensku odjeću
nosi haljine
oblači ženske
šminka se kao
koristi on zamjen*
traži da ga zovu
traži da ju zovu
traži da mu se obraća*
novo ime koristi
odabrano ime
odabranim imenom
rođeno ime
deadname*
dead name
mrtvo ime
promjena imena i spola
promjena oznake spola
oznaka spola
promjenu imena
rodna afirmacija
afirmacija roda
blokatori puberteta
testosteron*
estrogen*
androcur
hormonska terapija
hormonsku terapij*
na hormonima
kreće s hormonima
hormoni mu
hormoni joj
mastektom*
gornja operacija
top surgery
binder*
veže grudi
steže grudi
prolaznost kao
tranzici*
detranzici*
kolajna ljubavi
interspoln*
interseks*
hermafrodit*
drag queen
drag king
crossdress*
u prijelazu
prelazi u
[sexual_life]
neželjena trudnoća
prodaje tijelo
prodaje se
dolaze muškarci
stariji muškar*
prostitu*
prostitucij*
prostituira*
escort*
spolni odnos*
spolni život
~ seksual*
~ seks=
seksa=
seks s
spava s
spavala s
spavao s
spava sa
porno*
porni*
onlyfans*
pornograf*
grindr*
tinder*
golišav*
gole slike
goli slike
nudes*
sexting*
seksting*
oglas za masaž*
~ masaž*
oglasnik*
starijeg muškar*
ljubavnik*
ljubavnic*
makro=
podvođ*
na ulicu
šalje na ulicu
šalje je na ulicu
spolno prenosiv*
sifilis*
više partner*
kondom*
pobačaj*
kontracep*
pilula=
seksal*
seksaju=
ševi=
ševe=
ševio=
ševila=
jebe se
jebala se
jebao se s
karali
kreveti se s
spavaju skupa
spavali skupa
spavala sa svima
spava za novac
spavala za
spava za drog*
seks za
seksom plaća
prvi seks
prvi odnos
prvi put spaval*
imala odnos
imao odnos
imala odnose
imali odnos
odnosi s
bez zaštite
nezaštićen*
jednonoćn*
jednu noć s
avantur*
promiskuit*
hiperseks*
nimfoman*
impoten*
erekcij*
viagr*
libido
masturb*
drka=
drkao=
drkaju
samozadovolj*
fetiš*
bdsm
sado mazo
swinger*
grupni seks
orgij*
trojac=
chemsex
chemsexu
kemseks
pedofilsk*
ekshibicion*
voajer*
pokazuje spolov*
pokazao spolov*
pokazao se gol
skidala se pred kamerom
skida se pred kamer*
skida se na
cam girl
camgirl
vebkam*
webcam*
onlyfens*
only fans
prodaje gole
prodaje svoje slike
prodaje slike
gola na
gola slika
goli video
gola snimka
intimne slike
intimne snimk*
intimna snimka
intimni video
snimka seksa
snimak seksa
snimke seksa
snimio ju gol*
snimili ju kako
snimka kruži
slike kruže
proširio slike
proširili slike
pustio snimku
nudovi=
nudovima
nudeove
dickpic*
dick pic
slika penis*
sekst*
sextao
sextala
sextortion
ovisan o pornu
gleda porn*
pornjav*
hub porn
pornhub*
spolno aktiv*
seksualno aktiv*
spolno općen*
seksualno općen*
spolna bolest
spolne bolesti
spolnu bolest
klamid*
hpv
genital*
kondilom*
sidaš*
prep terapij*
pilul*
tableta za dan
escapel*
ellaone
spirala=
implantat kontrac*
abortus*
abortirala
kiretaž*
abortiv*
prekid trudnoc*
neplanirana trudn*
seksualna rad*
seksualni rad
seksualnu uslug*
seksualne uslug*
pruža usluge
pruža masaž*
happy end*
salon masaž*
masažni salon*
ide s klijentima
prima klijente
prima muškarce
dolaze joj muškarci
mušterij*
radi na cesti kao
radi u klubu kao
radi u noćnom klubu
noćni klub kao
hostes*
striptiz*
stripteaz*
striper*
stripteta
elitna pratnj*
poslovna pratn*
kurv*
kurba
drolj*
fuksa=
fuksi=
svodnik*
svodnič*
svodi=
prodaje ju
prodaje sestru
seksualno iskorišt*
seksualno eksploat*
trgovanje ljudima
trgovina ljudima
loverboy*
lover boy*
sugar daddy
šugar dedi
sugardaddy
sugar baby
sponzoruš*
ima sponzora
stariji dečko s novcem
plaća joj stan za
dobila je mobitel od starijeg
`;
