/** German: words that tell whether somebody in particular is meant. Format: see lexicon.ts; sections: see person/signals.ts. */
export default `
[he]
er=
[him]
ihm=
ihn=
[his]
seine=
seinen=
seinem=
seiner=
seines=
sein=
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
`;
