/** German: words that tell whether somebody in particular is meant. Format: see lexicon.ts; sections: see person/signals.ts. */
export default `
[he]
er=

[him]
ihm=
ihn=
eam=

[his]
seine=
seinen=
seinem=
seiner=
seines=
sein=
seins=

[she]
sie=

[her]
ihr=
ihre=
ihren=
ihrem=
ihrer=
ihres=

[they]
ihnen=
den beiden=
die beiden=
die zwei=

[person]
junge=
jungen=
bub=
bursche=
mädchen=
mädel=
klient=
klienten=
klientin=
mandant=
mandantin=
patient=
patienten=
patientin=
schüler=
schülerin=
jugendlicher=
jugendliche=
jugendlichen=
jugendlichem=
kind=
kindes=
baby=
säugling=
kleinkind=
mann=
frau=
mannes=
herr=
bewohner=
bewohnerin=
betroffene=
betroffener=
betroffenen=
proband=
probandin=
beschuldigte=
beschuldigter=
jährige=
jähriger=
jährigen=
jähriges=
kleine=
kleiner=
kleinen=
mieter=
mieterin=
azubi=
auszubildender=
familie=
person=
bua=
buam=
bursch=
kerl=
typ=
madl=
deandl=
dirndl=
göre=
unser schützling=
schützling=
zögling=
betreuter=
insasse=
insassin=
häftling=
gefangener=
zweijährige=
zweijähriger=
dreijährige=
vierjährige=
fünfjährige=
sechsjährige=
siebenjährige=
achtjährige=
neunjährige=
zehnjährige=
elfjährige=
zwölfjährige=
dreizehnjährige=
vierzehnjährige=
fünfzehnjährige=
sechzehnjährige=
siebzehnjährige=
heranwachsender=
lernende=
lernender=
geflüchteter=
antragsteller=
antragstellerin=
gefährder=
gefährderin=
geschädigte=
geschädigter=
tatverdächtiger=
tatverdächtige=
angeklagter=
verurteilter=
zielperson=
schwangere=
betreuungskind=
pflegekind=
knirps=
kindl=

[kin_f]
mutter=
mama=
mutti=
schwester=
oma=
großmutter=
tante=
freundin=
ehefrau=
exfrau=
ex frau=
exfreundin=
stiefmutter=
tochter=
nichte=
patentante=
cousine=
schwägerin=
schwiegermutter=
nachbarin=
vermieterin=
mitbewohnerin=
lebensgefährtin=
partnerin=
verlobte=
kindsmutter=
kindesmutter=
pflegemutter=
km=
mami=
mamma=
muatta=
mudda=
omi=
großmama=
uroma=
zwillingsschwester=
halbschwester=
stiefschwester=
stieftochter=
stiefmama=
freindin=
ex freundin=
lebenspartnerin=
nachbarsfrau=
gotti=
patin=
pflegetochter=
enkelin=
schwiegertochter=
klassenkameradin=

[kin_m]
vater=
papa=
vati=
bruder=
opa=
großvater=
onkel=
freund=
ehemann=
exmann=
ex mann=
exfreund=
ex freund=
stiefvater=
sohn=
neffe=
cousin=
schwager=
schwiegervater=
nachbar=
vermieter=
mitbewohner=
kumpel=
lebensgefährte=
partner=
verlobter=
kindsvater=
kindesvater=
pflegevater=
kv=
halbbruder=
papi=
vatta=
vadda=
babba=
opi=
uropa=
zwillingsbruder=
stiefbruder=
stiefsohn=
lebenspartner=
götti=
pate=
taufpate=
patenonkel=
enkel=
schwiegersohn=
ziehvater=
spezl=
haberer=
hawara=
klassenkamerad=
chatpartner=
gspusi=
mitinsasse=

[kin_n]
eltern=
geschwister=
großeltern=
nachbarn=
verwandte=
verwandten=
freunde=
expartner=
ex=
schwiegereltern=
pflegeeltern=
elternteil=
elternteile=
elternhaus=
kindseltern=
kindeseltern=
zwillinge=
cousinen=
verwandtschaft=
verwandter=
clan=
nachbarskind=
clique=
familienmitglied=
stiefeltern=
bezugsperson=
ex partner=
ex partnerin=
expartnerin=

[episodic]
wieder=
gestern=
vorgestern=
heute nacht=
heute früh=
heute morgen=
letzte nacht=
letzte woche=
letzten monat=
letztes wochenende=
am wochenende=
seit=
nicht mehr=
keine mehr=
immer noch=
noch immer=
inzwischen=
mittlerweile=
jetzt=
diesmal=
dieses mal=
schon wieder=
zum zweiten mal=
zum dritten mal=
dritte woche=
zweimal=
dreimal=
vor drei wochen=
vor zwei wochen=
vor einer woche=
vor kurzem=
neulich=
kürzlich=
seitdem=
bisher=
schon=
bereits=
endlich=
zurzeit=
derzeit=
momentan=
weiterhin=
noch nicht=
erneut=
abends=
nachts=
täglich=
diese woche=
dauernd=
ständig=
am montag=
am dienstag=
am mittwoch=
am donnerstag=
am freitag=
am samstag=
am sonntag=
heint=
gestan=
gestern abend=
gestern nacht=
gestern früh=
gestern mittag=
heute vormittag=
vorgestern abend=
letzten montag=
letzten dienstag=
letzten mittwoch=
letzten donnerstag=
letzten freitag=
letzten samstag=
letzten sonntag=
vergangenes wochenende=
letztes jahr=
letzten sommer=
seit tagen=
seit wochen=
seit monaten=
seit jahren=
seit gestern=
seit montag=
seit dienstag=
seit mittwoch=
seit donnerstag=
seit freitag=
seit samstag=
seit sonntag=
seit neuestem=
seit neuem=
seit kurzem=
seit anfang=
seit ende=
seit ostern=
seit mai=
seit juni=
seit juli=
seit august=
seit september=
seit oktober=
seit november=
nimmer=
nimma=
nicht mal mehr=
schon länger=
längst=
grad=
vorhin=
heuer=
jeden tag=
jede nacht=
jeden abend=
jeden morgen=
jedes mal=
jeden montag=
jede woche=
andauernd=
fortwährend=
immer wieder=
immer öfter=
zum ersten mal=
zum x ten mal=
zum vierten mal=
das dritte mal=
das erste mal=
vor zwei tagen=
vor drei tagen=
vor ein paar tagen=
vor einem monat=
vor monaten=
vor jahren=
damals=
über nacht=
tagelang=
wochenlang=
monatelang=
mehrfach=
mehrmals=
neuerdings=
zuletzt=
nochmal=
nochmals=
die ganze nacht=
mitten in der nacht=
um drei uhr früh=
in der früh=
früh=

[state_verb]
kann=
hält=
redet=
redete=
roch=
riecht=
bricht=
brach=
wartet=
wehrt=
weigert=
plant=
fährt=
fuhr=
läuft=
lief=
gab=
nahm=
schickt=
chattet=
kündigt=
vergisst=
vergaß=
schrie=
schreit=
weiß=
wäre=
kümmert=
schaut=
wirft=
warf=
fiel=
fällt=
wechselt=
bat=
rief=
ruft=
stiehlt=
trinken=
nimmt=
hat=
hatte=
ist=
war=
wurde=
wird=
kommt=
kam=
geht=
ging=
lebt=
wohnt=
trinkt=
trank=
schläft=
schlief=
verweigert=
bekommt=
bekam=
kriegt=
sagt=
sagte=
will=
wollte=
konsumiert=
raucht=
kifft=
arbeitet=
jobbt=
schuldet=
hört=
sieht=
sitzt=
saß=
liegt=
lag=
fehlt=
fehlte=
schwänzt=
droht=
drohte=
schlägt=
schlug=
ritzt=
betet=
postet=
schreibt=
schrieb=
verlor=
verliert=
isst=
weint=
wirkt=
wirkte=
klagt=
berichtet=
erzählt=
erzählte=
behauptet=
glaubt=
meint=
macht=
machte=
lässt=
ließ=
muss=
musste=
soll=
sollte=
darf=
durfte=
kann nicht=
konnte=
bleibt=
blieb=
braucht=
steht=
stand=
hängt=
treibt=
fand=
klaut=
spricht=
sprach=
übernachtet=
pennt=
zieht=
zog=
verkauft=
spritzt=
erschien=
erscheint=
öffnet=
meldet=
lehnt=
verdient=
bezieht=
erhält=
fühlt=
zockt=
würde=
pflegt=
versteckt=
haut=
trägt=
zeigt=
zeigte=
gab zu=
gesteht=
gestand=
leugnet=
leugnete=
beschimpft=
bedroht=
bedrohte=
provoziert=
beleidigt=
lügt=
log=
versucht=
versuchte=
hasst=
zittert=
schwitzt=
lallt=
torkelt=
stinkt=
blutet=
hustet=
hinkt=
humpelt=
erbricht=
kotzt=
nächtigt=
zuckt=
hamstert=
hortet=
bunkert=
sauft=
verspielt=
wettet=
dealt=
vertickt=
konsumierte=
kokst=
fixt=
schnupft=
prügelt=
prügelte=
tritt=
trat=
würgt=
würgte=
zündet=
zündelt=
randaliert=
brüllt=
tobt=
flieht=
floh=
flüchtete=
verschwand=
verschwindet=
taucht=
tauchte=
reiste=
übernachtete=
wechselte=
wartete=
sammelt=
bettelt=
leiht=
lieh=
zahlt=
zahlte=
kaufte=
verkaufte=
verschenkt=
verschenkte=
heiratet=
trennte=
trennt=
streitet=
stritt=
lernt=
studiert=
kellnert=
putzt=
jobbte=
bewirbt=
postete=
chattete=
streamt=
hetzt=
predigt=
fastet=
konvertierte=
betete=
klang=
starrt=
grinst=
verstummt=
fühlte=
fürchtet=
traut=
schämt=
weinte=
ritzte=
schnitt=
schneidet=
duscht=
wäscht=
kennt=
wusste=
hod=
is=
kimmt=
redt=
traf=
trifft=
aß=
besucht=
besuchte=
behandelt=
liest=
öffnete=
weigerte=
verschläft=
verschlief=
verpasst=
verpasste=
versäumt=
versäumte=

[adverb]
nicht=
nie=
wieder=
gestern=
heute=
jetzt=
seit=
noch=
immer=
schon=
auch=
und=
aber=
dann=
leider=
anscheinend=
angeblich=
offenbar=
laut=
inzwischen=
mittlerweile=
seitdem=
vorgestern=
letzte=
letzten=
letztes=
zuletzt=
kürzlich=
erneut=
bereits=
diese=
am=
vor=
kein=
keine=
keinen=
info=
update=
zum=
mal=
grad=
gerade=
eben=
vorhin=
vielleicht=
wohl=
wahrscheinlich=
scheinbar=
jeden=
jede=
jedes=
nur=
zweimal=
dreimal=
mehrfach=
manchmal=
ständig=
dauernd=
seither=
damals=
nochmal=
nochmals=
einmal=
bisher=
früh=
nachts=
abends=
morgens=
plötzlich=
nix=
nichts=
nimmer=
eventuell=
zwar=
weiterhin=
zurzeit=
momentan=
davor=
danach=
nachher=
zusätzlich=
außerdem=
trotzdem=

[ask_group]
wer von euch=
wer von ihnen=
hat jemand=
hat wer=
kennt jemand=
kennt wer=
weiß jemand=
kann jemand=
könnte jemand=
kann wer=
gibt es=
gibt es bei euch=
habt ihr=
haben sie=
bietet ihr=
bietet jemand=
bieten sie=
kennt ihr=
kennen sie=
könnt ihr=
könnten sie=
welche stelle=
welcher dienst=
welche klinik=
wer hat erfahrung=
wer kann=
wer macht=
wer kennt=
wer übernimmt=
wer ist zuständig=
zuständig
wie viele=
wie läuft=
wie geht ihr=
macht ihr=
arbeitet ihr=
nutzt ihr=
hat euer=
hat eure=
bei euch=
bei ihnen=
empfehl*
wo bekommt=
wo kann=
wo gibt=
was kostet=
jemand=
jemanden=
irgendwer=
wer macht bei euch=
hat jemand von euch=
kennt sich jemand=
kennt sich wer=
weiß wer=
wüsste jemand=
hätte jemand=
kann mir jemand=
gibts=
gibts bei euch=
gibts hier=
wie handhabt ihr=
wie macht ihr das=
wie macht ihrs=
wie regelt ihr=
ab wie vielen=
welches angebot=
welche einrichtung=
welche beratungsstelle=
welche träger=
welcher träger=
wo findet man=
wo finde ich=
wo meldet man=
wie läuft das=
sucht jemand=
habts ihr=
kennts=
kennts ihr=
wisst ihr=
wissts=
nehmt ihr=
weiß hier jemand=
hat hier jemand=
wer kommt=
wer fährt=
wer bringt=
wer holt=
wer kann die=
wer kann das=
gibt es dazu=
gibt es eigentlich=
kann uns jemand=
frage an die runde=
frage in die runde=
frage an alle=
kurze frage=
fachfrage=
was haltet ihr=
wie viele plätze=
welches formular=

[offer]
erlass
gesetz=
verordnung
neuregelung
gesetzesänderung
änderung=
stellt sich vor
tag der offenen tür
laut studie
besuchszeiten
wir bieten=
wir haben ein angebot=
unser angebot=
unsere beratungsstelle=
unser team=
kostenlos
kostenfrei
*fortbildung
*schulung
*workshop
*seminar
webinar
*tagung
*fachtag
*vortrag
flyer
broschüre
*plakat
*handbuch
*leitfaden
leitlinie
richtlinie
*konzept
*prävention
präventions*
*statistik
zahlen=
prozent
durchschnitt
im schnitt=
generell
grundsätzlich
allgemein
allgemeine
in der regel=
meistens=
meist=
oft=
häufig=
jahresbericht
umfrage
studie
studien=
forschung
artikel
referat
referent
referentin
präsentation
*budget
förderung=
fördermittel
*hotline
kampagne
fachleute
fachwissen
expertise
theoretisch
hypothetisch
thema=
themen=
landesweit
bundesweit
letztes jahr=
im vorjahr=
vergleich zum
öffnungszeiten
sprechstunde
warteliste
kapazität
fachfrage
allgemeine frage=
arbeitskreis
netzwerktreffen
supervision
bundesgesetz
landesgesetz
richtlinien
vordruck
merkblatt
handreichung
arbeitshilfe
infoblatt
infomaterial
infoabend
infoveranstaltung
veranstaltung
veranstaltungsreihe
filmabend
podiumsdiskussion
ausstellung
lesung
buchtipp
newsletter
mediathek
jahresstatistik
fallzahlen
zahlen zu=
neue studie=
landtag
nationalrat
pressemitteilung
fachberatung
beratungsangebot
gruppenangebot
weiterbildung
inhouse
fachvortrag
intervision
sommerfest
weihnachtsfeier
aktionstag
aktionswoche
welttag
woche der=
spendenaktion
stellenausschreibung
stellenanzeige
auslastung
freie plätze=
plätze frei=
wartezeiten
anmeldeschluss
kostet nichts=
sprechzeiten
öffnungszeit
rund um die uhr
neuer standort
notfallkarte
tritt in kraft=
novelle
kooperation
projektantrag
netzwerk
gremium
steuerungsgruppe
lenkungskreis
datenschutz
dsgvo
software
wiki
literaturtipp
webkonferenz
onlineseminar
online seminar

[plural]
jugendliche mit=
junge menschen=
junge männer=
junge frauen=
klienten mit=
unsere klienten=
alle klienten=
viele klienten=
klientinnen=
patienten mit=
patientinnen=
viele patienten=
unsere patienten=
schülerinnen=
viele schüler=
die schüler=
schülern=
jugendlichen in der=
viele jugendliche=
kinder=
kindern=
mädchen und jungen=
jungs=
bewohnerinnen=
familien=
menschen=
personen=
leute=
männer=
frauen=
opfern=
täter=
gefangene=
geflüchtete=
flüchtlinge=
betroffene sind=
betroffene haben=
viele=
manche=
einige=
die meisten=
fälle=
fällen=
alle=
jeder=
jede=
angehörige=
angehörigen=
süchtige=
mütter=
väter=
beschuldigten=
schulen=
unsere jugendlichen=
azubis=
lehrlinge=
lehrlingen=
bewohnern=
migranten=
migrantinnen=
drogenkonsumenten=
suchtkranke=
haftentlassene=
täterinnen=
opfer häuslicher=
gewaltopfer=
kleinkinder=
säuglinge=
babys=
kindern und jugendlichen=
mädchen und frauen=
frauen und kinder=
personen mit=
menschen mit=
leuten=
leute mit=
familien mit=
pflegefamilien=
personengruppen=
zielgruppe=
teilnehmende=
teilnehmenden=
teilnehmerinnen=
klientinnen und klienten=
schülerinnen und schüler=
etliche=
jede zweite=
jeder zweite=
jeder dritte=
jeder fünfte=
drogentote=
extremisten=
salafisten=

[conditional]
wenn jemand=
wenn ein=
wenn eine=
falls jemand=
falls ein=
falls eine=
bei jemandem=
in solchen fällen=
wie soll=
wie sollte=
worauf achten=
worauf muss=
worauf sollte=
was tun=
was hilft=
wie erkennt=
wie erkenne=
anzeichen
warnzeichen
warnsignale
soll man=
sollte man=
muss man=
kann man=
darf man=
macht man=
geht man=
man=
angenommen=
im falle=
im fall eines=
bei verdacht auf=
wer sich=
wer sein=
wer eine=
wer einen=
wie gehen wir=
wie geht man=
umgang mit=
was ist zu=
wenn wer=
wenn sich=
wenn man=
wenn ein klient=
wenn ein kind=
wenn ein jugendlicher=
wenn eine frau=
wenn ein schüler=
wenn eltern=
wenn jugendliche=
wenn kinder=
wenn leute=
wenn menschen=
falls mal=
falls wer=
falls man=
für den fall dass=
sollte jemand=
sollte sich=
gesetzt den fall=
nehmen wir an=
mal angenommen=
sobald jemand=
im ernstfall=
im krisenfall=
was macht man=
was macht ihr wenn=
was passiert wenn=
was passiert eigentlich=
was passiert bei=
wie reagiert man=
wie reagieren=
wie spricht man=
wie gehe ich=
wie geht ihr=
wie soll man=
wie würdet ihr=
was würdet ihr=
woran erkennt=
woran merkt=
ab wann muss=
ab wann gilt=
ab wann darf=
dürfen wir=
gilt das=
gilt die=
gilt auch=
hat man anspruch=
anspruch auf=
wer bekommt=
wer darf=
wer hat anspruch=
jemand die=
personen die=
typische anzeichen=
grundsätzlich gilt=
unter umständen=
theoretisch=

[indefinite]
ein klient=
eine klientin=
ein patient=
eine patientin=
ein jugendlicher=
eine jugendliche=
einen jugendlichen=
einem jugendlichen=
ein kind=
einem kind=
ein junge=
ein mädchen=
ein schüler=
eine schülerin=
eine person=
ein mensch=
ein mann=
eine frau=
jemand=
jemandem=
eine familie=
ein elternteil=
ein fall=
ein erwachsener=
einer klientin=
einen klienten=
einem klienten=
einer patientin=
einen patienten=
einem patienten=
eine bewohnerin=
ein bewohner=
eines kindes=
eines jugendlichen=
einer schülerin=
einem schüler=
einer frau=
einem mann=
einen mann=
einer familie=
einer person=
ein opfer=
ein täter=
ein betroffener=
eine betroffene=
ein angehöriger=
ein vater=
eine mutter=
ein azubi=
ein lehrling=
ein häftling=
ein flüchtling=
ein gefährder=
ein baby=
ein heranwachsender=
ein minderjähriger=
eine minderjährige=
irgendjemand=
irgendjemandem=
irgendeiner=
irgendwem=
wer auch immer=
ein teenager=
teenies=
ein paar jugendliche=
ein paar leute=

[staff]
kollege=
kollegen=
kollegin=
kolleginnen=
unser arzt=
unsere ärztin=
unser psychologe=
unsere psychologin=
sozialarbeiter=
sozialarbeiterin=
unser praktikant=
unsere praktikantin=
meine chefin=
mein chef=
meine vertretung=
vertretung=
teamleitung=
teamleiter=
leitung=
leiterin=
leiter=
referent=
referentin=
dolmetscher=
dolmetscherin=
fachkraft=
fachkräfte=
fachleute=
mitarbeiter=
mitarbeiterin=
mitarbeitende=
beamte=
kommissar=
kommissarin=
schulleiter=
schulleiterin=
rektor=
rektorin=
sachbearbeiter=
sachbearbeiterin=
koordinator=
koordinatorin=
ansprechpartner=
ansprechpartnerin=
moderation=
das team=
minister=
abteilungsleiter=
abteilungsleiterin=
amtsleiter=
amtsleiterin=
geschäftsführer=
geschäftsführerin=
geschäftsführung=
hausmeister=
sekretärin=
sekretariat=
sekretär=
pförtner=
pförtnerin=
admin=
datenschutzbeauftragte=
datenschutzbeauftragter=
praktikant=
praktikantin=
praktikanten=
bfdler=
fsjler=
zivildiener=
ehrenamtliche=
supervisor=
supervisorin=
dozent=
dozentin=
gastreferent=
dolmetscherpool=
übersetzer=
übersetzerin=
sprachmittler=
sprachmittlerin=
präventionsbeamtin=
bürgermeister=
bürgermeisterin=
oberbürgermeisterin=
landrat=
landrätin=
stadtrat=
ministerin=
staatssekretär=
kollegin aus=
kollege aus=
kollegin vom=
kollege vom=
kollegen vom=
caterer=
catering=
hausverwaltung=
reinigungsfirma=
bauamt=
bauhof=
volkshochschule=
pressestelle=

[appointment]
*termin
*treffen
besprechung
*sitzung
tagesordnung
protokoll
runder tisch
runden tisch
kalender
terminvorschlag
terminfindung
videokonferenz
telefonkonferenz
frist=
*frist
rückmeldefrist
rückmeldung
büro=
raum=
besprechungsraum
urlaub
dienstplan
einladung
uhr=
feueralarm
jour fixe=
teamsitzung
dienstbesprechung
übergabe=
fallkonferenz
helferkonferenz
helferrunde
doodle
terminänderung
verschieben
vertagt
teams=
meetinglink
einwahl
beamer
flipchart
saal=
parkplatz
drucker
kopierer
aufzug
diensthandy
durchwahl
anwesenheitsliste
unterschriftenliste
protokollant
dienstreise
homeoffice
feierabend
elternzeit
überstunden
betriebsausflug
neues büro
mittwochsrunde
plenum
arbeitsgruppe
brückentag
fahrgemeinschaft

[own]
ich=
bin=
hab=
habe=
werde=
melde=
mir=
mich=
mein*
wir=
uns=
unser*
i=
meld=
komme=
komm=
fahre=
bring=
bringe=
schau=
kümmere=
kümmer=
übernehme=
übernehm=
versuche=
versuch=
brauche=
brauch=
denke=
glaube=
finde=
wünsche=
freue=
schicke=
schick=
habs=
werd=

[you]
ihr=
euch=
euer=
eure*
bitte=
danke=
dir=
du=
dich=
dein*
eich=
enk=
ihr könnt=
ihr habt=
kannst=
könntest=
könntet=
hast=
bist=
machst=
magst=
willst=
wollt=
meldet euch=
merci=
dankeschön=
bittschön=
lg=
vg=
mfg=
gruß=
hallo=
moin=
servus=
grüezi=
hey=

[topic_after]
*fortbildung
*schulung
*workshop
*seminar
*tagung
*prävention
*statistik
*leitfaden
*konzept
*projekt
*gesetz
*richtlinie
*beauftragte
*woche=
*tag=
*flyer
*broschüre
*thema=
*ferien
*gipfel
*kongress
*forschung
*arbeitskreis
*vortrag
*fragen=
*initiative
*kampagne
*studie
*strategie
*novelle
*ausstellung
*lesung
*podcast
*newsletter
*symposium
*reform
*infoabend
*veranstaltung
*merkblatt
*kodex

[institution_after]
*team=
*beratungsstelle
*netzwerk
*abteilung
*referat
*verband=
*dezernat
*stelle=
*hotline
*telefon
*ambulanz=
*arbeit=
*dienst=
*experte
*expertin
*fachstelle
*präsidium
*inspektion
*programm
*beirat
*rat=
*amt=
*hilfe=
*formular
*schein=
*stunde=
*büro=
*kommission
*kommissariat
*beauftragten
*berater
*beraterin
*fachkraft
*fachdienst
*verwaltung
*verbund
*agentur
*ausschuss
*sprechstunde
*vordruck
*referent
*referentin
*notruf

[topic_before]
fortbildung zu=
fortbildung zum=
fortbildung zum thema=
schulung zu=
schulung zum=
workshop zu=
workshop zum=
vortrag zu=
vortrag über=
vortrag zum=
seminar zu=
flyer zu=
flyer zum=
broschüre zu=
broschüre über=
infos zu=
infos zum=
information zu=
informationen zu=
informationen über=
thema=
zum thema=
tagung zu=
fachtag=
artikel über=
artikel zu=
studie zu=
konzept zu=
konzept gegen=
film über=
buch über=
fragen zu=
fragen zum=
fachfrage zu=
erfahrung mit=
erfahrungen mit=
umgang mit=
leitfaden zu=
arbeitskreis=
verdacht auf=
prävention von=
hilfe bei=
beratung bei=
beratung zu=
fortbildung über=
kurs zu=
kurs zum=
workshop über=
seminar über=
seminar zum=
webinar zu=
webinar über=
flyer für=
flyer über=
flyer gegen=
plakat zu=
plakat gegen=
merkblatt zu=
merkblatt über=
merkblatt für=
handreichung zu=
handreichung gegen=
literatur zu=
literaturtipp zu=
buchtipp zu=
film zu=
doku über=
doku zu=
podcast zu=
podcast über=
zahlen zu=
zahlen zur=
statistik zu=
statistik zur=
bericht zu=
bericht über=
studie über=
studien zu=
umfrage zu=
umfrage zum=
tagung zum=
fachtag zu=
fachtag zum=
symposium zu=
debatte über=
diskussion über=
diskussion zu=
gesetz zu=
gesetz über=
gesetz gegen=
regeln zu=
regelung zu=
regelung zur=
urteil zu=
beschluss zu=
richtlinie zu=
konzept zur=
projekt zu=
projekt gegen=
angebote zu=
beratung rund um=
kampagne gegen=
aktion gegen=
initiative gegen=
aufklärung über=
aufklärung zu=
sensibilisierung für=
themen wie=
elternabend zu=
elternabend zum=
schulung über=
infos über=
fragen zur=
frage zur=
frage zum=
expertin für=
experte für=
expertise zu=
fachwissen zu=
prävention gegen=
checkliste für=
leitfaden für=
leitlinie zu=
arbeitshilfe zu=
diskussionsrunde zu=
präsentation zu=
paragraf=
kennt sich mit=
kennt sich aus mit=
auskennen mit=
auskennt mit=
erfahrungen zu=
`;
