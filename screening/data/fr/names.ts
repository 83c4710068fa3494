/** French: names common in France, Belgium and Luxembourg, migrant families included. Names that are also everyday words are left out. */
export const firstNames = `
aaliyah abdallah abdel abdelkader abdelkrim abdoulaye abdul adama adem adil adnan adrien agathe agnes ahmed aicha aissata alain alassane
alban albane alberto alessio alex alexandra alexandre alexia alexis ali alice alicia alicja aline alix aliya amadou amandine amar amara amel
amela amelia amelie amin amina aminata amine amir amira amra ana anais anastasia andre andrea andreea andrei anissa anita anna annabelle
anne annick annie anthony antoine antonio arezki ariane arlette armand armelle arnaud arsene arthur arthus asma assia assma astrid aubin
audrey aurelie aurelien axelle aya ayman aymeric ayoub aziz azzedine baptiste barbara bastien beatrice beatriz benedicte benjamin benoit
berenice bernadette bernard bilal bilel boris boubacar brahim brandon brian brigitte bruno bryan camelia camille carine carla carlo carlos
caroline cassandra catherine cathy cecile cedric celia celine chaima chantal charlene charles charlotte cheick cherif chiara chloe chris
christelle christian christiane christine christophe cindy claire clara clarisse claude claudette claudia claudine clea clement clementine
clotilde colette coralie corentin corinne cynthia cyril cyrille damien daniel daniela daniele danielle david deborah delphine denis denise
dereck diana didier dieudonne dimitri djamel djamila djibril dominique donovan dorian dorothee dragana dusko dylan ebru eddy edgar edin
edith edmond edouard edwige elena eleonore elhadj elia elian elias elif eline elisa elisabeth elise elliot elodie eloise elsa elvira emeline
emeric emile emilie emilien emina emma emmanuel emmanuelle enes enora enzo eric erika erwan esma esteban estelle esther ethan etienne
eugenie eva evan evelyne ewen fabien fabienne fabio fabrice fadila fadoua fanny farah farid farida faten fatih fatiha fatima fatma fatou
fatoumata faustine felicien felix ferdinand fernand fernande filipe fiona flavie florence florent florian florianne francesca francine
francis franck francois francoise frederic frederique gabriel gabriela gabrielle gaelle gaetan gaspard gaston gauthier gautier genevieve
geoffrey georges georgette gerald geraldine gerard germaine ghislain ghislaine ghita gilbert gilberte gilles gisele giulia giuseppe goncalo
goran gregoire gregory guillaume gustave guy guylaine gwenaelle gwendoline habib habiba hadrien hafida hafsa hakim halima hamid hamza hana
hanane hannah hasan hassan hatice hector helena helene henri henriette herve hicham hind hocine houda hubert hugo hugues ibrahim ibrahima
idir idriss ikram ilan ilham iliana ilias ilies ilona ilyas ilyes imad iman imane imen imran ines ingrid irene irina isaac isabelle ismael
ismail ivan jacqueline jacques jamal jamila jana jang jason jawad jean jeanne jeannine jennifer jeremie jeremy jerome jessica jessy joana
joanna joao jocelyne joel joelle joevin johan johanna johnny jonas jonathan jordan jorge jose josee joseph josephine josette josiane josue
joyce judith jules julia julie julien juliette justin justine kadiatou kamila karim karima karine kassandra katia kelly kelyan kenan kenza
kerim kevin khadidja khadija khaled khalid kilian killian kylian kyllian laetitia lahcen laila lamia lamine lana lara larissa latifa laura
laure laureen laurence laurent laurie layla lea leana leandre leila leina lena lenny leo leon leonard leonie leonor leopold lilian liliane
lilou lina linda lindsay lionel lisa livia loane loic lola lorena lorenzo lorette louane louis louisa louise louison louna luc luca lucas
lucia lucie lucien lucienne ludivine ludovic luis luka lydia lydie lyna lynda madeleine mado mael maelle maelys mafalda mahamadou mahdi
mahmoud maissa malak malik malika malo mamadou manel manon manuel marc marcel marceline marcelle marco margaux marguerite maria mariam
mariama marianne marie marielle marina mario marion marius marjorie marlene marouane martin martine marwa marwan maryam maryline maryse
maryvonne mateo mathias mathieu mathilde mathis mathys matteo matthias matthieu maud maurice mauricette max maxence maxime maya mehdi mehmet
melanie melina melissa melvin merve meryem michael michaela michel michele micheline michelle mickael miguel mihai mila milan milena milo
miloud mireille miriam mirsad mohamed mohammed moise mokhtar monia monique mouloud mouna mounir mourad moussa moustafa muriel murielle
mustapha myriam nabil nabila nadege nadezhda nadia nadine nadir naima naomi nasser nassim nathalie nathan nawal nawel nelson nicolae nicolas
nicole nina ninon noah noam noe noelie noelle noemie noor nora norbert nordine nour nouredine nuno oceane odette odile oihana olga olivia
olivier omar ondine oscar oumar oumou ousmane pablo pamela paola pascal pascale patrice patricia patrick paul paula paulette pauline paulo
pedro perrine philippe pierre pierrette pierrick pjeter priscilla quentin rachel rachid rachida radouane rafael rafik raoul raphael
raphaelle rayan raymond raymonde rebecca regine regis remi remy renaud rene renee reynald riad ricardo richard ridha rim rita robert roberto
robin rodolphe rodrigo rodrigue roger roland rolande romain romane romeo romuald ronan rosalie roseline roxane ruben ruddy rui ruth ryan
sabine sabri sabrina sacha sadia sadio safia safiya said saida salah salim salima salimata salma saloua samantha sami samia samir samira
samson samuel samy sandra sandrine sandy sara sarah sasha saskia sean sebastien selena selim selma senad seraphin serena serge sergio
severine shaina shana sharon sherine shirley sidonie sihem silvia simon simone slimane sofia sofiane solange solene soline sonia sophia
sophie soraya souad soufiane souleymane stanislas stephane stephanie steve steven stevie suzanne suzie svetlana swann sylvain sylvette
sylviane sylvie sylvio tahar tamara tanguy tania tarek tarik tatiana teddy teo teresa thais thea theo theodore therese thibaud thibault
thierry thomas tiago tidiane tifany tiffany timeo timothe timothee titouan tom tony toufik tristan ugo ulysse umit valentin valentina
valentine valerie vanessa vera veronique viateur victor victoria vincent viviane vladimir wafa walid wassim wendy wilfried william willy
xavier yacine yael yamina yanis yann yannick yannis yasin yasmina yasmine yassin yassine yazid yohan yohann yolande youcef younes youri
youssef yusuf yvan yves yvette yvon yvonne zacharie zahra zakaria zelie zeynep ziad zineb zinedine zoe zohra zora
`;

