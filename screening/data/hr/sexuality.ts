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
`;
