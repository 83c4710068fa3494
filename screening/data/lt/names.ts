/** Lithuanian: first names and surnames. Names that are also everyday words (Aušra, Rūta, Eglė, Liepa, Saulė, Rasa) are left out. */
export const firstNames = `
adomas adas aidanas aivaras albertas albinas aldas aleksandras aleksas alfonsas alfredas algimantas algirdas algis alvydas andrius antanas antonas
anzelmas arminas arnas arnoldas aronas artūras arvydas arūnas audrius augustas augustinas aurelijus aurimas balys bartas benas benediktas benjaminas bernardas
bronius bronislovas česlovas dainius dalius danas danielius darius deividas denas dominykas domantas domas donatas dovydas dmitrijus edgaras
edmundas eduardas edvardas edvinas egidijus eimantas eimis eivydas eligijus elijus emilis erikas ernestas ervinas eugenijus evaldas evaras faustas feliksas
gabrielius gaudrimas gediminas gendrius giedrius gintaras gintautas gytis gvidas haroldas henrikas herkus ignas ignotas igoris ilja imantas ivanas
jaroslavas jaunius jokūbas jonas juozas juozapas jurgis julius justas justinas karolis kasparas kastytis kazys kazimieras kęstutis klaudijus konstantinas kornelijus
kostas kristijonas kristupas laimis laimonas laurynas leonas leonardas linas lukas liutauras maksas maksimas mangirdas mantas mantvydas margiris marius marijonas
marekas markas martynas matvejus mečislovas mykolas mindaugas modestas mikas mykas miroslavas motiejus naglis narimantas nedas neringas nikita nikolajus nojus
normantas olegas orestas oskaras osvaldas otas paulius petras pijus pilypas povilas pranas ramūnas raimundas raimondas rapolas regimantas remigijus renatas renius
rėdas ričardas rikardas rimantas rimvydas robertas robinas rokas rolandas romualdas rostislavas ruslanas rytis sandrius saulius sergejus sigitas silvestras
simas simonas skirmantas stanislovas stasys stepas svajūnas tadas tautvydas teodoras titas tomas ugnius vainius vaclovas vadimas vaidas vaidotas valdas valdemaras
valentinas valerijus vasilijus venantas viktoras vikentas vilius vidas vidmantas vilmantas virgilijus virginijus visvaldas vytas vytautas vygantas vykintas
vladas vladimiras vladislavas voldemaras zenonas zigmas zigmantas žilvinas žygimantas žydrius
agnė agnieška agota aida aistė akvilė albina aldona alina alma alona anastasija anelė angelė angelika antanina anželika aneta arina asta audronė augustė
augustina auksė aurelija aurika austėja barbora beata benita bernadeta birutė bronė bronislava brigita dagnė dainora daiva dalia dana danguolė daria deimantė
deimintė diana dijana dominyka donata dorotė dovilė edita egidija elena eleonora elija elžbieta elzė emilija emilė ema erika estera eugenija eva evelina fausta
gabija gabrielė genė genovaitė giedrė gintarė goda gražina gustė hana henrieta ieva ilona indrė inga inesa ingrida ingrita irena irina irma iveta izabelė
jadvyga janina jekaterina jelena jogilė jolanta jolita jovilė jovita judita julija julita juliana jurga jurgita justina kamilė karina karolina katažyna katerina katrina
kotryna kristina ksenija laima laura laurita lauryna larisa leta leokadija lidija lijana lilija lina liucija liudmila liveta loreta luknė lukrecija
magdalena marija marijona marina martyna marta milana milda miglė milena modesta monika morta nadia nadežda nataša natalija nijolė nomeda neringa nika nikolė nina nojė
olena oksana ona onutė olia oleksandra paulina petronelė polina radvilė raimonda ramunė regina renata rimantė rita ritma roberta rosita rozalija rugilė ruslana
sabina samanta sandra sara severija sigita silvija simona skaistė sofija solveiga stanislava stasė svetlana sonata šarūnė tamara
tatjana teresė ugnė urtė ula vaida vaidilė vaiva valentina valerija valė vanda vera veronika vesta vida viktorija vilija vilma vilhelmina violeta virginija virga
vytautė vitalija zita zofija zina zoja žaneta žydrė živilė
abdul ahmad ahmadas ali amir aisha aliaksandr aliona alyaksei andriy artem artur bohdan chadidža dilnoza daniil denys dmytro farid fatima gulnara hassan ibrahim idris
ihor iryna jamila karim khalid ksenia larysa leyla mahmud maksym malika mariam mykola mohamed mohammad mustafa natallia nazar nikolai oleh oleksandr
oleksiy olha omar pavel rustam ruslan safiya samira sergey serhii siarhei svitlana taras tetiana viktor vitalii volodymyr yana yehor yulia yuriy yusuf zaira zahra zarina
adamas deimis donce dominykė elvina džiugas ignė jogaila kajus laurynė medeina matilda saulena tajus viltė
`;

