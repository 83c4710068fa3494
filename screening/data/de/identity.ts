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
`;
