/** Croatian: whereabouts, housing. Format: see lexicon.ts. */
export default `
[whereabouts]
ne odgovara na pozive
nema ga doma
nema je doma
viđen s
trag mu se gubi
trag joj se gubi
ne javlja se=
ne diže mobitel
mobitel ugašen
ne otvara vrata
ne znam di je
di je sad
više nije tamo
odjavljen s adrese
~ nema ga
nema je već
nema ju
~ ga nema=
~ nestao=
~ nestala=
nestanak*
zadnji put viđen*
! zadnji put viđen
zadnji put viđena
viđen u
viđena u
viđen kod
viđena kod
viđaju ga
viđaju ju
ne zna se gdje
ne zna se di
nitko ne zna gdje
ne znamo gdje je
nije se vratio
nije se vratila
nije došao doma
nije došla doma
nije spavao doma
nije spavala doma
nije doma
doma ne ide
pobjegao=
pobjegla=
pobjego=
pobjeg*
odbjegl*
skriva se
skriva=
bijeg=
bijegu=
u bijegu
~ živi u
~ živi s
živi kod
živi sa
~ živi na
stanuje*
prebiva*
~ boravi*
prijava boravka
boravišt*
prijavljen na adres*
prijavljena na adres*
prijavila na svoju adresu
preselil*
preselio=
preselio se
preseljava*
~ seli=
seli svaka
odselil*
odselio=
iselio=
iselila=
doselil*
doselio=
useli*
uselio=
~ otišao u
~ otišla u
~ otišao za
~ otišla za
otišao kod
otputova*
otputovao=
~ karta za
u jednom smjeru
prešao granic*
prešla granic*
preko granice
~ na granici
s granice
spava kod
spavao kod
spavala kod
prespava*
prespavao kod
kod tetke
~ kod bake
kod djeda
kod strica
kod frend*
kod prijatelj*
~ kod sestre
kod cure
~ kod majke
odveo ju
odvezao=
našli su ga
našli ju
nađen=
nađena=
pronađen*
kreće se po
stalno na kolodvoru
na kolodvoru
~ kolodvor*
autobusni kolodvor
glavni kolodvor
stan prazan
druga brava
ključ više ne odgovara
promijenio bravu
promijenila bravu
gps*
lokacij*
ne odgovara na poruke
~ nedostupan*
~ nedostupna=
nedostupan već
mob ugašen
mobitel isključen
telefon isključen
prebacuje na govornu
nema odgovora na vrata
nitko ne otvara
nije otvorila
nije otvorio
ne otvara nam
zvonili i nitko
sandučić pun
sandučić prepun
pošta nije pod*
rolete spuštene
rolete dolje
stoji rolet*
ne živi tu
ne živi više tu
ne živi tamo
ne živi na
živi na adresi
živi s bakom
živi s mamom
živi s ocem
živi s majkom
živi s tatom
živi s curom
živi s dečkom
živi s partner*
živi s cimer*
živi sam
živi sama
živi u garaž*
živi u podrum*
živi u šupi
živi u kamp*
živi u kontejn*
živi u zagrebu
živi u splitu
živi u rijeci
živi u osijeku
živi u njemačkoj
živi u irskoj
živi u austriji
privremeno živi
trenutno kod
trenutno živi
trenutačno kod
sad je kod
sada je kod
sad živi u
od neki dan kod
boravi kod
noći kod
noći u
noćio kod
prenoćio
prenoćila
prenoći=
spava na kauču
spavao na kauču
spava svaki put drugdje
spava svaku noć drug*
spava drugdje
spava svugdje
spava di stigne
spava gdje stigne
nađe di spava
selio kauč*
na kauču kod
kauč kod
od kauča do kauča
couch surf*
potuca se
povlači se po stanovima
luta=
lutao=
lutala=
viđen na
viđena na
viđen oko
viđena oko
viđen pred
viđena pred
viđen kako
vidjeli ga na
vidjeli ju na
vidjeli ga u
vidjeli ju u
vidili ga
vidili ju
vidili su ga
vidjela ga susjed*
vidjeli su ga
vidjeli su ju
vidjeli su je
vidio ga kod
vidio ju kod
vidjela ga kod
zadnji put bio u
zadnji put bila u
zadnji put kod
zadnji put na
zadnji put ga vidjel*
zadnji put ju vidjel*
posljednji put viđen*
zatekli smo ga na
zatečen u stan*
zatekli su ga u
snimljen na kolodvor*
snimila ga kamera
kamera ga snim*
ne znamo gdje
ne znamo di
ne znam gdje je
ne znaju gdje
ne znaju di
ne zna gdje
nitko ne zna di je
nitko ga nije vidio
nitko ju nije vidio
nitko je nije vidio
otišao bez riječ*
otišla bez riječ*
nestao iz
nestala iz
nestao preko noći
nestao s lica
nestala s lica
nestao već
nestala već
ispario
isparila=
isparija
zbrisao=
zbrisala=
zbriso
~ zbrisali
kidnuo=
kidnul*
pobiga
pobigla=
pobigli
utekao=
utekla=
utekel=
šmugnu*
klisnu*
otperjao
odjurio iz
odmaglio
odmaglila
izišao kroz prozor
izašao kroz prozor
iskočila kroz prozor
nije stigao na
nije stigla na
nije se javio od
nije se javila od
nije došao na spavanje
nije bio doma
nije bila doma
nije bija doma
nije noćio doma
nije noćila doma
nije noćas doma
ne dolazi doma
ne dolazi kući
ne vraća se doma
ne vraća se kući
doma ga nema
doma ju nema
doma je nema
kući ga nema
nema ga od
nema je od
nema ga već
nema ga tri dana
nema ga dva dana
nema je dva dana
nema je danima
nema ga danima
nema ga tjedn*
potraga za
potražna
potražni
raspisana potraga
potjernic*
tjeralic*
traži ga policij*
traži ju policij*
prijava nestanka
prijavljena nestal*
prijavljen nestal*
nestale osobe
nestala osoba
u bijeg
otišao preko
otišla preko
otišao u njemačku
otišla u njemačku
otišao u irsku
otišao u austriju
otišao u bosnu
otišla u bosnu
otišao za njemačku
otišao za zagreb
otišla za zagreb
otišao za split
otišao za dublin
otišla za dublin
otišla kod
otišao k
otišla k
otišao ocu
otišla majci
otišla ocu
otišao majci
otišao s torb*
otišla s torb*
dao petama vjetra
useljava
prešao kod
prešla kod
prešao k
prešla k
prešao živjeti kod
prešla živjeti kod
vratio se mami
vratila se mami
vratio se ocu
vratila se roditelj*
vratio se roditelj*
vratio se kući
vratila se doma
vratio se iz njem*
vratila se iz njem*
vratio se u zagreb
vratio se u grad
novoj adresi
novu adresu
stara adresa
nema prijavljen*
odjava boravka
odjavili ga
prijavljen kod
prijavljena kod
~ studentski dom
~ studentskom domu
~ u domu cvjetno
đački dom
đačkom domu
podstanar*
u najmu
unajmio sobu
unajmila sobu
iznajmio sobu
stan od frend*
cimerov*
vikendic*
u kolibi
na plaži spava
spava na plaži
~ haustor*
prolazu spav*
gornji grad klup*
zrinjevac*
ribnjak park
maksimir šuma
kod sljemena
kod džamije sjedi
kreće se oko
zadržava se
zadržava u
visi oko
visi ispred
visi kod
mota se oko
mota se po
smuca se
na klupici ispred
često na jarunu
često u parku
na peronu
na stanici sjedi
na željeznič*
u čekaonici kolodvor*
na ukrcaju trajekt*
sjeo na bus
sjela na bus
sjeo na vlak
sjela na vlak
sjeo u auto
sjela u auto
flixbus*
~ stopira*
autostop*
s kartom za
kupio kartu za
kupila kartu za
jednosmjerna karta
avionska karta
~ u inozemstv*
~ ide za irsku
[homelessness]
beskuć*
beskućni*
skitn*
~ prenoćišt*
prihvatilišt*
velika kosnica
heinzelov*
bez krova
nema gdje
nema di
nema kamo
nema kam
nema kud
na ulici
na ulicu
deložacij*
deložir*
~ istjera*
istjeran*
izbačen iz stana
izbačena iz stana
izbacio iz stana
izbacila iz stana
izbacio ga iz
izbacili ga iz stana
iz stana
spava u autu
spava u kombiju
spava na kolodvoru
spavao na kolodvoru
spava u parku
spava na klupi
spava po
spava u
~ spava=
vreća za spavanje
pod mostom
barak*
~ kontejner*
skvot*
praznoj zgradi
praznu zgradu
svratišt*
pučka kuhinja
pučku kuhinju
pere se na
socijalni stan
kliširac
klošar*
bez doma
bez stana
bez smještaj*
bez adrese
bez stalne adrese
adresa je ulica
ulici već
spava vani
spavao vani
spavala vani
spava pod
spava na karton*
spava na terasi
spava na tavanu
spava na kolodv*
spavao na klup*
spavao u park*
spavala na klup*
spavao u autu
spavala u autu
spavao u vlak*
živi u autu
živi u kombiju
živi u vozilu
živi u barac*
kamp prikolic*
kamp kućic*
napuštena kuća
napuštenoj kući
napuštenu kuću
napuštenoj zgradi
napuštenom objekt*
u ruševnoj
prenoćište velika
prenoćištu=
prenoćište kosnica
prenoćište caritas
caritasov*
crveni križ prenoć*
velika kosnici
oaza rijek*
udruga most
u hostel
u motelu
sobičak
jedna soba za svih
soba za nuždu
nužni smještaj
~ privremeni smještaj
~ gradski stan
stan grada
liste za stan
lista za stan
socijalnog stana
traži smještaj
traži sobu
ne nalazi stan
ne može naći stan
nema smještaj
nema adresu
nema stan
nema stana
nema kuću
nema krov
ostao na cesti
ostala na cesti
ostali na cesti
izbacili ga
izbacili ju
izbacili ih
izbačen iz kuće
izbačena iz kuće
izbačen iz hostel*
izbačen iz doma
izbačena iz doma
izbacio ga otac
izbacila ga majka
izbacila ju majka
istjerali ga
istjerali ju
istjerao ga
istjerao ju
gazda ga izbac*
gazda ih izbac*
gazda ju izbac*
stanodavac ga
stanodavac ju
stanodavac ih
otkazan najam
otkazali mu stan
otkazali joj stan
otkazao im stan
iselit iz
mora iseliti
moraju iseliti
iselit do
prisilno iselj*
iseljenj*
ovršno iselj*
požar u stanu
vreća s stvarima
stvari u vrećic*
s vrećicama
stvari u kolodvor*
kofer na kolodvor*
garderoba na kolodvor*
tuširanje u
tušira se u prihv*
jede u pučk*
pučkoj kuhinji
hrana iz kontej*
kopa po kontej*
kopa po smeću
skuplja boce
skuplja po kontejn*
`;
