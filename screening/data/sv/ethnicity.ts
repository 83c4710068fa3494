/** Swedish: ethnic origin. Format: see lexicon.ts. */
export default `
[origin]
resandefolk*
ursprung=
ursprunget
rom=
romer=
romsk*
romani
romanes
resandesläkt*
samisk*
~ same=
samer=
lulesam*
nordsam*
sydsam*
tornedal*
meänkieli
sverigefin*
finlandssven*
kolten
blatte*
svartskalle
n ordet
neger*
~ rasist*
~ rasism*
rasifier*
hudfärg*
mörkhyad*
mörk i huden
hon är mörk
han är mörk
afrosvensk*
för att han ser ut
för att hon ser ut
etnisk*
modersmål*
~ talar bara
~ pratar bara
pratar knappt svenska
ingen svenska
nästan ingen svenska
talar ingen svenska
via tolk
~ tolk på
bryter på
~ brytning*
invandrarb*
härkomst*
kommer från irak
från somalia
från syrien
från afghanistan
från eritrea
från iran
från irak
från etiopien
från gambia
från turkiet
från marocko
från ukraina
från rumänien
från bulgarien
från chile
från colombia
från polen
från bosnien
från kosovo
från albanien
från libanon
från kirkuk
från qamishli
från diyarbakir
somali*
somaliska
eritrean*
etiop*
tigrinja*
amharisk*
afghan*
hazar*
dari=
pashto
persisk*
iransk*
irakisk*
syrisk*
syrian*
assyrier*
assyrisk*
kaldeisk*
kurd*
sorani
kurmanji
turkisk*
turk=
arab*
arabisk*
palestin*
libanes*
marockan*
algeri*
tunisi*
gambian*
nigerian*
kongoles*
ukrainsk*
rysk*
rumänsk*
bulgarisk*
polsk*
tjetjen*
albansk*
kosovoalb*
bosnisk*
bosnier*
kroatisk*
serbisk*
thailändsk*
vietnames*
kinesisk*
chilen*
colombian*
indisk*
pakistan*
judisk*
jude=
judinna*
`;
