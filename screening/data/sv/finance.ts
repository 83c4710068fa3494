/** Swedish: money. Format: see lexicon.ts. */
export default `
[debt]
~ skuld=
skulder*
skulden
skulderna
skuldsatt*
skuldsaner*
hyresskuld*
elskuld*
spelskuld*
studieskuld*
kronofog*
kfm=
inkasso*
inkassokrav*
betalningsföreläg*
betalningsanm*
betalningspåminn*
betalningskrav*
utmätning*
utmäts
obetald*
obetalt
hyran
hyra obetald
hyresbetaln*
ligger efter med
efter med hyran
skickad till inkasso
sms lån*
snabblån*
lånehaj*
låna pengar
lånat pengar
lånar pengar
tog lån*
lånen
tog ett lån
~ klarna*
avbetaln*
kreditkort*
kreditupplys*
på kredit
kredit
kontot är tomt
kontot tomt
bankens brev
skyldig pengar
~ skyldig
är skyldig
vräk*
vräks
vräkt*
vräkning*
~ elen
stänger av elen
elen stängs
elen ryker
strömmen avstäng*
pantsat*
pantbank*
~ pantar
inga pengar
slut på pengar
pengarna slut
pengarna är slut
pengar till mat
kortet nekades
har inte råd
pank=
pankt=
konkurs*
bankrutt*
borgen för
säljer sina
inte en krona
slösat
bränt pengar
brände på
skuldfälla
skuldsanering
skulder hos
skulder på
skuld hos kron*
hos kronofogden
hos kfm
kronofogden
ulosott*
utsökning*
utsökn*
utsökt
utmätt
utmätts
löneutm*
indrivning*
intrum
lindorff
lowell
sergel inkasso
svea inkasso
klarnaskuld*
qliro
resurs bank
ferratum
bondora
blancolån*
smslån
mikrolån
lånade pengar
lånar av
lånar hela tiden
tagit lån
tog lån i
skyldig gäng*
skyldig folk
skyldig kompis*
skyldig honom pengar
~ betalar inte
har inte betalt
~ inte betalt
inte betalat
betalat inte
kan inte betala
obetalda räkn*
obetalda fakt*
räkningar i hög
oöppnade brev
oöppnade kuvert
oöppnade räkn*
fönsterkuvert*
elräkning*
elen avstängd
elen stängdes
strömmen stängd
avstängd el
~ telefonräkn*
mobilräkning*
sena hyror
hyran obetald
hyresrest*
hyran inte
hyran släpar
släpar efter med hyra*
hyresinbet*
månader efter med
två månader efter
tre månader efter
uppsagd pga hyra
uppsagd på grund av hyres*
risk för vräkn*
vräkningsh*
vräkningshot*
avhysningsdatum
betalningsanmärk*
anmärkning hos uc
anmärkningar hos
minus på kontot
kontot på noll
noll på kontot
noll kronor
kortet spärrat
kort nekas
luspank
barskrapad
utfattig
inga pengar kvar
inga pengar till
pengarna räcker
räcker inte pengarna
räcker inte månaden
tigger
tiggde
tiggeri*
panta burkar
pantar burkar
samlar pant
säljer möbler
sålt tv*
sålt bilen
sålt guldet
pantbanken
pantat
spelat bort lönen
spelat bort pengar*
spelat bort hyran
spelar bort pengar*
spelskulder
spelberoende
lånat till spel
slösat bort
shopaholic
köpmissbr*
överskuldsätt*
velka*
romansbedräg*
romance scam
lurad på pengar
swishat iväg
swishade iväg
lämnat ut bankid
målvakt för
[income]
försörjningsstöd*
ekonomiskt bistånd
socialbidrag*
socbidrag*
bidrag*
bidraget
fösen
bostadsbidrag*
bostadstillägg*
barnbidrag*
underhållsstöd*
utkomststöd*
flyktingersätt*
dagersättning*
etableringsersätt*
aktivitetsersätt*
sjukersätt*
sjukpenning*
föräldrapeng*
~ csn=
~ fpa=
~ fk=
försäkringskass*
a kassa*
akassa*
garantipens*
~ pension*
~ lön=
lönen
löneutmät*
inkomst*
arv=
arvet
ärvde
ärvt
besparing*
sparpengar
god man
~ förvaltare
förmedling av pengar
budgetrådgiv*
skuldrådgiv*
budget och skuld
~ swish*
~ bankid*
bankkonto*
spärrat konto
kontot är spärrat
matkass*
matbank*
matutdeln*
julhjälp*
~ stadsmission*
~ fattig*
feriepeng*
återkrav*
kräver tillbaka
bidragsfusk*
skadestånd*
dagsböter
försörjningsst*
ekonomiskt bist*
ek bist*
ekbist*
nödbist*
nödhjälp*
akut bistånd
matpeng*
matpengar
~ rekvisition*
matrekvis*
mathjälp
avslag på försörjn*
avslag på bistånd
nekat bistånd
nekad bistånd
riksnorm*
under norm
lever på bidrag
lever på soc
lever på försörjn*
går på soc
går på försörjn*
går på bidrag
socialbid*
soc bidrag
soc pengar
socpengar
indraget bidrag
indraget försörjn*
indraget barnb*
studiebidrag*
csn indraget
csn skuld*
~ csn lån
aktivitetsers*
aktivitetsstödet
sjukersättn*
förtidspens*
sjukpens*
sjukpenn*
sjukpeng
~ arbetslöshetsers*
etableringsersättn*
bostadsbidr*
barnbidr*
flerbarnstillägg
underhållsst*
föräldrapenning*
fpa stöd
garantipension
grundpension
folkpension*
invalidpens*
änkepension
efterlevandepens*
utkomstst*
grundläggande utkomst*
kompletterande utkomst*
arbetsmarknadsst*
grunddagpenn*
sjukdagpenn*
allmänt bostadsbi*
bostadsbidraget
handikappersätt*
merkostnadsers*
lönegaranti
låg inkomst
ingen inkomst
~ inkomster
utan inkomst
saknar inkomst
oredovisad*
svarta inkomst*
svart inkomst
okända pengar
mycket kontanter
kontanter hemma
dyr klocka
dyra klockor
dyra kläder
märkeskläder
guldkedja
dyra skor
moncler
~ gucci
rolex
plötsligt pengar
massa pengar
fått arv
dödsbo skuld*
sparkonto*
förvaltarskap*
godmansk*
god man sköter
intressebevak*
fickpengar
privata medel
egenmedel*
budgetrådg*
sjunk inkomst
fonder sökt
fondansökan
fond medel
kyrkans matkasse
matcentral*
brödkö*
brödutdeln*
second hand kläder
barnfattig*
fattigt
ekonomiskt utsatt
ekonomisk utsatth*
ekonomin körd
ekonomin rasat
ekonomin usel
dålig ekonomi
usel ekonomi
knaper ekonomi
ansträngd ekonomi
trassel med ekonomi*
felaktig utbetaln*
återbetalningskr*
bidragsbrott*
bidragsbedr*
`;
