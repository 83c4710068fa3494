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
`;
