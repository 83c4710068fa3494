/** Dutch: work. Format: see lexicon.ts. */
export default `
[job]
~ aan het werk
~ aan de slag
nieuw werk
werkt in ploegen
functioneert niet op het werk
~ werkweek
uit dienst
loopbaan
werkloos*
werkzoekend*
werkloosheid*
zonder werk
geen werk
geen job
~ job=
nieuwe job
eerste job
vindt geen werk
werk gevonden
werk kwijt
werk verloren
baan kwijt
job kwijt
job verloren
z'n werk kwijt
op staande voet
op staande voet ontslagen
ontslagen
ontslag
ontslag genomen
ontslag gekregen
afgedankt
c4=
c4 gekregen
contract niet verlengd
contract wordt niet verlengd
niet verlengd
contract afgelopen
opgezegd door zijn baas
werkt zwart
zwartwerk
zwart werkt
zwart gewerkt
in het zwart
~ werkt in de
~ werkt bij
~ werkt op
~ werkt als
werkt s nachts
werkt nog in
werkt niet meer
~ werkt sinds
~ werkt voor
begonnen bij
~ begint als
start als
gestart bij
magazijnier
orderpicker
heftruckchauffeur
~ poetsvrouw
schoonmaker
~ schoonmaakster
poetst bij
poetst voor
dienstencheques
pakjesbezorger
maaltijdkoerier
deliveroo
uber eats
thuisbezorgd
bouwvakker
in de bouw
kelner
staat in de horeca
~ keuken
distributiecentrum
~ magazijn
in de fabriek
aan de band
~ uitzendbureau
uitzendburo
interim*
interimkantoor
interimjob
flexijob
nul uren
oproepcontract
~ ingepland
~ sollicit*
sollicitatiebrief
ziektewet
ziektewet beland
op ziekte
op ziekteverlof
arbeidsongeschikt
re integratie
reïntegratie
sociale werkplaats
sociale werkvoorziening
maatwerkbedrijf
beschutte werkplaats
~ dagbesteding
~ activering
trajectbegeleiding
leerbedrijf
leerwerkplek
lasser
stage bij
loopt stage
werkplek kwijt
proeftijd
proefperiode
waarschuwing gekregen op het werk
te laat op het werk
niet op zijn werk
niet op haar werk
niet komen opdagen op het werk
op zijn werk
op haar werk
onder werktijd
zijn baas
haar baas
zijn voorman
ploegbaas
zijn werkgever
haar werkgever
~ vdab
~ rva
~ uwv
ww=
actiris
forem
stempelen
gaan stempelen
dop
zonder dop
aan den dop
op den dop
~ sanctie van
loonbeslag
~ overuren
ploegendienst
nachtploeg
zelfstandige
faillissement zaak
bijberoep
gestopt met werken
werkt nog
~ werkt nu
~ werkt daar
werkt deeltijds
werkt voltijds
werkt halftijds
werkt parttime
werkt fulltime
~ werkt via
werkt tijdelijk
~ werkt niet
werkte als
werkte bij
werkte in
werkte vroeger
werkte nooit
nooit gewerkt
nog nooit gewerkt
~ gewerkt bij
~ gewerkt als
~ gewerkt in
~ gaan werken
aan het werken
werkt te veel
kan niet werken
wil niet werken
mag niet werken
mag niet meer werken
wil gaan werken
terug aan het werk
terug gaan werken
weer aan het werk
weer gaan werken
weer aan de slag
terug aan de slag
niet gaan werken
niet op het werk
niet op het werk verschenen
niet verschenen op het werk
werk niet op
vertoont zich niet op het werk
problemen op het werk
ruzie op het werk
conflict op het werk
ruzie met zijn chef
ruzie met de chef
ruzie met zijn baas
ruzie met haar baas
baas gebeld
baas belde
baas wil hem
baas heeft hem
chef heeft
~ zijn chef
~ haar chef
de ploegbaas
teamleider heeft hem
teamleider op zijn werk
zijn patron
de patron
~ zijn collega's
collega's op zijn werk
haar collega's klagen
werkgever wil
werkgever heeft
werkgever weet
ex werkgever
oude werkgever
~ werkvergunning
buitengevlogen
buiten gevlogen op
buiten op zijn werk
buitengezet op het werk
aan de deur gezet op
de laan uit
eruit gevlogen op
eruit geknikkerd
gedegradeerd
gebuisd op proef
dringende reden
ontslag om dringende
ontslagbrief gekregen
ontslagvergoeding
transitievergoeding
opzegtermijn
opzegvergoeding
vaststellingsovereenkomst
vso getekend
ketenregeling
zijn contract
haar contract
contract loopt af
contract van bepaalde
contract van onbepaalde
~ vast contract
vast contract gekregen
tijdelijk contract
dagcontract*
weekcontract*
nulurencontract*
0 uren
uitzendwerk
uitzendkracht
via uitzend
interimwerk
interimcontract
tempo team
manpower
start people
adecco
olympia uitzend
accent jobs
synergie interim
seizoenswerk
seizoenarbeid*
plukwerk
fruitpluk*
aspergesteker
champignonkwek*
slachthuis
in de kassen
~ tuinbouw
vleesfabriek
inpakker
inpakwerk
inpakken bij
productiewerk
productiemedewerker
lopende band
bandwerk
vakkenvul*
rekken vullen
kassierster
kassamedewerker
krantenwijk
folders rond
~ bezorger
~ koerier
pakketbezorger
~ postnl
~ bpost
~ dhl
flink bezorger
fietskoerier
taxichauffeur
vrachtwagenchauffeur
~ trucker
camionchauffeur
buschauffeur
~ glazenwasser
stukadoor
dakwerker
dakdekker
stratenmaker
metser
metselaar
~ loodgieter
~ elektricien
timmerman
stellingbouwer
ijzervlechter
bouwplaats
~ op de werf
op den bouw
bouwplaats weg
~ bakkerij
bakkersgast
slagersgast
kapster
~ kapsalon
horecawerk
afwasser
bordenwasser
keukenhulp
~ ober=
barman
barvrouw
poetswerk
poetsen bij
poetsjob
schoonmaakwerk
schoonmaakbedrijf
huishoudhulp
kuisvrouw
kuist bij
gaat kuisen
~ bewaker
~ beveiliger
buitenwipper
vuilnisman
garagist
garage werkt
autowasserette
~ carwash
nachtwinkel werkt
kebabzaak
pitazaak
ploegenarbeid
~ in ploegen
nachtshift*
vroege shift
late shift
nachtdienst gewerkt
shiften
~ studentenjob
~ vakantiejob
bijbaan
bijbaantje
baantje
jobke
jobje
klusjes in het zwart
zwart bijklussen
zwart gaan werken
zwart bij
in 't zwart
ongeregistreerd werk
zonder contract
onderbetaald
uitgebuit op het werk
loon niet gekregen
loon niet uitbetaald
~ loonstrook
loonfiche
eerste loon
werkzoekende
op zoek naar werk
zoekt werk
zoekt een job
zoekt een baan
zoekt een leerbedrijf
solliciteert
solliciteerde
gesolliciteerd
~ sollicitatiegesprek
~ sollicitatieplicht
sollicitatiebewijzen
bewijs van solliciteren
afgewezen bij
afgewezen voor de job
aangenomen bij
aangenomen als
~ aangeworven
aangeworven bij
mag beginnen bij
kan beginnen bij
kan starten bij
mag starten bij
begint maandag bij
gestart als
begonnen als
begon als
~ proefdag
proefweek
proefplaatsing
meeloopdag
werkervaringsplaats
werkervaringsplek
~ werkervaring*
werkfit
werkstage
wep plus
ibo=
ipo=
beroepsinlevingsovereenkomst
bio stage
artikel 60
art 60
artikel 61
art 60 contract
~ tewerkstelling*
tewerkgesteld
sociale tewerkstelling
~ sociale economie
maatwerk=
~ wijkwerken
lokale diensteneconomie
arbeidsmatig*
~ arbeidszorg
dagbesteding gestopt
werkleerbedrijf
leerwerktraject
leerwerkbedrijf
~ jobcoach*
~ jobbegeleid*
gtb=
~ garantiebaan
participatiebaan
doelgroepregister
loonkostensubsidie
indicatie banenafspraak
wsw=
~ banenafspraak
~ werkbedrijf
~ werkplein
~ werkcoach
~ werkconsulent
~ werkwinkel
klantmanager werk
vdab bemiddelaar
vdab traject
vdab opgeroepen
vdab afspraak
niet bij vdab
geschorst door de rva
geschorst van de dop
geschorst bij de rva
rva sanctie
rva controle
vdab sanctie
sanctie van de rva
sanctie van vdab
sanctie uwv
uwv sanctie
maatregel uwv
dopgeld
dopper
dopt
stempelgeld
stempelt
werkloosheidsvergoeding
inschakelingsuitkering
beroepsinschakelingstijd
wachtuitkering
ww uitkering
niet ingeschreven bij vdab
uitgeschreven bij vdab
c131
c3.2
c32 kaart
technische werkloosheid
economische werkloosheid
tijdelijk werkloos
brugpensioen
swt=
met pensioen gestuurd
werkonbekwaam*
~ arbeidsongeschiktheid
primaire arbeidsongeschikt*
op de ziekenkas
op de mutualiteit
~ ziekenkas
~ ziek gemeld
~ ziekgemeld
ziekmelding op
meldt zich ziek
meldde zich ziek
~ bedrijfsarts
~ arboarts
~ arbo arts
~ arbodienst
~ controlearts
adviserend geneesheer
terug naar werk traject
progressieve werkhervatting
progressief werken
~ werkhervatting
spoor 2
tweede spoor
iva aanvraag
keuringsarts
herkeuring*
burn out op het werk
arbeidsongeval
bedrijfsongeval
werkongeval
zijn zaak
haar zaak
eigen zaak
zaak failliet
zelfstandige in bijberoep
~ zzp'er
~ zzp=
~ freelance*
pensioen aangevraagd
leger in
~ bij het leger
~ landmacht
defensie gesolliciteerd
afgekeurd voor het leger
vog geweigerd
~ vog nodig
geen vog
`;
