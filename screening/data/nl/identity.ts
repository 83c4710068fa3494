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
`;
