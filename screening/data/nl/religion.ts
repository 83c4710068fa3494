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
`;
