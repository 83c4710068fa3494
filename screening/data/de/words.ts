/** German: little words beside the lexicons. One per line; see language-data.ts. */

/** Words before a date of birth. */
export const birth = `
geb
geboren
geborene
geborener
geburtsdatum
geburtsdat
geburtstag
gebdatum
gebdat
gebtag
jg
jahrgang
dob
`;

/** Words beside the number of somebody's papers, one per line. */
export const documents = `
ausweis
personalausweis
perso
ausweisnummer
ausweisnr
reisepass
pass
passnummer
passnr
steuerid
steuer id
steueridentifikationsnummer
identifikationsnummer
idnr
steuernummer
sozialversicherungsnummer
svnr
sv nummer
sv nr
rentenversicherungsnummer
rvnr
versichertennummer
versicherungsnummer
krankenversichertennummer
kvnr
führerschein
aufenthaltstitel
azr
azr nummer
duldung
ankunftsnachweis
personenkennzeichen
ahv
ahv nummer
e card
`;

/** Street words as they stand in addresses. */
export const street = `
*straße
*strasse
*str
*weg
*gasse
*gässchen
*allee
*platz
*ring
*damm
*ufer
*steig
*stieg
*pfad
*hof
*chaussee
*promenade
*zeile
*siedlung
*stiege
*kai
*twiete
*kamp
*lände
*gürtel
*halde
*wall
*anger
*redder
*rain
*graben
`;

/** As written before names. */
export const titles = `
herr
herrn
hr
frau
fr
frl
fräulein
familie
fam
dr
prof
dkfm
hofrat
`;

/** Words of address and signature. */
export const greetings = `
hallo
hallöchen
halli
hi
hey
huhu
moin
moinmoin
servus
serwas
griaß
griass
grüezi
grüessech
salü
hoi
tach
nabend
mahlzeit
liebe
lieber
liebste
geehrte
geehrter
danke
dankschön
dankeschön
dank
merci
thx
lg
vg
mfg
bg
gruß
grüße
grüßen
grüessli
ciao
tschüss
tschau
pfiat
pfiati
ahoi
`;

/** Little words that show the language. */
export const functionWords = `
und
nicht
ich
auch
wird
werden
wurde
bei
beim
durch
gegen
oder
aber
wenn
weil
dass
sich
nach
mit
zum
zur
vom
einen
einem
einer
haben
sind
schon
wieder
keine
kein
doch
jetzt
seit
über
muss
kann
diese
dieser
ihn
uns
`;
