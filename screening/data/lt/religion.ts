/** Lithuanian: belief and practice. Format: see lexicon.ts. */
export default `
[belief]
krikščion*
pastorius
pranaš*
jogos sekt*
~ tikėjim*
islam*
musulmon*
salafi*
šahad*
šeicho
atsivertė
perėjo į islam*
priėmė islam*
katalik*
stačiatik*
sentik*
liuteron*
protestant*
evangelik*
judaizm*
budist*
krišna
krišnait*
ateist*
jehov*
mormon*
pentekost*
tikėjimo žod*
romuv*
pagon*
satanist*
sekta=
sektoj*
sektos=
sektan*
religinė bendr*
~ brolija
~ tikint*
~ dievo balsas
apreišk*
nuodėm*
už nuodėmes
haram
krikštijosi
krikštij*
šiit*
sunit*
sufij*
vahab*
atsivertęs
atsivertusi
~ įtikėj*
dievą atrado
atrado dievą
rado dievą
atrado jėzų
dievo siųst*
dievas liepė
dievas kalba
dievo bausm*
velnio apsėst*
~ apsėstas
~ apsėsta
scientolog*
adventist*
baptist*
sekmininkai
sekminink*
~ charizmat*
naujasis apaštal*
liudytojai jehov*
okult*
ezoterik*
~ burtinink*
raganav*
~ prakeik*
burė kort*
būrėj*
~ guru
dvasinis mokyt*
dvasinio mokyt*
budizm*
induizm*
hinduist*
~ netikintis
haramas
alachas
alachui
alacho
alach*
[practice]
~ imamas=
~ imamo=
~ imamą=
meldžia*
melst*
maldos
malda
namaz*
mečet*
pamald*
mišias
mišiose
į bažnyčią
~ bažnyč*
cerkv*
kunig*
kunigas
pastori*
rabin*
vienuolyn*
~ vienuol*
~ parapij*
rožanč*
rožinį
biblij*
koran*
ramadan*
pasnink*
skarel*
skarą
hidžab*
nikab*
burk*
~ kryželį
užsiaugino barzd*
~ kilimėl*
halal*
kiaulien*
egzorc*
bendruomenės vyresnys*
penktadienio mald*
našyd*
lanko mečet*
į mečetę
lanko bažnyč*
eina į bažnyč*
eina į pamald*
eina į mišias
į susirinkimus sekt*
pas imamą
imamas sakė
penkis kartus per d*
pasimeld*
meldėsi
užsidėjo skar*
užsidengė plauk*
nešioja skar*
dėvi skar*
dėvi hidž*
nerodo plauk*
barzdą aug*
augina barzd*
nevalgo kiaul*
košer*
apipjaustym*
apipjaustyt*
krikšt*
pakrikšt*
~ sutvirtin*
pirmą komun*
~ išpažint*
dešimtin*
aukoja sekt*
skaito koran*
skaito biblij*
~ piligrim*
hadž*
medresė
madrasa
į vienuolyn*
rankos nespaudž*
nespaudžia rank*
neduoda rankos mot*
muzika haram
muzikos nebekl*
`;
