/** German: residence and asylum. Format: see lexicon.ts. */
export default `
[status]
ausländerbehörde hat
verlängerung verweigert
ohne aufenthalt
schleuser
bootsflüchtling
folgeantrag
widerruf*
*asyl*
geflüchtet*
flüchtling*
aufenthaltserlaubnis
aufenthaltstitel
aufenthaltsgestattung
aufenthaltsstatus
niederlassungserlaubnis
duldung
geduldet
visum
abschieb*
abgeschoben
ausreisepflicht*
ausgewiesen
ausweisung
ausländerbehörde
ausländeramt
bamf
dublin verfahren
dublin=
überstellung
bleiberecht
einbürgerung
eingebürgert
staatsangehörigkeit
staatenlos
arbeitserlaubnis
familiennachzug
subsidiär*
flüchtlingseigenschaft
umf=
uma=
unbegleitet*
illegal eingereist
eingereist
ohne papiere
aus syrien geflohen
geflohen aus
geflohen
fiktionsbescheinigung
residenzpflicht
wohnsitzauflage
ankerzentrum
sammelunterkunft
`;
