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
`;