export const surnames = `
kazlauskas kazlauskienė kazlauskaitė jankauskas jankauskienė jankauskaitė petrauskas petrauskienė petrauskaitė stankevičius stankevičienė stankevičiūtė
vasiliauskas vasiliauskienė vasiliauskaitė butkus butkienė butkutė žukauskas žukauskienė žukauskaitė paulauskas paulauskienė paulauskaitė urbonas urbonienė urbonaitė
kavaliauskas kavaliauskienė kavaliauskaitė ramanauskas ramanauskienė ramanauskaitė sakalauskas sakalauskienė sakalauskaitė navickas navickienė navickaitė
rimkus rimkienė rimkutė adomaitis adomaitienė adomaitytė baranauskas baranauskienė baranauskaitė bagdonas bagdonienė bagdonaitė balčiūnas balčiūnienė balčiūnaitė
černiauskas černiauskienė dambrauskas dambrauskienė dambrauskaitė grigas grigienė grigaitė gricius gricienė grinius grinienė ivanauskas ivanauskienė ivanauskaitė
jakštas jakštienė jonaitis jonaitienė jonaitytė juška juškienė juškaitė kairienė kairytė kaminskas kaminskienė kaminskaitė kazlas kazlienė kisielienė
klimas klimienė klimaitė kučinskas kučinskienė kučinskaitė kubilius kubilienė kubiliūtė lapinskas lapinskienė lapinskaitė laurinaitis laurinaitienė
lukošius lukošienė lukošiūtė mačiulis mačiulienė mačiulytė malinauskas malinauskienė malinauskaitė marcinkevičius marcinkevičienė martinkus martinkienė matulis
matulienė mažeika mažeikienė mažeikaitė mikalauskas mikalauskienė mickevičius mickevičienė mickevičiūtė milašius morkūnas morkūnienė morkūnaitė
narbutas narbutienė norbutas norkus norkienė noreika noreikienė noreikaitė norvaiša norvaišienė pakalnis pakalniškis petkevičius petkevičienė petkevičiūtė petkūnas
petraitis petraitienė petraitytė pocius pocienė pociūtė poška poškienė povilaitis povilaitienė rakauskas rakauskienė rimša rimšaitė rutkauskas rutkauskienė
ruzgys šukys sabaliauskas sabaliauskienė savickas savickienė savickaitė simonaitis simonaitienė sinkevičius sinkevičienė skirius staniulis stonkus stonkienė
šimkus šimkienė šimkūnas šimkūnaitė šidlauskas šidlauskienė tamošiūnas tamošiūnienė tamošaitis tomkus tumėnas vaitkus vaitkevičius vaitkevičienė vaitiekūnas
valaitis valaitienė valančius valiulis venckus venckienė vyšniauskas vyšniauskienė vitkauskas vitkauskienė zakarauskas zakarevičius zubrickas žemaitienė
žilinskas žilinskienė žilinskaitė žilys žygas bukauskas bukauskaitė bukauskienė rudienė ostrauskas ostrauskienė gudaitis gudaitienė gedvilas
gedvilienė gečas gineitis girdauskas girdzijauskas jasiūnas jasinskas jasinskienė jurevičius jurevičienė kalvaitis karpavičius
katinas katkus kerpauskas kirdeikis kozlovska kozlovskij kozlovskis ivanovas ivanova petrovas petrova smirnovas smirnova volkovas volkova popovas
popova sidorovas sidorova novikovas novikova michailovas michailova fiodorovas fiodorova kuznecovas kuznecova bogdanovas bogdanova ševčenko kovalenko bondarenko
tkačenko kravčenko šapoval melnyk lysenko savčenko tomaševskij tomaševska mackevič sinkevič stankevič jankovska jankovskis pavlovskij pavlovska voinskij michalkevič
baranovskaja abramovas abramova rodriguez ahmadi rahimi karimi husseini mohammadi alizada saidov
`;
