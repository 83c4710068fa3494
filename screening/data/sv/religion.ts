/** Swedish: religious belief and practice. Format: see lexicon.ts. */
export default `
[belief]
muslim*
islam=
islamisk*
konverter*
konverterad
konvertering*
kristen*
kristna
kristnad
katolik*
katolsk*
ortodox*
syrisk ortodox*
judisk*
judinna
jude=
hindu*
buddhis*
sikh*
jehovas*
jehovas vittne*
pingst=
pingstvän*
pingstkyrk*
frikyrk*
livets ord
mormon*
laestadian*
schartauan*
salafist*
salafister*
salafism*
shia=
sunni=
sunnit*
ahmadiyya*
ateist*
religiös*
~ religion*
troende
tror på gud
gudstro*
~ gud=
djävul*
blev kristen
döpt=
döpts
döptes
dop=
dopet
omdöpt
konfirmerad
konfirmand*
konvertit*
konverterat
konvertera
konverterade
konverterade till
tagit shahada
shahada
shahadan
revert
blev muslim
blivit muslim
bli muslim
hittat gud
hittat islam
hittat tron
hittade gud
funnit gud
frälst
frälsning
pånyttfödd
tappat tron
lämnat islam
lämnat tron
lämnat församl*
avfälling*
apostat*
murtad
sunnimusl*
shiamusl*
alevit*
druser
salafi*
wahabit*
fundamentalist*
strikt troende
strängt religiös
djupt religiös
djupt troende
bokstavstro*
gudfruktig
gudlös*
ateism
~ vittne hos jehova
rikets sal
scientolog*
knutby*
maranata
plymouthbröd*
exklusiva brödr*
familjefederat*
moonist*
hare krishna
krishna*
smyrna*
filadelfia*
hillsong
equmenia*
missionskyrk*
baptist*
adventist*
metodist*
lutersk*
evangelisk*
~ svenska kyrkan
trosbyte
koptisk*
syrisk orto*
buddism
hindui*
sikher
asatro*
asatru
hedning*
wicca
satan=
besatt av
jinn
djinn*
exorcis*
demonutdriv*
onda ögat
häxer*
häxa
svart magi
sihr
ruqya
~ profet*
~ änglar
gud talar
gud säger
allah=
allahs
jesus=
domedag*
yttersta dagen
uppryckels*
syndigt
syndar*
paradiset
helvetet
fariseer
[practice]
ber fem
ber om nätterna
~ ber=
bönen
böner
bön=
bönematta
bönemattan
fredagsbön*
ramadan*
fastar
fastade
~ fasta=
moské*
moskén
källarmoské*
~ kyrka*
~ kyrkan
~ kyrkor
synagog*
imam*
imamen
~ präst*
~ prästen
~ pastor
~ pastorn
~ pastorer
församling*
talaq
koran*
koranen
bibel*
bibeln
bibelgrupp*
korset
~ kors=
slöja*
slöjan
hijab*
niqab*
burka*
täcker håret
täcka sig
täckt hår
turban*
kippa*
skägg*
skägget
halal*
haram
kosher
fläskkött
~ skaka hand
sekt=
sekten
sektavhopp*
~ uteslutits ur
~ uteslöts
missionär*
bönegrupp*
bibelstud*
sabbat*
talar i tungor
ramadanfasta
börjat be
börjat be fem
fem gånger om dagen
bönetid*
böneutrop*
bönerum*
bönerummet
förbön*
fredagsbönen
går i moské*
går till moské*
går i kyrkan
går till kyrkan
~ gudstjänst*
~ mässan
~ bikt*
nattvard*
vallfärd*
hajj
umra
umrah
iftar
eid=
id al fitr
koranskol*
koranlektion*
koranstud*
koranrecit*
läser koran*
läser bibeln
citerar koran*
citerar bibel*
bibelcit*
hadith*
islamlektion*
söndagsskol*
bibelskol*
predik*
~ predikan
predikar
missioner*
missionerar
evangeliser*
döpa sig
döptes i
låtit döpa
vuxendop
bar slöja
burit slöja
tagit av slöja*
tog av slöja*
tagit på slöja*
sätta på slöja
slöjtvång
börjat med slöja
abaya*
jilbab
khimar*
chador
heltäck*
vill inte ta i hand
tar inte i hand
tog inte i hand
inte ta i hand
skakar inte hand
hälsar inte på kvinnor
vägrar skaka
sitter inte bredvid kvinnor
vill inte vara i rum med kvinnor
könsseparer*
långt skägg
vuxit skägg
låtit skägget
vägrar musik
musik är haram
slutat lyssna på musik
äter inte fläsk
äter inte griskött
äter halal
halalslaktat
griskött
inte fira jul
firar inte jul
firar inte födelse*
blodtransfusion nekas
skänker tionde
tunga tal
tungotal
handpåläggning
sektmiljö
sektledar*
utfryst ur försam*
utesluten ur försam*
lämnat sekten
hizmet
gülen*
imamen vigde
religiös skilsm*
khula
sharia råd
davidsstjärn*
radband
rosenkrans
krucifix
kors runt halsen
kristet kors
ramadanm*
~ fastan
`;
