/** German: work. Format: see lexicon.ts. */
export default `
[job]
probezeit nicht bestanden
ab montag arbeitslos
aushilfe
tagelöhner
kellnert
putzt=
selbstständig
selbständig
lieferdienst
abgemahnt
abmahnung
lehre abgebrochen
rausgeschmissen worden
nicht bei der arbeit
nicht auf der arbeit
verlor den job
verlor die arbeit
umschulung
~ job=
job verloren
arbeit verloren
arbeitsplatz verloren
neuen job
neue arbeit
neue stelle
~ stelle=
arbeitslos*
arbeitssuchend
arbeitsuchend
gekündigt
kündigung
rausgeflogen
entlassen worden
fristlos
probezeit
probearbeit*
schwarzarbeit
arbeitet
arbeitet schwarz
jobbt
~ schicht=
schichtdienst
nachtschicht
frühschicht
spätschicht
~ lager=
~ fabrik
~ arbeitgeber
ausbilder*
~ chef
zeitarbeit
leiharbeit
minijob
~ maßnahme=
maßnahme abgebrochen
arbeitsmaßnahme
bewerbungsgespräch
vorstellungsgespräch
arbeitsunfähig
nicht zur arbeit
nicht mehr zur arbeit
zur arbeit erschienen
~ praktikum
arbeitsvertrag
berufstätig
bewerbung geschrieben
werkstatt für
~ kündigt=
~ kündigen=
~ gekündigt worden
ordentlich gekündigt
fristlos entlassen
rausgekickt
rausschmiss
~ freigestellt
betriebsbedingt
probezeit gekündigt
in der probezeit
~ ausbildungsplatz
ausbildungsvertrag
lehrvertrag
lehrbetrieb
lehrherr
~ lehre
lehre als
lehre geschmissen
ausbildung geschmissen
ausbildung hingeschmissen
ausbildung gestartet
ausbildung angefangen
einstiegsqualifizierung
~ eq=
betriebspraktikum
schnupperlehre
schnuppertag
probetag
probearbeiten
~ arbeitsstelle
~ arbeitsplatz
~ vollzeit
~ teilzeit
~ halbtags
geringfügig
520er
556er
ferialjob
ferienjob
nebenjob
schwarz gearbeitet
fährt schwarz aus
ohne anmeldung arbeitet
pfusch=
~ auf dem bau
~ auf der baustelle
am fließband
am band
im akkord
~ bei amazon
bei dhl
bei lieferando
~ lieferando
~ foodora
kurierfahrer
paketfahrer
paketzusteller
~ bäckerei
friseurlehre
maurerlehre
im einzelhandel
~ im lager
lagerist
staplerfahrer
staplerschein
~ security
~ sicherheitsdienst
reinigungskraft
putzstelle
putzt im
putzt in
~ küchenhilfe
tellerwäscher
küchenjob
schichtarbeit
frühdienst
meister will
meister hat
vom meister
~ beim chef
~ chef hat
chefin will
~ betrieb=
~ arbeitgeberin
arbeitsjacke
arbeitskleidung
arbeitshose
sicherheitsschuhe
~ spind
~ jobsuche
job gefunden
job bekommen
job weg
job los
ohne job
ohne arbeit
keine arbeit
hat arbeit
arbeit gefunden
arbeit bekommen
arbeitslosigkeit
langzeitarbeitslos
arbeitssuchend gemeldet
~ jobcenter
~ jc=
~ ams=
~ rav=
~ aa=
~ agentur für arbeit
~ arbeitsagentur
~ arbeitsamt
ams kurs
~ bewerbung
~ bewerbungen
bewerbungstraining
sperrzeit
sperre vom
~ gesperrt vom
einstelltage
meldetermin versäumt
meldeversäumnis
mitwirkungspflicht
sanktioniert vom
maßnahmeabbruch
~ bvb=
~ bae=
~ agh=
ein euro job
aktivierungsmaßnahme
~ jugendwerkstatt
produktionsschule
~ jugendcoaching
sozialökonomisch*
geschützte werkstatt
~ wfbm
werkstatt für behinderte
integrationsbetrieb
~ berufliche reha
~ krankenstand
arbeitsunfall
arbeitsverbot
arbeitsverweig*
~ arbeitet als
~ arbeitet bei
~ arbeitet im
~ arbeitet in
~ arbeitet am
schafft bei
schafft beim
schafft wieder
hackelt
hackln
büezer
krampft
saisonarbeit
erntehelfer
tagelohn
selbstständig gemacht
gewerbe angemeldet
betrieb ist zu
~ elektriker
~ mechatroniker
~ dachdecker
~ maler und lackierer
~ altenpflege
pflegehelferin
~ bürojob
~ bundeswehr
~ bundesheer
~ zivildienst
~ freiwilliges jahr
~ fsj=
verschlafen und
nicht aufgetaucht in der arbeit
~ von der arbeit
~ auf arbeit
~ in der arbeit
flaschen sammeln
auf der straße gearbeitet
rausgschmissen
rausgehaut
gefeuert
geflogen bei
aus dem betrieb geflogen
vor die tür gesetzt vom chef
aufhebungsvertrag
einvernehmlich aufgelöst
lehre aufgelöst
lehrvertrag aufgelöst
lehrabbruch
lehrabbrecher
lehrling bei
lehre bei
lehre zum
lehre zur
macht lehre
azubi bei
azubi als
ausbildung zum
ausbildung zur
ausbildung bei
ausbildung als
ausbildungsabbruch
ausbildungsbetrieb
ausbildungsstelle
ausbildungsplatz verloren
erstausbildung
eba=
efz=
brückenangebot
motivationssemester
semo=
schnuppert
probearbeitn
praktikum abgebrochen
praktikum geschmissen
praktikum bei
praktikum im
praktikumsplatz
praktikumsbetrieb
fsj abgebrochen
bfd=
bufdi
arbeitet nichts
arbeitet wieder
arbeitet nachts
arbeitet illegal
arbeitet ohne
arbeitet 20
jobbt bei
jobbt im
fährt für
fährt pakete
fährt taxi
fährt uber
lkw fahrer
fahrer bei
liefert aus
flink rider
rider=
zustellt
kellner=
kellnerin
barkeeper
türsteher
putzfrau
putzen geht
geht putzen
reinigungsfirma
schlachthof
schlachterei
spargel
erntehelf*
gerüstbau*
bauarbeiter
hilfsarbeiter*
hilfsarbeiten
hilfsjob*
eisenbieger
trockenbau*
abbruchfirma
schwarz am bau
schwarz aufm bau
pfuscht
pfuschen
im pfusch
ohne vertrag
ohne papiere gearbeitet
bar auf die hand
cash auf die hand
unterbezahlt
lohn nicht bekommen
chef zahlt nicht
scheinselbst*
gewerbeschein
leiharbeiter
leasingfirma
leasingarbeiter
randstad
adecco
manpower
persona service
trenkwalder
temporärbüro
temporär angestellt
vertrag läuft aus
vertrag nicht verlängert
vertrag verlängert
übernommen worden
nicht übernommen
festanstellung
fixanstellung
fest angestellt
bewirbt sich
bewerbungen schreibt
bewirbt sich nicht
absage bekommen
nur absagen
zusage bekommen
zusage für die stelle
erwerbslos*
ohne beschäftigung
joblos
kein job
keinen job
seinen job
ihren job
ihre stelle
seine stelle
stelle verloren
stelle bekommen
stelle angetreten
nicht vermittelbar
vermittlungshemm*
vermittlungsvorschlag*
vermittlungsvorschläge
eingliederungsver*
kooperationsplan
egv=
meldetermin
termin beim jobcenter
termin beim ams
ams termin
ams sperr*
ams gesperrt
ams geld
ams meldung
ams kurs abgebrochen
taggeld*
rav termin
alk= meldung
stempelt
stempeln
stempelgeld
ausgesteuert
aussteuerung
sozialhilfe einsatz*
sanktion weil
maßnahme nicht angetreten
maßnahme angetreten
maßnahme geschmissen
aus der maßnahme
in der maßnahme
maßnahmeträger
fördermaßnahme
avgs
§ 16i
16i stelle
16e
aghs
mae=
ein euro
1 euro job
beschäftigungsprojekt
beschäftigungstherapie
transitarbeits*
sozialmarkt angestellt
arbeitstrainer
arbeitstraining
arbeitserprobung
belastungserprobung
wiedereingliederung
hamburger modell
teilarbeitsfähig*
ufl=
afa lehre
überbetriebliche lehre
üba=
üba kurs
verlängerte lehre
teilqualifi*
ausbildungsfit
afit
assistierte ausbildung
asa flex
bab antrag
bemessen
wiedereinstieg
auf arbeit gewesen
nicht auf arbeit
nicht in der arbeit
nicht in die arbeit
nicht zur schicht
zur schicht nicht
schicht verpennt
verschlafen=
wieder verschlafen
verpennt
zu spät zur arbeit
kommt zu spät zur arbeit
fehlt in der arbeit
unentschuldigt gefehlt
blau gemacht
macht blau
krankfeiern
feiert krank
dauerkrankenstand
im krankenstand
krankenstand seit
krankschreibung vom
au eingereicht
aussteigt aus dem job
bossing
mobbing am arbeitsplatz
streit mit dem chef
streit mit dem meister
chef schickt
chef droht
abmahnungen
letzte abmahnung
verwarnt vom chef
ermahnung vom
kurzarbeit
frühpension*
frührente
rehageld
umschulungsgeld
berufsschutz
berufskrankheit
ausgebildeter
gelernter
ungelernt*
ohne ausbildung
ohne berufsabschluss
angelernt
`;
