/** Finnish: a minor at risk. Format: see lexicon.ts. */
export default `
[neglect]
laiminly*
heitteil*
yksin kotona=
yksin kotiin
jätetty yksin
jätti yksin
jätetty lap*
valvonnatt*
ilman valvont*
nälkä*
nälissä*
~ ei ruokaa
ei ole ruokaa
jääkaappi tyhj*
likai*
likaset=
sama vaippa
~ vaippa*
~ vaipat=
pissais*
ilman takkia
ilman kenkiä
ilman eväit*
siivoton=
siivottom*
~ hoitamat*
lukittu huone*
lukittu ulos
öisin ulkona
öisin yksin
nukkunut rappu*
maitoa laimenn*
painaa liian väh*
painokäyr*
kasvu pysäht*
haisee pahal*
haisee hiel*
huolenpid*
päihtyneen vanhem*
sammuneena sohv*
sosiaalipäivys*
jäi hakemat*
märissä vaat*
nukkuu lattial*
ei pesey*
ilman ruokaa
ei valvo*
vauvan ravist*
[harm]
mustelm*
jälkiä selässä
jälkiä kaulas*
~ jälkiä
ruhje*
~ arpi=
palovamm*
tupakanjälk*
vyöllä lyö*
lyödään kotona
lyöty kotona
löi poik*
löi tytt*
löi last*
löi lapsen
löi lapsia
lyö last*
lyö laps*
tukist*
läimäyt*
ravistel*
kuritta*
kuritu*
ruumiillinen kurit*
isä lyö
äiti lyö
lapsi pelk*
pelkää isä*
pelkää kotia
pelkää mennä kotiin
ei uskalla kotiin
ei suostu menemään kotiin
suostu menemään kot*
hyväksikäyt*
kosketel*
kosketteli=
lähentel*
lapseen sekaant*
grooming*
groomaa*
houkuttel*
aikuisten kanssa
aikuisten miesten
pahoinpidelty lap*
silpom*
ympärileik*
fgm=
kaltoinkoht*
kaltoinkohdel*
nähnyt väkival*
nähnyt kun isä
nähnyt kun äiti
todistanut väk*
pelottelee las*
lapsikauppa*
~ ranteissa
lapsi vaarassa
turvassa kotona
satutettu*
vanhemmat lyö*
~ lyö=
~ lyöty=
~ löi=
kotona lyö*
[placement]
lasu=
lasun=
lasut=
lasuja=
lastensuojelu*
lasteskodis*
lastenkod*
lastenkoti*
ls-ilmo*
~ kiireelli*
sijoitet*
~ sijoitus*
sijaiskod*
sijaiskoti*
sijaishuol*
sijaisper*
huostaanot*
huostaan=
huostassa=
otettiin huost*
jälkihuol*
avohuol*
vastaanottokod*
~ laitoks*
nuorisokod*
nuorisokoti*
perhehoi*
perhekunt*
~ perhetyö*
tehostettu perhet*
intensiiviper*
sossu haki
hatkassa=
hatkoill*
hatkat=
karkas*
karussa=
karannut=
rajoituspäät*
~ palvelutarp*
~ tukiperh*
turvakotiin
lapsen edun
~ kasvuol*
huoli-ilmo*
`;
