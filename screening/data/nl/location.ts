/** Dutch: whereabouts, housing. Format: see lexicon.ts. */
export default `
[whereabouts]
vermist
als vermist
spoorloos
verdwenen
weggelopen
loopt weg
liep weg
van huis weggelopen
~ is weg
sinds vrijdag weg
sinds het weekend weg
al dagen weg
niet meer thuis
niet thuisgekomen
niet naar huis gekomen
komt niet thuis
kwam niet thuis
niet meer gezien
! laatst gezien
voor het laatst gezien
~ gezien in
~ gezien bij
~ gezien aan
~ gezien op
gespot
gesignaleerd
hangt rond
hangt aan
hangt bij
ronddolen
dwaalt rond
zwerft
verblijft
verblijft nu
verblijft tijdelijk
verblijfplaats
woont nu bij
woont nu in
woont nu
woont bij
woont in
woont op
woont op een
woont samen met
woont boven
woont ergens
woont officieel
woont daar
waar hij woont
waar ze woont
waar hij slaapt
waar hij uithangt
waar zij uithangt
waar hij zit
slaapt bij
slaapt op
slaapt in
slaapt nu
slaapt daar
slaapt overal
slaapt nergens
sliep bij
sliep in
overnacht
overnachten
overnachtte
logeert
logeert bij
logeren bij
~ verhuisd
~ verhuisd naar
verhuist
ingetrokken bij
bij hem ingetrokken
intrek genomen
~ vertrokken
vertrokken naar
naar het buitenland
vertrok vannacht
gevlucht
gevlucht naar
op de vlucht
ondergedoken
schuilt
verstopt zich
~ zit bij
zit nu bij
~ zit in
staat ingeschreven
ingeschreven op
ingeschreven bij
uitgeschreven
spookadres
ambtshalve geschrapt
brp=
adresfraude
~ op het adres
domicilie
domicilieadres
gedomicilieerd
briefadres
referentieadres
uitgestapt in
op de trein naar
trein genomen
vlucht geboekt
vliegtuig genomen
enkele reis
over de grens
~ teruggekeerd uit
~ terug uit
naar syrië
naar turkije
naar marokko
bij een maat
bij een vriend
bij een vriendin
~ gps
telefoon pingt
pingt
bij het station
op het station
op straat gesignaleerd
~ niet opengedaan
deed niet open
doet niet open
gordijnen dicht
wegloper
wegloopsters
is weggelopen
weggevlucht
gevlucht uit de instelling
weggebleven
bleef weg
blijft weg
~ hele nacht weg
hele nacht niet thuis
vannacht niet thuis
niet thuis geslapen
thuis niet geslapen
niet komen opdagen thuis
nachten weg
~ dagen weg
~ twee dagen weg
~ drie dagen weg
~ week weg
al een week weg
sinds gisteren weg
sinds gisterenavond weg
sinds zondag weg
sinds maandag weg
sinds zaterdag weg
is ervandoor
ervandoor
er vandoor
ervantussen
er vantussen
vanonder gemuisd
~ gaan lopen
met de noorderzon
noorderzon
uit het oog verloren
~ onvindbaar
~ onbereikbaar
~ niet te vinden
niet te traceren
nergens te vinden
geen spoor van
niemand weet waar
weet niet waar hij
weet niet waar ze
weten niet waar
geen idee waar hij
geen idee waar ze
waar is hij
waar is ze
waar zit hij
waar zit ze
waar hangt hij
waar hangt ze
waar verblijft
~ opsporing*
opsporingsbericht
amber alert
child focus
vermissing*
als vermist opgegeven
ongeoorloofd afwezig uit
teruggevonden
gevonden in het park
weer boven water
~ opgedoken
~ dook op
~ duikt op
gespot aan
werd gezien
~ is gezien
gezien aan het station
zag hem aan
zag haar aan
zag hem in
zag haar in
zag hem bij
zag haar bij
liep rond in
loopt rond in
loopt rond op
doolt
doolde
dolend
rondgezworven
zwerven
zwierf
zwerft rond
rondhangt
rondhangen
hing rond
hangen aan het station
~ hangplek
~ hangjongere*
~ op het pleintje
~ aan het pleintje
zit op het plein
in de koffieshop
in de shishabar
op de bank in het park
woonde bij
woonde in
woonde samen
wonend te
woonachtig
~ woonplaats
wonende te
is gaan wonen
gaan wonen bij
komen wonen bij
bij zijn vader wonen
bij haar vader wonen
bij zijn moeder wonen
bij haar moeder wonen
op kot
haar kot
zijn kot
kotstudent
zijn studio
haar studio
zijn appartement
haar appartement
haar appartementje
in de flat van
in het huis van
bij zijn ouders
bij haar ouders
bij zijn oma
bij haar oma
bij zijn tante
bij haar tante
bij zijn broer
bij haar broer
bij zijn zus
bij haar zus
bij haar zuster
bij zijn nonkel
bij een oom
bij een tante
bij zijn neef
bij een kameraad
bij kameraden
~ bij vrienden
bij vriendin ingetrokken
~ bij een kennis
~ bij kennissen
bij wisselende
zit nu in
zit nu op
zit bij zijn
zit bij haar
zit terug bij
zit weer bij
zit in het buitenland
zit in spanje
zit in marokko
zit in turkije
zit in brussel
zit in antwerpen
verbleef
verbleef bij
verblijft bij
verblijven bij
verblijft op
vertoeft
bivakkeert
bivakkeerde
~ huist
gehuisvest
sliep op
sliep nog
sliep buiten
sliep daar
sliepen
slaapplek
slaapplaats
slapen bij
geslapen bij
geslapen in
geslapen op
overnacht bij
overnacht in
logeerde
logeeradres
tijdelijk bij
tijdelijk adres
ingetrokken
trok in bij
trekt in bij
verhuisde
verhuisde naar
~ verhuist naar
~ verhuizen naar
~ moet verhuizen
~ gaan verhuizen
weer verhuisd
al drie keer verhuisd
vertrok naar
~ vertrekt naar
vertrokken zonder
spullen gepakt
koffers gepakt
met zijn koffer
met haar koffer
met twee vuilniszakken
ondergedoken bij
dook onder
duikt onder
verstopt bij
verstopt in
verschuilt
schuilt bij
~ naar duitsland
~ naar frankrijk
~ naar spanje
~ naar engeland
~ naar londen
~ naar polen
naar roemenië
naar bulgarije
naar albanië
naar irak
naar afghanistan
naar pakistan
naar somalië
~ naar egypte
~ naar suriname
~ naar curaçao
~ naar dubai
naar calais
~ naar italië
naar tunesië
naar algerije
naar brussel vertrokken
~ in het buitenland
naar zijn land
naar haar land
in het land van herkomst
de grens over
grens overgestoken
~ vliegticket
~ ticket geboekt
enkel ticket
one way ticket
busticket
flixbus naar
~ op schiphol
~ op zaventem
~ in zaventem
~ op de luchthaven
op eindhoven airport
teruggekomen uit
teruggekeerd naar
terug van marokko
terug van turkije
~ reist naar
reisde naar
afgereisd naar
gps signaal
gsm straalt
gsm straalde
straalde uit
straalt uit
zendmast
~ laatste locatie
peilbaken
ingeschreven op het adres
adres van zijn
adres van haar
adres van een
op zijn adres
op haar adres
~ adreswijziging
niet op het adres
woont niet op
~ woonadres
ambtelijk geschrapt
ambtshalve schrapping
uitgeschreven uit brp
vow=
vertrokken onbekend waarheen
onbekende bestemming
brp adres
~ postadres
~ vast adres
verblijfadres
~ adresonderzoek
rolluiken dicht
rolluiken naar beneden
rolgordijnen dicht
bel werkt niet
doet de deur niet
deur niet open
opent de deur niet
opende niet
geen gehoor aan de deur
~ niemand thuis
trof niemand
niet aangetroffen
brievenbus vol
aangetroffen in
aangetroffen op
[homelessness]
dakloos
dakloz*
thuisloz*
thuisloos
op straat gezet
op straat beland
staat op straat
slaapt op straat
leeft op straat
slaapt buiten
buitengesmeten
buitengezet
buiten gezet
eruit gezet
huis uitgezet
uit huis gezet
kwam op straat
slaapt in zijn auto
slaapt in haar auto
~ in zijn auto
in de auto slapen
in een tent
bankslaper
op de bank bij
op een andere bank
andere bank
van bank naar bank
zetelslaper
sofasurf*
kraakpand
gekraakt
kraker
nachtopvang
daklozenopvang
winteropvang
noodopvang
noodwoning
doorgangswoning
transitwoning
crisisopvang
maatschappelijke opvang
leger des heils
~ pension
~ hotelkamer
passantenverblijf
~ opvang=
opvangplek
opvangplaats
begeleid wonen
beschermd wonen
housing first
kamer gevonden
kamer bij
zijn kamer kwijt
woning kwijt
huis kwijt
appartement kwijt
huis uit
wooncrisis
onbewoonbaar
~ caravan
~ camping
tentenkamp
woonwagen
zonder vaste woonplaats
geen vaste woonplaats
geen adres
zwervend
zijn spullen staan
haar spullen staan
dakloze
~ daklozen
woonloos
zonder dak
zonder woning
zonder woonst
zonder thuis
geen dak
geen woonst
geen woning
geen slaapplek
geen slaapplaats
geen plek om te slapen
nergens terecht
nergens heen
nergens naartoe
kan nergens
nergens welkom
woonst kwijt
woonst verlaten
woonst uit
zijn kot kwijt
haar kot kwijt
uit zijn woning
uit haar woning
uit zijn appartement
uit haar appartement
op straat komt
op straat leven
op straat slapen
op straat zwerven
staan op straat
stond op straat
staat buiten met
belandde op straat
slapen buiten
buitenslaper*
slaapzak
onder de brug
onder een brug
in het portiek
in een portiek
~ in de fietsenkelder
in de kelderbox
~ in de garagebox
in een garagebox
~ in een garage
in het trappenhuis
in de inkomhal
in een inkomhal
in het station geslapen
slaapt in de metro
~ in de parkeergarage
~ in een parking
in het park slapen
slaapt in het bos
in de bosjes
slaapt in een auto
in een busje
in zijn camionette
in zijn busje
~ in een schuur
~ in het tuinhuis
in een tuinhuisje
op een matras bij
op de zetel bij
in de zetel bij
~ op de sofa
~ op de zetel
op de zetel van
op de bank van
zetelsurf*
bankhopper
bankhoppen
van zetel naar zetel
van adres naar adres
van hier naar daar
van vriend naar vriend
zwerfjongere*
zwerver
clochard
~ tentje
tentje in het
~ kampeert
tent in het
in de caravan
~ op een camping
camping gewoond
~ vakantiepark
~ bungalowpark
recreatiewoning
~ chalet=
stacaravan
~ antikraak
anti kraak
kraakt
leegstaand pand
~ leegstaand
~ woonboot
nachtasiel
nachtopvangbed
nachtopvang weg
winternoodopvang
doorstroomwoning
doorgangshuis
noodbed
crisisplek
crisisbed
crisiswoning
~ opvangcentrum
~ slaaphuis
~ hostel
~ jeugdherberg
~ motel
hotel op kosten
slaapt in een hotel
~ op hotel
in een pension
domushuis
domus plus
leger des heils bed
de regenboog groep
hvo querido
pauluskerk
cvd=
~ samusocial
~ samu social
1711 straathoek
~ caw onthaal
~ caw opvang
~ caw inloop
~ inloophuis
~ inloopcentrum
~ straathoekwerk*
postbusadres
geschorst uit de opvang
geweigerd in de opvang
uit de opvang gezet
uit de opvang
tijdelijke woning
begeleid kamerwonen
studio begeleid
begeleid zelfstandig
trainingshuis
foyer de jeunesse
fasehuis
kamers met kansen
onzelfstandige woonruimte
illegale kamer
~ huisjesmelker
krot
krotwoning
pandjesbaas
onbewoonbaar verklaard
opzeg gekregen
opzeg van de huur
huur opgezegd
huuropzeg*
huisbaas wil hem
huisbaas wil haar
huisbaas zet
uitgezet uit zijn woning
uitgezet uit haar woning
~ wachtlijst sociale woning
~ urgentieverklaring
woonurgentie
inboedel
spullen in de opslag
spullen op straat
huisraad op straat
`;
