/** Dutch: words that tell whether somebody in particular is meant. Format: see lexicon.ts; sections: see person/signals.ts. */
export default `
[he]
hij=
ie=
dieje=
diene=
hijzelf=
zichzelf=
[him]
hem=
em=
m=
[his]
zijn=
z n=
zn=
zijne=
[she]
zij=
ze=
zijzelf=
[her]
haar=
hare=
d r=
dr=
haarzelf=
[they]
hen=
hun=
hunne=

[person]
cliënt=
client=
cliënte=
cliente=
clte=
patiënt=
patient=
patiënte=
pt=
pat=
jongen=
meisje=
jongeman=
jongedame=
jongere=
gast=
gastje=
gozer=
gozertje=
knul=
vent=
ventje=
man=
vrouw=
dame=
heer=
meneer=
mevrouw=
mevr=
mw=
mvr=
dhr=
leerling=
leerlinge=
bewoner=
bewoonster=
huurder=
huurster=
betrokkene=
verdachte=
slachtoffer=
dader=
gezin=
familie=
koppel=
minderjarige=
tiener=
puber=
kind=
kindje=
kleine=
kleuter=
peuter=
baby=
oudste=
jongste=
jarige=
jarige jongen=
vriendje=
ventje van=
casus=
[kin_f]
moeder=
mama=
mam=
ma=
moeke=
ons ma=
zus=
zusje=
zuster=
oma=
bomma=
grootmoeder=
tante=
nicht=
nichtje=
dochter=
dochtertje=
vriendin=
vrouw=
echtgenote=
ex vrouw=
ex vriendin=
stiefmoeder=
stiefmama=
schoonmoeder=
schoonzus=
plusmama=
pleegmoeder=
buurvrouw=
meter=
[kin_m]
vader=
papa=
pa=
paps=
vake=
ons pa=
onze pa=
broer=
broertje=
opa=
bompa=
grootvader=
oom=
nonkel=
neef=
neefje=
zoon=
zoontje=
vriend=
man=
echtgenoot=
ex man=
ex vriend=
stiefvader=
stiefpa=
schoonvader=
schoonbroer=
pluspapa=
pleegvader=
buurman=
peter=
[kin_n]
ouders=
grootouders=
pleegouders=
kinderen=
kids=
kindjes=
partner=
ex=
ex partner=
lief=
huisgenoot=
kamergenoot=
kotgenoot=
buren=
buur=
maat=
maten=
vrienden=
beste vriend=
beste vriendin=
gezinsleden=
familieleden=
schoonouders=
huisbaas=
broers=
zussen=

[episodic]
weer=
opnieuw=
alweer=
terug=
gisteren=
gister=
gisteravond=
eergisteren=
vannacht=
vanmorgen=
vanochtend=
vanmiddag=
vanavond=
vandaag=
daarnet=
zonet=
net=
juist=
vorige week=
vorige maand=
vorig weekend=
afgelopen week=
afgelopen nacht=
dit weekend=
sinds=
sindsdien=
sinds kort=
sedert=
niet meer=
geen meer=
nog steeds=
nog altijd=
al weken=
al dagen=
al maanden=
al jaren=
al twee=
al drie=
weken al=
dagen al=
maanden al=
week op rij=
weken niet=
dagen niet=
keer op rij=
voor de tweede keer=
voor de derde keer=
tweede keer=
derde keer=
derde week=
deze keer=
dees keer=
ineens=
plots=
opeens=
eindelijk=
momenteel=
op dit moment=
onlangs=
recent=
laatst=
toen=
intussen=
ondertussen=
inmiddels=
s nachts=
snachts=
s avonds=
savonds=
elke nacht=
elke dag=
geregeld=
regelmatig=
nooit meer=
vorig jaar=
in maart=
weken geleden=
maanden geleden=
dagen geleden=
jaar geleden=

[state_verb]
is=
was=
heeft=
had=
wordt=
werd=
zit=
zat=
ligt=
lag=
staat=
stond=
loopt=
liep=
woont=
woonde=
slaapt=
sliep=
blijft=
bleef=
komt=
kwam=
gaat=
ging=
neemt=
nam=
slikt=
slikte=
gebruikt=
gebruikte=
drinkt=
dronk=
rookt=
rookte=
blowt=
smoort=
weigert=
weigerde=
wil=
wilde=
wou=
moet=
moest=
mag=
mocht=
kan=
kon=
durft=
durfde=
zegt=
zei=
vertelt=
vertelde=
vroeg=
vraagt=
beweert=
ontkent=
geeft toe=
hoort=
hoorde=
ziet=
zag=
praat=
praatte=
spreekt=
sprak=
krijgt=
kreeg=
heeft weer=
eet=
at=
slaat=
sloeg=
bedreigt=
bedreigde=
steelt=
stal=
verloor=
verliest=
verkoopt=
dealt=
speelt=
gokt=
spijbelt=
brost=
hangt=
hing=
hangt rond=
zwerft=
verblijft=
logeert=
verhuisde=
vertrok=
verdween=
werkt=
werkte=
verdient=
betaalt=
betaalde=
leent=
leende=
vindt=
vond=
voelt=
voelde=
denkt=
dacht=
gelooft=
bidt=
bad=
draagt=
droeg=
post=
postte=
stuurt=
stuurde=
appt=
gamet=
noemt=
noemde=
lijkt=
leek=
blijkt=
bleek=
doet=
deed=
geeft=
gaf=
brengt=
laat=
liet=
belt=
belde=
meldt=
meldde=
schreef=
schrijft=
snijdt=
sneed=
krast=
huilt=
huilde=
roept=
riep=
schreeuwt=
scheldt=
valt=
viel=
trilt=
loog=
liegt=
verstopt=
gelogen=
gezien=
opgenomen=
opgepakt=
aangehouden=
ontslagen=
geschorst=
geslagen=
gevonden=
vertrokken=
verdwenen=
weggelopen=
betrapt=
afgepakt=
gestopt=
gestart=
hervallen=
teruggevallen=
weg=
thuis gebleven=
kwam niet=
kwam niet opdagen=
niet opengedaan=
niet verschenen=
niet komen opdagen=
[not_state]
# what people report of their own office work
toegevoegd=
doorgestuurd=
aangepast=
bijgewerkt=
opgeladen=
verzonden=
verstuurd=
ingevuld=
geboekt=
gereserveerd=
bevestigd=
genoteerd=
besteld=
betaald=
afgesproken=
doorgegeven=
gepland=
ingepland=
verplaatst=
verzet=
geannuleerd=
afgezegd=
uitgesteld=
goedgekeurd=
ondertekend=
getekend=
ontvangen=
gekregen=
gemaild=
gebeld=
nagekeken=
opgelost=
geregeld=
klaargezet=
gedrukt=
afgedrukt=
voorgesteld=
uitgenodigd=
akkoord=
gelukt=
gezien=
klaar=
gedeeld=
verhuisd=
samengevoegd=
ingediend=
geïnformeerd=
afgerond=
[adverb]
niet=
ni=
nooit=
nog=
weer=
terug=
alweer=
opnieuw=
dan=
toen=
nu=
net=
juist=
ook=
en=
maar=
want=
gisteren=
gister=
vandaag=
vannacht=
vanmorgen=
vanochtend=
blijkbaar=
precies=
waarschijnlijk=
vermoedelijk=
kennelijk=
eindelijk=
ineens=
plots=
intussen=
inmiddels=
ondertussen=
sinds=
sindsdien=
altijd=
zelfs=
alleen=
enkel=
amper=
helaas=
fyi=
update=
btw=
volgens=
naar verluidt=
schijnt=
zou=

[ask_group]
wie van jullie=
wie van u=
iemand van jullie=
een van jullie=
iemand=
is er iemand=
kan iemand=
kent iemand=
heeft iemand=
weet iemand=
weet er iemand=
kan er iemand=
is er=
zijn er=
bestaat er=
bestaan er=
wie kan=
wie kent=
wie weet=
wie doet=
wie heeft=
wie wil=
wie gaat=
wie maakt=
welke dienst=
welke organisatie=
hebben jullie=
doen jullie=
weten jullie=
kunnen jullie=
werken jullie=
gebruiken jullie=
hoe regelen jullie=
hoe doen jullie=
bij jullie=
kent er iemand=
waar kan=
waar kun=
waar vind=
hoeveel=
wat is de=
wat is het=
wat zijn de=
wie is er=
wie betaalt=
hoe werkt=
tips=
raden jullie=
aanrader
kun jij=
kan jij=
wat kost=
mag dat=
mag je=
[offer]
wij bieden=
we bieden=
wij hebben=
we hebben=
ons aanbod=
onze dienst=
ons team=
onze organisatie=
gratis=
open voor iedereen=
aanmelden kan=
inschrijven
aanmelding
opleiding
vorming
training*
workshop*
webinar*
seminarie*
cursus*
themadag
studiedag
infoavond
intervisie
congres
lezing
folder*
flyer
brochure
affiche
poster
handreiking
richtlijn
protocol
handboek
draaiboek
beleid
wet=
wetgeving
decreet
omzendbrief
preventie*
sensibiliser*
voorlichting
statistiek
cijfers=
procent=
percent=
gemiddeld=
jaarverslag
onderzoek=
enquête
artikel
rapport=
campagne
nieuws=
krant=
expertise
algemeen gevraagd=
algemene vraag=
in het algemeen=
meestal=
vaak=
doorgaans=
hulplijn
meldpunt
subsidie
budget
vrijwilligers=
vacature
openingsuren
openingstijden
wachtlijst
wachttijd
capaciteit
volzet=
bezet=
project
werkgroep
opendeurdag
themabijeenkomst
[plural]
cliënten=
clienten=
patiënten=
jongeren=
jongens=
meisjes=
mannen=
vrouwen=
leerlingen=
kinderen=
tieners=
pubers=
gezinnen=
families=
mensen=
personen=
daders=
slachtoffers=
gedetineerden=
verdachten=
verslaafden=
gebruikers=
vluchtelingen=
asielzoekers=
migranten=
daklozen=
bewoners=
huurders=
ouders die=
moeders=
vaders=
volwassenen=
jongvolwassenen=
minderjarigen=
iedereen=
allemaal=
mensen met=
wie zonder=
gevallen=
dossiers=
[conditional]
als iemand=
wanneer iemand=
als een=
wanneer een=
indien=
stel dat=
stel=
in zo n geval=
in welke gevallen=
in geval van=
bij vermoeden van=
hoe ga je om=
hoe ga je=
hoe herken je=
wat doe je=
wat doe je als=
wat moet je=
wat als=
vanaf hoeveel=
mag een=
kan een=
moet je=
hoe lang duurt=
op welke manier=
in principe=
theoretisch=
hypothetisch
fictief
fictieve
verzonnen
[indefinite]
een cliënt=
een client=
een patiënt=
een jongere=
een jongen=
een meisje=
een kind=
een leerling=
een man=
een vrouw=
een ouder=
een gezin=
een persoon=
iemand die=
iemand met=
een minderjarige=
een slachtoffer=
een dader=
een burger=
eender wie=
[staff]
collega
collega s=
onze collega=
mijn collega=
onze psychiater=
onze psycholoog=
onze dokter=
onze trainee=
onze stagiair=
onze stagiaire=
stagiaire=
stagiair=
teamleider
afdelingshoofd
coördinator
coordinator
leidinggevende=
mijn baas=
directeur
directrice
voorzitter
secretaris
secretariaat
notulist
wijkagent
wijkinspecteur
consulent
hulpverlener
hulpverleners=
maatschappelijk werker=
maatschappelijk assistent=
sociaal assistent=
begeleider
tolk=
spreker=
schepen
burgemeester
minister
de helpdesk=
it=
onthaal=
balie=
conciërge=
schoonmaakster=
leverancier=
catering=
ervaringsdeskundige
onderzoekster=
kandidaat=
[appointment]
overleg=
teamoverleg
netwerkoverleg
vergadering
meeting
afspraak=
agenda
verslag
notulen
notule
actiepunten
datum=
doodle
kalender
uitnodiging
teams=
zoom=
videocall
kantoor=
bureau=
zaal=
lokaal=
parkeren
parking
koffie
lunch
broodjes
vakantie
verlof
verlofdag
brandoefening
deadline
mail
mails
printer
laptop
beamer
badge=
sleutel=
bus=
trein=
pensioen
afscheid=
[own]
ik=
k=
mij=
me=
mijn=
mezelf=
wij=
we=
ons=
onze=
onszelf=
[you]
jij=
je=
jou=
jouw=
u=
uw=
jullie=
ge=
gij=
gulder=
gelieve=
graag=
bedankt=
dank=
dankje=
dankjewel=
merci=
aub=
svp=

[topic_after]
training*
vorming
workshop
cursus
opleiding
seminarie
lezing
studiedag
themadag
week=
maand=
beleid
protocol
wet=
wetgeving
handreiking
richtlijn
preventie
campagne
folder
flyer
brochure
cijfers=
statistiek
onderzoek=
congres
werkgroep
project
symposium
budget
museum
festival
dossiers=
nieuws=
[institution_after]
dienst
diensten=
team
lijn=
hulplijn
meldpunt
centrum
instelling
loket
afdeling
ploeg
organisatie
vzw=
stichting
vereniging
netwerk
rapport=
expert
adviseur
consulent
bemiddelaar
coördinator
ambtenaar
medewerker
formulier
procedure=
groep=
spreekuur
inloop
[topic_before]
training over=
training rond=
vorming over=
vorming rond=
workshop over=
workshop rond=
cursus over=
lezing over=
studiedag over=
studiedag rond=
themadag=
seminarie over=
folder over=
flyer over=
affiche over=
artikel over=
boek over=
film over=
filmpje over=
onderzoek naar=
cijfers over=
rapport over=
wet op=
wetgeving rond=
vraag over=
vragen over=
expert in=
expertise rond=
ervaring met=
praten over=
protocol=
preventie van=
aanpak van=
project rond=
project met=
campagne tegen=
strijd tegen=
beleid rond=
nieuws over=
opvang van=
opvang voor=
hulp voor=
hulp bij=
info over=
informatie over=
`;
