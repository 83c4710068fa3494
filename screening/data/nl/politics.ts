/** Dutch: political views, extremist ideology, membership. Format: see lexicon.ts. */
export default `
[extremism]
extremis*
extreemrechts
extreem rechts
extreemlinks
extreem links
rechtsextrem*
radicalis*
radicaliser*
geradicaliseerd
jihad*
jihadi*
jihadist*
salafi*
islamitische staat
isis=
kalifaat
~ syrië
syrië strijder
syriëstrijder
uitgereisd
uitreiziger*
terug uit syrië
sharia4belgium
behead*
onthoofding*
dabiq
neonazi*
neo nazi*
nazi=
nazi's
nazivlag
nazigroep
nazigroet
hitlergroet
~ 88=
hakenkruis
swastika
white power
white pride
blood honour
blood and honour
combat 18
accelerat*
omvolking
omvolkings*
great replacement
schild vrienden
schild en vrienden
voorpost
pegida
dutch defence league
skinhead*
~ kale kop
~ kistjes
~ zwarte vlag
manifest=
manifesten=
soeverein*
soevereinen
qanon
complot*
antivaxx*
incel*
incelvideo*
antisemiti*
jodenhaat
homohaat
vrouwenhaat
misogyn*
haatprediker
haatberichten
propaganda*
haatspraak
ronsel*
geronseld
ronselde
gesneuveld
kuffar
kafir
~ wakker geworden
de vijand van het volk
~ dag x
day x
gewapende strijd
wapens verzameld
aanslag*
[membership]
~ lid van
partijlid
~ partij=
militant
militeert
stemt op
stemt extreemrechts
vlaams belang
vlaams blok
pvv=
pvda
forum voor democratie
jongerenafdeling
pkk=
pkk vlag*
ypg=
grijze wolven
grijze wolf
hells angels
satudarah
no surrender
bandidos
motorclub
~ vakbond
betog*
betoging
betogingen
~ mars=
marsen
loopt mee in
meegelopen
~ vlaggen
~ flyeren
flyeren voor
manif
demonstratie
radicaal linkse
radicaal rechtse
anarchist*
antifa
activist*
~ kandidaat bij
~ kandidaat voor
`;
