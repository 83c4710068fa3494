/** German: belief and practice. Format: see lexicon.ts. */
export default `
[belief]
*muslim*
moslem
islam=
islamisch
christ=
christlich
katholisch
evangelisch
jüdisch
jude=
orthodox*
hindu*
buddhis*
salafi*
atheis*
zeugen jehovas
freikirch*
konvertier*
konvertit*
übergetreten
religiös
gläubig
~ glauben
getauft
taufe
konvertiert
übertritt zum
zum islam
zum christentum
aus der kirche
ausgetreten aus
kirchenaustritt
gottes=
allah
gottesfürcht*
fromm
frömmler
streng gläubig
strenggläubig*
streng religiös
gläubige*
~ ungläubig
haram=
~ sünde
sünden
sündig
unkeusch
unrein
~ paradies
~ hölle
jüngstes gericht
~ prediger
~ predigt=
predigten
schiit*
sunnit*
alevit*
aleviten
ahmadi*
sufi*
baptist*
pfingstgemeinde
pfingstler
evangelikal*
mennonit*
mormon*
adventist*
zeuge jehovas
scientology
satanis*
okkult*
esoteri*
sikh*
buddhist*
koptisch
serbisch orthodox
griechisch orthodox
russisch orthodox
chassid*
koscher
katholik*
protestant*
muslima
~ kirchlich
~ religiöse
religionszugehörig*
~ konfession
glaubensgemeinschaft
glaubensrichtung
~ spirituell
ist muslimin
ist moslem
moslemisch*
ist christ
ist christin
ist jude
ist jüdin
jüdin
jüdischer
jüdische
ist katholisch
katholischer
evangelischer
evangelische
reformiert=
evangelisch reformiert
zeugen jehova*
jehovas
zj=
sunna
schia
schiitisch
sunnitisch
alevitisch
sufis
salafist*
wahabit*
wahhabit*
strenggläub*
tiefgläubig
sehr gläubig
sehr fromm
fromm geworden
plötzlich fromm
plötzlich religiös
religiöser geworden
religiös geworden
religiös streng
streng religiöse
ultraorthodox*
konservativ religiös
konversion
konversionen
zum islam übergetreten
zum islam gefunden
zu gott gefunden
zu jesus gefunden
jesus=
gefunden zu allah
hat zu gott
neuen glauben
vom glauben
vom glauben abgefallen
glaubt nicht mehr
abtrünnig*
apostat*
murtad
ex muslim
ex muslima
ausgetreten aus der kirche
kirchensteuer
ohne bekenntnis
konfessionslos
religionslos
bekenntnis
schahada
shahada
glaubensbekenntnis
astaghfirullah
inschallah
inshallah
maschallah
mashallah
wallah
subhanallah
hamdullah
elhamdulillah
alhamdulillah
akhi
brüder im glauben
glaubensbrüder
ummah
umma=
deen=
dunya
haram ist
alles haram
ist haram
sündhaft
teuflisch
vom teufel
dämon*
dämonen
besessen von
dschinn*
jinn
djinn
böser blick
bösen blick
nazar
schwarze magie
verhext
verflucht
verwünscht
voodoo
juju=
juju schwur
strafe gottes
gott hat ihm
gottgewollt
gottesstrafe
sündenfall
höllenqualen
in die hölle
kommt in die hölle
ins paradies
endzeit*
apokalyps*
jüngsten gericht
wiedergeboren
geistheilung
erleuchtet
guru=
schaman*
anastasia
anastasia bewegung
hare krishna
krishna
moon sekte
shincheonji
zwölf stämme
sektenartig
sektenaussteiger*
freikirchlich
pfingstkirche
pfingstgemeinden
icf=
charismatisch*
piusbrüder
opus dei
methodist*
neuapostolisch*
nak=
quäker
bahai
drus*
druse
mandäer
yazid*
jesidisch
jeside
tempel gehindert
sikhs
khalsa
[practice]
betet
gebetet
beten=
gebet
gebetsteppich
*moschee
moscheeverein
~ kirche=
~ kirchengemeinde
synagoge
~ tempel=
imam
~ pfarrer=
priester
kopftuch
niqab
burka
kippa
fastet
ramadan
koran
koranschule
bibel
bibelkreis
~ bart
halal
sekte
konfirm*
betet fünfmal
fünfmal am tag
gebetszeit*
gebetsraum
freitagsgebet
freitagspredigt
beichtet
~ beichte
in die messe
in der messe
~ gottesdienst*
gottesdienstbes*
hauskreis
~ kirchgang
kirchenchor
ministrant*
firmung
kommunion
taufen lassen
~ taufen=
bibelstunde
königreichssaal
hinterhofmoschee
moscheebes*
koranunterricht
korankurs
madrasa
korane
islamunterricht
hidschab
hijab
tschador
nikab
vollverschleier*
verschleiert
schleier=
bart wachsen
kaftan
gebetskappe
gebetskette
kruzifix
rosenkranz
schabbat
sabbat
synagogenbes*
beschnitten
beschneidung
~ fasten=
zuckerfest
opferfest
bairam
~ pilger*
hadsch
umra=
zakat
schächt*
schweinefleisch
isst kein schwein
isst nur halal
musik ist haram
hört keine musik
gibt die hand nicht
nicht mehr die hand
~ hand geben
~ handschlag
weihrauch
geistheiler
exorz*
teufelsaustreib*
wallfahrt
~ kloster
diakon=
geistlicher
hodscha
rabbi*
mufti
missionier*
~ missionar
isst bei uns nicht
betet jetzt
betet wieder
betet nicht mehr
betet nachts
betet viel
beten gegangen
beten geht
geht beten
zum beten
in der pause beten
betet in
betet auf dem
betet im
will beten
beim beten
morgengebet
nachtgebet
rituelle waschung
waschung vor
wudu
salat= gebet
muezzin
adhan
gebetsapp
gebetskreis
gebetsgruppe
heilungsgebet*
zungenrede
redet in zungen
geht in die moschee
geht in die kirche
geht zur kirche
geht jeden sonntag
jeden sonntag in
jeden freitag in
freitags in die
freitags immer
moscheen
moscheegemeinde
moscheeverb*
ditib
milli görüs
igmg
atib
vikz
al nur moschee
masjid
kulturverein der
cemevi
cem haus
kirchenbesuch
messdiener*
ministrier*
jungschar
cvjm
konfis=
konfirmand*
firmling*
bibelfest
bibelverse
bibelvers*
bibelzitate
bibelsprüche
liest die bibel
liest im koran
liest den koran
liest nur noch koran
koran auswendig
koranschul*
koranverse
koranvers*
koransure*
suren=
hafiz
hadith*
hadithe
islamunterr*
islamseminar
islamseminare
dawa=
dawah
lies aktion
lies stand
koranstand
street dawa
predigtvideo*
scheich=
sheikh
hoca=
kaplan
pastor*
vikar
nonne
mönch
ordensschwester
popen
rebbe
mullah
ayatollah
freitagspre*
fastenbrechen
iftar
fastet nicht
fastet nicht mehr
fastet seit
fastet mit
trotz diabetes fasten
fastenmonat
ramadan fastet
zuckerf*
bayram
newroz
aschura
ashura
jom kippur
yom kippur
pessach
chanukka
bar mizwa
bat mizwa
kaschrut
schächten
lehnt schweinefleisch
kein schweinefleisch
isst kein schweinefleisch
kein gummibärchen
keine gelatine
trägt kopftuch
trägt jetzt kopftuch
kopftuch abgelegt
kopftuch ab
legt das kopftuch
nimmt das kopftuch
ohne kopftuch
mit kopftuch
unter dem kopftuch
vollverschl*
verschleiert sich
abaya
abbaya
khimar
chimar
dschilbab
jilbab
handschuhe und schleier
djellaba
dschellaba
galabija
galabiya
knöchellange hose
knöchelfreie hose
hochgekrempelte hose
häkelkappe
gebetsmütze
takke
gebetsfleck
zebibah
gebetsschal
tallit
tefillin
schläfenlocken
peies
scheitl
kreuz um den hals
kreuzkette
marienstatue
hausaltar
betet zu
frauen die hand
frauen nicht die hand
gibt frauen keine
gibt keiner frau
gibt mir nicht die hand
händeschütteln verweigert
hand verweigert
schaut frauen nicht
setzt sich nicht neben frauen
geschlechtertrennung
nimmt nicht am schwimmunterricht
schwimmunterricht befreit
keine musik mehr
musik gelöscht
musik sei verboten
lehnt musik
feiert kein weihnachten
feiert weihnachten nicht
feiert keinen geburtstag
geburtstage feiert er
kein geburtstag feiern
bluttransfusion abgelehnt
blutkonserve
ablehnt bluttransfusion*
austreib*
exorzist*
exorzismus
teufelsaustr*
handauflegen
wunderheiler
heilt durch
spendet an die moschee
zehnte=
zehnten an die
hadschi
pilgerfahrt
umrah
nach mekka
mekka
medina=
jakobsweg
lourdes
medjugorje
taufkurs
taufvorbereitung
taufen lässt
taufe im
getauft worden
ungetauft
beschneidungsfest
beschneiden lassen
kirchlich heiraten
kirchlich verheiratet
nikah
imam ehe
imamehe
missioniert
missionieren
bekehrt
bekehren
bekehrung*
von tür zu tür
wachtturm
religionsunterricht abgemeldet
islamischer unterricht
seelsorger*
imam hat
imam sagt
sündigt
`;
