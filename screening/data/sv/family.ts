/** Swedish: facts on relations in the family. Format: see lexicon.ts. */
export default `
[separation]
skilsmäss*
skilda
skild=
skilt sig
skiljer sig
skildes
ligger i skilsmässa
separer*
separation*
gått isär
går isär
gjort slut
gjorde slut
gör slut
lämnade dem
lämnade henne
lämnade honom
lämnat henne
lämnat honom
lämnat familjen
flyttade ut
flyttat ut
pappan flyttade
mamman flyttade
stuckit från familjen
tandborste är borta
garderoben är tom
brutit med
brutit helt med
brutit kontakten
bröt kontakten
bryter kontakten
kontakten bruten
ingen kontakt med
ingen kontakt mellan
inte kontakt med
träffar inte sin
får inte träffa
inte träffat
inte har pratat med
pratat med sin
tappat kontakten
slutat prata med
pratar inte med varandra
bråkar hemma
bråk hemma
familjebråk
osams
släkten är rasande
inte träffa sina
firade jul själv
ringen är av
bara hennes nu
utslängd hemifrån
utkastad hemifrån
kastat ut henne
kastat ut honom
kastade ut
familjekonflikt*
[custody]
vårdnad*
vårdnadstvist*
~ vårdnadshavare*
umgänge*
umgängestöd
umgängesstöd*
umgängestvist*
umgängesrätt*
gemensam vårdnad
ensam vårdnad
delad vårdnad
boende hos pappan
boende hos mamman
varannan vecka
varannan helg
underhållsbidrag*
underhållsstöd*
faderskap*
familjerätt*
barnens pappa
barnens mamma
barnets pappa
barnets far
barnets mamma
~ biologisk*
[bereavement]
dog=
dött=
dödsfall*
avled
avlidit
avlidna
gick bort
gått bort
begrav*
begravning*
~ sorgen
sorgearbete
sörjer
sörja
änka=
änkling
förlorade sin
förlorat sin
föräldralös*
mist sin
gravsättning*
begravdes
[marriage]
gift=
gifta=
gifte sig
gift sig
gifter sig
gift om sig
äktenskap*
förlovad*
förlovning*
~ sambo=
~ sambos
~ sambor
~ sambon
~ bröllop=
ny kille
ny tjej
nya killen
ny flickvän
ny pojkvän
ny kärlek
ny sambo
ny man
ny fru
hans nya
hennes nya
blev ihop
dejtar
~ tillsammans med
adopterad*
adoption*
styvbarn
halvsyskon*
halvbror*
halvsyster*
styvfamilj*
växte upp hos
växt upp hos
uppvuxen hos
bor med mormor
bor hos farmor
bor hos mormor
bor hos sin
fosterfamilj*
fosterhem*
uppfostrad av
biologiska föräldra*
blivit pappa
blivit mamma
tonårsmamma*
väntar barn
gravid*
tvillingsyster
`;
