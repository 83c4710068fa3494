/** Swedish: whereabouts, housing. Format: see lexicon.ts. */
export default `
[whereabouts]
sågs senast
senast sedd
senast synlig
~ sågs
~ synlig
~ setts
~ sedd
siktad
syntes
~ synts
~ sett till
sett honom
sett henne
försvunn*
försvann
borta sen
borta sedan
borta i natt
inte hemma
inte varit hemma
inte kommit hem
inte kom hem
inte hemma på
inte hemma när
kommer inte hem
inte varit på boendet
var han är
var hon är
var han sov
var hon sov
sover hos
sov hos
sover på
sover i
sovit hos
sov i natt
bor hos
bor ihop med
bor i
bor på
bor vid
bott hos
bodde hos
bor kvar
bor ensam
bor tillfälligt
inneboende
gömmer sig
~ gömmer
håller till
håller sig gömd
håller sig borta
hänger vid
hängde vid
~ står utanför
~ stod utanför
~ flyttat till
~ flyttade till
flyttat in hos
flyttat hem
flyttat tillbaka
tillbaka hos
flyr
flytt till
flydde till
~ rest till
~ reste till
rest iväg
~ åkt till
~ åkte till
~ åker till
~ flög till
flugit till
flygbiljett*
~ biljett till
engångsbiljett*
enkelbiljett*
flyget till
~ tog tåget
~ tog bussen
avvek*
avviker*
avvikit
avvikning*
avviken
rymt från
rymde från
har rymt
~ stuckit
stack från
är på rymmen
på rymmen
efterlyst
gps*
spårad till
mobilen är död
mobilen död
mobilen avstängd
hittades
påträff*
befinner sig
vistas
vistelseort*
uppehållsort*
folkbokförd*
adressändr*
okänd adress
inte kvar i landet
utomlands
lämnat landet
lämnade sverige
lämnat sverige
lever i
~ resecentrum
~ centralstation*
~ perrong*
sista positionen
pingade
inte setts
ingen sett
senast sågs
sågs till
sågs vid
syntes vid
synts till
setts vid
setts i
setts på
setts till
sedd vid
sedd i
sedd på
siktades
siktats
siktad vid
såg honom vid
såg henne vid
såg honom på
såg henne på
såg honom i
såg henne i
mötte honom på
sprang på henne
stötte på honom
stötte på henne
hittad i
hittad på
hittad vid
hittades i
hittades på
hittades vid
hittat honom
hittat henne
hittade honom
hittade henne
påträffad*
försvunnen
anmäld försvunnen
anmäld saknad
saknas sedan
saknad sedan
missing people
eftersökt*
eftersök=
efterlyst sedan
vet inte var han
vet inte var hon
vet ingen var
ingen vet var
ingen aning var
oklart var han
oklart var hon
var befinner
var håller han
var håller hon
var tog hon
oklar vistelse*
ingen fast adress
saknar adress
utskriven från adress
~ skriven på
skriven hos
folkbokf*
c o adress
co adress
postadress hos
poste restante
boxadress*
~ flyttat från
~ flyttade från
~ flyttar in
flyttade in
flyttat in
flyttade hem
~ flyttar hem
~ flyttar ut
flyttat ihop
flyttade ihop
flyttar ihop
~ flyttar till
flyttat runt
flyttar runt
flyttar ofta
flyttat många gång*
~ drog till
~ dragit till
dragit utomlands
dragit sin kos
stack till
~ stack iväg
stack i natt
stack hemifrån
stuckit hemifrån
stuckit från
stuckit till
smet ut
smet från
smitit från
smitit ut
rymmer från
rymde i natt
rymt igen
rymt i natt
rymning*
rymling*
avviken från
avvek från
avvikit från
avvek i natt
inte tillbaka från permis*
kom inte tillbaka
inte kommit tillbaka
inte återvänt
inte dykt upp på boendet
tom lägenhet
lägenheten tom
lägenheten står tom
öppnar inte dörren
~ öppnar inte
ingen öppnar
ingen öppnade
~ ingen hemma
inte hemma på flera
olästa post
post i hög
reklam i högar
brevlådan full
mörkt i lägenheten
släckt i lägenheten
borta hela
borta i flera
borta flera
~ varit borta
~ är borta
kommer hem sent
kommer hem på morgonen
kom hem på morgonen
kom hem först
hemkommen
~ hemma igen
~ åter hemma
hemma hos mamma
hemma hos pappa
~ hos mormor
~ hos farmor
hos morfar
hos farfar
hos sin bror
hos brorsan
hos sin syster
hos systern
hos morsan
hos farsan
hos mamman nu
hos pappan nu
hos en polare
hos polare
hos en kompis
hos kompis
~ hos kompisar
hos kompisen
~ hos en vän
~ hos vänner
hos en bekant
hos bekanta
hos sin kusin
hos kusinen
hos sin tjej
hos sin kille
hos flickvän*
hos pojkvän*
hos exet
hos någon kille
hos en kille
hos en gubbe
~ hos släkt*
hos moster
hos faster
hos farbror*
hos morbror*
crashar hos
kraschar hos
kraschade hos
slaggar
slaggade
slaggat
kinesar hos
nattar hos
~ övernattar
~ övernattade
~ övernattat
sovit över
sover över
sov över
sover borta
sovit borta
sov borta
tältar
soffan hos
~ på soffan
sover på soffa*
~ på en soffa
på en madrass
i någons källare
i källaren hos
~ flyttar mellan
~ pendlar mellan
~ åker runt
lever i bil
lever på gatan
hamnat på gatan
bor på gatan
bor på hotell
bor på vandrarhem
bor på boende
bor på hvb
bor på stödboende
bor på lågtröskel
bor på härbärge
bor i andrahand
bor i tredje*
bor i stuga
bor i husvagn
bor i tält
bor i källare
bor i garage
bor i kollektiv
bor inneboende
bor svart
bor gratis
bor trångt
trångbodd*
trångbo*
bor åtta i
bor sex i
bor sju i
bor fem i
~ bodde på
~ bodde i
bodde vid
bott i
bott på
inneboende hos
hyr rum
hyr ett rum
hyr i andra hand
i andra hand
i tredje hand
svartkontrakt*
nattbuss*
åker tunnelbana
rider tunnelban*
sover på bussen
sover på tåget
sover i tunnelban*
~ hänger i centrum
hänger utanför
hänger runt
hängde utanför
driver runt i
driver omkring
sitter vid centrum
sitter i centrum
sitter utanför
sitter på bänk*
på plattan
vid plattan
sergels torg
plattan=
~ i tensta
~ i rinkeby
~ i husby
~ i alby
~ i fittja
~ i hallunda
~ i rosengård
~ i bergsjön
~ i hammarkullen
~ i biskopsgården
~ i ronna
~ i hovsjö
~ i råslätt
~ i vivalla
~ i gottsunda
~ i skäggetorp
~ i araby
i sörgärd*
~ i jakobsberg
~ i märsta
~ i botkyrka
~ i nordstan
~ vid möllan
~ på möllan
i hagnäs
~ i kervo
~ i dickursby
utomlands sen
åkt utomlands
~ åkte utomlands
~ åker utomlands
~ rest utomlands
~ reste utomlands
rest hem
reste hem till
rest ner till
åkt ner till
åkt hem till
åkte hem till
åkte ner till
flugit hem
flög hem
flög ner
enkel biljett
biljett enkel
enkel resa
~ bokat flyg
köpt flygbiljett*
~ köpt biljett
~ över gränsen
åkt över till
finlandsfärj*
~ färjan till
~ i danmark
~ i norge
~ i finland
~ i tyskland
~ i turkiet
~ i spanien
~ i dubai
~ i irak
~ i syrien
~ i somalia
~ i libanon
~ i marocko
~ i köpenhamn
mobilen avstängd sen
telefonen avstängd
telefonen död
mobilen släckt
mobilen ligger på
snapkart*
snap map
snapmap
snap kart*
delar plats
platsen visar
mastpejl*
mobilpejl*
pejlad
pejlat
spåras till
tog taxi till
hämtades av en bil
hoppade in i bil
klev in i bil
~ klev av vid
~ klev på tåget
~ på tåg mot
~ på väg mot
på väg hem från
på drift
på luffen
på vift
[homelessness]
hemlös*
bostadslös*
utan bostad
utan tak
sover ute
sover utomhus
~ på gatan
under bron
sover i bilen
sov i bilen
bor i bilen
~ i bilen
i husvagn*
i tält
tält=
tältet
~ trapphus
~ tvättstug*
härbärg*
härberg*
natthärb*
~ stödboend*
akutboende*
jourboende
andrahand*
soffa hos
soffsurf*
sover hos kompis*
vräkt*
vräks
vräkning*
avhyst*
avhysning*
lägenheten förlorad
förlorat lägenheten
förlorade lägenheten
mist lägenheten
utan lägenhet
ingen lägenhet
bostadssocial*
~ stadsmission*
~ boendet=
~ hvb=
hotellhem*
träningslägenh*
anvisad lägenhet
utan fast bostad
ingen fast bostad
ingenstans att bo
ingenstans att sova
ingenstans att ta vägen
nånstans att sova
någonstans att sova
ingenstans att gå
står utan boende
stod utan boende
står utan bostad
utan boende
inget boende
blev utan boende
blivit av med lägenhet*
blev av med lägenhet*
bli av med lägenhet*
blivit av med boende*
förlorat boende*
utkastad från
utslängd från
utslängd
utkörd
kastades ut
kastats ut
blev utkastad
blivit utkastad
portad från boende*
utskriven från boende
utskriven till hemlös*
utskriven till gatan
uppsagd lägenhet
uppsagt kontrakt
kontraktet uppsagt
kontrakt uppsagt
kontraktet går ut
bytt lås på lägenhet*
låset bytt
inte in i lägenhet*
uteliggare*
uteliggande
sover på gatan
sovit på gatan
sov på gatan
sover i trapp*
sov i trapp*
sovit i trapp*
sover i port*
sov i port*
sover i källar*
sov i källar*
sovit i källar*
sover på bänk*
sov på en bänk
sovit på en bänk
sovit ute
sov ute
sovit i bil*
sover under
sov under
sovit under
sover i skogen
bor i skogen
sov i skogen
~ i skogen
i en koja
i ett garage
i ett förråd
källarförråd*
vindsförråd*
i soprum*
soprummet
~ i parken
parkbänk*
p hus=
liggunderlag*
~ sovsäck*
~ på centralen
väntrum på stationen
på mcdonalds
mcdonken
nattcafé*
nattkafé*
natthem
nattjour*
sovplats*
sängplats
lågtröskelb*
lågtröskel*
frälsningsarm*
räddningsmission*
skarpnäcksgård*
st göransg*
hemlöshetsenhet*
akutlogi
akut logi
tillfälligt boende
tillfällig bostad
tak över huvudet
nödlösning boende
jourlägen*
övergångsboende
genomgångsb*
stödlägenhet*
försökslägenhet*
socialt kontrakt
sociala kontrakt
bostad först
bostadsgaranti
kommunkontrakt*
~ vandrarhem*
~ hostel=
~ motell*
~ hotellrum*
~ campingen
bor på camping
campingstuga
~ husbil*
~ husvagn
ockupera*
squat*
plåtskjul
tältläger
ute i kylan
ikeakass*
alla sina saker i
saker i plastpås*
sina saker i bil*
möbler i förråd
magasinerad*
asunnoton
nattskydd*
natthärbärge
hirundo
sällskap på härbärge
y säätiö
`;
