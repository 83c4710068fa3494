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
~ resande
resandebakgrund
tattare
zigenar*
zigenska
kalé
kaale
finska romer
finsk rom
lovara
kelderash
romani chib
arli
samiska
samesläkt
sameby*
renskötar*
renskötsel*
tornedaling*
sverigefinn*
sverigefinska
finskspråk*
finskatal*
svensktal*
finlandssvensk*
svenskspråkig
etniskt svensk
etnisk svensk
utländsk bakgrund
utrikes född
utlandsfödd*
andra generation*
invandrarbakgr*
~ invandrare
invandrarkill*
blandras*
halvsvensk
svart tjej
svart kille
mörkhyat
mörkhy*
ljushyad
svarthårig
svartskall*
blattar
svarting
turkjävel
apajävel
judejävel
jävla arab
jävla neger
n ord
hudfärgen
rasprofiler*
mammas språk
hemspråk*
modersmålet
språktolk
somalitolk
arabisktal*
arabisktol*
daritolk
dålig svenska
dålig på svenska
knagglig svenska
bruten svenska
pratar arabiska
pratar somaliska
pratar dari
pratar tigrinja
pratar ryska
talar arabiska
talar somaliska
talar dari
talar persiska
talar tigrinja
talar ryska
familjen från
kommer ursprungl*
ursprungligen från
född i irak
född i syrien
född i somalia
född i iran
född i afghanistan
född i eritrea
född i libanon
från sudan
från jemen
från palestina
från gaza
från egypten
från kongo
från nigeria
från uganda
från ghana
från vietnam
från thailand
från kina
från indien
från pakistan
från bangladesh
från ryssland
från estland
från lettland
från litauen
från serbien
från kroatien
från nordmakedonien
från grekland
från tunisien
från algeriet
från jordanien
från tjetjenien
från georgien
från armenien
från uzbekistan
från mogadishu
från kabul
från herat
från aleppo
från damaskus
från bagdad
från mosul
från asmara
sudanes*
jemenit*
egypti*
irakier*
iranier*
syrier
pashtun*
tadzjik*
uzbek*
uigur*
turkmen*
yezid*
jesid*
yazid*
mandei*
armenier*
armensk*
georgisk*
georgier*
azerb*
makedon*
ryss=
~ ryssar
~ ryska
estnisk*
lettisk*
litauisk*
litauer
ungersk*
~ grek=
grekisk*
burmes*
rohingya
oromo*
tigre*
amhar*
ugandisk*
ghanan*
~ kamerun*
peruan*
bolivian*
brasiliansk*
filippinsk*
mongolisk*
koreansk*
japansk*
bosniak*
serb=
kroat=
albaner*
~ klanen
klantillhör*
midgan*
kolttsam*
enaresam*
`;
