/** Dutch: names as people in the Netherlands and Flanders carry them. */

/** Names that are everyday words (roos, iris, wolf, linde, storm) are left out: a capital would not tell them apart. */
export const firstNames = `
aad aafke aaliyah aart abdel abdelkader abdellah abderrahim achmed adam adil adriaan ahmed aicha aisha alain albert alessandro
alexander alexia ali alice alicia alina alya alyssa amal amber amelie amina amine amir amira amélie anass andre andreas andries
angelina angelique anika anissa anita anke ankie ann anna annabel anne anneke annelies annemarie annemie annick annie anouar anouk
anthony anton antoon arda ariane ariella arjan arlette armand arnaud arne arno arthur ashley astrid asya aya ayaan ayham ayla aylin
ayoub ayse aziz aziza badr barbara bart bas bastiaan bavo bea beatrice behzad benjamin benoit berend bernadette bernard bert bilal
birgit bjorn bob bogdan boris bouchra bram brandon branko brecht brenda brian bryan calvin camille carine carla carlos carmen caroline
casper cedric celine charifa charlotte chayenne chelsea chiara chloe chris christel christian christina christophe cindy claire claude
claudia colette conny corry cynthia daan dagmar daisy damian damien danielle danny daphne daria dave david denise deniz dennis derya
desiree diana didier dieter dilan dimitri dirk djamila dominique donovan dorien dylan ebru eddy edwin eefje eelco elena elias elif
eline elise elke ellen els elsje elvira emel emiel emilie emily emma emre enes engin erdal eric erik erna ertan esmee esra eva evelien
eveline evert evi evy ezra fabian fadoua faisal fatih fatima fatma fatme febe femke fenna ferdi fien filip filiz firas floor floris
fouad fouzia francine francis frank franky frans freddy frederik frieda frits gaby geert geertrui gerard gerda gerrit gert gideon gijs
gilles gina ginette giovanni gitte glen goedele gonda greet greta griet guido guillaume gunther guus hacer hadewych hafid haitham hakan
halima hamid hamza hana hanan hanna hanneke hans harm harold harrie hasan hassan hatice hatim hayat heidi heleen helena hendrik henk
herman herwig hicham hilde houda hussein hylke ibrahim ibtissam ikram ilham ilias ilona ilse imane imran ineke inge ingeborg ingmar
ingo ingrid isabel isabelle ismael ismail ivan ivo jaap jacqueline jacques jade jaimy jamal james jan janne janneke jannick jarne jarno
jasmien jasmijn jasper jayden jean jeannine jef jeffrey jelle jeltje jennifer jens jeremy jeroen jesse jessica jill jim jimmy joachim
jochem joel joeri johan johanna johnny jolanda jolien jona jonas jonathan joost joran jordi jordy jorik jorrit jos josephine josse
jozef judith jules julia juliette jurgen justin kaat kadir karel karen karim karima karin karina kasper kathleen kathy katja katleen
kato katrien kees kelly kemal kenan kevin khadija khadim khalid kiara kilian kim kirsten klaas klara koen koenraad kristel kristien
kristof kubilay kurt kyara kyra lamia lara larissa lars laura laurens laurent leen leila lena leonie lesley leyla lieke lien liesbet
liesbeth lieselot linda lisa lisette lizzy loek loes loesje loic lola lore lotte loubna louis louise lowie luc luca lucas lucie
lucienne luka lukas luna lydia maaike maarten machteld mahdi maher mahmoud mahmut maickel maja mandy manon manou marc marcel marco
margot margreet maria mariam mariana mariann marieke marielle marije marijke marijn marina mario marion marissa marja marjan marjolein
mark marleen marlies marnix marta marthe martijn martin martina matthias matthijs maud maurice mauro maxime mehdi mehmet melanie
melissa melvin menno meryem michael michel michelle michiel mieke mies mihriban mika mike mila milan milena milica milos mimoun mina
mira mirjam mirte mohamed mohammed mona monica monique morad moreno mourad muhammed munir murat murielle mustafa myriam nabil nabila
nadia nadine najat najib najim naomi nassim natacha natalie natasja nathalie nathan nazir nele nick nico nicole niels nienke nikki nina
noa noah noor nora noud noura noureddine nouredine noé oktay olena olga olivia olivier omar onno orhan oscar osman oumaima ousmane ozan
ozlem pascal pascale patricia patrick paul paula peter petra philippe piet pieter pim pleun priya quincy quinten rachid rachida rafael
ralf ramazan ramona randy rania rayan reda reggy reinier remco remi renate rens ria richard rick rik rita robbe robbert robert robin
roger rogier roland romy ronald ronny rosanne rosita ruben rudi rudy ruth ruud ryan sabine sabri sabrina said saida salim salima sam
sami samira samuel sana sander sandra sanne saskia sebas sebastiaan selim selin selma senna senne seppe serge serkan sevda shana shanti
sharon shirley siem sietse silke simon simone sjaak sjoerd sofia sofie sophie soufian souhaila soumaya stan stef stefaan stefan steffi
stephanie steven stijn stijntje suleyman susan suzanne sven sylvia sylvie tamara tanja tarik tatiana teun thea thierry thijs thomas
tibo tijl tijs tim timo timothy tina tineke tobias tom tristan trudy turgut ulrike umut ursula valerie vanessa vera veronique vic
victor victoria vincent virginie viviane wahid walid walter wannes wendy werner wesley wiebe wietse willem willy wilma wim wout wouter
xander xavier yannick yara yasin yasmina yasmine yassin yassine youri youssef yves yvette yvonne zahra zakaria zehra zeki zeynep ziad
zina zineb zoe zuhal zulaikha
`;

