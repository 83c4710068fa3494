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
`;
