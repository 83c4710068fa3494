/** Croatian: names as people in Croatia carry them. */

/** Names that are everyday words (nada, vera, jagoda, ruža, vuk) are left out: a capital would not tell them apart. */
export const firstNames = `
abdul abdulah adrijana agim ahmad ahmed ajdin ajla ajša aleksandar aleksandra alen ali alija alma almir amalija amar amel amela amina amir
ana anamarija andrea andreja andrij anel anica anil anita anja ante antonela antonija antonio arben arif armin arta asim azra bakir barbara
bekim belma besnik bilal biserka bishnu blaženka bogdan bojan bojana boris borna božica božidar božo branimir branka bratislav brigita bruno
burim dafina dalibor damir danica danijela daria dario darko david davor davorka daša dejan denis dijana dino dmytro domagoj dora doris
dragan dragana dragica dražen drita dubravka dubravko dujam duje dušan dženan dženana dževad edin edina ela elena elizabeta elma elvir
elvira ema emil emina emir ena enes enisa ermin esma eva fadil fahrudin farid faruk fata fatima fatmir fikret filip flamur fran franjo
franka gabriel gabrijela goran goranka gordana grgur gzim hamza hana haris harun hasan hasib hatidža helena hrvoje husein hussein ibrahim
ibro igor ihor ilija ilir ines irena irfan irma ismet iva ivan ivana ivanka ivano ivica ivka ivo ivona izet jadranka jakov jan jasenka
jasmin jasmina jasna jelena jelica jerko josip josipa josipina joso jovan jovana jovanka jozo joško julija juraj jure jurica jurij kaja
karla karlo kata katarina katica kenan khalid klara korina kornelija krešimir kristian kristijan kristijana kristina kruno krunoslav lana
lara larisa laura lea lejla leo leon leona lidija liridona ljerka ljiljana ljubica ljubo ljubomir ljudmila lorena lovro luan lucija luka
lukša magdalena mahmoud maja maksim manda mara marija marijan marijana marin marina marino mario marko maroje marta martina mate matea matej
mateja mateo matija mehmed meho melani melisa melita mersiha mia mihael mihaela mihovil milan milanka milena milica miljenko milorad milovan
miloš mirela mirjana mirko mirna miroslav mirsad mirsada mirza mislav mladen mohamad mohammad mohammed momčilo monika muamer mubera muhamed
muhammed mujo mustafa mykola nasim natalia natalija nataša nebojša nediljko nedim nejra nemanja nenad nermin nermina neven nevenka nihad
nika niko nikola nikolina nina nives nora nura obrad ognjen oksana oleksandr olena olga oliver omar omer osman ozana patricija patrik paula
paulina pavao pavle pero petar petra petronija prakash predrag radmila radojka radovan rafael rahim rajko ramesh ramiz ranko ratko refik
renato reza rikard rino robert roko roman romana ronald rozalija rudolf ružica salih samir samira sandra sandro sanela sanja sara savo saša
sead sebastijan selma semir senad senada serhij shqipe silvija silvio siniša slaven slavica slavko slobodan slobodanka snježana sofija sonja
srećko stana stanko stela stevan stevo stipan stipe stjepan stojan stojanka suad sulejman sunil sushil suzana sven svetlana svetozar
svitlana svjetlana tamara tanja taras tarik tatjana tea teja tena teo terezija tihana tihomir tina tino todor tomislav tomo toni tvrtko uroš
valentin valentina valmira valon vanja vedran vedrana velimir veronika vesna vice viktor viktorija vinko vito višnja vjekoslav vladimir
vladimira vlado vojislav volodymyr xhevat yasin yulia yusuf zahra zainab zdenka zdravko zijad zlatan zlatko zoran zorica zorka zrinka zumra
zvonimir zvonko čedomir đorđe đurđica šefik šime šimun štefica žana žarko željana željka željko živko
`;

/** Those that are everyday words (kralj, kovač, golub, sokol) are left out. */
export const surnames = `
alilović babić bajramović bajrić balog barić barišić bašić begić berisha bilić blažević bogdan bogdanović božić brajković brkić buljan burić
crnković cvitanović dedić delić dragičević dujić dujmović džafić džeko erceg fazlić filipović franić galić gashi gašpar glavaš grgić
grubišić gudelj hadžić hajdarević halilović hasanović hodžić horvat hoxha hrvatin huljić husić ibrahimović ilić ivanković ivančić
jakovljević jakšić jelavić jelić jerković josipović jovanović jukić jurić juričić jurišić jurković kadrić kalinić kapetanović karačić katić
kelava klarić klasić knežević kolar kolarić kosić kovačević kovačić kraljević krasniqi krstić krznarić kukuljević kunić kurtović lasić leko
ljubić lončar lončarić lovrić lozić lukač lukić majdak maletić mamić mandić maras marinović marić marjanović markovinović marković
martinović mateljan matešić matijević matić matković medić mehić mekić mihalić mihaljević mikić mikulić miletić milić miličević milošević
miošić mitrović mlinarić morina mrkonjić mršić mujić mujkić mustafić musulin mušić nekić nemet nguyen nikolić novak novaković obradović
omerović oreč orešković oršoš oršuš osmanović ostojić pajić palić pavić pavlović peić pejić perić perišić perković petković petrić petrović
petrušić pezelj pilić plavšić plenković pleše popović posavec pranjić prka prpić puljiz radić radman radoš raguž rajić ramić rašić rendulić
rogić romić rožić rukavina runje saković salihović salopek samardžić selimović sertić shala sikirić skočibušić slišković smajić softić soldo
stanić stanković stipić stojanović strinić suljić sučić tadić tahirović thapa tomas tomašević tomašić tomić topić turković varga vidaković
vidović vlahović vlašić vojnović vranić vrban vrdoljak vrkić vukas vukasović vukelić vuković vučić zorić zovko zrinski zubak zukić ćosić
ćurić čović đukić đulović đurić šaban šakić šantić šarić šego šestan šimić šimunović škoro šola šoštarić špehar špoljarić štefanić štimac
šutalo šušak šćepanović žagar živković žižić žunić žuvela
`;
