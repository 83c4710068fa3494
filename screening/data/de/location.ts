/** German: whereabouts, housing. Format: see lexicon.ts. */
export default `
[whereabouts]
aufgetaucht in
bei einem bekannten
bei einer bekannten
bei einem kumpel
pennt im
pennt auf
unbekannt verzogen
ohne adresse
keine adresse
keine meldeadresse
lebt bei
lebt in
lebt jetzt
weggezogen
in den zug nach
ist in der türkei
ausgereist in
aufenthaltsort
! zuletzt gesehen
gesehen worden
wurde gesehen
~ gesehen am
gesehen beim
versteckt sich
untergetaucht
abgetaucht
hängt am
hängt rum
treibt sich
hält sich auf
hält sich in
hält sich bei
hält sich am
wohnt jetzt
wohnt bei
wohnt in
wohnt seit
wohnt beim
wohnt noch
übernachtet
übernachtete
schläft bei
schläft im
schläft am
pennt bei
~ umgezogen
~ zieht um
~ eingezogen
vermisst
vermisstenanzeige
verschwunden
abgängig
abgehauen
ausgerissen
nicht nach hause gekommen
nicht heimgekommen
nicht daheim
gereist nach
ausgereist
~ ins ausland
nach syrien
unterwegs nach
geortet
handyortung
~ ist jetzt in
~ ist wieder in
~ am bahnhof
~ am hauptbahnhof
auf der flucht
~ ist weg
~ ist seit freitag weg
~ seit freitag weg
~ seit gestern weg
~ seit tagen weg
~ seit wochen weg
~ seit samstag weg
~ seit sonntag weg
~ seit montag weg
~ seit dienstag weg
~ seit mittwoch weg
~ seit donnerstag weg
~ weggegangen=
bett leer
bett unbenutzt
bett war leer
bett nicht benutzt
~ zimmer leer
~ zimmer war leer
zahnbürste weg
koffer weg
~ nicht zu erreichen
~ nicht erreichbar
~ nur mailbox
nur die mailbox
~ mailbox
~ handy aus
~ handy ist aus
~ geht nicht ran
~ geht nicht ans
~ hebt nicht ab
~ niemand hat aufgemacht
~ macht nicht auf
macht niemandem auf
nicht aufgemacht
tür nicht auf
briefkasten klebt
briefkasten quillt
~ licht brennt
~ nicht zuhause
~ nicht zu hause
nicht angetroffen
~ angetroffen=
~ war nicht da
~ niemand da
~ keiner da
~ niemand weiß wo
~ wo er ist
~ wo sie ist
~ wo er steckt
~ wo sie steckt
wo er gerade ist
~ keiner weiß wo
~ weiß niemand
unbekannten aufenthalts
aufenthalt unbekannt
unbekanntem aufenthalt
abgemeldet und
postsendung zurück
post kommt zurück
~ verzogen nach
umgezogen nach
~ zieht nach
gezogen nach
wohnt noch bei
wohnt inzwischen
~ wohnt er
~ wohnt sie
~ gemeldet bei
gemeldet ist er
melderechtlich
~ gemeldet in
zmr=
meldeadresse
~ meldezettel
~ neue adresse
wohnadresse
lebt zurzeit in
~ lebt wieder
lebt jetzt bei
schläft seit
schläft zurzeit
schläft gerade
schläft wieder
schläft mal hier
~ schläft er
~ schläft sie
übernachtet bei
übernachtet im
~ unterkunft=
bei seinem bruder
bei seiner schwester
bei seiner oma
~ bei der oma
bei der oma in
~ beim onkel
beim onkel in
~ bei der tante
bei seiner tante
~ bei der freundin
~ bei einem freund
~ bei freunden
~ beim kumpel
bei kumpels
~ mal hier mal da
von sofa zu
pendelt zwischen
~ fernbus
~ im zug nach
~ im bus nach
~ im zug richtung
richtung grenze
~ über die grenze
~ nach österreich gefahren
~ flug nach
~ flüge nach
~ ticket nach
~ abgereist
~ nach hause gefahren
~ in die türkei
~ in der türkei
in syrien
~ in bulgarien
~ nach bulgarien
~ in istanbul
~ nach istanbul
~ aus istanbul
hat sich abgesetzt
abgesetzt nach
getürmt
stiften gegangen
auf trebe
trebegänger
auf kurve
auf der kurve
~ auf der gasse
entwichen
entweichung
ausgebüxt
aus der wg weg
aus der gruppe weg
nachts nicht zurück
~ nicht zurückgekommen
nicht zurückgekehrt
heimgekommen ist er
nicht nachhause
nicht nach hause
~ nachts unterwegs
~ unterwegs=
rumgetrieben
streunt
~ hält sich
~ hängt im
~ hängt bei
~ hängt mit
sitzt am bahnhof
~ am gleis
am hauptplatz
am kotti
praterstern
am bahnhof rum
~ am skatepark
~ im park=
~ im stadtpark
parkbank
~ am zob
~ gesichtet
wurde gesehen in
als vermisst
vermisst gemeldet
vermisstenmeldung
suchaktion
personensuche
letzter standort
~ gps=
live standort
nirgends zu finden
nirgendwo aufgetaucht
~ nicht aufgetaucht
haut ab
abgehaut
hauen ab
weggerannt
davongerannt
davongelaufen
wegglaufn
weggelaufen=
läuft weg
läuft ständig weg
rennt weg
entlaufen
entlauf*
entwischt
weggeblieben
bleibt über nacht weg
über nacht weg
über nacht nicht
die ganze nacht weg
ganze nacht nicht
heute nacht nicht
kam nicht heim
kam nicht nach hause
kommt nicht heim
kommt nicht nach hause
kommt nachts nicht
nicht ham kumma
ned heimkommen
ned hoam
erst um drei heim
erst morgens
erst im morgengrauen
seit gestern abend nicht
seit gestern nicht mehr
seit tagen keiner
seit zwei tagen weg
seit drei tagen weg
seit zwei tagen nicht
seit drei tagen nicht
seit einer woche weg
seit wochen nicht gesehen
seit wochen nicht mehr gesehen
seit tagen nicht gesehen
lange nicht gesehen
nicht mehr gesehen
nimmer gesehen
keiner hat ihn gesehen
keiner hat sie gesehen
niemand hat ihn gesehen
niemand hat sie gesehen
hat ihn wer gesehen
hat sie wer gesehen
hat ihn jemand gesehen
hat sie jemand gesehen
jemand ihn gesehen
jemand sie gesehen
zuletzt gesichtet
gesehen im
gesehen vorm
gesehen vor dem
gesehen an der
gesehen auf dem
gesehn am
gesichtet am
gesichtet in
wurde gesichtet
spur verliert
spurlos
wie vom erdboden
fehlt jede spur
von der bildfläche
vom radar
unauffindbar
nicht auffindbar
nicht aufzufinden
nicht greifbar
handy geortet
funkzelle
ortung
letzte ortung
standort auf snap
snapmap
snap map
vermisstens*
vermisstenfall
abgängigkeit*
abgängigkeitsanzeige
als abgängig
dauerausreißer
ausreißer*
ausgerissn
trebe=
trebe gänger
entweicht
wieder zurück in der gruppe
wieder aufgetaucht
wieder da seit
aufgegriffen am
aufgegriffen in
zurückgebracht von
pennt gerade
pennt=
pennt wieder
pennt bei wem
pennt wo
gepennt
poft
pofen
schläft mal
schläft derzeit
schläft momentan
schläft aktuell
schläft jetzt
schläft jede nacht
schläft jeden tag woanders
schläft woanders
jede nacht woanders
immer woanders
mal da mal dort
mal dort mal da
schläft bei verschiedenen
schläft beim
schläft zu
schloft
geschlafen bei
übernacht*
untergekommen
unterkommt
unterkommen bei
bei kollegen unter
bei freunden unter
bei bekannten unter
unterschlupf
untergeschlüpft
bleibt erstmal bei
bleibt erst mal bei
bleibt vorerst bei
vorerst bei
vorübergehend bei
derzeit bei
zurzeit bei
momentan bei
aktuell bei
ist bei seinem
ist bei ihrer
ist bei ihrem
ist wieder bei
ist zu seinem
ist zu seiner
ist zu ihrem
ist zu ihrer
zu seinem bruder
zu ihrer schwester
zu seiner schwester
zu ihrem bruder
zu seiner oma
zu ihrer oma
zur oma gezogen
zur tante gezogen
zum vater gezogen
zur mutter gezogen
zum freund gezogen
zur freundin gezogen
zu ihm gezogen
zu ihr gezogen
zieht zum
zieht zur
zieht weg
zog nach
gezogn
umzug nach
ist umgezogen
übersiedelt
übergesiedelt
übersiedlung
zügelt
gezügelt
wohnt mit
wohnt im
wohnt am
wohnt auf
wohnt hinter
wohnt neben
wohnt gegenüber
wohnt allein
wohnt wieder
wohnt nicht mehr
wohnt offiziell
wohnt inoffiziell
wohnt illegal
wohnhaft
wohnhaft in
wohnsitz in
wohnt dort nicht
nicht gemeldet
abgemeldet von amts
von amts wegen abgemeldet
amtlich abgemeldet
scheinadresse
scheinanmeldung
meldebestätigung
obdachlosenmeldung
c o adresse
postadresse bei
lebt allein
lebt alleine
lebt noch bei
lebt noch zuhause
lebt bei seinem
lebt derzeit
lebt seit
lebt illegal in
haust in
haust im
untermiete
zur untermiete
untermieter
zwischenmiete
wg zimmer
ferienwohnung untergebracht
monteurzimmer
wohnmobil
campingplatz
schrebergarten
gartenlaube
gartenhütte
gartenhaus
bauwagen
lkw kabine
treibt sich rum
treibt sich herum
treibt sich am
trieb sich
herumgetrieben
rumgehangen
hängt vorm
hängt vor
hängt dauernd
hängt ständig
hängt jeden tag
lungert
lungern
sitzt vorm
sitzt vor dem
sitzt täglich am
steht am bahnhof
stammplatz
hinterm bahnhof
an der bushaltestelle
kotti=
görli
leopoldplatz
frankfurter bahnhofsviertel
bahnhofsviertel
konstablerwache
steindamm
sternschanze
josephsplatz
ebertplatz
plärrer
keplerplatz
reumannplatz
yppenplatz
gumpendorfer
josefstädter
langstrasse
platzspitz
reitschule bern
kleinbasel
claraplatz
jugendzentrum rum
shisha bar
shishabar
wettlokal
im einkaufszentrum
im shoppingcenter
im mcdonalds
beim mcdonalds
beim mäci
im mäci
ist in berlin
ist in hamburg
ist in münchen
ist in wien
ist in köln
ist in zürich
ist in polen
ist in italien
ist in spanien
ist in frankreich
ist in albanien
ist in serbien
ist in rumänien
ist in bulgarien
ist in marokko
ist in syrien
ist im irak
ist im libanon
ist im kosovo
ist in bosnien
ist in tschetschenien
ist in ägypten
ist in dubai
nach berlin
nach hamburg abgehauen
nach köln abgehauen
nach wien abgehauen
nach frankfurt abgehauen
nach berlin abgehauen
nach berlin gefahren
abgehauen nach
abgehaut nach
durchgebrannt
will nach berlin
nach syrien gereist
nach pakistan
in die heimat
ins heimatland
im heimatland
zurück in die türkei
zurück nach rumänien
zurück nach bulgarien
zurück nach polen
zurück nach serbien
ausland abgesetzt
ins ausland abgesetzt
ausreise nach
ausgereist über
über die türkei
türkisch syrische grenze
an der grenze aufgehalten
an der grenze gestoppt
grenzübertritt nach
flughafen aufgehalten
one way ticket
oneway ticket
flugticket nach
hat ein ticket
hat den flieger
saß im flieger
sitzt im flixbus
mit dem flixbus
flixbus nach
im nachtzug
per anhalter
getrampt
trampt
macht die tür nicht
öffnet nicht
öffnet die tür nicht
tür nicht geöffnet
macht nicht mehr auf
machte nicht auf
macht keiner auf
keiner macht auf
hat keiner aufgemacht
niemand geöffnet
niemand öffnet
reagiert nicht auf klingeln
reagiert nicht auf läuten
rollläden unten
rollo unten
rollläden seit
jalousien unten
vorhänge zu
briefkasten voll
briefkasten übervoll
postkasten voll
post stapelt
zeitungen stapeln
name nicht mehr am
klingelschild
namensschild weg
wohnung leer
wohnung verlassen
wohnung ausgeräumt
zimmer ausgeräumt
schrank leer
schrank ausgeräumt
sachen gepackt
sachen weg
klamotten weg
tasche weg
rucksack weg
bett nicht angerührt
bett unberührt
handy seit
handy abgeschaltet
handy ausgeschaltet
nummer tot
nummer nicht mehr vergeben
nur noch mailbox
geht nicht mehr ran
hebt nimmer ab
hebt ned ab
nimmt nicht ab
drückt weg
drückt uns weg
blockiert unsere
blockiert uns
liest aber antwortet
gelesen aber
zwei graue haken
zuletzt online
letzte nachricht von ihm
letzte nachricht von ihr
kein lebenszeichen
lebenszeichen
nichts mehr gehört
nichts gehört von ihm
nix mehr gehört
nix gehört
[homelessness]
wohnung geräumt
aus der wohnung geflogen
wohnung weg
im zelt
parkhaus
schläft draußen
draußen geschlafen
obdachlos*
wohnungslos*
~ auf der straße
in seinem auto
im auto schläft
schläft im auto
sofa zu sofa
couch zu couch
bei freunden auf dem sofa
räumung*
zwangsräumung
notschlafstelle
notunterkunft
ohne festen wohnsitz
ofw=
obdach*
~ wohnheim
wohnung verloren
wohnung gekündigt
~ schlafsack
unter der brücke
auf der platte
macht platte
im wartehäuschen
~ bahnhofsmission
winternotprogramm
notquartier
notbett
~ kältebus
kältezelt
~ gruft=
vinzirast
wärmestube
nachtasyl
nächtigt
nächtigt im
nächtigt bei
schläft in der
~ schläft auf
geschlafen im
geschlafen in
pennt in
obdachlosenunterkunft
obdachlosenheim
~ sleep in
sleep inn
wagenburg
containerdorf
~ gekündigt wohnung
wohnungskündigung
delogiert
delogierung
delogierungs*
räumungstermin
räumungsklage
räumungsbefehl
räumungstitel
~ geräumt=
ohne wohnung
ohne bleibe
keine bleibe
~ keine unterkunft
~ keine wohnung
~ bleibe=
~ hausverbot
rausgeflogen=
rausgeworfen=
aus der wg geflogen
wg verlassen
nicht mehr in der wg
wohnverlust
~ wohnplatz
verliert die wohnung
sofasurf*
couchsurf*
auf der couch
bei kumpeln
wohnungslosigkeit
notschlafplatz
notwohnung
sozialpension
wohnungsamt unter*
duscht bei uns
duscht im
~ rucksack dabei
~ betreutes wohnen
übergangswohnheim
männerwohnheim
frauenwohnheim
asylheim
gemeinschaftsunterkunft
ohne dach
kein dach
dach über dem
keine bleibe mehr
weiß nicht wohin
weiß nicht wo er schlafen
weiß nicht wo sie schlafen
nicht wo er schlafen
nicht wo sie schlafen
wo er schläft
wo sie schläft
wo er pennt
wo er unterkommt
nirgends unter
nirgendwohin
kann nirgends
auf der straße gelandet
sitzt auf der straße
steht auf der straße
auf die straße gesetzt
lebt auf der straße
lebt auf der
landet auf der straße
obdachlosigkeit
wohnungslosen*
wohnungsnotfall
unsteter aufenthalt
unstet*
penner
sandler*
sandler
obdachlosenasyl
obdachlosenzeitung
straßenzeitung
straßenkind*
straßenjugend*
sleeper
rough sleeping
unter brücken
unter einer brücke
im treppenhaus
im stiegenhaus
im kellerabteil
im keller geschlafen
im hausflur
hauseingang
im eingang vom
bankvorraum
bankfoyer
bei der bank im vorraum
bankomatfoyer
in der garage
im abbruchhaus
abbruchhaus
leerstand
leerstehend*
besetztes haus
hausbesetz*
im gebüsch
im wald geschlafen
schläft im wald
im zelt am
zeltet
zeltlager am
auf der parkbank
parkbänke
auf der bank geschlafen
am boden geschlafen
auf dem boden geschlafen
auf isomatte
isomatte
in der u bahn
u bahn station
s bahn geschlafen
fährt die nacht
fährt nachts s bahn
nachts in der u
in der nachtlinie
im nachtbus
im waschsalon
im transporter
im bus geschlafen
im lieferwagen
in der telefonzelle
hat sein zeug
hat ihr zeug
plastiksackerl
mit sack und pack
alles in tüten
sachen in tüten
alles was er hat
alles was sie hat
auf dem sofa
am sofa
couch von
couch eines
sofa von
sofa eines
couchhopping
couch hopping
sofahopping
sofa hopping
von couch zu
von kumpel zu
von einem kumpel zum
von freund zu freund
verdeckt wohnungslos
verdeckt obdachlos
notunterk*
notschlafstell*
nosch=
notschlaf*
notübernacht*
pik as
pikas
drob inn
kälteschutz
kältehilfe
kältetelefon
erfrierungsschutz
winterpaket
winterquartier
tageszentrum
tagesaufenthalt*
caritas notquartier
gruft wien
jokjosef*
a way
away notschlafstelle
juca
pfarrer sieber
pfuusbus
iglu basel
heilsarmee
pension untergebracht
billigpension
im hostel
im hotel untergebracht
hotel untergebracht
läufelfingen
ordnungsrechtlich unter*
obdach zugewiesen
schlichtwohnung
schlicht wohnung
trägerwohnung
übergangswohnung
startwohnung
chancenhaus
housing first
betreutes einzelwohnen
bew=
wohngemeinschaft verloren
wohnung los
wohnung futsch
wohnung fristlos
fristlose kündigung der wohnung
kündigung der wohnung
wohnungsräumung
zwangsgeräumt
zwangsräum*
räumung steht
räumung am
räumung droht
schlösser ausgetauscht
schloss ausgetauscht
schloss getauscht
schlüssel abgenommen
muss aus der wohnung
muss aus der wg
rausgeworfen worden
rausgschmissn
rausgschmissen
rausgeflogen aus
fliegt aus der
fliegt raus
rausgesetzt
vor die tür gesetzt
von der mutter rausgeworfen
von zu hause rausgeflogen
zu hause rausgeflogen
daheim rausgeflogen
darf nicht mehr nach hause
darf nicht mehr heim
nicht mehr heim
kann nicht zurück
kann nicht heim
schlafplatz
schlafplätze
pennplatz
bettenlager
wohnungssuche
findet keine wohnung
keine wohnung gefunden
sucht wohnung
sucht ein zimmer
mietvertrag gekündigt
mietvertrag läuft
`;
