/** Croatian: family relations. Format: see lexicon.ts. */
export default `
[separation]
ima novog
ima novoga
ima novu curu
novi dečko
nova cura
novi partner
ne viđa
razved*
razvod*
~ razvel*
rastav*
rastaj*
rastal*
rastala se
razišl*
ostavio ženu
ostavila muža
ostavila ga
ostavio ju
ona ga je ostavila
žena ga ostavila
cura ga ostavila
cura ju ostavila
prekinuo s curom
prekid s curom
prekinula s dečkom
prekinula s
prekinuo s
otišao drugoj
ima drugu
ima drugog
ima drugoga
ima ljubavni*
ljubavnic*
vara ženu
vara ga
~ posvađ*
svađa*
svađe=
ne razgovara s ocem
ne razgovara s majkom
ne razgovara s mamom
ne priča s ocem
ne priča s roditelj*
prekinuo kontakt*
prekinula kontakt*
zabranila kontakt
zabranio kontakt
bez kontakta s
nema kontakt
ne žive skupa
ne žive više skupa
više ne žive
odrekao ga se
odrekla se
odrekli ga se
otac ih je napustio
napustila ih
napustio ih
skinula prsten
očuh*
maćeh*
druga žena
pomirila se s
pomirio se s
[custody]
nije ih vidio
sud mu odredio viđanje
zabranila viđanje
skrbništv*
skrbnic*
skrbnik*
roditeljsku skrb
roditeljske skrbi
roditeljska skrb
alimentacij*
uzdržavanj*
viđa ga
viđa je
viđa djecu
viđanj*
susreti pod nadzorom
susreta pod nadzorom
~ pod nadzorom
pravo na dijete
s kim će živjeti
ne da mu djecu
ne daje mu djecu
nije ih vidio od
nije vidio djecu
[bereavement]
~ umro=
umrla=
umrli=
umro mu
umrla mu
umro joj
umrla joj
preminu*
pogin*
sprovod*
pogreb*
sahran*
pokojn*
udovac*
udovic*
udovca=
siroče*
mirogoj*
na groblju
na groblje
smrt oca
smrt majke
nakon smrti
od smrti
žaluj*
žalov*
izgubio oca
izgubio majku
izgubila oca
izgubila majku
[marriage]
oženj*
oženio=
ožen*
ženi se
udana=
udala=
udaje se
udaj*
vjenča*
svatov*
svadb*
zaruč*
~ brak=
~ braku=
~ braka=
u braku
izvanbrač*
bračn*
vanbračn*
posvojen*
posvoj*
trudna=
trudnoć*
čeka dijete
čekaju dijete
dobili bebu
blizanc*
polubrat*
polusestr*
djeca iz prvog braka
`;
