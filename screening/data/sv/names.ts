/** Swedish and Finland Swedish: common first names and surnames, migrant families included. Names that are everyday words are left out. */
export const firstNames = `
aaron abbas abdi abdirahman abdul abdullahi abdulrahman abel adam adnan adrian agnes agneta ahmad ahmed aida aisha albert albin alejandro
aleksandar aleksander alex alexander alexandra alfred ali alice alicia alina alma alva alvin amal amanda amanuel amelia amin amina amir
amira amjad ana anders andrea andreas andrej anette anita anja ann anna annelie annette annika anton antonia arash arne aron arvid asha
astrid axel ayan aylin ayman aysha azad barbro beatrice bella bengt benjamin berit bertil besnik bilal birgit birgitta björn boris bosse
britt britta carina carl carla carlos carolina caroline caspar casper catarina cecilia charlotta charlotte christer christian christina
christoffer claes clara claudia conny cornelia dagfinn dagny dana daniel daniela danielle dario dariusz darko david deborah dejan denise
dennis diana dino dogan dragan dusan dylan ebba ebbe eddie edith edvin einar eino ekrem elena eleonora elias elif elin elina eliot elisa
elisabet elisabeth elise ella ellen ellinor elof elsa elvira elza emanuel emelie emil emilia emilie emina emma emmanuel emmet enes enis erik
erika erkki esad ester esther eva evelina fabian fadi faisal fanny fares farid fatima fatime fatma fatuma felicia felix fereshteh filip
filippa fiona fredrik freja frida gabriel gabriella georg gerd goran greger greta gulsen gun gunilla gunnar gunnel gustaf gustav göran
gösta hadi hamid hamza hana hanna hannah hannes harald haris harri hasan hassan hedda hedvig heidi helena helene helga henning henrik
henrika hilda hilding hillevi hjalmar hjördis hodan hugo hussein håkan ibrahim ida idil idris idun ilir ilona imran ines inga ingeborg
ingela ingemar inger ingrid ingvar ingvild irene irina iris isabel isabella isabelle isak ismail ivan ivar jack jacob jakob jalal jamal jan
jana janina janne jarl jarmo jasmin jasmina jasmine jasper jenny jens jerker jesper jessica jimmy joakim joanna joel johan johanna johannes
john jon jonas jonatan jonathan jonna josef josefin josefine josephine juha juhani jukka julia juliana julius jörgen kaisa kajsa kalid
kalle kamil karen karim karin karl karolina karsten kasper katarina katja kennet kenneth kerstin kevin khaled khalid kim kjell klas
klaus knut krister kristian kristina kristofer kristoffer laila lamin lars lasse latifa laura lea leif leila lena lennart leo leon leonardo
leya leyla liam liban lilja lillian lina linda lindita linn linnea linus lisa lisbeth liselott lotta louise lovis lovisa lucas lucia
ludde ludvig luka lukas lydia madeleine magdalena magnhild magnus mahad mahmoud maja malin malte manar mansour marcus maria mariam marianne
marie marija marina mario marita marjan marko markus marlene marta martin martina mathias matilda mats matti mattias maurice maxim
maximilian mehdi mehmet mehran melissa melker melvin merima michael michaela micke mikael mikaela mila milan milica milos mina minna mira
miriam mirjam mohamed mohammad mohammadi mohammed mohamud mona monica monika muhammad munira mustafa märta måns nabil nadia nadine nadja
naima nanna naser natalia natalie nathalie nedim nelly nermin nicklas nicole niina niklas niko nikolina nils nina ninos noa noah noel nora
nour nura olga olivia olle olof omar oscar oskar osman otto ove owen patricia patrik pehr pelle pernilla peter petra petri petrus petter
philip pia ragnar ragnhild rahim rahma raija rakel rami rana rasmus raul rebecca rebecka reza riitta rikard rima rita ritva robert roberta
robin roger roland ronja ronny ronya rosanna rune ruslan rut ruth sabina sabrina said sakari salim salma salome samantha
sami samir samira samson samuel samuli sandra sanja sanna sara sarah sead sebastian selim selma semir senad serkan sevgi shahin sharmarke
shirin signe sigrid siiri simon simone siw slobodan sofia sofie solveig sonja sophie soraya stefan stefania stella stina sture sumaya
susanne svante svea sven sverre sylvia tage tahir taina tamara tanja tanvir tapio tarek taru teodor teresa tesfay tesfaye thea theodor
therese thomas tiina tilda tilde tim timo tina tindra tobias tommy torbjörn torsten tova tove tuomas tuva tyra ulf ulla ulrica ulrik
ulrika urban ursula vahid valentin valter vanessa venla vera veronica veronika vesna viggo viktor viktoria vilgot vilma vilmer viveka
wilma wilmer yasin yasmin yasmine yngve yohannes yonas yosef yousef yusuf yvonne zahra zakaria zaki zara zeinab zeynep zivko zlatko zoran
åke åsa örjan östen
`;
export const surnames = `
abdi abdirahman abdulkadir abdullah abrahamsson adolfsson ahlberg ahlgren ahlin ahlström ahmadi ahmed ahonen albertsson
alexandersson alfredsson ali aliyev almgren almqvist alvarez amin amiri andersson andreasson antonsson arvidsson aslan asplund assefa
axelsson backlund backman backström bengtsson berglund bergman bergqvist bergsten bergström bergvall berhane bertilsson bjurman björk
björklund björkman bogdanovic boman boström brandqvist brandt bäckman bäckström carlsson carlström cederlund christensson christiansson
claesson dahl dahlberg dahlgren dahlin dahlqvist dahlström danielsson davidsson delic demir ekberg ekblad ekholm eklund eklöf ekman ekroth
ekström eliasson elmi emanuelsson engberg engqvist engström enström ericsson eriksson evertsson farah fernandez forsberg forslund forsman
forss forssell fredriksson friberg fridell friman fröberg gabrielsson gebremichael gonzalez granberg granholm granlund granqvist granström
grönberg grönlund grönqvist gustafsson gustavsson haddad hagberg haglund hallberg hallin halvarsson hammarberg hansen hansson hasan hassan
hedberg hedin hedlund hedman hedström hellberg hellman hellström helmersson henriksson hermansson hjelm hjertqvist hjort holm holmberg
holmgren holmqvist holmström hosseini hugosson hussain hussein häggström håkansson höglund ibrahim isaksson ismail ivanovic ivarsson
jacobsen jacobsson jakobsson janson jansson jeppsson johansson johnsson jonasson jonsson josefsson jönsson kaplan karimi karlsson karlström
khalil khan kjellberg kjellgren kjellin kjellman kjellström knutsson kovac kristensson kristiansson kristoffersson lagerqvist lantz larsen
larsson laurin leijon lennartsson levin lind lindahl lindberg lindblad lindblom lindell linder lindfors lindgren lindholm lindqvist lindroos
lindström lindén ljung ljungberg ljunggren ljungqvist lorentzon ludvigsson lund lundberg lundblad lundell lundgren lundholm lundin lundmark
lundqvist lundström löfgren löfqvist löfström lönn lövgren magnusson mahmoud malmberg malmgren malmqvist markovski martinsson mattila
mattson mattsson melin mikaelsson moberg mohamed mohammadi molin mustafa månsson mårtensson möller nemeth nguyen nielsen nilsen nilsson
norberg nordberg nordgren nordin nordlund nordqvist nordström noren norén nyberg nygren nylund nyman nyqvist nystrand nyström oberg ohlin
ohlsson olofsson olovsson olsson omar osman ottosson palmgren paulsson persson peterson petersson petrovic pettersson pihl popovic rahimi
rasmusson reinholdsson ringdahl roos rosander rosen rosenberg roslund rossi rosén runesson ryden rydén sabic salonen samuelsson sandberg
sandgren sandin sandqvist sandström selander sharif simonsson sjöberg sjöblom sjödin sjögren sjölander sjölin sjöstrand sjöström skoglund
sköld stefansson stenberg stenmark strandberg strömberg strömqvist sundberg sundqvist sundström svahn svanberg svantesson svensson
swärd söderberg söderlund söderström tengblad tengvall thelin thorsson thorén tolonen tran tuominen törnqvist uddin ulander ulfsson vikholm
viklund vikström virtanen wahl wahlberg wahlgren wahlström walin wallin warsame wennberg westberg wester westerlund westin wiberg wickström
widell wigren wikholm wiklund wikström wilhelmsson winberg yilmaz yousif åberg åhlund åkerblom åkerman åkesson åström öberg öhman öhrn
österberg österlund
`;