export const surnames = `
abdallah aerts agostini aguilar ahmed allard almeida alves amrani aubert aubry bailly balde barry baudoin beaumont belhadj benali benamar
benchekroun benhamou benkacem bennani berthelot bertin besnard besson biver blanchard bodart bouazza bouchard bourdon bouvier brahimi
bruneau brunet camara carlier caron carpentier carvalho castro chauvin claes coelho collard collet collin cordier costa coulibaly cuvelier
dacosta davila declercq decoster delacroix delahaye delattre delaunay delcourt delhaye delmas delvaux demir deschamps desmet devos dewulf
diallo diarra diop diouf doucoure ducrot dufour dumont dumoulin dupont dupuis dupuy durand duval elbaz elidrissi evrard faure fernandes
fernandez ferrand ferreira ferrero feyder fischbach fofana fonseca fontenoy fournier gaillard garcia garnier gaudin gauthier gautier geerts
gillet gilson girard giraud gomes gomez goncalves gonzalez goossens grandjean guerin guillot guyot haddad hamdi hamidi hamon hendrickx
henrotte henry hernandez hoarau hoffmann humbert jacobs jacquemin jacquet jansen janssens jourdan kabongo kaya keita khelifi kieffer konate
lahaye lambert lamy langlois laval lebrun leclerc leclercq ledoux lefebvre lefevre lemaire lepage leroux leroy lopes lopez luyten maes
mahieu maillard marchal marchetti marques martinez martins masson mayer mbaye mendes mendy mercier mertens meunier meyer michaud michiels
monnier monteiro moreau moreira morel morin mukendi muller ndiaye nguyen nunes oliveira ouali ouedraogo ozturk parmentier pauwels peeters
pelletier pereira peres perez perret perrin perrot petitjean picard pichon pinto pires pirotte poirier poncelet pons ramos reding reinert
remacle reuter ribeiro rodrigues rodriguez rolland rossi rousseau roussel ruiz saidi sanchez sangare santos schaack schiltz schmit schmitz
schneider schroeder servais sidibe silva simonet sissoko soares steffen stevens sylla teixeira tessier thielen thill thiry touati toure
traore vandamme vandenberghe vandenbroeck vandenbroucke vanderlinden verhaeghen verhoeven vidal vieira wagner wauters weber welter willems
wouters yilmaz zeimet ziani zidane zouaoui
`;
