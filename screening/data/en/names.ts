/**
 * First names and surnames of Britain, Ireland and North America, migrant families included. Names that are also everyday words
 * (Mark, Will, May, Rose, Grace; Brown, Young, Baker, Hill) are left out.
 */
export const firstNames = `
aaliyah aaron abbie abby abdul abdullah abdulrahman abigail abraham abu adam adanna adaeze ade adebayo adele adeola adnan adrian afia afua agata
agnes agnieszka ahmad ahmed aidan aileen ailish aimee ainsley aisha aisling akua alan alana alannah alasdair albert aled aleksandra alex alexa
alexander alexandra alexis alfie alfred ali alice alicia alisha alison alistair aliyah allan allison alyssa amanda amara amelia amina amir amira
amit amy ana anastasia andre andrea andrew andrzej aneta angela angelica angus anika anil anita anna annabel anne annette annie anthony antoinette
antonio anya aoibheann aoife arabella archie ariana arjun arlene arran arthur asad asha ashleigh ashley ashok asif asma athena audrey austin ava
avril ayaan ayan ayesha ayo bailey barbara barney barry bartosz beatrice becky belinda ben benedict benjamin bernadette bernard beth bethan bethany
betty beverley bilal billie bisi bogdan bradley brandon breda brenda brendan brian brianna bridget bridie bríd bronagh bronwen bryan bryony
caitlin caitriona caleb callum calum cameron camilla candice cara carl carla carlos carly carmel caroline carolyn carys caspar catherine cathal
cathleen catriona cecilia cedric chantelle charlene charlotte charmaine cheryl chiamaka chidi chinedu chioma chloe chris christina
christine christopher cian ciara ciaran cillian claire clare clara claudia clement clifford clive clodagh colette colin colleen colm conall conor
connor constance corey cormac courtney craig cristina curtis cynthia daire daisuke daithi dalia damian damien dana daniel daniela danielle danny
daragh darcie daria dariusz darragh darren darryl dave david dawit dean deborah declan deepak deirdre delroy denis denise dennis denzel derek
dermot derrick desmond deshawn devon dewi diana diane dilip dimitri dominic dominik donal donald donna donncha dorothy douglas duncan dwayne dylan
eamon eamonn eddie edith edmund edward edwin eilidh eileen eilis eimear eira elaine eleanor elena eli elijah elisha elizabeth ella ellen
ellie elliot elsie emanuel emeka emer emily emma emmanuel enda eoghan eoin eric erica erin esme esra esther ethan eugene eunice eva evan evelyn
ewan ezra fadi fahad fatima fatimah fatou fearghal felicity felix fergal fergus ffion fidelma finbar finlay finley finn finnian fintan fiona
fionnuala folake frances francesca francis francisco franklin fraser freddie frederick freya gabriel gabriela gabrielle gareth garfield
gary gavin gemma genevieve geoff geoffrey george georgina gerald geraldine gerard gerry ghulam gillian gina giorgi giovanni gitte gladys
glenda glenn gloria glynis gordon graeme graham grainne gregory greta gretchen guillermo gurpreet gwen gwyn habib hadiza hafsa haleema hamid hamish
hamza hannah harjit harold harpreet harriet harrison harry harvey hasan hassan hayden hayley heidi helen helena henrietta henry hilary hilda
holly howard hugh hugo hussain hussein iain ian ibrahim idris ifeanyi ifeoma igor ikechukwu ikram imani imelda imogen imran indira inderjit ines
ingrid ioana iqbal irene irina iris isaac isabel isabella isabelle isha isla ismail isobel itohan ivan iwona jacek jack jackson jacob jacqueline
jada jaden jagdeep jai jake jakub jamal jamar james jamie jamila jane janelle janet janette janice janine jared jarlath jasmin jasmine jason
jasper javier jayden jean jeanette jeffrey jenna jennifer jenny jeremiah jeremy jermaine jerome jess jessica jill jillian jimmy joan joanna joanne
jodie joe joel johanna john johnny jonathan jordan jorge jose joseph josephine josh joshua joyce juan juanita judith julia julian julie juliet
justin justyna kadir kai kamal kamila kamran kareem karen karim karina karl karolina kate katarzyna katelyn katherine kathleen kathryn katie katya
kavita kayleigh keeley keira keisha keith kelechi kelly kelsey kelvin kenneth kenny kerry kevin khadija khalid khalil kian kieran kiera
kimberley kirsten kirsty kofi kojo krishna kristen krystyna krzysztof kwabena kwame kyle kylie lachlan lamar lara larissa latisha latoya laura lauren
laurence lawrence leah leanne leila lena leo leon leona leonard leroy lesley leslie letitia lewis liam lilian lina linda lindsay lindsey lisa lloyd
logan lorcan lorna lorraine lottie louis louisa louise luca lucas lucia lucinda lucy luis luke lydia lynda lynette lynn maciej madeleine madison
maeve magdalena mahmoud mahnoor maire mairead malachy malcolm malgorzata malik mandla marcel marcia marcin marco marcus margaret maria mariam
marian marie marilyn mario marion marissa marjorie marlene marlon marta martha martin martina marvin mary maryam mateusz mathew matilda matthew
maureen maurice mawuli maximilian maxine megan mehmet melanie melissa meredith mervyn mia micah michael michaela micheal michelle miguel
mikayla mike mildred millie milly miriam mitchell modupe mohamed mohammad mohammed moira molly mona monica monique morag mordecai morgan moses
muhammad muireann muna murtaza mustafa myra nabil nadia nadine nancy naomi nasir nasreen natalia natalie natasha nathan nathaniel neha neil nelson
ngozi niall niamh nicholas nicola nicole nigel nikhil nikita nina nkechi nnamdi noah noel noelle noreen norman nuala nura obinna ofelia olamide
olga oliver olivia olivier olu oluwaseun omar omari omolola oonagh orla orlaith osama oscar osman oswald owen padraig padraic paige pamela
parminder patricia patrick paul paula pauline pawel pearse pedro penelope peter petra philip philippa philomena phoebe phyllis piotr
priti priya przemyslaw rabia rachael rachel radha rafael rafal rahim rahul rajesh rajinder ralph ramon ramona rana randall rania rashid
raymond rebecca reece reggie rehana remi renata reuben rhian rhiannon rhoda rhys ricardo richard ricky riley rita roan robbie robert roberta roberto
robyn roderick rodney roger roisin rohan roland roman ronan ronnie rory rosa rosaleen rosalind rosanna roseanne rosemary rosie ross rowena roxanne
ruairi rukhsana rupert russell ruth ryan sabina sabrina sade sadia saif saima sajid salim sally salman samantha samir samira samson samuel
sana sandeep sandra sanjay saoirse sara sarah sasha saskia scarlett scott seamus sean selina serena seth shabana shahid shakira shanelle
shanice shannon sharon shaun shauna sheena sheila shelley sheree sheryl shirley shona shreya sian siddharth sidney silvia simon simone sinead
siobhan sonia sophia sophie stacey stefan stella stephanie stephen steve steven stewart stuart sunita sushma susan susannah suzanne sylvia
tabitha tadhg tahir talia tamara tamika tanisha tania tanya tara tariq tatiana taylor temitope tendai terence teresa terri terrence tessa thelma
theo theodore theresa thomas tiffany tim timothy tina toby tobias tolu tomas tomasz toni tony tracey tracy trevor trish tristan trudy tyler tyrell
tyrone ubah uchenna ursula usman valerie vanessa vera verity vernon veronica victoria vijay vikram vincent viktor virginia vivian vivienne
wahid walter wanda warren wayne wendy wesley wilfred william winifred winston wojciech xavier yasmin yasmine yemi yolanda yousef yusuf yvette yvonne
zachary zahra zainab zak zara zeinab zoe zofia zubair zuzanna
`;

