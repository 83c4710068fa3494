/** Swedish: words that tell whether somebody in particular is meant. Format: see lexicon.ts; sections: see person/signals.ts. */
export default `
[he]
han=
hen=
[him]
honom=
han själv
[his]
hans=
hens=
[she]
hon=
ho=
[her]
henne=
hennes=
[they]
dom=
dem=
deras=

[person]
den boende=
barnen=
flickorna=
pojkarna=
bröderna=
systrarna=
pojken=
pojk=
killen=
grabben=
tjejen=
flickan=
mannen=
kvinnan=
ungdomen=
tonåringen=
klienten=
patienten=
brukaren=
eleven=
barnet=
bebisen=
spädbarnet=
lillen=
lillan=
ynglingen=
unge mannen=
unga kvinnan=
unga tjejen=
gubben=
gumman=
damen=
herren=
personen=
familjen=
hyresgästen=
den misstänkte=
den tilltalade=
målsäganden=
offret=
den intagne=
intagne=
placerade=
den unge=
den unga=
huvudpersonen=
åringen=
*åringen=
vår klient=
vår kille=
vår tjej=
vår grabb=

[kin_f]
dottern=
dotter=
mamma=
mamman=
mammas=
mammans=
morsan=
mor=
modern=
mormor=
farmor=
moster=
mostern=
mosterns=
faster=
fastern=
syster=
systern=
syrran=
storasyster=
storasystern=
lillasyster=
lillasystern=
syskonen=
frun=
fru=
hustrun=
flickvännen=
flickvän=
tjejkompisen=
exfrun=
exflickvännen=
styvmamman=
bonusmamman=
svärmor=
gudmor=
niecen=
systerdottern=
brorsdottern=
[kin_m]
sonen=
pappa=
pappan=
pappans=
pappas=
farsan=
fadern=
morfar=
farfar=
morbror=
morbrodern=
farbror=
farbrodern=
bror=
brodern=
brorsan=
storebror=
storebrorsan=
storebrodern=
lillebror=
lillebrorsan=
lillebrodern=
maken=
make=
pojkvännen=
pojkvän=
exmaken=
styvpappan=
styvpappa=
styvfar=
styvfarsan=
styvfadern=
bonuspappan=
svärfar=
gudfar=
systersonen=
brorsonen=
[kin_n]
föräldrarna=
förälder=
kusinen=
kusin=
grannen=
granne=
syskon=
syskonen=
halvsyskon=
sambon=
partnern=
exet=
ex=
rumskompisen=
kompisen=
polaren=
polarn=
vännen=
bästa vännen=
kamraten=
hyresvärden=
farföräldrarna=
morföräldrarna=
släktingar
släkten=
svärföräldrarna=
fästmön=
fästmannen=
barnbarnet=

[episodic]
igen=
igår=
i går=
i natt=
i morse=
i kväll=
i helgen=
i veckan=
i förrgår=
förra veckan=
förra månaden=
förra helgen=
i måndags=
i tisdags=
i onsdags=
i torsdags=
i fredags=
i lördags=
i söndags=
sen=
sedan=
sen i
sedan i
länge=
inte längre=
fortfarande=
den här gången=
tredje veckan=
andra gången=
tredje gången=
flera gånger=
i flera veckor
på flera dar
på flera veckor
i veckor=
i dagar=
i månader=
nyligen=
nyss=
just nu=
för tillfället=
för några dagar sen
för några veckor sen
dagar sen=
veckor sen=
månader sen=
två gånger=
hittills=
redan=
äntligen=
till slut=
nu=
numera=
den här veckan=
häromdagen=
på helgerna=
varje kväll=
varje natt=
varje morgon=
varje dag=
hela natten=
hela dagen=
hela veckan=
på nätterna=
i våras=
i somras=
i höstas=
i vintras=
i jul=
i fjol=
natten mot

[state_verb]
bor=
säger=
sa=
tar=
tog=
tagit=
dricker=
drack=
röker=
vägrar=
vägrade=
vill=
ville=
jobbar=
jobbade=
sover=
sov=
påstår=
erkände=
förnekar=
hör=
hörde=
gick=
går=
kommer=
kom=
kommit=
har=
hade=
är=
var=
blev=
blivit=
håller=
lämnade=
lämnat=
förlorade=
förlorat=
fick=
får=
fått=
sprang=
slog=
slår=
slagit=
skar=
skär=
berättade=
berättar=
stal=
sålde=
säljer=
ramlade=
hittades=
gjorde=
skrev=
pratar=
ber=
lägger=
skolkar=
hänger=
träffar=
dök upp=
dyker upp=
dykt upp=
äter=
ätit=
ser ut
mår=
mådde=
inlagd=
placerad=
häktad=
gripen=
dömd=
avvek=
sågs=
stack=
stuckit=
rymt=
försvann=
försvunnen=
flyttade=
flyttat=
vräkt=
avstängd=
uppsagd=
sjukskriven=
gråter=
grät=
hotade=
hotar=
slutade=
slutat=
börjat=
började=
köper=
skadade=
blöder=
haltar=
svarar inte
svarade inte
öppnar inte
öppnade inte
åkte=
åker=
ringde=
ligger=
låg=
sitter=
satt=
står=
stod=
bär=
byter=
bytte=

[not_state]
bifogat
uppdaterat
bokat
bokade
schemalagt
laddat upp
skickat
skickade
vidarebefordrat
överens
noterat
bekräftat
fått svar
delat
lagt till
rättat
ändrat
inställt
inställd
flyttad
fixat
undertecknat
mejlat
mailat
bjudit in
planerat
föreslagit
reviderat
avbokat
avbokad
ombokat
lagt upp
skrivit ut
signerat
justerat

[adverb]
inte=
aldrig=
ej=
fortfarande=
igen=
bara=
nu=
också=
och=
men=
sedan=
sen=
igår=
i dag=
idag=
tydligen=
äntligen=
en gång=
alltid=
så=
redan=
troligen=
kanske=
enligt=
uppdatering=
update=
obs=
fyi=
inte längre=
just nu=
ingen=
inget=
tyvärr=
borta=
kort rapport

[ask_group]
vem av er
någon av er
nån av er
någon som
nån som
har någon
har nån
vet någon
vet nån
vem vet
vem har erfarenhet
kan någon
kan nån
kan ni
har ni
känner ni
vet ni
finns det
brukar ni
ger ni
erbjuder ni
gör ni
hur gör ni
hur länge
hur många
hur ofta
hur lång är
vilken myndighet
vilken instans
vilka tecken
vilken klinik
vad gör
vad kostar
vad säger
vad är det för
vem betalar
vem kan
vem har
vem tar
vem står
var kan man
vart kan man
vart vänder
rekommendera
tips på
tipsa
någon förslag
förslag på
[offer]
ny rapport
i vår kommun
i länet
utbildning
*utbildning*
utbildningar
workshop
workshopen
kurs=
kursen
webbinarium
webbinariet
webbinar*
seminarium
seminariet
*konferens*
*föreläsning*
föreläs*
temadag*
informationsmöte
infomöte
öppet hus
*broschyr*
folder*
affisch*
handbok*
riktlinje*
vägledning*
rutin=
rutinen
policy
protokollet
*prevention*
förebyggande
*statistik*
siffror=
procent=
i snitt
i genomsnitt
generellt
i allmänhet
rent allmänt
allmänt=
i teorin
hypotetisk*
enkät*
undersökning*
forskning*
avhandling*
artikel*
rapporten
studie=
studien
presentation*
budget*
hjälplinje*
självmordslinjen
stödlinje*
*kampanj*
tema=
temat
nationell*
nationellt
länet=
vi erbjuder
vi har en
vår verksamhet
vår nya
vårt team
vi tar emot
vi kan erbjuda
gratis
kostnadsfritt
alla välkomna
anmäl dig
anmälan till
öppettider*
väntetid*
kötid*
kapacitet*
lagen=
lagen om
lagförslag*
motion om
sänds på
på radio
på p1
nyhet=
nyheter
reportage*
film*
rekommenderas
förra året
i fjol
[plural]
föräldrar=
klienter=
ungdomar=
unga=
killar=
tjejer=
pojkar=
flickor=
män=
kvinnor=
patienter=
brukare=
elever=
barn=
tonåringar=
familjer=
människor=
personer=
intagna=
brottslingar=
offer=
brottsoffer=
missbrukare=
flyktingar=
asylsökande=
nyanlända=
ensamkommande=
papperslösa=
unga vuxna=
mammor=
pappor=
anhöriga=
alla=
många=
sådana som
de som
dem som
hemlösa=
hbtqi personer
lärare=
[conditional]
om en ungdom
om en klient
om en elev
om en patient
om en förälder
när en ungdom
när en klient
när en elev
när en patient
när en kvinna
om någon=
om nån=
om ett barn=
om man=
om barn
när någon=
när nån=
när ett barn=
när man=
i sådana fall
i såna fall
hur ska
hur gör
hur bör
hur upptäcker
vad ska man
vad gör man
vad bör man
bör man
ska man
får man
tecken på
varningstecken
hur agerar
om det finns
om det uppstår
ifall
antag
principiellt
principiell*
i allmänhet
som regel
vid misstanke
i fall av
den som
[indefinite]
en klient=
en patient=
en ungdom=
en kille=
en pojke=
en flicka=
en tjej=
ett barn=
en elev=
en person=
en man=
en kvinna=
en tonåring=
en brukare=
en boende=
någon=
nån=
en förälder=
en familj=
en vuxen=
ett fall=
en anhörig=
man=
[staff]
kollega=
kollegan=
kollegor=
kollegorna=
kollegerna=
vår läkare=
vår sjuksköterska=
vår psykolog=
vår kurator=
vår praktikant=
vår jurist=
vår handläggare=
vår nya
vår chef=
min chef=
chefen=
ny chef=
min kollega=
socialsekreteraren=
handläggaren=
handläggare=
praktikanten=
praktikant=
representanten=
representant=
föreläsaren=
föreläsare=
tolken=
kontaktpersonen=
enhetschefen=
samordnaren=
samordnare=
rektorn=
rektor=
kuratorn=
ordföranden=
ordförande=
vikarien=
vikarie=
receptionen=
personalen=
personal=
teamet=
vaktmästaren=
frivården=
socialjouren=
kommunalrådet=
ministern=
läkarna=
jourläkaren=
skolsköterskan=
klassläraren=
överläkaren=
vår enhet=
[appointment]
ny tid
annan tid
mötestid*
möte=
mötet=
mötena=
träff=
träffen=
dagordning
dagordningen
kallelse
kallelsen
agenda
agendan
protokoll
minnesanteckningar
boka=
bokad=
bokat=
bokar=
boka om
tider=
tiden=
lokal=
lokalen=
rum=
rummet=
sal=
salen=
kalender
kalendern
inställt
teams=
zoom=
skype=
länk=
länken=
deadline
kontoret=
reception
fika=
fikat=
lunch=
lunchen=
semester*
ledig=
parkering*
korridoren
samverkansmöte*
nätverksmöte*
doodlen
doodle
påminner
påminnelse
projektor
vikariat
jourschema
[own]
jag=
min=
mitt=
mina=
vi=
vår=
vårt=
våra=
oss=
mig=
mej=
själv=
[you]
du=
ni=
er=
dig=
din=
ditt=
dina=
era=
ert=
snälla=
tack=
hej=

[topic_after]
utbildning
*utbildning*
workshop
workshopen
seminarium
webbinarium
kurs=
kursen
kursdag=
rutin=
rutinen
policy
riktlinje*
*broschyr*
*statistik*
siffror=
vägledning*
*konferens*
forskning*
arbetsgrupp*
strategi*
lag=
lagen=
lagstiftning*
*föreläsning*
temadag*
enkät*
budget*
föräldrakväll*
film*
reportage*
rapporten
avhandlingen=
handbok*
*kampanj*
frågor=
avvänjningsteamet=
[institution_after]
boende=
team
teamet
tjänsten=
linjen=
projektet
projekt
nätverket
enheten=
mottagningen=
mottagning=
gruppen=
samtal=
centrum=
centret
enhet=
samordnare=
handläggare=
blankett=
blanketten=
jouren=
station=
stationen=
nämnden=
förvaltningen=
programmet=
verksamhet*
avdelningen=
akutmottagningen=
öppettider*
[topic_before]
utbildning om
utbildning i
utbildningen om
kurs om
kurs i
workshop om
föreläsning om
föreläser om
föreläste om
föreläsare om
seminarium om
webbinarium om
broschyr om
broschyrer om
information om
material om
rapport om
rapporten om
artikel om
avhandlingen om
enkät om
statistik om
siffror på
siffror om
temat är
temat om
experter på
expert på
kunskap om
regler för
reglerna för
lagen om
film om
bok om
prata om
diskutera
rutin för
rutinen för
handbok i
studie om
forskning om
undersökning om
podd om
frågan om
frågor om
erfarenhet av
skillnaden mellan
skillnad på
skillnad mellan
förebygga
prevention av
konferens om
workshopen om
workshop kring
`;
