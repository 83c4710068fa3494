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
`;
