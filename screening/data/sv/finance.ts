/** Swedish: money. Format: see lexicon.ts. */
export default `
[debt]
~ skuld=
skulder*
skulden
skulderna
skuldsatt*
skuldsaner*
hyresskuld*
elskuld*
spelskuld*
studieskuld*
kronofog*
kfm=
inkasso*
inkassokrav*
betalningsföreläg*
betalningsanm*
betalningspåminn*
betalningskrav*
utmätning*
utmäts
obetald*
obetalt
hyran
hyra obetald
hyresbetaln*
ligger efter med
efter med hyran
skickad till inkasso
sms lån*
snabblån*
lånehaj*
låna pengar
lånat pengar
lånar pengar
tog lån*
lånen
tog ett lån
~ klarna*
avbetaln*
kreditkort*
kreditupplys*
på kredit
kredit
kontot är tomt
kontot tomt
bankens brev
skyldig pengar
~ skyldig
är skyldig
vräk*
vräks
vräkt*
vräkning*
~ elen
stänger av elen
elen stängs
elen ryker
strömmen avstäng*
pantsat*
pantbank*
~ pantar
inga pengar
slut på pengar
pengarna slut
pengarna är slut
pengar till mat
kortet nekades
har inte råd
pank=
pankt=
konkurs*
bankrutt*
borgen för
säljer sina
inte en krona
slösat
bränt pengar
brände på
[income]
försörjningsstöd*
ekonomiskt bistånd
socialbidrag*
socbidrag*
bidrag*
bidraget
fösen
bostadsbidrag*
bostadstillägg*
barnbidrag*
underhållsstöd*
utkomststöd*
flyktingersätt*
dagersättning*
etableringsersätt*
aktivitetsersätt*
sjukersätt*
sjukpenning*
föräldrapeng*
~ csn=
~ fpa=
~ fk=
försäkringskass*
a kassa*
akassa*
garantipens*
~ pension*
~ lön=
lönen
löneutmät*
inkomst*
arv=
arvet
ärvde
ärvt
besparing*
sparpengar
god man
~ förvaltare
förmedling av pengar
budgetrådgiv*
skuldrådgiv*
budget och skuld
~ swish*
~ bankid*
bankkonto*
spärrat konto
kontot är spärrat
matkass*
matbank*
matutdeln*
julhjälp*
~ stadsmission*
~ fattig*
feriepeng*
återkrav*
kräver tillbaka
bidragsfusk*
skadestånd*
dagsböter
`;
