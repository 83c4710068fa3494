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
~ aufenthalt=
~ aufenthalts*
aufenthaltskarte
keinen aufenthalt
kein aufenthalt
aufenthaltsverfestig*
chancenaufenthalt
chancen aufenthalt
§ 25a
104c
§ 60a
bleibeperspektive
~ abh=
~ bfa=
~ sem=
bvwg
bundesverwaltungsgericht
~ asylverfahren
asylantrag*
asylberechtigt
asylgrund
asylinterview
~ interview beim
anhörung beim
~ anhörung=
ausweis n
ausweis f
status f
~ status s
ausweis s
vorläufig aufgenommen
vorläufige aufnahme
blaue karte
~ weiße karte
rot weiß rot karte
rwr karte
duldungs*
kettenduldung
ausbildungsduldung
beschäftigungsduldung
abgelehnt vom bamf
bamf hat
bamf bescheid
ablehnungsbescheid
offensichtlich unbegründet
negativbescheid
negativer bescheid
negativ bekommen
~ klagefrist
asylklage
~ eilantrag
härtefallantrag
~ härtefall*
~ kirchenasyl
~ rückkehrberatung
freiwillige ausreise
freiwillig zurück
rückführungsflug
rückübernahme
überstellt nach
eurodac
~ fingerabdruck*
eurodac treffer
~ erstaufnahme*
eae=
~ zuweis*
umverteil*
umverteilung
verteilt nach
gemeinschaftsunterkunft
~ gu=
asylheim*
asylbewerberheim
asylbewerber*
asylwerber*
~ grundversorgung
asylunterkunft
bundesasylzentrum
~ baz=
abschiebehaft
abschiebungshaft
ausschaffung*
ausgeschafft
ausschaffungshaft
schubhaft
abgeschoben werden
abschiebeflug
sammelabschiebung
~ charter=
geflogen werden
muss ausreisen
ausreisen=
~ ausreise=
ausreisepflichtig
ausreisefrist
grenzübertritt
ausweisungs*
einreisesperre
einreiseverbot
ohne pass
passlos*
pass verloren
passbeschaffung
passpflicht
~ konsulat
identität ungeklärt
identitätsklärung
altersfeststellung
altersschätzung
alter wird
alter noch geschätzt
subsidiärer schutz
schutzstatus
flüchtlingsstatus
anerkannter flüchtling
anerkannt als flüchtling
schutz aberkannt
aberkannt=
aberkennung
~ verlängert nicht
~ nicht verlängert
abgelaufener
visum abgelaufen
touristenvisum
schengen*
familienzusammenführung
familienasyl
~ nachzug
~ nachgezogen
~ integrationskurs
~ deutschkurs b1
b1 kurs
niederlassung=
daueraufenthalt
~ einbürgerungs*
~ staatsbürger*
staatsbürgerschaft
doppelpass
ausländerrechtlich*
ausländerakte
abschiebungsverbot
migrationsamt
migra amt
~ fremdenpolizei
~ fremdenrecht
beschäftigungserlaubnis
kontingentflüchtling
resettlement
~ balkanroute
geschleust
schlepper
fluchtroute
auf der flucht gestorben
flüchtlingsheim
clearingverfahren
vormund uma
gepackten koffern
~ koffer gepackt
~ ausweis zeigen
ohne ausweis
negativ zweite
zweiter negativ
asyl negativ
asyl abgelehnt
abgelehnter
rechtskräftig negativ
rwe=
rückkehrentscheidung
bleiberechtsantrag
duldung läuft
duldung abgelaufen
titel abgelaufen
titel läuft
aufenthalt läuft
verlängerung vom titel
papierlos*
sans papier*
sans papiers
illegal hier
illegal im land
untergetaucht vor der abschieb*
soll abgeschoben
flieger nach kabul
dublinfall
dublin fall
dublinbescheid
dublin bescheid
nach italien überstellt
eltern nachholen
familie nachholen
frau nachholen
familie noch in
bootsüberfahrt
übers mittelmeer
über das mittelmeer
lesbos
lampedusa
libyen gewesen
grenze gekommen
allein geflüchtet
allein nach deutschland
allein nach österreich
seit 2015 in
seit 2015 hier
seit 2022 hier
asylzentrum
aufnahmezentrum
grundversorgungsquartier
traiskirchen
paragraph 24
ukraine status
passentzug
ausweisungsverf*
ungeklärte staatsangehörigkeit
drittstaatsangehörig*
b bewilligung
c bewilligung
f ausweis
n ausweis
niederlassungsbewilligung
landesverweis*
`;
