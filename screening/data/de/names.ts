/** German: names as people in Germany, Austria and Switzerland carry them, migrant families included. */

/** Names that are everyday words (mark, rose, klein, lang) are left out: a capital would not tell them apart. */
export const firstNames = `
aaliyah aaron abbas abdallah abdelkader abdul abdullah abdulrahman abeba achim adam adama adelheid adem adina adis adnan adrian adriana
afrim agata agnes agnieszka ahmad ahmed ahmet aida aisha aishe ajla alaa albert albrecht aldin alejandro aleksandar aleksandra alena
alessandro alessia alex alexander alexandra alexej alexia alfons alfred ali alia alice alicia alina aliyah alois aloisia alper altin alwin
amadou amalia amar amela amelie amer amina amir amira amra ana anastasia anatoli andi andre andrea andreas andrej andrzej aneta angela
angelika angelina anika anita anja anke anna annabell annalena anne annegret annelie anneliese annemarie annette annika ansgar antje anton
antonia antonio anusha arben arda ardit arian ariane arif arlinda armin armend arne arno arnold arthur artur arturo arya asad ashkan asif
asim asiya astrid asya atilla attila aurel aurelia axel ayaan ayan aydin ayhan ayla aylin ayman aynur aysche ayse aysel aysun azad azra
baran barbara barbora barbel bashar bastian beata beate beatrice beatrix behar bekim ben benedikt benjamin benno berat berfin berkan
berkay berit bernadette bernd bernhard berta bertram besnik betim betina bettina bianca bilal birgit birgül bjarne björn blerim blerta
boban bogdan bojan boris borna branka branko brigitta brigitte britta bruna bruno burak burcu burhan calvin carina carl carla carlo carlos
carmen carola carolin caroline carsten catalina caterina cecilia celina celine cem cemal cemil cengiz ceren ceyda chantal charlotte chiara
chloe chris christa christel christian christiana christiane christin christina christine christoph christopher claas clara clarissa
claudia claudio clemens cora cordula corinna cornelia cosima cristian cynthia dagmar damian damir dana daniel daniela danijel danilo
danuta daria dario dariusz darko david davud debora defne deborah delia deniz denise dennis derya desiree detlef diana diego dieter
dietmar dijana dilan dilara dimitri dina dirk djamila djordje dominik dominika dominique dora dorin doris dorothea dorothee dragan dragana
drita driton dunja dusan dusanka dzenan ebru eckhard eda edda edgar edin edina edith edmund eduard edwin egon egzon ekaterina ekkehard ela
elena eleni eleonora elfriede elham eliana elias elif elin elina elisa elisabeth elise elke ella elmar elmira elona elsa elvir elvira
emanuel emil emilia emilie emilija emin emina emine emir emma emmanuel emre enes engin enis enno enrico ensar eray erdal erdem eren erhan
erich erik erika erion erkan ermin erna ernst erol ertan erwin esat esma esra estefania esther ethem etienne eugen eugenia eva eveline
evelyn evi ewa ewald ezgi fabian fabienne fabio fabiola fadi fadil fahim faisal farah farhad farid farida faruk fatih fatima fatime fatma
fatmata fatou fatos fatoumata fazil fedor felicia felicitas felix ferdi ferdinand ferhat fernanda fernando fikret filip filiz finja finn
fiona fjodor flamur flavia florentina florian florin franca franciszek franco frank franz franziska frauke freja freya frida frieda
friedemann friedhelm friederike friedrich fritz fuad furkan gabriel gabriela gabriele gebhard gennadi georg georgios gerald gerd gerda
gereon gerhard gerlinde gernot gero gertraud gertrud gesa ghulam giacomo gina gino giorgio giovanna giovanni gisela gitta giulia giuseppe
gjergj gökhan gönül goran gordana gottfried gregor greta gretl grzegorz guido gudrun gülay gülcan gülsen günay günter günther gunda
gundula gunnar gustav gwendolin habib habiba hadi hadija hakan hakim halil halima halina halit hamdi hamid hamit hamza hana hanan hanife
hanna hannah hanne hannelore hannes hanno hans hansjörg harald hartmut haruna harun hasan hatice haydar heidemarie heidi heidrun heike
heiko heiner heinrich heinz helena helene helga helmut henriette henning henri henrik henry heribert hermann hermine hicham hilal hilda
hildegard hilmar hiba holger horst houssem hubert hülya hugo husam hussam hussein hüseyin ibrahim ibrahima ida idris ignaz igor ikram
ilaria ilayda ilhan ilias ilir ilja ilka ilknur ilona ilse ilyas imad imke imran ina ines inga inge ingeborg ingo ingrid inka insa ioana
ioannis irena irene irfan irina iris irma irmgard irmtraud isa isabel isabella isabelle ismail ismet isra issa ivan ivana ivica ivo iwona
izabela izet jacek jacqueline jaden jaime jakob jakub jalal jamal jamila jana janette janina janine janis janka janko jannes jannik jannis
janosch jarne jaroslaw jasmin jasmina jasna jason jasper javier jawad jeanette jella jelena jendrik jenni jennifer jenny jens jeremy
jerome jessica jessika jil joachim joana joanna jochen joel joelle johan johann johanna johannes jolanda jolanta jolina jonah jonas
jonathan jonna joost jordan jörg jörn josef josefa josefina josefine joseph joshua josip josipa jovan jovana juan judith jule julia julian
juliana juliane julien julika julius jürgen jurij jusuf justin justus jutta kaan kacper kadir kadri kamil kamila karen karim karima karin
karina karl karla karlheinz karola karolin karolina karoline karsten kasimir kaspar katarina katarzyna katharina kathleen kathrin katja
katrin kaya kemal kenan kerem kerim kerstin kevin khadija khaled khalid kian kilian kim kira kirsten kjell klara klaudia klaus klemens
konrad konstantin konstantina kora korbinian korinna kornelia kosta krasimir kristian kristiane kristijan kristin kristina kristof
krystyna krzysztof kübra kurt kushtrim laila lale lamine lamija lana lara larissa lars lasse laszlo laura laurenz laurin lavinia lazar lea
leah leandra leandro lejla lena leni lenja lenka lennard lennart lenni leo leon leona leonard leonardo leonhard leoni leonie leonora
leopold leroy letizia levi levin leyla lia liam lian liana lidia lieselotte lilli lilly lili lilian lina linda linh linnea linus lirim
lisa lisbeth liselotte ljiljana ljubica loredana lorena lorenz lorenzo loris lothar louis louisa louise lovis luan luca lucas lucia lucian
luciana lucie lucy ludger ludmila ludwig luigi luis luisa luise luitgard luka lukas lukasz lutz lydia lynn maciej madeleine madina madita
magdalena mahdi mahir mahmoud mahmut maik maike maja malgorzata malia malik malika malte malwina mamadou mandy manfred manuel manuela mara
marc marcel marcela marcin marco marcus marek mareike maren marga margareta margarete margarita margarethe margit margot margret margrit
maria mariam mariama marian mariana marianne marie mariella marija marijan marika marilena marina mario marion marit marita marius mariusz
marjan marko markus marleen marlene marlies marlon marta martha martin martina marvin marwa marwan maryam matej mateo mateusz mathias
mathilda mathilde mathis matilda matteo matthias matthis maurice mauro maximilian maya mehdi mehmet melanie melek melih melina melisa
melissa meliha merdan meret merle mert merve meryem mesut metin mia michael michaela michal michel michelle mika mike mikail mikel mila
milan milana milena milica miloš milos mina mira miralem miriam mirjam mirjana mirko miroslav mirsad mirza mladen mohamad mohamed mohammad
mohammed mohanad mona monika monique moritz mounir mourad mouna muhammad muhammed muhamed munir murat musa muharrem mustafa myriam nabil
nabila nadia nadija nadine nadir nadja naim najib nancy naomi nasim nasrin natalia natalie natascha natasha nathan navid nazan nazanin
nebahat necati nedim neele nele nelli nelly nenad nermin nermina nesrin neta nevena nico nicola nicolas nicole niels nihal nihat nikita
niklas niko nikol nikola nikolai nikolaus nikolina nils nina nino nisa noah noel noemi noor nora norbert noura nour nuray nurcan nurhan
nuri nuria nurten olaf oksana oleg olena oleksandr olga oliver olivia olivier omar ömer ömür onur orhan orkun oskar osman osmin oswald
otmar ottilie otto ousmane oya özge özgür özlem ozan pablo pamela paola paolo pascal patricia patrick patrik patrizia paul paula paulina
pauline pavel pawel pedro pelin pero peter petar petra philip philipp philippa pia pierre pilar pinar pius pjotr predrag przemyslaw
rabia radoslaw radovan rafael rafal raffael rahel raimund rainer ralf ralph ramadan rami ramona ramazan raphael rashid rasim ratko raul
rebecca rebekka recep refik regina regine regula reinhard reinhold reinhild renate rene rexhep riad ricarda ricardo riccardo richard rico
rieke rike rita ritvan robert roberta roberto robin rocco roland rolf roman romana romeo romina romy ronja ronny rosalie rosalinde
rosemarie rosina roswitha roxana ruben rudi rudolf rüdiger rukiye ruslan rustam ruth ryan saad sabahat sabina sabine sabrina sadiq sadia
safiya sahra said saida salah salih salim salma salome salvatore samantha samet sami samir samira samuel sanae sandra sandro sanela sanja
saliha sara sarah sascha saskia sasa savas sebastian seda sedat sefa selcuk selda selen selim selin selina selma senad senay serap serdar
serena serge sergej serhat serkan serpil servet sevda sevgi severin sevim sevil seyma shabnam shadi shahin shaima shirin shpend shqipe
sibel sidney siegbert siegfried sieglinde sigrid sigrun silas silke silvan silvia silvio simeon simon simona simone sina sinan sinem
slavica slavko slobodan slawomir snezana sofia sofie soner songül sonja sophia sophie soraya stanislav stanislaw stefan stefanie stefano
steffen steffi stella stephan stephanie steve stipe suat suhaib suleika suleyman süleyman suna sunita susan susann susanna susanne svea
sven svenja svetlana swantje swetlana sylvia sylvie tabea tahir talha talia tamara tamer tamina tanja tarek tarik tariq tatjana tayfun
tayyip teodora teresa tessa tetiana thaddäus thaer thea theodor theodora theo theresa therese theresia thies thilo thomas thorben thorsten
tiago tibor tilda tillmann tilo tim timea timo timon timur tina tino tobias tolga tom tomas tomasz tomislav toni torben torge torsten
traudl tristan tuana tugba tuncay turgay turgut tutku tyler udo uğur ugur ulf ulla ulli ulrich ulrike umut umberto undine urs ursel ursula
uta ute uwe vadim valbona valentin valentina valentino valeria valerie valerio valmir vanessa varvara vasilij vasile vasilios vedat velid
velimir vera verena verica veronica veronika vesna victor victoria viktor viktoria vincent vincenzo violeta violetta virginia vitali vito
vivian viviana vivien vivienne vjosa vlado vladimir vojislav volker volkan vroni waldemar walburga waleed walid walter waltraud wanda
wassim wencke wendelin werner wieland wiebke wieslaw wilfried wilhelm wilhelmine wilma winfried wioletta wladimir wojciech wolfgang
wolfram xaver xenia xhevdet yagmur yahya yanick yannick yannik yannis yara yasemin yasin yasmin yasmina yasser yassin yavuz yasar yeliz
yildiz ylva ylvie yohannes yonas yousef youssef yunus yusra yusuf yuliia yuri yvette yvonne zahra zainab zaki zara zdenka zehra zeki
zeljko zerina zeynep zineb zita ziya zlata zlatko zoe zofia zoltan zora zoran zuhal zülal zuleika zuzana
`;

