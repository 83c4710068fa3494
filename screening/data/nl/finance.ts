/** Dutch: money. Format: see lexicon.ts. */
export default `
[debt]
krijgt haar rekeningen niet betaald
krijgt zijn rekeningen niet betaald
tekort op de rekening
kan de huur niet
rond te komen
komt niet rond
niet rondkomen
*schuld
schulden
*schuldenberg
schuldhulp*
schuldsaner*
schuldbemidd*
schuldeiser*
schuldenaar
wsnp
msnp
minnelijk traject
collectieve schuldenregeling
csr=
bewindvoerder*
bewindvoering
onder bewind
beschermingsbewind
budgetbeheer
budgetbegeleid*
~ budgetcoach
leefgeld
achterstand*
huurachterstand*
achterstallig*
achterstallige huur
betalingsachterstand
huur niet betaald
huur is niet betaald
betaalt niet
niet betaald
kan niet betalen
kan het niet betalen
onbetaalde
aanmaning*
~ incasso*
deurwaarder*
gerechtsdeurwaarder
dwangbevel
beslag gelegd
beslag op
~ beslag
executie van
afgesloten van
afgesloten van stroom
stroom afgesloten
elektriciteit is afgesloten
gas afgesloten
water afgesloten
budgetmeter
stroom op kaart
kaart van de budgetmeter
uithuiszetting*
ontruim*
faillissement
failliet
persoonlijk faillissement
rood staan
in het rood
staat rood
krap bij kas
~ krap
blut
platzak
skere
geen geld
geen rooie cent
geen cent
zonder geld
~ lening
~ leent
geleend
leent geld
geld geleend
persoonlijke lening
afbetaling*
afbetalen
betaalt af
bij de pandjesbaas
~ voorschot
zit diep in de schulden
tot over zijn oren
schuld bij
schuld van
schuld aan
kredietkaart
creditcard
roodstand
bkr=
bkr registratie
achteraf betalen
klarna
blauwe enveloppen
onbetaalde facturen
onbetaalde rekeningen
rekeningen niet
facturen liggen
postbus vol
brievenbus puilt uit
rekeningen op tafel
[income]
cash betaald
verdient bij
uitkering*
*uitkering
leefloon*
leefloonaanvraag
~ ocmw
bijstand=
bijstandsuitkering
participatiewet
rva uitkering
werkloosheidsuitkering
wajong
wia=
wao=
iva=
wga=
aow=
igo=
invaliditeitsuitkering
~ mutualiteit
~ ziekenfonds
zorgtoeslag
huurtoeslag
kindertoeslag
*kindgebonden budget
~ toeslagen
toeslagenaffaire
kinderbijslag
groeipakket
~ svb=
~ duo=
inkomensgarantie
inkomensgarantie voor ouderen
zonder inkomen
geen inkomen
inkomen is
~ verdient
~ loon
netto per
komt rond met
rondkomen van
~ betaalt cash
steun van het ocmw
steun gekregen
voedselbank
voedselhulp
voedselbon
voedselpakket
bankkaart geblokkeerd
rekening is leeg
rekening is geblokkeerd
bank heeft
nieuwe rekening
~ spaargeld
spaarrekening
erfenis
erft
alimentatie
onderhoudsgeld
vakantiegeld kwijt
vakantiegeld
~ belasting terug
dop kwijt
~ salaris
~ bruto
bijklussen
bijzondere bijstand
noodfonds
~ sociaal huis
`;
