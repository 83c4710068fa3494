/** Swedish: descriptions that point to one person. Format: see lexicon.ts. */
export default `
[description]
signalement*
tatuera*
tatuering*
ärr=
ärret
ärr över
födelsemärke*
piercing*
tvilling*
trilling*
rött hår
rödhårig*
röd lugg
blått hår
enarmad*
~ haltar
brännskad*
brännskadan i
saknar två fingr*
saknar ett finger
lång och smal
sonen till
dottern till
son till prästen
prästens son
prästens yngsta
kommunalrådets
borgmästar*
den enda i byn
enda familjen i
enda svarta
enda mörka
ni vet alla
alla i byn vet
den enda med
heter alltså
heter egentligen
född den
född
föddes
fött namn
hette förut
~ bytt efternamn
~ bytt namn
dopnamn
~ efternamn
kallas för
går under namnet
~ kallar sig
~ alias
samma kille som
samma tjej som
det är sonen
det är dottern
~ under ögat
under vänster öga
hen heter
pojken heter
flickan heter
mannen heter
kvinnan heter
sonen heter
dottern heter
mamman heter
pappan heter
brodern heter
heter i efternamn
heter i förnamn
heter fullständigt
fullständigt namn
fullst namn
hela namnet
riktiga namn
rätta namn
riktigt namn
förnamnet
efternamnet
födelsenamn
flicknamn*
flicknamnet
tidigare efternamn
tagit namnet
tog namnet
bytt till namnet
~ kallas=
kallas även
smeknamn*
gatunamn*
namn enligt
~ fyller 18
blir 18 i
blir myndig
fyllt 18
~ född i
~ född på
född 19*
född 20*
födelsedatum
född hösten
född våren
åldern är
uppger sig vara
uppger att han heter
uppger att hon heter
enda flickan i
enda killen i
enda tjejen i
enda kvinnan i
enda romska
enda muslim*
enda läkaren i
enda eleven
enda asylsökande
enda hindu
enda rullstol*
den ende
den enda på orten
känd i hela
känd på orten
känd från tv
känd fotboll*
känd artist
känd rappare
känd från tidning*
stod i tidningen
i lokaltidn*
ni vet vem
du vet vem
vet ju vem
alla vet vem
alla vet vilken
i byn med
fotbollstränaren
före detta kommun*
före detta rektor
~ syster till
~ bror till
brorsan till
lillebror till
storebror till
kusin till
änka efter
~ son till
dotter till
~ mamma till
~ pappa till
exfru till
gift med chefen
imamens son
imamens dotter
rektorns son
rektorns dotter
pastorns
~ prästens
kommunpolitiker
jobbade här förut
rakat huvud
rakad skalle
snaggad
skallig=
långt hår
grönt hår
rosa hår
lila hår
blekt hår
färgat hår
dreads
dreadlocks
rastafl*
tuppkam
rött skägg
tatuerad*
tatuerat
tatueringen
ansiktstatu*
halstatu*
tatuering på halsen
tårar tatuer*
ärr på
ärr under
ärr vid
leverfläck*
ögonlapp
glasöga
enögd*
ögonfärg
blå ögon
grönögd
guldtand
guldtänder
framtand saknas
saknar framtand
saknar tand
läppspalt
vitiligo
albino
kortväxt
dvärg=
två meter lång
över två meter
2 meter lång
cm lång
kraftigt byggd
kraftig kille
spinkig*
enbent
~ krycka
blind på ena
~ stammar
haltar på
läspar
alltid i keps
grå hoodie
svart hoodie
svart jacka
röd jacka
blå jacka
vit jacka
grön jacka
gul jacka
militärjacka
~ klädd i
iklädd
ungefär 25 år
cirka 25 år
i trettioårsåldern
i tjugoårsåldern
i fyrtioårsåldern
i femtioårsåldern
i sextioårsåldern
~ han heter
~ hon heter
`;
