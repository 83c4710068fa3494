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
`;
