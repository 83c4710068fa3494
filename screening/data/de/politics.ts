/** German: political views, extremist ideology, membership. Format: see lexicon.ts. */
export default `
[extremism]
*extremis*
radikalisier*
dschihad*
jihad*
is anhänger
islamischer staat
kalifat
neonazi*
nazi
rechtsextrem*
rechtsradikal*
linksextrem*
rechte szene
rechten szene
linke szene
kameradschaft
hakenkreuz
hitler*
hitlergruß
~ manifest=
incel
verschwörung*
qanon
reichsbürger*
selbstverwalter
propaganda
märtyrer
hassrede
volksverhetz*
identitäre
identitären
antifa
~ ideologie
ideologisch
islamis*
querdenk*
rechtsterror*
rechtsrock
nazis
~ faschis*
faschist*
~ rassist*
~ antisemit*
~ holocaust*
judenhass
leugnet den
hitlerbild*
hakenkreuze
ss runen
ss rune
wolfsrune
runen=
schwarze sonne
schwarzen sonne
1488
reichsflagge
reichskriegsflagge
reichskriegsfahne
reichsbürgervideo*
brd gmbh
lebendname*
gelber schein
fantasieausweis
staatsverweiger*
staatsverweigerer
corona leugner
coronaleugner
~ impfgegner
querdenker
~ great reset
umvolkung
großer austausch
bevölkerungsaustausch
tag x
prepper*
systemsturz
~ umsturz
~ bürgerkrieg=
wehrsport*
combat 18
blood and honour
hammerskin*
~ der dritte weg
dritter weg
junge nationalisten
jungen nationalisten
jn=
martin sellner
generation identität
freie sachsen
deutsche jugend voran
kampfsportgruppe
active club
active clubs
sonnwendfeier
~ hooligan*
grauer wolf
bozkurt
hizb ut tahrir
furkan gemeinschaft
generation islam
muslim interaktiv
ypg
dhkp
al qaida
islamischen staat
is kämpfer
is propaganda
is video*
is flagge
schwarze flagge
schwarzer flagge
mudschahid*
dschihadist*
märtyr*
treueschwur
treueid
anwerber
angeworben
~ rekrutier*
hidschra
hijra
daula
~ scharia
kuffar
ungläubige
ungläubiger
takfir
tauhid
wahhabi*
isis=
al shabaab
~ hamas
hisbollah
~ taliban
gaza kundgebung
linksautonom*
autonome szene
schwarzer block
klimaextrem*
ökoextrem*
frauenhass
misogyn*
manosphere
männerrechtler
blackpill
redpill
andrew tate
amok=
attentäter
verherrlicht
~ verehrt=
verehrt den
glorifiziert
hetzt gegen
hetzt=
~ deradikal*
~ radikal=
~ radikale=
~ radikalen
ausstieg aus der
~ aussteiger
ausstiegswillig
szenekneipe
szenekleidung
szenelokal
thor steinar
feindbild*
feindesliste*
feindeslist*
todesliste
verfassungsfeind*
~ demokratie für
~ wahlbetrug
staatsfeind*
demokratiefeindlich
denen da oben
die da oben
traut keinem amt
[membership]
afd*
pegida
parteibuch
parteimitglied
mitglied in der
mitglied der
mitglied bei
~ partei
afd=
npd=
die heimat
wählt die
gewählt hat
politische einstellung
politisch aktiv
~ demo=
~ demonstration
~ kundgebung
gewerkschaft
pkk=
graue wölfe
grauen wölfe
aktivist
parteijugend
~ fpö
~ svp=
kpö
mitgliedsausweis
~ mitgliedschaft
eingetreten in
zahlendes mitglied
jungparteimitglied
~ jugendorganisation
~ plakatiert
~ flugblatt*
~ flugzettel
~ demos
~ demonstriert
montagsdemo*
montagsspaziergang
~ kundgebungen
aktivistin
burschenschaft*
schlagende verbindung
verbindungshaus
bürgerwehr
wählt afd
wählt fpö
wahlhelfer
~ parteitag
sympathis*
~ anhänger der
~ anhänger von
~ anhänger=
mitläufer
wahlwerbung
~ unterstützt die
~ letzte generation
~ klimakleber
~ gewerkschafter
identitär*
~ kandidiert
parteibüro
`;
