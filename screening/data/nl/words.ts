/** Dutch: little words beside the lexicons. One per line; see language-data.ts. */

/** Words before a date of birth. */
export const birth = `
geb
geboren
geborene
geboortedatum
geboortedat
gebdatum
gebdat
gebdtm
geboorte
gbd
geboortejaar
`;

/** Words beside the number of somebody's papers, one per line. */
export const documents = `
bsn
burgerservicenummer
burgerservnr
burgerserv nr
rijksregister
rijksregisternummer
rijksregisternr
rrn
insz
identiteitskaart
id kaart
identiteitsnummer
paspoort
paspoortnummer
rijbewijs
rijbewijsnummer
v nummer
vreemdelingennummer
ov nummer
ov nr
verblijfskaart
verblijfstitel
sofinummer
sofi nummer
a kaart
`;

/** Street words as they stand in addresses. */
export const street = `
*straat
*straatje
*laan
*weg
*steenweg
*baan
*plein
*pleintje
*kade
*kaai
*gracht
*dijk
*singel
*dreef
*hof
*park
*pad
*markt
*ring
*vest
*lei
*wal
*gaarde
*veld
*heide
*brug
*plantsoen
*boulevard
*avenue
*kouter
*steeg
chaussée
`;

/** As written before names. */
export const titles = `
mevrouw
mevr
mvr
mw
meneer
menheer
mijnheer
mnr
dhr
heer
juffrouw
mej
mme
madame
`;

/** Address and signature. */
export const greetings = `
hoi
hallo
hey
hé
dag
ha
goeiemorgen
goeiemiddag
goeienavond
goeiedag
goedemorgen
goedemiddag
goedenavond
beste
geachte
lieve
collega
groet
groetjes
groeten
grtjs
gr
mvg
hgr
liefs
bedankt
dank
dankjewel
dankuwel
thx
merci
salut
doei
houdoe
`;

/** Frequent little words that hardly occur in the other languages. */
export const functionWords = `
het
een
niet
geen
maar
ook
wel
naar
voor
bij
uit
nog
weer
hij
zij
ik
jij
jullie
wij
mijn
heeft
hebben
wordt
worden
werd
zijn
deze
dit
dat
omdat
waar
aan
alleen
altijd
nooit
sinds
gaat
zegt
wat
iemand
iets
kunnen
`;
