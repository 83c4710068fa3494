/** Dutch: belief and practice. Format: see lexicon.ts. */
export default `
[belief]
moslim*
islam
bekeerd
bekering
bekeert
bekeerling
gedoopt
geloof=
geloof veranderd
afvallig
christen=
christenen=
christelijk
katholiek
protestants
gereformeerd
pinkstergemeente
pinksterkerk
evangelisch*
jehova*
mormoon
jood=
joods
orthodox
atheïst*
hindoe
boeddhis*
sikh
salafist
salafisme
alevi*
sjiiet
soenniet
dawah
wahabi*
streng gelovig
gelovig
godsdienst
sekte
sekten
bijbelgroep
bijbelstudie
jezus
allah
djinn
~ duivel in zich
bezeten
boze geesten
zwarte magie
winti
roqya
ruqya
bekeerde
zich bekeerd
bekeren
bekeerde zich
bekeringsverhaal
bekeerlinge
~ revert
moslima
moslim geworden
christen geworden
christin
tot geloof gekomen
geloof kwijt
geloof verloren
van zijn geloof
van haar geloof
uit de kerk gestapt
ex moslim
ex jehova
afvalligheid
ongelovig
ongelovige
agnost*
god heeft
god zegt
godsdienstig
godvrezend
vroom
zeer vroom
diepgelovig
praktiserend
streng religieus
~ religieus
~ religieuze
orthodox christelijk
russisch orthodox
grieks orthodox
koptisch
syrisch orthodox
~ hervormd
zwaar gereformeerd
refo
bevindelijk
baptist*
adventist*
zevendedags*
~ charismatisch
getuigen van jehova
koninkrijkszaal
mormonen
scientology
hare krishna
boeddhist
hindoeïs*
tulband
soefi*
ahmadi*
ibadi*
shia
salafi
~ koranschool
koranles*
de islam
tot de islam
islamles
leest de koran
leest in de koran
koranverzen
koranvers
hadiths
ramadan gedaan
~ deen=
de dien
ummah
oemma
akhi
ukhti
zuster in de islam
broeder in de islam
~ wallah
~ inshallah
~ insjallah
~ alhamdulillah
~ mashallah
subhanallah
allahu akbar
allahoe akbar
bijbelclub
bijbelteksten
bijbelvast
jezus gevonden
god gevonden
hoort god
god spreekt
de heer gevonden
stem van god
~ profeet
boze oog
het boze oog
djinns
jinn
bezetenheid
~ geest uitdrijven
bevrijdingspastoraat
voodoo
vodou
juju
marabout
satanis*
satanist
~ duivel
heks genoemd
wicca
esoterisch
~ sekteleider
sektarisch
[practice]
sluier
gesluierd
sabbat
zondagsrust
vrijdaggebed
suikerfeest
overdag niets
bidt
~ bad=
bidden
gebed*
gebedsruimte
vijf keer per dag
moskee*
imam=
~ kerk=
naar de kerk
kerkdienst
predikant
~ dominee
pastoor
~ voorganger
synagoge
~ tempel
hidjab
hijab
hoofddoek*
niqab
nikab*
boerka
burka
djellaba*
jellaba
qamis
baard laten staan
baard laat staan
lange baard
bidmatje
gebedsmatje
ramadan*
vasten=
~ vast=
eet niks overdag
koran*
bijbel*
kruisje
kruisje onder zijn
keppel*
keppeltje
halal
koosjer
haram
hadith
bedevaart
hajj
mekka
umrah
doopsel
communie
preekt
predikt
predikt nu
geen hand meer
geeft geen hand
~ broeders
exorcis*
duiveluitdrijv*
bad vijf keer
bidt vijf keer
bidt nu
bidt elke
bidt in
~ gebeden
ochtendgebed
fajr
gebedskleed
gebedstapijt
gebedskralen
tasbih
misbaha
wudu
jumuah
vrijdagpreek
chotba
khutba
thuismoskee
moskeebezoek
naar de moskee
in de moskee
moskeeganger
achterkamertje moskee
~ prediker
~ predikers
sjeik
sheikh
imams
hodja
~ priester
~ aalmoezenier
~ pater
kerkganger
kerkbezoek
zondag naar de kerk
kerkgemeenschap
ouderling
diaken
~ pastor
~ dopen
laten dopen
gedoopt worden
~ doop=
volwassendoop
vormsel
biecht*
~ rozenkrans
bidprentje
kruis om
kruisje om
kruisteken
davidster
tefillin
sjabbat
jesjiva
chassid*
koosjer eten
sjeitel
sluier op
sluier af
gesluierde
abaya
chador
khimar
jilbab
burkini
boerkini
~ handschoenen draagt
qamies
kamies
djellabah
gewaad
lang gewaad
enkels bloot
broekspijpen boven
~ baardje
baard gegroeid
laat baard staan
islamitische kledij
religieuze kledij
eet geen varkensvlees
geen varkensvlees
geen varken
eet halal
eet enkel halal
alleen halal
halal eten
haraam
muziek is haram
alles is haram
muziek verboden
luistert geen muziek
geen muziek meer
niet meer luisteren naar muziek
vrouwen geen hand
vrouwen hand
hand weigeren
weigert hand
weigert vrouwen
~ iftar
vastte
~ offerfeest
aid el
~ eid=
kerstviering geweigerd
viert geen kerst
viert geen verjaardag
~ zakat
sadaqa
omra
bedevaart mekka
hidjaab
ruqyah
handoplegging
genezingsdienst
`;