export const surnames = `
müller schmidt schneider schulz schulze schultz hoffmann hofmann wagner schäfer schröder neumann schwarzenbach zimmermann braunschweig
krüger hartmann schmitz krause meier meyer mayer maier mayr mair lehmann schmid schulte köhler herrmann walther peters möller lüdtke
scholz huber fuchsberger winkler weber böhm baumann sommerfeld haas seidel brandt kühn pohl engelmann kuhn wolff pfeiffer seifert bergmann
erlacher sänger lindner franke petersen jansen janssen hansen christensen jensen clausen carstens harms hinrichs claussen meißner heinze
hempel heckmann brinkmann westermann lindemann thiel thiele thieme thielemann eberhardt eberle ebert eckert eckstein ehlers engelhardt
falkner fehr feldmann fiedler finke friedl fritsch froehlich gebhardt geiger geisler gerlach giese göbel götz graebner grimm gruber
grünwald grote günzel haase haberl hackl hagemann hahnemann hammerl hanke hartl heck heinemann heinrichs hennig hentschel hess heß
hildebrandt hinz hirschmann höfler hofer hofstätter holzinger hölzl huemer hübner hüttl janke jelinek jost karnowski kastner kellermann
kirchner kirsch klatt klingler klose kneidinger koller kovac kovacs kowalski kowalczyk kremer kretschmer kröger kuhlmann kunert
kunze lachmann lackner lamprecht lauer lechner leitner lenz leuthold lichtenberger liebl liebig lindenthal loibl ludewig mader
mautner mehlhorn meinhardt meissner menzel merkel mertens michels moser mosbacher mühlbauer naumann neubauer neuhaus nickl niedermayer
noack nowak nussbaumer oberhauser obermaier oberhofer oehler ortner osterkamp ostermann pfister pichler piller pirker pointner preiss
probst pröll raab rademacher ramsauer ranner reichelt reimann reinhardt reitinger renner resch reuter riedl rieger riegler rohde
rosenberger rösler rössler rothmund rudolph ruppert sailer salzmann sander schaller scheffler schiller schindler schlegel schleicher
schmidbauer schmölz schönherr schöpf schramm schubert schuch schürmann schütte schwaiger schwarzl schweiger schweighofer seitz siebert
slama sonnleitner späth stadler stangl staudinger steinbach steinberger steindl steiner steinhauser stelzer stöger strasser strobl teuber
thaler theis trautmann trummer uhl uhlig ullmann urbanek vogl vogt voigt voit vollmer wagenknecht waldner wallner weidinger weidner weigl
weinberger weinhold weinmann weis wendt wenzel wessel wiedemann wiesinger wimmer winkelmann wirth wittmann wittig wörner zach zehetner
zeller zellner ziegelmeier zauner zangerl zgraggen zumbühl aebi aeschbacher ammann baumgartner bürgi bürki egger egli frey furrer gisler
hänni hodler hofstetter imhof inderbitzin jenni jordi kälin küng leuenberger liechti lüthi marti meili müggler nägeli niederberger
odermatt rüegg scherrer schmidlin stauffer stettler studer sutter tanner trachsel wüthrich wyss zaugg zbinden yilmaz demir çelik yildirim
öztürk özdemir arslan dogan kilic cetin özkan simsek polat korkmaz erdogan güler aksoy demirel demirci bulut keskin turan kaplan yalcin
tekin uysal yüksel akbulut altun günes ünal ayaz bozkurt nguyen pham hoang ahmadi ahmadzai amiri azizi haidari hosseini karimi mohammadi
nazari rahimi rezai sultani haddad khoury mansour othman saleh abdi mohamud tesfay tekle haile gebre kidane diallo camara conde jallow
kone traore toure mensah boateng osei owusu okafor adebayo novak novakovic petrovic jovanovic nikolic markovic djordjevic stojanovic ilic
pavlovic kovacevic horvat babic maric knezevic vukovic peric juric matic hadzic hodzic halilovic mehmedovic begic delic dedic omerovic
suljic husic sabani krasniqi gashi berisha hoxha shala morina bytyqi kastrati zeqiri rexhepi bajrami osmani memeti kowalska wisniewski
wisniewska wojcik kaminski kaminska lewandowski zielinski szymanski dabrowski kozlowski jankowski mazur wieczorek krawczyk piotrowski
grabowski pawlowski michalski popescu ionescu popa radu dumitru stoica gheorghe munteanu ivanov ivanova petrov petrova dimitrov dimitrova
georgiev popov popova smirnov kuznetsov sokolov wolkow lebedew morozow shevchenko kovalenko bondarenko tkachenko kravchenko melnyk russo
esposito bianchi ricci costa ferrari oliveira ferreira pereira rodriguez fernandez gonzalez garcia lopez martinez sanchez perez
`;
