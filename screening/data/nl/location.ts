/** Dutch: whereabouts, housing. Format: see lexicon.ts. */
export default `
[whereabouts]
vermist
als vermist
spoorloos
verdwenen
weggelopen
loopt weg
liep weg
van huis weggelopen
~ is weg
sinds vrijdag weg
sinds het weekend weg
al dagen weg
niet meer thuis
niet thuisgekomen
niet naar huis gekomen
komt niet thuis
kwam niet thuis
niet meer gezien
! laatst gezien
voor het laatst gezien
~ gezien in
~ gezien bij
~ gezien aan
~ gezien op
gespot
gesignaleerd
hangt rond
hangt aan
hangt bij
ronddolen
dwaalt rond
zwerft
verblijft
verblijft nu
verblijft tijdelijk
verblijfplaats
woont nu bij
woont nu in
woont nu
woont bij
woont in
woont op
woont op een
woont samen met
woont boven
woont ergens
woont officieel
woont daar
waar hij woont
waar ze woont
waar hij slaapt
waar hij uithangt
waar zij uithangt
waar hij zit
slaapt bij
slaapt op
slaapt in
slaapt nu
slaapt daar
slaapt overal
slaapt nergens
sliep bij
sliep in
overnacht
overnachten
overnachtte
logeert
logeert bij
logeren bij
~ verhuisd
~ verhuisd naar
verhuist
ingetrokken bij
bij hem ingetrokken
intrek genomen
~ vertrokken
vertrokken naar
naar het buitenland
vertrok vannacht
gevlucht
gevlucht naar
op de vlucht
ondergedoken
schuilt
verstopt zich
~ zit bij
zit nu bij
~ zit in
staat ingeschreven
ingeschreven op
ingeschreven bij
uitgeschreven
spookadres
ambtshalve geschrapt
brp=
adresfraude
~ op het adres
domicilie
domicilieadres
gedomicilieerd
briefadres
referentieadres
uitgestapt in
op de trein naar
trein genomen
vlucht geboekt
vliegtuig genomen
enkele reis
over de grens
~ teruggekeerd uit
~ terug uit
naar syrië
naar turkije
naar marokko
bij een maat
bij een vriend
bij een vriendin
~ gps
telefoon pingt
pingt
bij het station
op het station
op straat gesignaleerd
~ niet opengedaan
deed niet open
doet niet open
gordijnen dicht
[homelessness]
dakloos
dakloz*
thuisloz*
thuisloos
op straat gezet
op straat beland
staat op straat
slaapt op straat
leeft op straat
slaapt buiten
buitengesmeten
buitengezet
buiten gezet
eruit gezet
huis uitgezet
uit huis gezet
kwam op straat
slaapt in zijn auto
slaapt in haar auto
~ in zijn auto
in de auto slapen
in een tent
bankslaper
op de bank bij
op een andere bank
andere bank
van bank naar bank
zetelslaper
sofasurf*
kraakpand
gekraakt
kraker
nachtopvang
daklozenopvang
winteropvang
noodopvang
noodwoning
doorgangswoning
transitwoning
crisisopvang
maatschappelijke opvang
leger des heils
~ pension
~ hotelkamer
passantenverblijf
~ opvang=
opvangplek
opvangplaats
begeleid wonen
beschermd wonen
housing first
kamer gevonden
kamer bij
zijn kamer kwijt
woning kwijt
huis kwijt
appartement kwijt
huis uit
wooncrisis
onbewoonbaar
~ caravan
~ camping
tentenkamp
woonwagen
zonder vaste woonplaats
geen vaste woonplaats
geen adres
zwervend
zijn spullen staan
haar spullen staan
`;
