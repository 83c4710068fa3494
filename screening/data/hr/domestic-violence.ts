/** Croatian: domestic violence. Format: see lexicon.ts. */
export default `
[violence]
boji se bivšeg
bivši je traži
bivši ju traži
bivši joj prijeti
zabranio joj
tuče=
tukao ju
tukao je
tuče ju
tuče je
tuče ženu
tuče mamu
tuče majku
tuče suprug*
tuče curu
tuče partneric*
nasilje u obitelji
obiteljsko nasilje
nasilje=
nasiln*
nasilan=
nasilnik*
udario ju
udario je
udara je
udara ju
udara ženu
lupa ju
lupio ju
šamara*
ošamari*
davio ju
davio je
davi ju
davi je
davio=
digao ruku na
digo ruku na
diže ruku na
ruku na nju
prebio ženu
prebio ju
pretukao ju
pretukao ženu
slomio joj
razbio joj
iščašio joj
gurnuo ju
gurnuo niz
gurnuo sa
vuče za kosu
povukao za kosu
pljunuo ju
prijeti joj
joj prijeti
prijeti da će
prijeti ubojstvom
prijetio da će je
ubit će je
kontrolira joj
kontrolira ju
provjerava joj mobitel
provjerava mobitel
mobitel drži on
ne da joj vidjeti
ne da joj vidjet
ne smije nikud
ne smije nikuda
ne smije izlaziti
uzima joj plaću
plaću joj uzima
uzima joj novac
uzima joj karticu
ljubomor*
~ prati je
prati ju
prati svaki korak
stoji pod prozorom
stajao pod prozorom
stajao pred vratima
zove s tuđih brojeva
prijeti da će objaviti slike
osvetnička pornografija
modrica ispod oka
pod okom
šljiva na oku
šljivu na oku
nosi naočale
boji ga se
boji se muža
boji se njega
povuče iskaz
povlači iskaz
povukla iskaz
povukla prijavu
povuče prijavu
ne želi prijaviti
bježala od njega
pobjegla od muža
pobjegla od njega
vratila mu se
vratila se nasilnik*
opet ga je primila
primila ga nazad
prisilni brak
udana na silu
udaju je na silu
prisilno udana
femicid*
krvna osvet*
žrtva nasilja
žrtve nasilja
partnersk*
partnersko nasilje
[protection]
sigurne kuće
sigurna kuća
sigurnu kuću
sigurnoj kući
autonomna ženska kuća
ženska kuća
ženskoj kući
zaštita od nasilja
zabrana približavanja
zabranu približavanja
zabranom približavanja
zabrane prilaska
zabrana prilaska
zabrana približ*
približavanj*
prilask*
mjera opreza
mjeru opreza
mjere opreza
udaljenje iz doma
udaljen iz doma
udaljenje iz zajedn*
udaljen iz kuće
zaštitna mjera
zaštitne mjere
zaštitnu mjeru
zaštitna mjer*
domine
spremila torbu
spremna torba
torba spremna
spakirala djecu
nova adresa tajna
tajna adresa
na sigurnom
ženska pomoć sada
`;
