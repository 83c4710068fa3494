/** Swedish: offences, police, courts, prison. Format: see lexicon.ts. */
export default `
[offence]
i ett gäng
~ gänget=
gängare
inbrott*
stöld*
stulit
stulen=
snattat
snattar*
snattade
snatteri*
stal=
stjäl=
häleri*
rån=
rånet
rånat
rånad*
rånade
rånare
misshandel*
misshandlat
misshandlad*
slog ner
slagit ner
slagsmål*
sparkade
hotar*
hotade
hotat
hotad
olaga hot*
dödshot*
mordhot*
hota=
mordförsök*
mord=
mordet
mördat
dråp*
mordbrand*
anlagd brand
tände eld
tuttat
skadegörel*
sabotage*
vapen*
vapenbrott*
pistol*
revolver
skjutning*
skjuten
kniv*
knivhugg*
knivskur*
machete*
sprängning*
sprängämne*
rörbomb*
granat*
handgranat*
bomb*
utpressning*
bedrägeri*
bedragare
identitetsstöld*
urkundsförfalsk*
förfalskat
penningtvätt*
stalkar*
ofredande*
våldtäkt*
våldtagit
våldtog
sexköp*
sexualbrott*
sexbrott*
ocker*
rattfyller*
olovlig körning*
smuggl*
narkotikabrott*
ringa narkotika*
häktad för
gängkriminell*
gängkonflikt*
gängmiljö*
kriminell*
uppdrag på
tog uppdrag
tar uppdrag
skottsäker
skyddsväst*
klottr*
vandal*
klassad som
personrån*
rånförs*
åldringsbrott*
åldringsrån
rånluva
butiksstöld*
mobilstöld
bilstöld*
stulen bil
stulna
stulit en
stal en
norpat
brutit sig in
bröt sig in
inbrottsv*
häler*
tjuvgods
stöldgods
stöldturn*
vinningsbrott*
bankomatbed*
telefonbedräg*
bluffaktur*
bidragsbrott*
välfärdsbrott*
målvakt*
~ muta
förskingr*
skattebrott*
bokföringsbrott*
grov misshandel
misshand*
knivat
knivad
knivskuren
högg honom
stuckit ner
knivbär*
kniv på sig
kniv i fickan
kniv i väskan
knogjärn*
batong
pepparsprej
pepparspray
basebollträ*
~ yxa
machet*
hagelgev*
hagelbös*
gevär*
skjutvapen
skjutvap*
automatvap*
ak47
kalasjnikov
glock
skottloss*
skottskad*
skjutit
skjutits
beskjut*
ammunition
puffra
puffran
bössa
termos i
termosbomb*
bangers
dynamit
detoner*
sprängdåd*
sprängde
sprängt
mordbränn*
brandbomb*
molotov*
mordplan*
mordstämp*
stämpling till
~ anstift*
förberedelse till mord
medhjälp till
skyddande av brottsling
hot mot tjänste*
våld mot tjänste*
våldsamt motstånd
upplopp*
stenkast*
kastat sten
bilbränd*
torska för
övergrepp i rättss*
kidnapp*
människorov
olaga frihetsb*
olaga tvång
olaga intrång
hemfridsbrott*
grov fridskr*
tjänstefel
mened
falsk identitet
falskt pass
falska papper
ringa brott
narkotikabr*
grovt narkotika*
eget bruk
langning*
kör utan körkort
kört utan körkort
drograttfyll*
rattfull*
vansinneskör*
fortkörn*
~ smitning*
stulen moped
sexofred*
sexuellt ofred*
barnpornogr*
barnvåldtäkt*
blottning
voyeur*
foxtrot*
rumba=
dalennätverk*
dödspatrull*
bredäng*
shottaz
nätverket i
gängmedlem*
gängkopp*
gängkrim*
gängledare
~ gängen
~ kriminalit*
kriminella
springpojk*
vakthåll*
hantlangare
torped=
torpeder
mördarbarn
barnsoldat*
hitman
kontraktsmord
beställningsmord
ligger i riskzon*
golare
tjallare
tjallat
golat
tjallar
golar
skyldig gänget
dödshotad*
hot på livet
livhotad
pris på huvudet
vendetta*
~ hämnd
blodshämnd
klottrat
klotter*
graffiti
vandalis*
strul med polisen
[police]
gripen
greps
gripna
gripits
anhållen
anhölls
omhändertagen av polis
polisanmäl*
~ anmäld för
visitera*
kroppsvisit*
husrannsak*
~ polisen
polisförhör*
~ förhör=
~ förhöret
förhörd
efterlyst*
efterlysning*
misstänkt*
misstankar*
skäligen
brottsmiss*
brottsregist*
belastningsregist*
spaning*
spanar*
fingeravtryck*
avlyssnad
snuten
snutarna
polispatrull*
~ sssp=
~ ssp=
~ säpo=
lob=
vapenbeslag*
beslagtog*
tagen av polis*
tagen på bar
tagits av polis*
togs av polis*
togs av snuten
gripande*
frihetsberövades
satt i fyllecell
plockades in
plockats in
hämtad till förhör
hämtas till förhör
hämtning till förhör
förhörs
förhördes
kallad till förhör
delgiven
~ delgivning*
delges misst*
skäligen misst*
på sannolika skäl
misstänks
misstankegrad*
anmälts för
polisanm*
fup=
förundersökn*
förundersökningen nedlagd
nedlagd utredning
beslagtagen
beslagtagit
~ beslaget
husis
husrannsakan
razzia*
insatsstyrka*
piketen
ainan
bylingen
polisbil utanför
polisen hemma
polisen hämtade
~ polisen tog
polisen grep
känd av polisen
känd hos polisen
förekommer hos polis*
förekommer i misstanke*
förekommer i belastn*
i belastningsregist*
belastning=
straffregister*
prickfri*
ostraffad
tidigare straffad
tidigare dömd
straffad*
eftersökt av polis
internationellt efterlyst
interpol
utlämnad till
europeisk arresteringsord*
signalspaning
hemlig avlyssn*
buggad
encro*
encrochat
sky ecc
~ polisinsats*
lobbad
lobbades
lobades
lobat
omhändertogs
plt=
~ ordningsvakt*
avvisades av polis
topsad
topsades
dna prov
dna träff
~ brottsplats*
poliisi
esitutkinta
förundersöknings*
[court]
åtal*
åtalad*
åtalas
åklagare*
tingsrätt*
hovrätt*
häktningsförhandling*
~ förhandling=
rättegång*
domen
dömd
dömdes
döms=
dömts
villkorlig dom
skyddstillsyn*
ungdomstjänst*
ungdomsvård*
ungdomsövervakning*
dagsböter
dagsbot*
böter=
bötfälld*
fängelsestraff*
samhällstjänst*
skadestånd*
~ straffet
friad
frikänd*
frias
fällande
påföljd*
strafföreläggande*
kallad som vittne
vittne=
vittnar=
vittnesmål*
brottsoffer*
rättspsykiatrisk undersökning
lindrig dom
brottmål
kontaktförbud*
åtalades
väckt åtal
väcka åtal
åtalsunderl*
åtalsefterg*
häktningsframst*
huvudförh*
tingsrätten
hovrätten
tr dom
kallad till rätten
kallelse till tingsr*
~ stämning*
försvarare*
offentlig försv*
målsägande*
tilltalad*
ungdomsrätt*
fängelsedom*
~ livstid*
års fängelse
månaders fängelse
år på kåken
fick två år
fick tre år
fick fyra år
slutna ungdoms*
sluten ungdoms*
lsu=
ungdomsövervak*
ungdomstjän*
ungdomskontrakt*
ungdomskontr*
~ villkorlig
kontraktsvård*
samhällstj*
samhällspåf*
samhällspåföljd
överlämnad till vård
dagsb*
ordningsbot*
friades
friats
~ frikänn*
fälld för
fällts
fällande dom
överklagat domen
överklagade domen
livstids*
rpu=
liten rättspsyk*
paragraf 7 undersökn*
p7 undersök*
personutredn*
ungdomsutredn*
lul yttrande
yttrande till åklagar*
~ medling*
brottsskade*
käräjäoik*
ungdomspåf*
villkorligt fängelse
ovillkorligt fängelse
[prison]
häktad*
häktet
häkte=
häktades
häktning*
anstalt*
fängelse*
kumlaanst*
~ kumla=
hallanstalt*
fängslad
fångvård*
plitarna
~ kriminalvård*
~ frivård*
övervakare*
~ övervakning
fotboja*
elektronisk övervak*
permission*
permis
permisen
mucka*
muckar
muckade
frihetsberövad*
frisläppt
frigiven
villkorlig frigivning
villkorligt frigiven
åkt in
åkte in
åker in
~ inne igen
sitter inne
suttit inne
~ släpps=
avtjäna*
~ sis hem
~ sis hemmet
statens institutionsstyr*
sitter häktad
sitter anhållen
sitter på häktet
sitter på kumla
sitter på anstalt
sitter på kåken
sitter på sis
satt inne
suttit häktad
satt häktad
har suttit på kumla
sitter av
suttit av
avtjänar
avtjänat
strafftid*
volta in
torskade
torskat
~ åkte dit
~ åkt dit
på kåken
finkan
fängsl*
~ intagen
~ intagna
klient på kriminalv*
kvv=
~ kriminalvården
villkorlig frigivn*
villkorligt fri*
muck=
mucken
muckdag*
utslussning*
~ utsluss*
frigång
frigångare
isolerad på häktet
~ restriktion*
med restriktioner
~ restriktioner
placerad på kumla
på kumla
tidaholm*
österåker
saltvik
salberga
norrtäljeanst*
hinseberg*
färingsö
sagsjön
ystadanst*
fosieanst*
skogome
svartsjö
kronoberg häkt*
häktesplats
besöksförbud på
bevakad permis*
obevakad permis*
öppen anstalt
sluten anstalt
~ frivården
frivårdsinsp*
frivårdskontor
övervakaren
fotbojan
intensivövervak*
iöv=
misskött skyddst*
misskötsamhet*
undanmanövr
krimvård*
bärby
sundbo
johannisberg
tysslinge
brättegården
eknäs
vemyra
fagared
fängelset
vankila
vantaa fängelse
`;
