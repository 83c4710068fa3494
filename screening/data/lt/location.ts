/** Lithuanian: whereabouts, housing. Format: see lexicon.ts. */
export default `
[whereabouts]
išėjo iš namų
išėjo ir negrįžo
pabėgo iš namų
telefonas išjungt*
paskutinį kartą
~ dingo=
dingęs=
dingusi=
dingo be žinios
be žinios
paieškoj*
matė stoty
~ mačiusi
~ mačius
~ stoty=
stotyje=
matytas=
matyta=
paskutinį kartą mat*
buvimo viet*
negrįžta namo
namo negrįž*
namo neb*
nebegrįžo
nebegrįžta
nenakvoja
nenakvojo
nakvoja pas
nakvoja=
nakvojo=
miega pas
miega stot*
miega rūs*
miega automob*
miega šilum*
~ miega=
~ miegojo=
gyvena pas
gyvena su drau*
~ gyvena=
negyvena=
nebegyvena=
~ liko pas
pas pussever*
pas pusseser*
pas tetą
pas dėdę
~ pas brolį
~ pas draug*
pas seserį
pas močiutę
pas žmoną
~ persikraust*
~ persikėl*
išsikraust*
išsikėl*
atsikraust*
išvažiavo į
išvyko į
išvažiavo pas
išvyko pas
išskrido į
~ bilietą į
pabėg*
slepiasi
slapstosi
slėpėsi
slepia pas
neatidaro=
neatidarė=
durų neatidar*
niekas neatidar*
~ neatsiliepia
~ nepasirodo
~ nepasirodė
~ atsidūrė
~ išlipo
~ su lagaminu
daiktus susikr*
susikrovė daikt*
~ bendrabut*
pas anytą
nuomojasi=
nuomoja kambar*
nuomojo kambar*
~ sodyboj*
~ palėpėje
~ rūsyje
[homelessness]
~ gatvėje=
~ gatvėj=
gyvena gatv*
miega gatv*
laiptinėj miega
neteko būsto
be būsto
be pastogės
benam*
bomž*
valkat*
gatvėj gyven*
gatvėje gyven*
be namų
neturi kur gyvent*
neturi kur eit*
neturi kur miegot*
kur miegojo
kur miegoti
nakvynės nam*
iš nakvynės
nakvynėj*
iškeld*
iškeldin*
išmetė iš buto
keičia spyn*
išvarė iš buto
laikino apgyvend*
laikinas apgyvend*
savarankiško gyven*
socialinis būst*
socialinį būst*
socialinio būsto
šilumin*
trasoj*
kanalizac*
laiptinėj mieg*
laiptinėje mieg*
ant čiuži*
~ konteiner*
`;
