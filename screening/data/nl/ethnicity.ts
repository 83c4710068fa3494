/** Dutch: ethnic origin. Format: see lexicon.ts. */
export default `
[origin]
allochtoon
afkomst
origine
roots
huidskleur
donkere huid
lichte huid
~ blank*
~ zwart
neger
negers
bruine huid
moedertaal
tweetalig
spreekt thuis
spreekt enkel
spreekt alleen
spreekt amper nederlands
spreekt geen nederlands
geen nederlands
~ tolk
~ tolk nodig
roma=
roma gezin
rom=
sinti*
zigeuner*
woonwagenbewoner*
woonwagenkamp
arabisch
arabier
turk=
turks=
turken
koerd*
koerden
koerdisch*
marokkaan
marokkaanse
marokkaans
berbers
berber
tamazight
tarifit
riffijn
algerijn*
tunesi*
tunesisch
egypt*
syrisch
syriër
syrische
irakees
iraaks
iraans
iraniër
afghaan*
afghaans
hazara
pasjtoe
pashtun
dari=
tadzjieks
oeigoer
somali*
somalisch
eritre*
eritrees
tigrinya
ethiop*
congolees
congolese
rwandees
ghanees
nigeri*
nigeriaans
surinam*
surinaamse
hindostaan*
javaans
antilli*
arubaan
curaçao
molukse
molukker
indisch
indonesisch
chinees=
vietnamees
pools
~ pool=
poolse
~ polen
tsjetsjen*
armeens
armeen
azeri
oekraïn*
russin
russisch
bulgaar
bulgaars
bulgaarse
roemeen
roemeens
roemeense
albanees
albanese
kosovaar
palestijn*
palestina
libanees
zigeunerin
kurd*
kaukasisch
ghana
~ mix=
halfbloed
dubbelbloed
van marokkaanse
van turkse
van poolse
van roma
van afrikaanse
van russische
van syrische
turkse
turkse familie
turkse roots
marokkaanse roots
marokkaantje
marrokaan*
mocro
mocro's
makak
makakken
zwartjoekel
zandneger
geitenneuker
kankermarokkaan
kutmarokkaan
kutturk
roetmop
nikker
spleetoog
spleetogen
pinda chinees
bootnegers
aap genoemd
~ gekleurd
donker uiterlijk
getint*
getinte
licht getint
noord afrikaans
noord afrikaan
noordafrikaans
zuid amerikaans
~ oost europees
~ oosteuropees
oosteuropeaan
oostblok
oostblokker
west afrikaans
afrikaan
afrikaans=
afrikaanse
~ aziatisch
aziaat
zwarte huid
zwarte man
zwarte jongen
blanke jongen
gemengd bloed
gemengde afkomst
halve marokkaan
half turks
half marokkaans
half surinaams
biculturel
dubbele nationaliteit
~ eerste generatie
~ tweede generatie
~ derde generatie
~ nieuwkomer
~ migratieachtergrond
~ migratie achtergrond
~ anderstalig*
~ thuistaal
~ tolk arabisch
~ tolk turks
~ tolk farsi
~ tolk dari
~ tolk pools
~ tolk roemeens
~ tolk bulgaars
~ tolk tigrinya
~ tolk somalisch
~ tolk pasjtoe
~ tolk russisch
spreekt arabisch
spreekt turks
spreekt pools
spreekt russisch
spreekt berbers
spreekt farsi
spreekt frans thuis
spreekt enkel arabisch
spreekt enkel frans
spreekt nauwelijks nederlands
gebrekkig nederlands
gebroken nederlands
nederlands niet machtig
verstaat geen nederlands
verstaat amper
begrijpt geen nederlands
praat alleen turks
thuis arabisch
thuis turks
thuis pools
thuis russisch
thuis berbers
farsi
urdu
punjabi
bengaals
amazigh
lingala
swahili
twi=
wolof
papiaments
papiamento
sranan
~ portugees
portugese
braziliaan*
spanjaard
~ italiaans=
kaapverd*
senegalees
guinees
guinee
kameroen*
togolees
angolees
burundees
gambiaan*
soedanees
sudanees
liberiaan*
oegandees
keniaan*
tsjaads
libisch
libier
jemen*
jordaans
palestijnse
iraanse
irakese
irakezen
koerdische
yezidi*
jezidi*
assyri*
arameeër*
arameer
kopten
pakistaan*
pakistaans
bangladesh*
srilankaan*
tamil*
nepalees
indiaas
indiër*
filipijn*
thaise
thais=
mongools
georgiër
georgisch
ingoesj*
dagestan*
wit rus*
wit russisch
moldavi*
servisch
serviër
bosnisch
bosniër
bosnische
kroaat
kroatisch
macedoni*
montenegrijn*
kosovaars*
kosovaarse
slowaak
slowaaks
slowaakse
hongaar*
tsjech*
lets=
litouw*
~ griek=
cubaan*
dominicaan*
colombiaan*
venezolaan*
molukkers
hindoestan*
creool*
marron
bosneger
arubaanse
bonairiaan*
kampbewoner
woonwagenfamilie
reizigersfamilie
romafamilie
~ romagemeenschap
romakind*
romameisje
romajongen
romavrouw
sinti familie
`;
