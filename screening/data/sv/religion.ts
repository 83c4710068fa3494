/** Swedish: religious belief and practice. Format: see lexicon.ts. */
export default `
[belief]
muslim*
islam=
islamisk*
konverter*
konverterad
konvertering*
kristen*
kristna
kristnad
katolik*
katolsk*
ortodox*
syrisk ortodox*
judisk*
judinna
jude=
hindu*
buddhis*
sikh*
jehovas*
jehovas vittne*
pingst=
pingstvän*
pingstkyrk*
frikyrk*
livets ord
mormon*
laestadian*
schartauan*
salafist*
salafister*
salafism*
shia=
sunni=
sunnit*
ahmadiyya*
ateist*
religiös*
~ religion*
troende
tror på gud
gudstro*
~ gud=
djävul*
blev kristen
döpt=
döpts
döptes
dop=
dopet
omdöpt
konfirmerad
konfirmand*
[practice]
ber fem
ber om nätterna
~ ber=
bönen
böner
bön=
bönematta
bönemattan
fredagsbön*
ramadan*
fastar
fastade
~ fasta=
moské*
moskén
källarmoské*
~ kyrka*
~ kyrkan
~ kyrkor
synagog*
imam*
imamen
~ präst*
~ prästen
~ pastor
~ pastorn
~ pastorer
församling*
talaq
koran*
koranen
bibel*
bibeln
bibelgrupp*
korset
~ kors=
slöja*
slöjan
hijab*
niqab*
burka*
täcker håret
täcka sig
täckt hår
turban*
kippa*
skägg*
skägget
halal*
haram
kosher
fläskkött
~ skaka hand
sekt=
sekten
sektavhopp*
~ uteslutits ur
~ uteslöts
missionär*
bönegrupp*
bibelstud*
sabbat*
talar i tungor
ramadanfasta
`;
