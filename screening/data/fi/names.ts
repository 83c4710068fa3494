/**
 * Finnish: first names and surnames that are common in Finland, migrant families included. Names that are also everyday words, as they are
 * written or after folding (Anna, Satu, Kai, Toivo, Onni, Mika = mikä, Milla = millä, Isa = isä, Laine, Niemi), are left out.
 */
export const firstNames = `
aada aamos aapo aarne aaro aatu abdi abdirahman abdullah abdullahi adam ahmad ahmed ahti aida aino akseli aku aleksandr aleksandra aleksei
aleksi alex alexander ali aliisa alina alisa amanda amelia amin amina amir amira anastasia andrei anette anisa anita anitta anja anne anneli
anni anniina annika annukka anssi antero anton antti anu ari arja arto arttu artturi asha astrid atte axel ayaan aziz beatrice benjamin
bilal birgit camilla carita charlotta christian christina daniel daniela dario denis deqa diana dmitri ebba eeli eelis eemeli eemil eerik
eerika eero eeti eetu eeva eevi eija eila eino elena elias eliel elif elin elina elisa elisabet elise ella ellen elli elma elmeri elsa
elviira emilia emma emmi enni erik erika erja erkki erno esa essi eva eveliina fadumo fanni farah faris fatima fatma filip frida galina
georg gunilla habib hamza hanna hannaleena hanne hannele hannes hannu harri hassan hawa heidi heikki heini helena heli helvi henna henni
henri henriikka henrik hermanni hilda hilkka hillevi hodan hussein ibrahim ida ifrah igor iida iina iiris iiro ilari ilkka ilmari ilona ilpo
inga ingrid inka inkeri irina iris irja irma ismail ivan jaakko jaana jalmari jamal jami jani janika janina janita janne jari jarkko jarmo
jarno jasmiina jasmin jelena jenna jenni jere jeremias jesperi jesse jimi joakim joel johan johanna johannes jonatan joni jonna joona joonas
joonatan jorma josefiina jouko jouni juha juhana juhani juho jukka julia juliaana juliana jussi juuso jyri jyrki kaapo kaarina kaarlo kaija
kaisa kaisu kalervo kalevi kalle karam kari karim karin karoliina katariina kati katja katri katriina kauko kerttu kevin khadija khalid kiia
kimi kimmo kirsi kirsti kosti krista kristian kristiina kristo kyllikki kyösti lasse lassi laura lauri leena leevi leila lenni liban liina
liisa linda linnea linus ljudmila lotta luca lucas lukas magnus mahdi mahmud maija maiju maikki mailis maire maisa malik manu marek maria
mariam marianne mariia mariina marika marina marita marjaana marjatta marjo marjut markku marko markus marta martta martti matias matilda
matleena matti mauno maxim melina merja mervi mette mia michael mikael mikko milja milo mimmi minea minna minttu mira miriam mirja mirjami
miro miska mohamed mohammad mona monika muhammad mustafa nadia nadja najma nasir nasra natalia nella nelli nestori nico nicolas niilo niklas
niko nikolai nina noel nooa noora nora oksana olavi olga oliver olivia olli omar oona oscar oskar oskari osmo outi paavo panu pasi patrick
patrik paula pauli pauliina pekka pentti peppi pertti peter petra petri petteri pia pietari pinja pirjo pirkko rabia rahma raija raili raimo
rami ramona rasmus rauli reetta reijo reima reino riikka riina riitta rikhard riku risto ritva ronja roope roosa ruslan saana saara saila
saimi sakari sakke salah salim salma sami samira samu samuel samuli sandra sanna santeri santtu sara sari seija selma senni seppo sergei
severi shukri siiri silja silvia simo simon sinikka sirkka sirpa siru sofia sofie sonja stefan stiina sulevi susanna svetlana sylvi taimi
taina tanja tapani tapio tarja taru tatjana tauno teemu teija terhi terho tero terttu tessa thomas tiia tiina timo timur tomi tommi toni
topi topias tuija tuomas tuomo tuukka tuula tytti ulla urpo valentina valtteri vanessa veera veeti veijo veikko venla verneri vertti vesa
viivi viktor viktoria vilhelmiina vilho viljami viljo ville vladimir waleed yasin yasmin yrjö yusuf zahra zainab zeinab zoya åsa
`;

export const surnames = `
aaltonen abdi abdullah ahmed ahola ahonen airaksinen alanen ali alijev anttila anttonen arola asikainen backman bergman björklund blomqvist
eklund eronen eskelinen eskola fagerström forsman grönlund grönroos haapala haapanen haapaniemi haatainen hakala hakkarainen halme halonen
hannonen hannula harjula hartikainen hassan haverinen heikkilä heikkinen heinonen heiskanen hiltunen hirvonen holappa holmberg holopainen
honkanen huhtala huotari huttunen huuskonen hyttinen hyvärinen hyvönen hägglund häkkinen hämäläinen hänninen ikonen ilola immonen isokoski
ivanov ivanova jaakkola jansson johansson jokela jokinen juntunen juvonen järvelä järvinen jääskeläinen kaartinen kainulainen karlsson
karppinen karttunen kauppila kauppinen kekkonen kemppainen kettunen kinnunen kivelä kivinen koivisto kokko kokkonen komulainen koponen
korhonen korpela koskela koskinen kovalainen kröger kujala kulmala kuosmanen kuusela kyllönen kähkönen kärkkäinen laaksonen laitila laitinen
lampinen launonen lehtimäki lehtinen lehtonen leinonen lepistö leppälä leppänen liimatainen lindberg lindfors lindholm lindqvist lindström
lipponen lukkarinen luukkonen lähteenmäki malinen manninen mannonen martikainen matikainen mattila mattsson miettinen mikkola mikkonen
mohamed moilanen mustonen myllymäki mäenpää mäkelä mäkinen määttä nguyen niemelä nieminen nikkilä niskanen nissinen nousiainen nurminen
nuutinen nyberg nykänen nylund nyman oikarinen ojala ojanen oksanen ollikainen pajunen pakkala palosaari parkkinen partanen parviainen
pekkanen peltola peltonen pennanen pesonen petrov pietilä piirainen piispanen pitkänen pulkkinen puustinen pöyhönen rajala rantala rantanen
rautiainen rautio riikonen ristola romppainen ronkainen rossi ruuska räisänen räsänen saarela saarinen saastamoinen salmela salmelainen
salminen salonen seppälä seppänen sihvonen sillanpää siltanen silvennoinen sirén sjöberg smirnov soininen suhonen sundström suominen sutinen
söderholm tamminen tanskanen taskinen tiainen tiihonen tikkanen timonen toivanen toivonen tolonen tossavainen tuominen tuomisto tuovila
tuovinen tuppurainen turpeinen turunen uotila uusitalo vainio valkama valkonen vartiainen vehviläinen vesterinen viitala vilkuna virkkunen
virtanen vuorela vuorinen väisänen välimäki väänänen wallin wikström ylitalo ylönen äijälä öhman österberg
`;