export const surnames = `
abbott abdi abdullah abrahams acheampong achebe adams adamson adebayo adeyemi adjei afolabi agarwal ahern ahmed akhtar akintola alderson alexander
ali allan allen allison amoah anderson andrews appiah archibald armstrong arnold arora asante ashworth aslam atkins atkinson austin aziz baptiste
barker barlow barnes barrett barron barry bartlett barton bates baxter beattie begum bennett benson bentley bernard bhatt birch blackwell
blake boateng bourke bowen boyce boyd boyle bradley bradshaw brady brannigan breen brennan brewster briggs broadbent brosnan browne bryant
buchanan buckley burgess burke burnett burrows byrne cahill callaghan callahan cameron campbell campion canavan cantwell carey carmichael
carney carr carroll carson carvalho casey cassidy chadwick chapman chaudhry chowdhury christie clancy clarke clayton cleary clifford
coates coffey cohen coleman colgan collins condon conlon connell connolly connor conroy conway corbett corcoran corrigan costello coughlan cowan
coyle craig crawford cronin crosby crowley cullen cummins cunningham curran currie curtis cusack dalton daly davidson davies davis dawson deegan
delaney dempsey denham desai devaney devine devlin diaz dickson dillon diop dixon dobson docherty doherty dolan donaldson donnelly donoghue donovan
doran dougherty douglas dowling downey doyle driscoll duffy duggan duncan dunne dwyer edmonds edwards egan elliott ellis emerson emmett eriksen
esposito evans eze fagan fallon farah farooq farrell faulkner feeney felton fenton ferguson fernandes fernandez finlay finnegan fitzgerald
fitzpatrick flaherty flanagan fleming fletcher flynn fofana fogarty foley forde forrester forsyth fraser friel furlong gaffney
gallagher galvin garcia gardiner garvey geoghegan geraghty gibbons gibbs gibson gilbert gilchrist gillespie gilligan gilmore gleeson glynn
goddard gomes gomez gonzalez goodwin gordon gorman graham gregory grewal griffin griffiths grogan guerrero gupta gutierrez hackett haider hamill
hamilton hammond hampton hanley hanlon hannigan hanrahan hansen haque hardiman hargreaves harkin harper harrington harris harrison hartley hartnett
hassan hawkins hayes healy heaney heffernan hegarty henderson hennessy henry hernandez herron hewitt hickey higgins hobbs hodgson hogan hopkins
horgan houlihan howarth howell howells hudson huggins hughes humphreys hurley hussain hutchinson ibrahim ingram iqbal islam jacobs jamieson
jarvis javed jefferson jenkins jennings jimenez johnson johnston johnstone jones jordan kamara kapoor kaur kavanagh keane kearney kearns keating
keegan keenan kehoe kelleher kellett kelly kendrick kenna kennedy kenny keogh kerr kerrigan khalid khan khatun kiely kiernan kilbride kinsella
kirkpatrick kirwan knowles kowalczyk kowalska kowalski kumar lacey lafferty lally lambert larkin latif lavery lawlor lawrence lawson leahy
leary leavy lennon leonard leslie lewandowska lewandowski lewis lindsay livingstone lloyd loftus logan lopez loughran lowther lucas lynch lyons
mahmood maguire maher mahon mahoney malik mallon malone maloney mannion mansoor marsden marshall martin martinez mathews matthews maxwell mbeki
mcalister mcauley mcbride mccabe mccafferty mccann mccarthy mccartney mccluskey mcconnell mccormack mccoy mccullough mcdermott mcdonagh mcdonald
mcdonnell mcelroy mcevoy mcfadden mcgee mcginley mcgovern mcgowan mcgrath mcgregor mcguinness mcguire mchugh mcintyre mckay mckee mckenna mckenzie
mckeown mclaughlin mclean mcleod mcloughlin mcmahon mcmanus mcnally mcnamara mcneill mcnulty mcpherson mcqueen mcsweeney meehan mehta mendoza mensah
meredith middleton mistry mitchell mohamed molloy moloney monaghan montgomery mooney morales moran moreno morgan moriarty morris morrison morrissey
mulcahy mulholland mullan mullen mulligan munro murphy murray nagle nair napier nash naughton neill nelson newell nguyen nicholls nicholson nolan
norris nowak nugent nwosu obrien oconnell oconnor odonnell odwyer ogden ogrady ohara okafor okeeffe okonkwo oleary olsen omalley oneill onyango
ortiz osborne oshea osman osullivan owens owusu parry patel patterson pearce pearson pereira perez perkins petrov phelan philips phillips pickering
popescu popov powell prasad pratt prendergast pritchard purcell quigley quinlan quinn qureshi rafferty rafiq rahman ramirez ramos ramsay
randall redmond regan reid reilly reyes reynolds richards richardson riordan rivera roberts robertson robinson robson roche rodgers rodriguez rogan
rogers rooney rosario rosenberg rowley ruiz russell rutherford ryan saeed saleem salmond sanchez sanders sandhu sanderson santos saunders
scanlon schmidt schofield scott scully seymour shah shaikh shanahan shannon sharma sharpe shaughnessy sheehan sheikh sheridan sherlock
siddiqui simmons simpson sinclair singh skelton slattery sloan smith smyth somers spencer stapleton stephens stephenson stevens stevenson
stewart stuart sullivan sutherland sweeney szymanski tariq taylor teixeira thapa thomas thompson thomson thornton tierney timmons
tobin toomey torres townsend traynor treacy tuohy turnbull turner twomey uddin ullah underwood urquhart vasquez vaughan verma wadsworth waldron
wallace walsh walters warsame waterhouse watkins watson weir whelan whitaker whitehead whitfield whitlock whittaker wickham
wiggins wilkinson williams williamson willis wilson wisniewski woodward worthington wozniak yates yilmaz yusuf zielinski
`;
