/** Swedish: violence against an adult at home. Format: see lexicon.ts. */
export default `
[violence]
~ anmält honom
~ anmälde honom
misshandlar
kvinnomisshandel*
psykiskt våld
ekonomiskt våld
eftervåld*
våld i nära
relationsvåld*
kvinnofrids*
partnervåld*
hedersförtryck*
hedersrelat*
hedersvåld*
hedersmotiv*
hot om heder
kvinnomisshand*
slår henne
slår honom hemma
slår sin
slog henne
slog mamman
~ slagen av
slog sin
slår ihjäl
slå ihjäl
slagit henne
blir slagen
blev slagen
misshandlar sin
misshandlar henne
misshandlad av
strypgrepp*
strypa
strypt*
stryptag*
tog strupgrepp
blåslagen
blått öga
blåtira*
solglasögon inomhus
knuffade henne
knuffar henne
sparkade henne
dragit i håret
hotar henne
hotade henne
hotar sin
hotat att slå
dödshotar
hotat döda
spottar på henne
kallar henne hora
skriker åt henne
kastar saker på
slog sönder
låste in
~ låser in
låst in
inlåst av
~ kommer inte ut
tar hennes
tagit hennes
gömt nyck*
gömt passet
läser hennes
~ läser alla
~ läser sms
kollar hennes
~ kollar mobilen
spårar henne
spårningsapp*
spionapp*
följer efter henne
förföljer henne
exet utanför
exet stod
svartsjuk*
hindrar henne
inte träffa väninnor
får inte gå ut
får inte jobba
får inga pengar
håller i bankid
håller i kortet
fråga honom först
bytte lås
rädd för maken
rädd för mannen
rädd för exet
rädd för sambon
tvingar henne
tvångsgift*
bortgift*
giftes bort
giftas bort
gifts bort
våldtagen av
våldtäkt inom
stalkad av
stalkar sin
stalkar exet
hoppar till när
hörde skrik*
slår mig
slår honom
slog honom
slagit honom
slås av
slogs av
slår frun
slår sin fru
slår sin sambo
slår sin tjej
slår flickvän*
slog frun
slog sin sambo
slog flickvän*
slog sambon
slår sambon
slår mamman
slagit mamman
slagit sambon
slagit sin
slog till henne
slår till henne
klappade till
klappat till
smällde till
smällt till
gav henne en örfil
gett henne en
fick en örfil
får på käften
fick på käften
fick stryk av
får stryk av
åker på stryk
åkt på stryk
åkte på stryk
fått stryk av
handgriplig*
våldsam mot
våldsam hemma
~ brusar upp
blir våldsam
blev våldsam
är våldsam
höjde handen
höjer handen
höjd hand
tog tag i henne
tar tag i henne
tog henne hårt
grep henne
grep tag i
håller fast henne
höll fast henne
hållit fast henne
höll fast honom
knuffad*
knuffats
knuffat henne
knuffades nerför
nerför trappan
ner för trappan
tryckte upp henne
tryckt upp mot
mot väggen
drog henne i
drog i hennes hår
släpat henne
släpade henne
sparkat henne
sparkar henne
sparkad i magen
sparkar i magen
bet henne
biter henne
nöp henne
brände henne
bränt henne
kastade en tallrik
kastade mobilen
kastar tallrik*
kastade telefon*
slog hål i
hål i dörren
hål i väggen
hål i dörr*
sparkade in dörren
sparkat in dörren
slog in dörren
slår sönder hemma*
krossade mobilen
krossat mobilen
slog sönder mobilen
slagit sönder
tog stryptag
händerna om halsen
händer runt halsen
händerna runt halsen
runt halsen
kvävde
kvävt henne
kudde över
kunde inte andas
märken på halsen
märken runt halsen
knivhotad*
hotad med kniv
hotade med kniv
kniv mot strupen
kniv mot halsen
tvingar till sex
tvingad till sex
tvingar sig på
tvingat sig på
tvingat sig till sex
vill inte ha sex
måste ställa upp
ställa upp på sex
våldtäkt i
våldtar henne
våldtog henne
våldtagit henne
filmat henne
sprider bilder på
hotar sprida
hotar att sprida
hotar lägga ut
hämndporr*
hotar ta barnen
hotar att ta barnen
hotar med att ta
hotar att ta livet
hotar med självmord om
hotar med soc
hotar döda
hotar att döda
hotar slå
hotar att slå
ska döda henne
döda henne
döda mig
slå ihjäl henne
hotat henne
hotat sin
hotade sin
hotad av ex*
hotad av sin
hotas av
hotbilden mot henne
hotet från exet
hot från exet
hot från mannen
hot mot henne
lemlästa
ska få betala
får ångra
vet var hon bor
hittar henne
leta upp henne
letar upp henne
letat upp henne
letar efter henne
jagar henne
söker upp henne
sökt upp henne
sökte upp henne
dyker upp utanför
dök upp utanför hennes
väntar utanför hennes
väntade utanför hennes
sitter i bilen utanför
stod utanför hennes port
står utanför hennes
kör förbi hennes
cirkulerar utanför
åker förbi hennes
förföljd av ex*
förföljs av
förföljt
förföljelse
exet förfölj*
stalkad
stalker*
stalkning
trakasserar henne
~ trakasserad av
trakasserier från ex*
ringer 50 gånger
ringer hela tiden till henne
ringer konstant
bombarderar
100 sms
sms till henne
ringer jobbet hennes
kontakt trots förbud
bröt mot kontaktförbud*
bryter mot kontaktförbud*
bröt mot förbudet
~ airtag*
gps i bilen
gps sändare
gps på bilen
plats delning
platsdelning*
delad plats
måste dela plats
kollar hennes mobil
kollar hennes sms
kollar telefonen
kollar mobilen hennes
går igenom hennes
gått igenom hennes
gick igenom hennes
går igenom mobilen
kräver lösenord*
vill ha hennes lösenord
har hennes lösenord
hennes lösenord
tog mobilen
tagit mobilen
tar mobilen
tar hennes mobil
krossat hennes
ingen egen mobil
ingen egen telefon
ingen egen nyckel
ingen nyckel hem
ingen nyckel till
tog nycklarna
tagit nycklarna
gömmer nycklarna
gömt hennes
tagit hennes pass
tar hennes pass
har hennes pass
tog passet
tagit passet
håller i passet
inget eget konto
inget eget kort
ingen tillgång till pengar
ingen tillgång till konto*
får veckopeng
får fickpeng*
måste visa kvitto*
visa kvitto*
redovisa varje krona
kontrollerar ekonomin
kontrollerar pengarna
kontrollerar allt
styr ekonomin
tar hennes lön
tar lönen
tog lönen
hennes lön till hans
tog lån i hennes
lån i hennes namn
skulder i hennes namn
tvingat ta lån
tvingad att skriva på
isolerad från
isolerar henne
inte ha vänner
får inte ha vänner
inga vänner kvar
får inte träffa sin
får inte träffa sina
får inte träffa familj*
får inte ringa
får inte ha telefon
får inte gå ensam
får inte gå själv
inte gå ut själv
inte gå ut ensam
går aldrig ut
får inte lämna hemmet
får inte lämna huset
får inte gå på sfi
får inte plugga
får inte studera
får inte läsa svenska
får inte ha smink
får inte sminka
får inte klä sig
bestämmer vad hon
bestämmer hennes kläder
styr vad hon
kontrollerar vad hon
kontrollerar henne
kontrollerar honom
~ kontrollerande
kontrollbehov
kontrollerad av
måste fråga om lov
ber om lov
måste be om lov
maken följer med
mannen följer alltid med
maken vill vara med
svarar åt henne
svarar i hennes ställe
pratar åt henne
tolkar åt henne
tittar på honom innan
vågar inte prata när
vågar inte säga
vågar inte lämna
vågar inte anmäla
vågar inte gå ut
törs inte gå
tassar på tå
går på tå
går på äggskal
trippar på tå
rädd för honom
rädd för sin man
rädd för sin sambo
rädd för sitt ex
rädd för sin fru
rädd för henne hemma
rädd för killen
rädd för pojkvän*
rädd när han
livrädd för honom
skräckslagen
lever i skräck
lever i rädsla
~ kallar henne
kallar sin fru
kallar henne ful
kallar henne fet
kallar henne psyko
kallar henne dum
säger att hon är värdelös
fitta
subba
trycker ner henne
nedtryckt
förödmjuk*
gaslight*
idioförklar*
idiotförklar*
skuldbelägg*
lägger skulden på henne
hennes eget fel
skyller på henne
skäller ut henne
skriker på henne
gapar på henne
tystnad i dagar
sjukligt svartsjuk
anklagar henne för
anklagar för otrohet
tror att hon är otrogen
otrohetsanklag*
gått in i en dörr
gick in i en dörr
gick in i dörren
gått in i dörren
sprang in i en
ramlat i trappan
ramlade i trappan
föll i trappan
halkade i duschen
ramlade i duschen
ramlat i duschen
slog i skåpsdörr*
slog i dörrkarm*
säger att hon ramlat
säger att hon snubblat
säger att hon föll
bortförklar*
långärmat i
långärmad i
polo i värmen
smink över
sminkat över
sminkar över
täcker med smink
tjockt med smink
foundation över
solglasögon inne
mörka glasögon inne
spräckt läpp
spräckt ögonbryn
sprucken trumhinna
brutna revben
bruten näsa
blodsutgjut*
svullet öga
svullet ansikte
svullen i ansiktet
igenmurat öga
blåmärken på armarna
blåmärken på halsen
blåslagna
blå och gul
gul och blå
grannarna hörde
grannen hörde skrik
grannen hörde bråk
grannen ringde polis*
lägenhetsbråk*
lgh bråk
familjevåld*
närståendevåld*
våld i nära relation
vinr=
grov kvinnofrid*
fridskränk*
grov fridskränk*
hedersbrott*
hederskultur*
hederskontext
hederproblem*
hedersproblem*
heder=
hedern
familjens heder
vanära*
skam över familjen
dragit skam
dra skam
vanhedr*
äktenskapstvång*
tvångsäkten*
tvingades gifta
tvingas gifta
tvingad att gifta
gift mot sin vilja
~ lovad till
lovad till kusin*
lovad bort
bortlovad*
gifta bort
gift med sin kusin
kusinäktensk*
giftas med kusin*
gifta sig med kusin*
barngift*
månggift*
förlovad mot
~ ska giftas
brudpris*
mahr=
oskuld*
släkten hotar
~ släkten bestämmer
släkten letar
familjen hotar
familjen letar efter
familjen jagar
bröderna letar
bröderna jagar
bröderna hotar
svärmor slår
svärmodern slår
svärmodern bestämmer
svärfamiljen
hushållsslav*
som en slav
utreseförbud*
tagen på resa
skickad till hemland*
fast i hemlandet
lurad utomlands
kvarhållen
hålls kvar
hölls kvar
hålls inlåst
inlåst hemma
inlåst i
inspärr*
instängd i lägenhet*
slog djur*
slagit hunden
sparkar hunden
dödade katten
mannen misshandl*
sambon misshandl*
maken misshandl*
pojkvännen misshandl*
exet misshandl*
slagen av sin
slagen av maken
slagen av mannen
slagen av sambon
utsatt för våld
utsatts för våld
våldsutsatt*
våldsoffer
våld från sin
våld av sin
våldet började
våldet har
våldet eskaler*
våldsspiral*
normaliseringsprocess*
normaliserar våld*
[protection]
kvinnojour*
tjejjour*
skyddat boende
skyddad adress
skyddade personuppgift*
sekretessmark*
kontaktförbud*
besöksförbud*
relationsvåldscent*
skyddshem*
flydde från mannen
flytt från mannen
gömmer sig för
larmtelefon*
larmpaket*
trygghetslarm*
hotbild*
~ hotbilden
~ patriark*
mansmottag*
våldsutöva*
tillbaka hos mannen
tillbaka till mannen
tillbaka till exet
lämnade jouren
~ jouren
säkerhetsplan*
kontaktförb*
utökat kontaktförbud
närförbud*
brottsofferjour*
brottsofferstöd*
boj=
stödjour*
terrafem
kvinnohus*
alla kvinnors hus
unizon
origo=
mansjour*
skyddad identitet
fingerade person*
fingerad identitet
kvarskrivning*
hemlig adress
skyddat nummer
byter adress igen
flytt till skyddat
placerad på jour*
plats på jouren
på skyddat
i skyddat
skyddsboende*
skyddat bo*
från skyddat
lever gömd
lever med skyddad
lever på hemlig
gömmer sig från
på flykt undan
flyr från sin
flydde från honom
flydde från sin
flytt från sin
flydde hemifrån
flydde med barnen
flydde i natt
flytt hemifrån
flydde ut
lämna honom
lämna mannen
lämnat mannen
lämnade mannen
lämnade sin man
lämnat sin man
lämna sin man
försökt lämna
tagit tillbaka
tog tillbaka honom
tagit honom tillbaka
tagit tillbaka honom
tar tillbaka honom
släppt in honom
släppte in honom
släpper in honom
har släppt in
flyttat hem till honom
flyttat tillbaka till mannen
flyttat tillbaka till honom
gått tillbaka till honom
gått tillbaka till mannen
gick tillbaka till mannen
gick tillbaka till honom
går tillbaka till honom
åkt tillbaka till honom
åkte tillbaka till honom
åkt hem till honom igen
tillbaka till honom
tillbaka hos honom
tillbaka med honom
tillbaka med exet
ihop med honom igen
~ ihop igen med
vill inte anmäla
ville inte anmäla
vågade inte anmäla
tagit tillbaka anmälan
tog tillbaka anmälan
drar tillbaka anmälan
drog tillbaka anmälan
dragit tillbaka anmälan
~ medverkar inte
vill inte medverka
ändrat sin berättelse
tar på sig skulden
försvarar honom
försvarar mannen
ursäktar honom
patriark utred*
farr=
sara v3
sara bedömn*
våldskartlägg*
~ riskbedömning polis
larm från polisen
akutlarm
trygghetstelefon
väska packad
packad väska
flyktväska
målsägandebiträd*
skyddsvakt*
våldspreventivt center
välj att sluta
aggressionsbehandl*
atv=
alternativ till våld
skyddshemmet
mödra och skyddshem*
nollinjen
besöksförbudet
väkivalt*
`;
