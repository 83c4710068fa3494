/** Croatian: descriptions that point to one person. Format: see lexicon.ts. */
export default `
[description]
osebujn*
poznat po
poznata po
prepoznatljiv*
plava kosa
plave kose
obrijane glave
obrijana glava
~ zove se
zovu ga
zovu je
zovu ju
pravo ime
pravim imenom
preziva*
~ prezime=
prezime na zvonu
nadimak=
nadimku=
poznat kao
poznata kao
svi ga znaju
svi ga zovu
~ rođen=
rođena=
rodjen*
datum rođenja
godište=
ožilj*
ožiljak=
madež*
tetov*
tetoviran*
tetovaž*
pjegav*
rudi=
riđ*
riđokos*
crvena kosa
crvene kose
zelena kosa
šepav*
mucav*
bez prsta
bez oka
visok preko
cm visok
jedini u selu
jedina u selu
jedini na otoku
jedina na otoku
jedini takav
~ samo jedan
~ jedini=
~ jedina=
sin načelnik*
kći načelnik*
kćer načelnik*
sin gradonačelnik*
zna ga cijel*
zna je cijel*
zna cijelo selo
cijelo selo zna
cijeli grad ga zna
bio na televiziji
bila na televiziji
na naslovnici
blizanac*
bradavic*
ime mu je
ime joj je
prezimenom
rođeno ime mu
predstavlja se kao
predstavio se kao
zvani=
zvana
poznatiji kao
inače poznat
alias
djevojačk*
navršava
puni 18
puni 16
napunio 18
ćelav*
brada do
pirsing*
piercing*
brkat*
nizak rast*
visok rast*
jednook*
nosi povez
bez zuba sprijeda
gradonačelnikov sin
načelnikov sin
bivši nogometaš
poznati pjevač
bivši policajac iz
jedini crni u
jedina crna u
jedini liječnik u
svi znaju tko
zna se tko je
cijelo mjesto zna
cijeli otok zna
`;
