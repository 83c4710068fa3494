/** Swedish: offences, police, courts, prison. Format: see lexicon.ts. */
export default `
[offence]
i ett gäng
~ gänget=
gängare
inbrott*
stöld*
stulit
stulen=
snattat
snattar*
snattade
snatteri*
stal=
stjäl=
häleri*
rån=
rånet
rånat
rånad*
rånade
rånare
misshandel*
misshandlat
misshandlad*
slog ner
slagit ner
slagsmål*
sparkade
hotar*
hotade
hotat
hotad
olaga hot*
dödshot*
mordhot*
hota=
mordförsök*
mord=
mordet
mördat
dråp*
mordbrand*
anlagd brand
tände eld
tuttat
skadegörel*
sabotage*
vapen*
vapenbrott*
pistol*
revolver
skjutning*
skjuten
kniv*
knivhugg*
knivskur*
machete*
sprängning*
sprängämne*
rörbomb*
granat*
handgranat*
bomb*
utpressning*
bedrägeri*
bedragare
identitetsstöld*
urkundsförfalsk*
förfalskat
penningtvätt*
stalkar*
ofredande*
våldtäkt*
våldtagit
våldtog
sexköp*
sexualbrott*
sexbrott*
ocker*
rattfyller*
olovlig körning*
smuggl*
narkotikabrott*
ringa narkotika*
häktad för
gängkriminell*
gängkonflikt*
gängmiljö*
kriminell*
uppdrag på
tog uppdrag
tar uppdrag
skottsäker
skyddsväst*
klottr*
vandal*
klassad som
[police]
gripen
greps
gripna
gripits
anhållen
anhölls
omhändertagen av polis
polisanmäl*
~ anmäld för
visitera*
kroppsvisit*
husrannsak*
~ polisen
polisförhör*
~ förhör=
~ förhöret
förhörd
efterlyst*
efterlysning*
misstänkt*
misstankar*
skäligen
brottsmiss*
brottsregist*
belastningsregist*
spaning*
spanar*
fingeravtryck*
avlyssnad
snuten
snutarna
polispatrull*
~ sssp=
~ ssp=
~ säpo=
lob=
vapenbeslag*
beslagtog*
[court]
åtal*
åtalad*
åtalas
åklagare*
tingsrätt*
hovrätt*
häktningsförhandling*
~ förhandling=
rättegång*
domen
dömd
dömdes
döms=
dömts
villkorlig dom
skyddstillsyn*
ungdomstjänst*
ungdomsvård*
ungdomsövervakning*
dagsböter
dagsbot*
böter=
bötfälld*
fängelsestraff*
samhällstjänst*
skadestånd*
~ straffet
friad
frikänd*
frias
fällande
påföljd*
strafföreläggande*
kallad som vittne
vittne=
vittnar=
vittnesmål*
brottsoffer*
rättspsykiatrisk undersökning
lindrig dom
brottmål
kontaktförbud*
[prison]
häktad*
häktet
häkte=
häktades
häktning*
anstalt*
fängelse*
kumlaanst*
~ kumla=
hallanstalt*
fängslad
fångvård*
plitarna
~ kriminalvård*
~ frivård*
övervakare*
~ övervakning
fotboja*
elektronisk övervak*
permission*
permis
permisen
mucka*
muckar
muckade
frihetsberövad*
frisläppt
frigiven
villkorlig frigivning
villkorligt frigiven
åkt in
åkte in
åker in
~ inne igen
sitter inne
suttit inne
~ släpps=
avtjäna*
~ sis hem
~ sis hemmet
statens institutionsstyr*
`;
