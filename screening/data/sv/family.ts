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
skilsmässa
skilde sig
nyskild*
skils
frånskild*
separerad*
separerat
separerade
uppbrott*
slut med flickvän*
slut med pojkvän*
slut med sin
dumpad
dumpade
dumpat
blev lämnad
blivit lämnad
lämnat mamma
lämnade familjen
lämnade sin fru
lämnat sin fru
pappan lämnade
pappan stack
pappa stack
pappan drog
pappa drog
mamman drog
mamma drog
mamman stack
pappa flyttade
mamma flyttade
pappan utomlands
frånvarande pappa
frånvarande far
okänd far
okänd pappa
pappa okänd
vuxit upp utan
växte upp utan
aldrig träffat sin
träffade aldrig sin
inte träffat sin
inte träffat barnen
inte sett sin
inte sett sina barn
sett sina barn
inte hört av sin
hör inte av sina
talar inte med sin
pratar inte med sin
pratar inte med mamma
pratar inte med pappa
vägrar prata med sin
vägrar träffa
vill inte träffa sin
vill inte träffa pappa
vill inte träffa mamma
vill inte ha kontakt med
har ingen kontakt
noll kontakt
sporadisk kontakt
lite kontakt med
dålig kontakt med
återupptagit kontakt*
återfått kontakt*
blockerat sin
blockat sin
sagt upp bekant*
brutit med familj*
utfryst av famil*
utfryst av släkt*
utesluten ur famil*
förskjuten*
förskjuts
förskjutit
familjen har brutit
familjen vill inte
familjen vänt
vänt henne ryggen
vänt honom ryggen
släktgräl
gräl hemma
grälar hemma
~ grälar med
tjafs hemma
tjafsar med mamma
konflikt med mamma*
konflikt med pappa*
konflikt med föräldr*
konflikt mellan föräldr*
konflikt med sin
konflikter hemma
bråkar med mamma
bråkar med pappa
bråkar med sin
föräldrarna bråkar
bråket med mamma
bråket med pappa
ovän med
~ ovänner
splittrad familj
trasig familj
ensamstående*
ensam mamma
ensam pappa
ensam med barnen
kräver henne tillbaka
äktenskapskris*
äktenskapet
samlevnads*
särbo*
exman*
exfru*
exmake*
exsambo*
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
vårdnadsmål*
vårdnadsutred*
vårdnadsbråk*
vårdnadsstrid*
snabbupplysn*
enskild vårdnad
ensamvårdn*
gemensam vårdn*
förlorat vårdn*
fått vårdnad*
fick vårdnaden
interimist*
samarbetssamtal*
umgängesavtal*
umgänge varannan
umgänge med barnen
umgängessabot*
boendeförälder
umgängesförälder
växelvis*
bor växelvis
varannanveckas*
bor hos pappa
bor hos mamma
bor hos pappan
bor hos mamman
varannan vecka hos
barnen hos honom
barnen hos henne
barnen bor hos
sonen bor hos
dottern bor hos
får träffa barnen
får inte träffa barnen
vill träffa barnen
träffa sin son
träffa sin dotter
träffa sina barn
hämtar barnen varannan
faderskapstest*
dna test
erkänt faderskap*
bekräfta faderskap*
hävning av faderskap
underhåll för
betalar underhåll
betalar inte underhåll
~ föräldraskap
biologisk mamma
biologisk pappa
biologiska pappa*
biologiska mamma*
bonuspappa*
bonusmamma*
plastpappa*
plastmamma*
styvpappa*
styvmamma*
styvfar*
styvmor*
fosterförälder*
gode mannen
vårdnadshavarna oense
barnatillsynings*
elatustuki
kvarlåtenskap*
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
~ död=
är död
hennes död
hans död
mammas död
pappas död
dog förra
dog när
dog plötsligt
dog hastigt
dog av
har dött
dött i
somnat in
somnade in
bortgång*
bortgången
avliden
mistade
miste sin
förlorat ett barn
förlorade ett barn
förlorat barn
förlorat båda
förlorade båda
förlorat mamman
förlorat pappan
mamma dog
pappa dog
mamman dog
pappan dog
brodern dog
brorsan dog
systern dog
mormor dog
morfar dog
farmor dog
farfar dog
polaren dog
kompisen dog
vännen dog
skjuten bror
mördad bror
brodern mördad*
sonen mördad*
begravn*
begravas
bisatt*
jordfäst*
minnesstund*
gravsten*
gravplats
årsdagen av
dödsbo*
bouppteckning*
dödsbud*
dödsbädd*
sorg efter
sorgebearb*
sorgegrupp*
i djup sorg
sörjt
änkan
pappalös
moderlös
faderlös
föräldralöst
sids=
plötslig spädb*
dödfött
cancersjuk mamma
cancersjuk pappa
dödssjuk mamma
dödssjuk pappa
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
gifta sig
gifta sedan
gift med
gift sedan
~ gift i
ogift
nygift*
vigsel*
vigdes
borgerlig vigsel
muslimskt gift
religiöst gift
imamvigsel*
nikah*
informellt gift
skengift*
skenäkten*
månggifte
två fruar
andra fru
hans andra fru
förlovat sig
förlovade sig
förlovade
fästman*
fästmö*
friat till
~ friade
sambo med
sammanboende
flyttat ihop med
flyttar ihop med
flyttade ihop med
träffat en ny
träffat någon ny
träffat en kille
träffat en tjej
träffat en man
träffat en kvinna
nykär*
~ kär i
förälskad*
dejtat
dejtade
har flickvän
har pojkvän
ny partner
nya partner*
nya sambon
nya mannen
nya frun
nya flickvän*
nya pojkvän*
ihop med sin ex
ihop med exet
tillbaka ihop
återförenad*
barn ihop
barn tillsammans
väntar sitt
väntar tvilling*
väntar deras
väntar hans barn
väntar barn med
~ nyfödd*
~ bebis*
nybliven*
blev pappa
blev mamma
ska bli pappa
ska bli mamma
ung mamma
ung förälder
småbarnsförälder*
fyrabarns*
trebarns*
tvåbarns*
fembarns*
sexbarns*
yngst av
äldst av
syskonskara*
yngst i syskon*
äldst i syskon*
enda barnet
ensambarn*
ende sonen
stor familj
barn med tre olika
med olika pappor
olika pappor
adopterades
adoptivför*
adoptivbarn*
fosterbarn*
fosterson
fosterdotter
sladdbarn
helsyskon*
kusiner som gift*
otrogen
otroh*
bedrog henne
vänsterprass*
`;
