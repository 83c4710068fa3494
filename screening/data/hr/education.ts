/** Croatian: school and training. Format: see lexicon.ts. */
export default `
[attendance]
preskače nastavu
ne pohađa
umjesto u školi
kasni na nastavu
neopravdan*
izostan*
izostaj*
markira*
markir*
bježi s nastave
bježi iz škole
bježi sa sata
ne ide u školu
ne dolazi u školu
ne dolazi na nastavu
nije u školi
školu ne
napustio školu
napustila školu
ispisa*
ispisana iz
ispisan iz
ispisao se
izostaje s
opravdan*
prekinuo školu
prekinula školu
bez škole
odustao od škole
odustala od škole
odustao od fakulteta
upisan=
upisala=
upisao=
večernju školu
večernja škola
preko puta škole
bježi sa sat*
bježao sa
lufta*
lufter*
satova neopr*
nije bio u školi
nije bila u školi
nije došao u školu
nije došla u školu
u školi ga nema
u školi je nema
ne pojavljuje se u školi
odbija školu
odbija ići u školu
neće u školu
ne želi u školu
strah od škole
školska fobija
nastava kod kuće
nastava u kući
nastava u bolnici
napustio školov*
napustila školov*
odustao od škol*
polaznik tečaj*
obrazovanje odraslih
pučko učiliš*
[performance]
primjereni program
primjerenom programu
prilagođeni program
prilagođenom programu
jedinic*
negativn*
negativna ocjen*
ocjen*
prosjek*
~ popravn*
popravni=
ponavlja*
ponavljač*
ponavlja razred
ponavljao=
pala godinu
pao godinu
pao razred
pala razred
pada razred
ne ide mu čitanje
ne zna čitati
disleksi*
individualiziran*
asistent u nastavi
asistentica u nastavi
pomoćnik u nastavi
logoped*
diplomski*
matur*
stipendij*
~ studentsk*
~ student=
završio srednju
završila srednju
srednju nije
nije završio
nije završila
bez završene
~ fakultet*
prijamni*
upisao fakultet
~ strukovn*
~ gimnazij*
~ srednj*
srednju=
srednje=
osnovnu=
~ tehnič*
~ u školi
~ iz škole
~ školi=
~ školu=
~ zbornic*
~ u razredu
~ u razred=
~ razredu=
~ razreda=
~ razrednic*
razrednik*
~ učitelj*
~ profesor*
~ nastavni*
~ ravnatelj*
e dnevnik
~ ispit=
~ ispita=
~ ispite=
testu=
seminarski
bogoslov*
učenik*
učenic*
kolčev*
jedan iz mat*
jedan iz hrv*
na popravni
dopunsk*
razredni ispit
razredbeni ispit
nije prošao razred
ruši godinu
popustio u školi
popustila u školi
loše u školi
odlikaš*
vrlo dobar uspjeh
rješenje o primjer*
primjereni oblik*
redoviti program uz
posebni program*
posebna škola
centar za odgoj i obraz*
trogodišnj*
četverogodišnj*
pomoćnik u
edukacijski rehabil*
defektolog*
ne zna pisati
nepismen*
[discipline]
ukor*
opomena u školi
opomena razrednika
~ opomen*
~ isključen*
~ isključenj*
izbačen iz
izbačena iz
izbačen=
izbačena=
suspendir*
suspenzij*
premješten u drugu
premještena u drugu
prebačen u drugu školu
tukao se u školi
tučnjava u školi
tuče se u školi
vršnjačk*
bullying
buling
rugaju=
rugaju se
zadirkuj*
sjedi sam
~ pedagoš*
~ pedagog*
pedagogin*
gađal*
udario učenika
~ učiteljsko vijeće
školski psiholog
stručna služba škole
opomena pred isklj*
isključenje iz škole
vladanj*
pedagoška mjera
pedagoške mjere
pedagošku mjeru
premješten u drugi razred
zafrkavaju ga
maltretiraju ga
maltretiraju ju
zezaju ga
tuku ga u školi
ekskludir*
nitko se ne druži s
nema prijatelja u razredu
izoliran u razredu
izolirana u razredu
vrijeđa profesor*
psovao profesor*
napao profesor*
napao učitelj*
ometa nastavu
remeti nastavu
nosi nož u škol*
`;
