/** German: ethnic origin. Format: see lexicon.ts. */
export default `
[origin]
roma=
sinti
sinto
*kurde
*kurdin
kurdisch*
tschetschen*
arabisch*
araber
afrikan*
somali*
afghan*
syrer*
syrisch*
türkisch*
türke
türkin
alban*
jesid*
eziden
ethni*
~ hautfarbe
schwarz gelesen
muttersprache
spricht nur
spricht kein deutsch
spricht kaum deutsch
spricht wenig deutsch
spricht arabisch
spricht kurdisch
spricht dari
nigerian*
eritre*
irak*
iran*
pakistan*
rumän*
bulgar*
polnisch*
ukrain*
vietnames*
marokk*
algeri*
tunes*
russlanddeutsch*
spätaussiedler*
migrationshintergrund
romanes
tigrinya
~ herkunft=
herkunftsland
~ herkunfts*
abstammung
ethnisch*
volksgruppe
romni
romnja
roma familie
sintiza
zigeuner*
jenisch*
jenische
lovara
kalderasch
~ schwarz=
dunkelhäutig*
schwarze hautfarbe
~ poc=
~ bipoc
aussehen nach
südländisch*
nordafrikan*
maghrebin*
ostafrikan*
westafrikan*
kongoles*
ghana*
ghanaer*
gambi*
guinea
guineer*
kamerun*
senegal*
sudan*
äthiop*
libanes*
palästinens*
jemen*
kurde=
kurdin
kurden
jesidin
ezid*
assyr*
aramä*
aleviten
turkmen*
usbek*
tadschik*
kasach*
kasachstandeutsch*
dagestan*
inguschet*
aserbaidschan*
armenisch*
armenier*
georgisch*
georgier*
moldau*
moldaw*
~ serbisch*
serbe=
serbin
serben
ostserbien
serbien
~ kroat*
~ bosn*
bosniake*
kosov*
kosovo*
~ albanisch
mazedon*
montenegr*
slowak*
~ slowen*
~ ungar*
~ tschech*
polin=
pole=
~ russisch*
russe=
russin
russen
belarus*
belaruss*
~ ukraine
ukrainer*
~ griechisch*
griechin
~ portugies*
~ brasil*
dominikan*
kuban*
kolumb*
venezol*
indien=
inder=
sri lanka
tamil*
bangladesch*
nepal*
~ chines*
philippin*
afro=
türkeistämmig*
türkischstämmig*
~ *stämmig=
*stämmige
*stämmiger
~ erstsprache
familiensprache
haussprache
herkunftssprache
~ muttersprachler*
spricht zu hause
spricht daheim
spricht romanes
spricht türkisch
spricht russisch
spricht farsi
spricht paschtu
spricht serbisch
spricht albanisch
spricht polnisch
~ farsi
~ dari
~ paschtu
pashto
~ urdu
~ amharisch
somalisch
kurmandschi
~ kein wort deutsch
kaum deutsch
versteht kein deutsch
~ kyrillisch
aus syrien
aus dem irak
aus afghanistan
~ aus der türkei
aus eritrea
aus somalia
aus nigeria
~ aus der ukraine
~ aus rumänien
~ aus bulgarien
~ aus serbien
aus tschetschenien
aus marokko
aus tunesien
aus ghana
~ aus polen
aus russland
~ kommt ursprünglich
~ ursprünglich aus
~ wo er herkommt
~ wo sie herkommt
~ woher er
~ woher sie
~ zuwander*
eingewandert
migrationsgeschichte
gastarbeiterfamilie
passdeutsch
zweite generation
rassistisch beleidigt
rassistisch beschimpft
~ rassismus
kanak*
kanake*
neger
afghane
afghanin
marokkaner
nigerianer
nigerianerin
rumäne
rumänin
bulgarin
pakistani
iraner
iranerin
iraker
sindschar
diyarbakir
aus albanien
aus dem kosovo
kosovare*
aus bosnien
aus kroatien
aus der slowakei
aus ungarn
aus moldawien
aus georgien
aus armenien
aus aserbaidschan
aus dem iran
aus dem libanon
aus palästina
aus gaza
aus ägypten
aus algerien
aus libyen
aus dem sudan
aus dem kongo
aus kamerun
aus gambia
aus guinea
aus dem senegal
aus äthiopien
aus pakistan
aus indien
aus bangladesch
aus vietnam
aus kurdistan
aus kasachstan
aus dagestan
aus mazedonien
aus montenegro
aus brasilien
aus kolumbien
aus venezuela
aus kuba
schwarzer junge
schwarzes mädchen
schwarze frau
schwarzer mann
dunkle hautfarbe
dunkle haut
türkische familie
kurdische familie
arabische familie
romafamilie
romakind*
romaherkunft
roma herkunft
burgenlandroma
kärntner slowen*
kosovo albaner
kosovoalban*
jugo=
jugos=
tschusch*
kümmeltürk*
polacke*
schlitzauge
n wort beschimpft
n wort genannt
hazara
paschtun*
tadschike
uigur*
rohingya
berber
tuareg
spricht somali
spricht tigrinya
spricht ukrainisch
spricht rumänisch
spricht bulgarisch
spricht urdu
spricht persisch
spricht tschetschenisch
spricht nur arabisch
halb türkisch
halbtürke
hat wurzeln
`;
