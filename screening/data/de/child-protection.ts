/** German: a minor at risk. Format: see lexicon.ts. */
export default `
[neglect]
vernachlässig*
verwahrlos*
allein gelassen
alleingelassen
allein zu hause
alleine zu hause
allein daheim
alleine daheim
unbeaufsichtigt
~ ohne aufsicht
ohne frühstück
ohne essen
nichts zu essen
hungrig in die
kommt hungrig
~ schmutzig
ungewaschen
verdreckt
eingesperrt
ausgesperrt
ohne jacke
~ windel
[harm]
geschlagen vom vater
vom vater geschlagen
von der mutter geschlagen
schlägt ihn
angst vor dem vater
angst vorm vater
angst vor dem stiefvater
hat angst nach hause
brandwunden
verbrennungen am
misshandelt
misshandlung
kindesmisshandlung
kindesmissbrauch
sexueller missbrauch
sexuell missbraucht
missbraucht
missbrauch=
blaue flecken
blauer fleck
hämatom*
striemen
schlägt die kinder
schlägt das kind
schlägt ihr kind
schlägt sein kind
ohrfeig*
geschüttelt
mit dem gürtel
~ angefasst
loverboy
zwangsheirat
zwangsverheirat*
beschneidung
genitalverstümmelung
von zu hause weggelaufen
weggelaufen
abgehauen von zu hause
[placement]
*kindeswohl*
kinderschutz*
inobhutnahme
in obhut
8a=
8a meldung
gefährdungsmeldung
gefährdungseinschätzung
fremdunterbringung
fremduntergebracht
heimunterbringung
ins heim
im heim
wohngruppe
aus der familie genommen
schutzplan
hilfe zur erziehung
hilfeplan
erziehungsbeistand*
spfh=
notunterbringung
bereitschaftspflege
`;
