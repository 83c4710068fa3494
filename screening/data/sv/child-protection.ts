/** Swedish: a minor at risk. Format: see lexicon.ts. */
export default `
[neglect]
vanvård*
försumma*
omsorgssvikt*
bristande omsorg
ensamma hemma
ensam hemma
utan tillsyn
inget käk
ingen mat hemma
inget att äta
tomt i kylen
kylen är tom
kylen tom
hungrig till
inte ätit
samma blöja
blöja*
smutsig*
ovårdad*
luktar urin
luktar illa
rena kläder
för tunna kläder
tunna kläder
utan jacka
utan vantar
tunna gympaskor
äter tre portioner
inlåst
låser in barn*
utelåst
hämtas av olika
ingen hämtade
hämtade inte
lagar maten
byter på lillan
tar hand om småsyskonen
tar hand om syskonen
kryper ihop
kissar i sängen
kissar ner sig
för full för att hämta
barnet ensamt
medvetslös förälder
skolhälsov*
ingen frukost
utan frukost
ingen matsäck
utan matsäck
aldrig matsäck
ingen lunch med sig
alltid hungrig*
jättehungrig*
hungriga barn
äter bara i skolan
äter bara på skolan
äter sig mätt
hamstrar mat
gömmer mat
stjäl mat
snor mat
tigger mat
tar mat från
inget i kylskåpet
tomt kylskåp
kylskåpet är tomt
kylskåpet tomt
bara ketchup
lever på nudlar
lever på chips
fryser på rasten
inga vinterskor
utan vinterskor
inga vinterkläder
saknar vinterkläder
utan overall
ingen overall
utan mössa
utan strumpor
utan regnkläder
sandaler i snön
foppatofflor i
gympaskor i snön
för små skor
för små kläder
trasiga kläder
trasiga skor
samma kläder
samma tröja
samma byxor
oduschad*
otvättad*
otvättat hår
tovigt hår
toviga hår
luktar svett
luktar kiss
luktar rök
luktar unket
luktar surt
luktar gammalt
lukten i lägenheten
~ stinker
kisslukt*
nedkissad*
nerkissad*
nerbajsad*
full blöja
blöjeksem*
blöjutslag*
inte bytt blöja
löss i håret
har löss
fått löss
löss igen
lusgift
lusbehandl*
lopp bett
vägglöss
vägglus*
kackerlack*
bajs på golvet
avföring på golvet
kattpiss
~ misär*
sanitär olägenhet
sophög*
sopor överallt
knarkarkvart*
ingen säng
sover på golvet
~ delar säng
madrass på golvet
madrasser på golvet
karies
trasiga tänder
dåliga tänder
svarta tänder
uteblivit från bvc
uteblir från bvc
missat bvc
kommer inte till bvc
~ bvc=
ovaccinerad*
inte följer sin kurva
följer inte kurvan
tappat på kurvan
dålig viktuppgång
går inte upp i vikt
lämnas ensam*
lämnad ensam
lämnade barnen
lämnar barnen
lämnat barnen
lämnade ensamma
ensam med småsyskon*
ensam om natten
ensamma om natten
ensamma på natten
ensam hela natten
ensamma hela natten
själva hemma
själv hemma hela
~ ute sent
ute om nätterna
ute hela natten
ute mitt i natten
ute vid midnatt
springer ute
driver runt
drev runt
drar runt på
ute och drar
ensam på lekplatsen
ensam vid vägen
vandrar omkring
ingen vuxen hemma
ingen vuxen på plats
inga vuxna hemma
ingen har koll
gränssättning*
inga gränser
~ inga rutiner
~ sena kvällar
nyckelbarn*
ingen som hämtar
ingen hämtar
ingen kom och hämtade
glömdes på
kvar på fritids
kvarglömd*
hämtas sent
hämtade för sent
väcker sig själv
går upp själv
fixar frukost
gör frukost åt
lämnar syskonen
lämnar småsyskon*
hämtar syskonen
hämtar småsyskon*
hämtar lillasyster
hämtar lillebror
lämnar lillebror
lämnar lillasyster
passar småsyskon*
passar syskonen
passar lillebror
passar lillasyster
passar sina syskon
barnvakt åt syskon*
natta syskonen
nattar lillebror
nattar lillasyster
nattar småsyskon*
lagar mat till syskon*
lagar all mat
handlar maten
sköter hemmet
sköter hushållet
extramamma åt
som en mamma för
mamma åt sin mamma
tröstar mamma
tröstar sin mamma
tar hand om mamma
tar hand om pappa
tar hand om sin mamma
håller koll på mamma
passar mamma
vågar inte lämna mamma
vågar inte lämna mamman
tolkar åt mamma
tolkar åt föräldr*
översätter åt mamma
parentifier*
föräldraförmåga*
brister i föräldraskap*
omsorgsbrist*
omsorgsförmåga*
brister i omsorg*
otillräcklig omsorg
missförhållanden i hemmet
hemförhålland*
otrygg hemma
otryggt hemma
otrygg anknytning
barnet försummas
struntar i barnen
bryr sig inte om barn*
ser inte barnet
ignorerar barnet
blicktom*
tom blick
inget leende
klänger på alla
kramar alla främmande
sitter vid skärm*
ipad hela
skärm hela
mamman sov
mamma sover hela
mamma ligger och sover
pappa sover hela
går inte att väcka
fick inte liv i
full när hon hämtade
full när han hämtade
påverkad när hon hämtade
påverkad när han hämtade
berusad vid hämtning
påverkad vid hämtning
berusad med barnen
påverkad med barnen
drack inför barnen
dricker inför barnen
knark framme
mediciner framme
sprutor framme
körde full med barn*
utan bilbarnstol
utan bilstol
[harm]
blåmärke*
blånad*
ränder över
märken efter
bitmärke*
brännmärke*
örfil*
nyper
nöp=
luggad
luggar
slår barn*
slog barn*
slagit barn*
slår sonen
slår dottern
slår henne hemma
barnmisshandel*
barnaga*
aga=
agad
skakat barn*
skakvåld*
sexuella övergrepp
övergrepp*
tafsa*
~ ofreda*
incest*
grooming*
groomad
äldre man
vuxen man
24 åring
vuxna killar
exploater*
utnyttjad
utnyttjas
utnyttjat
människohandel*
könsstymp*
barnäktenskap*
bevittnat våld
bevittnar våld
stod i hallen
ställa sig emellan
såg pappan slå
hörde pappan
rädd för styvpappan
rädd för pappan
rädd för mamman
rädd att gå hem
vågar inte gå hem
rymmer hemifrån
rymt hemifrån
rymde hemifrån
hedersvåld*
kontrollerad av bröder*
märken på halsen
märken på armarna
märke på kinden
märke på halsen
märken på ryggen
märke på ryggen
fingeravtryck på armen
fingermärken
handavtryck på
röda märken
rispor på
rivmärk*
klösmärk*
cigarettmärk*
cigarettfimp*
brända med cigarett
bränd med
bränt sig på
skållad*
skållskad*
svullen kind
svullen läpp
sprucken läpp
blåa märken
blå märken
blått märke
gula märken
gamla märken
gamla frakturer
frakturer i olika
spiralfraktur*
revbensbrott*
subduralhematom*
petekier
skakad baby
ruskad*
ruskade
ruskat
drog i örat
drar i örat
drog i håret
drar i håret
luggade
luggat
lavett*
daskar
daskade
dask på
smäll på
fick en smäll
får smäll
får stryk
fick stryk
fått stryk
stryk hemma
stryk av pappa
stryk av
slagen hemma
slagen med bälte
med bältet
~ bälte*
elsladd
med en sko
slår med bälte*
slog honom med
slog henne med
blir slagna
blir slagen hemma
slår barnen
slår sina barn
slår sin son
slår sin dotter
slår pojken
slår flickan
slog sonen
slog dottern
slog pojken
slog flickan
slagit sonen
slagit dottern
slår mig
pappa slår
mamma slår
pappa slog
mamma slog
slås hemma
uppfostringsvåld*
aga hemma
kroppslig bestraff*
får stå i hörnet
låsts in
stängs in på rummet
inlåst på rummet
låst in barn*
garderoben som straff
utelåst i kylan
får inte äta
utan mat som straff
skriker på barnen
skriker åt barnen
skriker åt ungarna
kallar barnet
kallar henne slampa
kallar dottern
kränks hemma
psykisk misshandel
rycker till
ryckte till
skyddar huvudet
stelnar till
stel av skräck
blir stel
vill inte gå hem
ville inte gå hem
vågar inte åka hem
vill inte åka hem
vill inte hem
ville inte hem
vägrar gå hem
gråter när han ska hem
gråter när hon ska hem
gråter vid hämtning
gråter vid lämning
rädd för sin pappa
rädd för sin mamma
rädd för pappa
rädd för mamma
rädd hemma
livrädd för
rädd för styvfar*
rädd för plastpappa*
rädd för morbror*
rädd för farbror*
rädd för storebror*
rädd för brodern
får inte berätta
får inte säga något
fick inte berätta
vår hemlighet
säg inget till
inte säga till någon
tog på henne
tog på honom
tar på henne
tar på honom
rört henne
rör vid henne
tagit på kroppen
ligger hos henne på natten
kommer in på natten
~ kom in i rummet
badar med dotter*
sover i samma säng
ont i snippan
ont i snoppen
sexualiserat beteende
sexualiserad lek
sexualiserat språk
leker sexlek*
pedofil*
pedo=
sexualförbryt*
våldtäkt mot barn
våldtagen av sin
våldtogs av
sexuellt utnyttj*
utnyttjande av barn
barnporr*
barnpornogra*
övergreppsbild*
övergreppsmaterial
dokumenterat övergrepp
skickat bilder till en vuxen
vuxen på nätet
träffade en vuxen
äldre pojkvän
äldre kille
pojkvän på 2*
pojkvän på 3*
vuxen pojkvän
sugardejt*
lurats till
barnexploat*
barnarbete
tvingas tigga
tvingas stjäla
bär väskor åt
springpojke åt
rekryterad av gäng*
såg när pappa
såg när mamma
sett pappa
såg mamma bli
hörde mamma
hörde hur pappa
hörde hur mamma
barnen såg
barnen hörde
barnen vittnade
barnen bevittn*
barnen var hemma när
barnen var vakna
barnen vaknade av
barnen fick se
sonen såg
dottern såg
sonen hörde
dottern hörde
inför barnen
framför barnen
mitt framför ungarna
inför ungarna
gömde sig under sängen
gömmer sig under
gömde sig i garderob*
gömmer sig i garderob*
kröp in under
gick emellan
går emellan
gått emellan
sprang till grannen
barnet ringde polis*
sonen ringde
dottern ringde
~ ringde 112
barnfridsbrott*
barnfrids*
upplevt våld
ser våld
våld i hemmet
våld hemma
våldsamt hemma
skriker hemma
barnen far illa
far illa
fara illa
farit illa
for illa
riskerar att fara
barn i fara
ska bli bortgift
gifta bort dotter*
gifta bort henne
planerar bortföra
bortförd*
bortföra*
barnbortför*
barnröv*
kidnappad*
uppfostringsresa*
uppfostringsanst*
skickas till hemlandet
omskur*
omskär*
könsstympad*
balkongflick*
oskuldskontroll*
oskuldsintyg
övervakas av bröder*
kontrolleras av bror*
storebror kontroller*
storebror vakt*
[placement]
orosanmäl*
~ socialjour*
~ socialsekreterar*
omhändertag*
omhändertas
omedelbart omhänder*
lvu=
lvu ansök*
sol placer*
~ placera*
omplacer*
familjehem*
jourhem*
fosterhem*
~ hvb=
hvb hem*
sis placer*
sis institution*
sis hem*
~ stödboend*
stödfamilj*
kontaktfamilj*
~ kontaktperson*
barnskyddet
barnskydd*
barnskyddsanmäl*
brådskande placering*
~ barnahus*
barnavårds*
~ socialnämnd*
utredning på barn*
skyddsbedömn*
umgängesbegräns*
umgängesförbud*
flyttningsförbud*
hemtagning*
~ soc=
~ socialen
~ socialtjänst*
utreds av soc
oro från skolan
oroanm*
oanmält hembesök
skyddsplac*
skyddshem för barn
~ placerad i
~ placerad på
~ placerade i
placerats
~ placerades
~ placerad=
placering bröt*
~ placeringen
sammanbrott i placering*
familjehemmet
familjehemsmamma*
familjehemspappa*
nätverkshem*
släkthem*
konsulentstödd*
utredningshem*
mamma barn hem*
mammabarn*
akutplacer*
akutplacerad
direktplacer*
lvu 2
lvu 3
lvu 6
2 lvu
3 lvu
6 lvu
paragraf 6
lvuad*
lvuas
tvångsplacer*
tvångsomhänder*
togs om hand
tagits om hand
tagen ifrån
togs ifrån
tog barnen
tagit barnen
tar barnen
tog ungarna
tagit ungarna
tog hans barn
tog hennes barn
fråntagen
fråntagna
bli av med barnen
blivit av med barnen
blev av med barnen
förlorat barnen
förlorade barnen
rädd att soc
soc tar
soc tog
socialen tar
socialen tog
barnen är placerade
barnen placerade
syskonen är placerade
flyttar till familjehem*
flyttat till familjehem*
hemflytt*
~ hemgång
flyttas hem
vårdnadsöverflytt*
särskilt förordnad
~ offentligt biträde
barnavårdsutred*
barnavårdsanm*
~ bbic*
förhandsbedöm*
~ utredningstid
skyddsbehov
14 dagars
akut skyddsbed*
~ signs of safety
insats enligt sol
~ öppna insatser
öppenvårdsinsats*
hemmahos*
hemterapeut*
familjebehandl*
familjepedagog*
kvalificerad kontakt*
~ kontaktpersonen
avlastningsfamil*
stödhelg*
umgänge med övervak*
övervakat umgänge
umgängesstödjare
hemlighållande
hemlighållen adress
särskilda kvarsittn*
ungdomshem*
paragraf 12
12 hem
sis ungdomshem
särskilda ungdomshem
~ stödboendet
hvb hemmet
behandlingsfamilj*
~ barnhus=
~ barnhuset
barnhem*
barnskyddsanmälan
brådskande placerad
omhändertagande i brådskande
familjevård*
familjearbetare
stödperson*
barnatillsynings*
lastensuojelu*
lasu=
skyddsanmälan
gjorde barnskydds*
eftervården
~ barnhandläggar*
~ utsatt barn
~ mottagningsenheten
`;
