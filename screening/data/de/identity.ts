/** German: descriptions that point to one person. Format: see lexicon.ts. */
export default `
[description]
der einzige im dorf
die einzige im dorf
einziger in der schule
einzige familie im
tätowierung
tattoo
narbe
muttermal
rote haare
rothaarig
hinkt
sohn des bürgermeisters
tochter des bürgermeisters
sohn vom bürgermeister
tochter vom bürgermeister
sohn des pfarrers
tochter des pfarrers
zwillinge aus
jeder im dorf kennt
feuermal
muttermal im
lispelt
einarmig
einbeinig
glasauge
fehlt ein ohr
fehlt das ohr
fehlt das linke
fehlt ein finger
tätowiert
gesichtstattoo
~ tattoo am hals
am hals tätowiert
im gesicht tätowiert
narbe im
narbe am
narbe über
brandnarbe
auffällige narbe
sommersprossen
rote locken
lange dreadlocks
~ dreadlocks
glatze mit
rollstuhlfahrer*
der einzige rollstuhlfahrer
einziger sohn vom
einzige sohn vom
einzige tochter
die einzige schwarze
der einzige schwarze
der einzige muslim
einziges kind mit
der einzige jugendliche
einzige familie in
kennt jeder im
im ort kennt
kennt sie jeder
kennt ihn jeder
jeder im ort
jeder weiß wer
~ ihr wisst schon
~ aus der lokalzeitung
~ in der zeitung
~ stand in der zeitung
zeitung schreibt
~ tochter vom
~ sohn vom
der sohn vom
die tochter vom
enkel vom
enkelin vom
~ neffe vom
~ bruder vom
~ schwester vom
tochter des lehrers
sohn des metzgers
sohn vom metzger
tochter vom wirt
sohn vom wirt
sohn vom trainer
sohn vom feuerwehr*
feuerwehrkommandant
vereinsvorstand
heißt mit nachnamen
~ nachname=
nachname wie
mit nachnamen
mit vornamen
geburtsname
~ geborene=
mädchenname
~ namens=
~ heißt er
~ heißt sie
ihr name ist
sein name ist
*zwilling
drillinge
heißt nämlich
ist der sohn
ist die tochter
bekannt aus der
den kennt hier jeder
die kennt hier jeder
der mit den
die mit den
hat ein tattoo
tattoo auf
tattoo im
tattoo an
träne tätowiert
tränentattoo
tattoos im
halstattoo
spinnennetz am
auffälliges tattoo
narbe auf
narbe quer
vernarbtes gesicht
hasenscharte
schielt
augenklappe
fehlt der linke
fehlt der rechte
fehlt ein arm
fehlt ein bein
zwei meter groß
knapp zwei meter
über zwei meter
2 meter mann
blaue haare
grüne haare
pinke haare
lila haare
irokese*
rotschopf
albino
goldzahn
goldzähne
piercing im
spitzname
rufname
bürgerlicher name
richtiger name
richtig heißt
sein voller name
ihr voller name
voller name
mit richtigem namen
heißt jetzt
heißt eigentlich
jahrgang=
wird 18
wird 16
einziges mädchen in
einziger türke
einzige türkin
einziger syrer
sohn vom bäcker
tochter vom bäcker
sohn vom pfarrer
tochter vom pfarrer
tochter vom direktor
sohn vom direktor
sohn vom polizisten
einzige lehrling
einziger lehrling
`;
