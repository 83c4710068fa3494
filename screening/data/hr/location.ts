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
`;
