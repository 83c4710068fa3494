/** Swedish: words around identifiers: dates of birth, streets, titles, greetings; and the little words by which the language is recognised. */
export const birth = `
född
född den
f.
födelsedatum
födelsedag
födelsedata
födelsenr
födelsenummer
fdat
fd.
fyller år
personnummer
persnr
pnr
född dag
`;
export const street = `
*gatan
*gata
*vägen
*väg
*gränd
*gränden
*stigen
*stig
*torg
*torget
*plan
*allén
*allé
*backen
*backe
*stråket
*kajen
*leden
*slingan
*bron
*parken
*vreten
*ängen
*gården
*bergsvägen
*promenaden
*esplanaden
*bulevarden
*kulla
*hagen
*svängen
*höjden
*liden
*terrassen
*backarna
*ringen
`;
export const titles = `
herr
fru
fröken
hr
frk
dr
doktor
professor
prof
advokat
direktör
kyrkoherde
lektor
magister
`;
export const greetings = `
hej
hejsan
hej hej
hallå
tja
tjena
tjänare
god morgon
god kväll
god dag
godmorgon
god eftermiddag
mvh
hälsningar
med vänlig hälsning
med vänliga hälsningar
vänligen
vänliga hälsningar
bästa hälsningar
kram
kramar
ha det
ha det bra
tack på förhand
trevlig helg
moi
morjens
terve
kära
bästa
hälsar
`;
export const functionWords = `
och
inte
är
som
på
för
att
av
till
den
det
med
från
har
ska
kan
men
eller
om
när
då
nu
också
bara
mycket
måste
blir
blev
efter
innan
hos
vid
utan
någon
något
några
hur
varför
där
här
vad
finns
kommer
skulle
borde
gick
fick
sedan
redan
över
under
`;
/** Words beside the number of somebody's papers, one per line. */
export const documents = `
personnummer
personnr
pnr
persnr
samordningsnummer
samordningsnr
passnummer
passnr
pass
körkort
körkortsnummer
id kort
id kortet
lma
lma kort
lma kortet
dossiernummer
dossiernr
legitimation
uppehållstillståndskort
ut kort
`;
