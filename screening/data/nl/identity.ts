/** Dutch: descriptions that point to one person. Format: see lexicon.ts. */
export default `
[description]
! de enige in het dorp
! enige in het dorp
enige in de straat
tatoeage*
getatoeëerd
litteken op
litteken boven
litteken door
litteken in
moedervlek
wijnvlek
geboortevlek
glazen oog
met één oog
mist een vinger
hinkt
mankt
manke
kaal hoofd
rood haar
roodharig*
rossige
krullenbol
tweelingbroer
tweelingzus
zoon van de burgemeester
dochter van de burgemeester
zoon van de dokter
dochter van de dokter
zoon van de bakker
~ oudste van de
jongste van de
iedereen weet wie
iedereen weet meteen
iedereen kent hem
iedereen kent haar
de bekende voetballer
bekend van televisie
bekend van tv
~ de vrouw van de
~ de man van de
~ de mama van
~ de papa van
iedereen kent haar verhaal
iedereen kent zijn verhaal
~ iedereen in het dorp
iedereen in de wijk kent
heel het dorp kent
bekend figuur
dorpsfiguur
~ de enige met
~ de enige in onze
de enige van de school
~ enige vrouwelijke
enige roma gezin
bekende van de krant
~ stond in de krant
~ in de krant gestaan
~ op het nieuws geweest
~ bekende nederlander
~ bekende vlaming
bn'er
oud profvoetballer
ex profvoetballer
ex wethouder
oud wethouder
zoon van de schepen
dochter van de schepen
zoon van de wethouder
dochter van de wethouder
zoon van de imam
dochter van de imam
zoon van de dominee
dochter van de dominee
zoon van de slager
dochter van de slager
dochter van de bakker
zoon van de trainer
~ uitbater van
uitbaatster van
tattoo op
tattoo in
~ tattoo van
tattoos op
gezichtstattoo
tatoeage in zijn nek
halstattoo
~ piercing
litteken
hazenlip
schisis
grote neus
scheel oog
loenst
één been
mist een been
mist een arm
mist zijn voortand
gouden tand
gouden tanden
~ blond haar
blonde haren
~ lang haar
lange blonde
kort geschoren
kaalgeschoren
dreadlocks
dreads
~ vlechtjes
groen haar
blauw haar
roze haar
rosse
rosharig
rosse krullen
sproeten
~ twee meter
~ meter groot
~ meter lang
1m90
1m85
1m95
1m60
klein van gestalte
dwerggroei
fors gebouwd
~ gespierd
mager postuur
een van de tweeling
~ tweeling
~ drieling
heet eigenlijk
heet voluit
zijn echte naam
haar echte naam
echte naam is
meisjesnaam
roepnaam
bijnaam
~ noemen hem
~ noemen haar
luistert naar de naam
achternaam is
voornaam is
familienaam is
~ geboren te
~ is geboren
~ werd geboren
~ jaar oud
wordt 18
wordt achttien
werd 18
net 18
net achttien
is verjaard
verjaart op
`;
