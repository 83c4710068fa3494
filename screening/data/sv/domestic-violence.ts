/** Swedish: violence against an adult at home. Format: see lexicon.ts. */
export default `
[violence]
~ anmält honom
~ anmälde honom
misshandlar
kvinnomisshandel*
psykiskt våld
ekonomiskt våld
eftervåld*
våld i nära
relationsvåld*
kvinnofrids*
partnervåld*
hedersförtryck*
hedersrelat*
hedersvåld*
hedersmotiv*
hot om heder
kvinnomisshand*
slår henne
slår honom hemma
slår sin
slog henne
slog mamman
~ slagen av
slog sin
slår ihjäl
slå ihjäl
slagit henne
blir slagen
blev slagen
misshandlar sin
misshandlar henne
misshandlad av
strypgrepp*
strypa
strypt*
stryptag*
tog strupgrepp
blåslagen
blått öga
blåtira*
solglasögon inomhus
knuffade henne
knuffar henne
sparkade henne
dragit i håret
hotar henne
hotade henne
hotar sin
hotat att slå
dödshotar
hotat döda
spottar på henne
kallar henne hora
skriker åt henne
kastar saker på
slog sönder
låste in
~ låser in
låst in
inlåst av
~ kommer inte ut
tar hennes
tagit hennes
gömt nyck*
gömt passet
läser hennes
~ läser alla
~ läser sms
kollar hennes
~ kollar mobilen
spårar henne
spårningsapp*
spionapp*
följer efter henne
förföljer henne
exet utanför
exet stod
svartsjuk*
hindrar henne
inte träffa väninnor
får inte gå ut
får inte jobba
får inga pengar
håller i bankid
håller i kortet
fråga honom först
bytte lås
rädd för maken
rädd för mannen
rädd för exet
rädd för sambon
tvingar henne
tvångsgift*
bortgift*
giftes bort
giftas bort
gifts bort
våldtagen av
våldtäkt inom
stalkad av
stalkar sin
stalkar exet
hoppar till när
hörde skrik*
[protection]
kvinnojour*
tjejjour*
skyddat boende
skyddad adress
skyddade personuppgift*
sekretessmark*
kontaktförbud*
besöksförbud*
relationsvåldscent*
skyddshem*
flydde från mannen
flytt från mannen
gömmer sig för
larmtelefon*
larmpaket*
trygghetslarm*
hotbild*
~ hotbilden
~ patriark*
mansmottag*
våldsutöva*
tillbaka hos mannen
tillbaka till mannen
tillbaka till exet
lämnade jouren
~ jouren
säkerhetsplan*
`;
