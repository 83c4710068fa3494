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
`;
