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
dingusi be
dingo iš
paskelbta paieška
paskelbė paieš*
ieško policija
niekas nežino kur
nežinia kur
nežinome kur
nežinom kur
neaišku kur
~ kur jis dabar
~ kur ji dabar
nerandam jo
nerandam jos
nerandame jo
negrįžo namo
negrįžo nakvot*
naktį negrįžo
~ namie nebuvo
namuose nebuvo
nerado namuose
nerado namie
nebūna namuose
nebūna namie
nesirodo namuos*
nesirodo namie
parėjo paryč*
~ parsirado
rado stoty
rado stotyje
rastas stot*
matė mieste
matė akropol*
matė maximoj*
matytas prie
matyta prie
sukiojasi prie
trinasi prie
trinasi stot*
apsistojo
apsistojęs
apsistojusi
prisiglaud*
priglaudė
laikinai gyvena
laikinai apsist*
gyvena bendrabut*
gyvena viešbut*
gyvena rūs*
gyvena garaž*
gyvena sodyb*
gyvena soduos*
gyvena sodo nam*
gyvena mašin*
gyvena vagonėl*
gyvena kaime
gyvena užsien*
gyvena anglij*
gyvena norveg*
gyvena vokiet*
gyvena vilniuj*
gyvena kaune
gyvena klaipėd*
gyvena šiaul*
gyvena panevėž*
~ gyvena vienas
~ gyvena viena
nakvoja stot*
nakvoja draug*
nakvojo pas
nakvojo stot*
permiegojo pas
miega pas draug*
miega ant sof*
miega sode
miega parke
miega mašin*
miega garaž*
miega palapin*
ant sofos pas
ant draugo sof*
pas kolegą gyv*
pas pažįstam*
pas sesę
pas bičą
pas chebr*
pas krikštamot*
~ pas senelius
pas bobut*
pas tėvus grįž*
grįžo pas tėv*
grįžo iš anglij*
grįžo iš norveg*
grįžo iš vokiet*
grįžo į lietuv*
išvyko į užsien*
išvažiavo į užsien*
išvažiavo į angl*
išvažiavo į norv*
išvažiavo į vok*
~ išskrido
~ išlėkė į
išdūmė
pasprukęs
paspruko
dezertyr*
išėjo iš ligon*
išėjo naktį
slapstosi pas
slepiasi pas
slapstom*
durų neatid*
duris neatid*
durų neatver*
į duris neatsil*
nebegyvena ten
adresu nebegyv*
adresu negyv*
deklaruotas pas
deklaruota pas
gyvenamoji vieta nedek*
nedeklarav*
~ apsigyveno
nuomojasi but*
nuomojasi kamb*
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
neturi kur dėtis
neturi namų
neturi būsto
nebeturi namų
prarado būst*
prarado but*
neteko buto
neteko namų
liko gatvėj*
liko be namų
liko be būsto
liko be pastog*
atsidūrė gatv*
gatvėje nakvoj*
gatvėj nakvoj*
gatvėje atsid*
po tiltu
palapinėj*
miega lauke
nakvoja lauke
miega laiptin*
miega po tilt*
nakvynkė
nakvynkėj*
caritas nakvyn*
iš nakvynės nam*
~ laikinoji nakvyn*
~ laikiną nakvyn*
~ laikinos nakvyn*
~ krizių but*
išmetė į gatv*
išvarė į gatv*
išmetė lauk
išprašė iš buto
šeimininkas išmet*
šeimininkė išmet*
šeimininkas išvar*
eilėj soc būst*
~ eilė socialin*
~ soc būst*
socialiniame būst*
apleistam name
apleistame nam*
apleistam pastat*
apleistame pastat*
lūšn*
be elektros gyv*
be vandens gyv*
`;