export const surnames = `
adriaens adriaensen aerts ahmadi akkermans alberts amrani arslan baeten baetens bakhuis bakkers bastiaens bauwens beckers beerten
belaid benali bennani berends bergmans bertrand beyens blommaert boersma bogaert bogaerts bollen bongaerts boonen bosmans bossuyt
bouchard boudewijns bouma bouwens bouwmeester bouzid braams brouwers brugmans bruyneel buelens buys cappelle carlier carpentier celik
ceulemans claes claessens claeys clement coenen colaes collignon cools cordier cornelis cornelissen cox croes cuypers daems daenen
damen dams debacker deblock debruyne deckers declerck decoster degroote dekeyser delacroix delaere delbeke demir demuynck deneve denys
deprez derksen derycke deschepper desmedt desmet devos dewaele dewulf diels dierckx dierickx dijkman dijkstra dillen dirks dobbelaere
doelman driessen dubois dupont durinck eelen eerdekens eggermont elbers elkhaoui elsen engelen erdogan everaert evers fontaine fransen
franssen gerritsen gielen gijsbers gillis goedhart goossens goovaerts govaerts gysels haanstra habets haddad haesen hanssens harmsen
heeren heijmans hellemans helsen hendrickx hendriks hendriksen henkens hermans hermens hermsen heylen heynderickx hillen hoeben hoekema
hoekstra hofstra hoogendoorn hoogland houben houtman huybrechts huygens huysmans ilias indeherberge jacobs jansen janssen janssens
joossens joosten jordens kaya kerkhofs kersten keustermans klaassen kleijn knops kooiman koolen kroes kuijpers kuijt kuypers lambrecht
lambrechts lamers laumans leclercq leemans leenders lemaire lemmens lenaerts leroy lievens linssen lodewijks lubbers luyckx luyten
maertens maes mahieu maris martens matthys meersman mertens messaoudi michiels mommers moons moortgat mulders nachtergaele naessens
nauwelaerts nelissen neyens nguyen nijboer nijhuis nijs nollet oosterbos oosterhuis ozcan ozturk paelinck paulus peeters peters pieters
pietersen plessers poelmans pollet postma pypers quintens raes raeymaekers ramaekers reekmans renard reymen reynders roelants roelofs
roels roggeman rombouts ruelens rutten sahin schelfhout schellekens schepers schouten schrijvers schuurman segers serneels simons
sleeckx smeets smets smeyers smits soetaert somers spaepen speleers spruyt stappers steegmans stevens stinissen strijbos struyf stuyven
swinnen tanghe terpstra thijs thijssen thoelen thyssen tijssen timmermans truyens uyttenhove vandael vandamme vandenberghe vandenbroeck
vandenbroucke vandepitte vandeputte vanderlinden vandersteen vandevelde vandewalle vandoorne vanhecke vanhoutte vanhove vanmaele
vanneste vanpoucke vansteenkiste veenstra veldhuis verbeeck verbeke verboven verbruggen vercammen vercauteren vercruysse verdonck
verellen verhaegen verhaeghe verheyen verhoeven verlinden vermaelen vermeersch vermeire vermeiren vermeulen verschueren verstappen
verstraete vervoort vinck vlaeminck vrancken vranken vrints wauters weemaes welvaert westerhof westra wiegers wiersma wijnants wijnen
willaert willems willemse wolters wouda wouters wuyts yildirim yilmaz zaki zandstra zeeman zijlstra zwarts zwijsen
`;
