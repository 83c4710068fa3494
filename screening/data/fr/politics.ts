/** French: extremist views, membership. Format: see lexicon.ts. */
export default `
# without accents: fold() drops them
[extremism]
rejoindre l etat
~ soutient le
~ admire
~ ideologi*
endoctrin*
embrigad*
fanati*
passage a l acte violent
projet d attentat
~ cible
~ nationalis*
mort aux
~ democratie
~ laicite
~ haine
haineux
discours de haine
~ propos
extremiste
videos de daech
~ combattant*
djihad*
~ charia
~ tract
~ tracts=
anarchis*
insurrection
~ complot
reptilien*
antivax*
illumin*
franc macon*
tuer des
poutine
negationn*
shoah
juden
aryen*
svastika
totenkopf
celtique
odin*
skinh*
ultras
hooligan
casseur
ecoterroris*
misogyn*
mascus
andrew tate
accelerat*
~ extremis*
~ ultra=
ultragauche
ultradroit*
~ extreme droite
~ extreme gauche
~ radicalis*
~ deradicalis*
~ jihad*
~ daech
daesh
etat islamique
~ isis=
califat
al qaida
martyr
allegeance
parti en syrie
partir en syrie
partie en syrie
~ en syrie
syrie=
retour de syrie
frere d armes
nazi*
neonazi*
neo nazi*
croix gammee
hitler
salut nazi
leve le bras
rase son crane
crane rase
skinhead
~ rangers=
lacets blancs
suprematis*
grand remplacement
identitair*
~ racis*
~ antisemit*
~ fascis*
facho
~ homophob*
~ complot*
~ conspi*
qanon
citoyen souverain
souverainist*
survivalis*
accelerationn*
~ incel*
masculinis*
~ propagande
~ manifeste=
fiche s
~ terroris*
~ attentat
breivik
tarrant
~ discours radical
~ propos radicaux
~ propos racistes
~ propos antisemites
~ propos haineux
~ propos complotistes
~ propos inquietants
propos extremes
~ bascule dans
~ derive=
en train de basculer
auto radicalis*
autoradicalis*
se radicalise
s est radicalis*
~ endoctrine
justifie les attentats
justifie l attentat
justifie la violence
applaudit l attentat
se rejouit de
glorifi*
fait l apologie
~ apologie
~ cause palestinienne
mourir en martyr
mourir pour la cause
devenir martyr
partir au djihad
partir sur zone
~ zone irako
~ returnee
anachid
anasheed
nasheed
drapeau noir
drapeau de daech
drapeau de l ei
drapeau nazi
drapeau confedere
doigt leve
index leve
egorg*
decapit*
videos d egorgement
videos de decapitation
video de propagande
videos de propagande
amaq
al nosra
eiil
isis k
boko haram
hezbollah
~ hamas=
~ taliban*
taghout
kuffar
koufar
tawhid
mourtad
al wala
moudjahid*
mujahid*
loup solitaire
commettre un attentat
projet violent
~ passer a l acte
tout faire peter
~ faire sauter
recette de bombe
tatp
fabriquer un explosif
fabriquer une bombe
s entraine au tir
entrainement paramilitaire
paramilitaire
camp d entrainement
~ stage de survie
guerre raciale
~ guerre civile
guerre des races
race blanche
sang pur
pouvoir blanc
white power
white pride
quatorze mots
14 mots
1488
14 88
~ 88=
~ hh=
c18
blood and honour
blood honour
hammerskin*
ordre noir
soleil noir
~ rune
~ runes=
wolfsangel
crane de mort
~ ss=
sigle ss
waffen
iiie reich
troisieme reich
~ reich
fuhrer
adolf
mein kampf
~ petain*
~ vichy
maurras*
doriot
degrelle
rexis*
soral*
dieudonne
quenelle
faurisson
protocoles des sages
juifs dirigent
lobby juif
sionist*
~ youpin
feuj
bougnoul*
negro=
ratonn*
bicot
remigration
grand remplac*
~ anti immigr*
anti musulman*
~ islamophob*
~ xenophob*
dehors les etrangers
on est chez nous
la france aux francais
eigen volk
~ great reset
nouvel ordre mondial
etat profond
deep state
pedosatanis*
adrenochrome
~ soros
~ bill gates
puces dans
puce 5g
~ 5g=
chemtrail*
terre plate
platist*
pass nazitaire
anti vax
antivaccin*
anti pass
dictature sanitaire
plandemi*
reichsburger
~ etre souverain
~ souverains=
ne reconnait aucune autorite
one nation
red pill*
redpill*
black pill*
blackpill*
blackpille
mgtow
femoid
elliot rodger
feminazi*
antifemin*
antifeminist*
~ tate=
thais d escufon
papacito
raptor dissident
~ tueur de masse
~ tuerie scolaire
tueries de masse
columbine
fasciné par les tueries
fasciné par les armes
christchurch
saint tarrant
utoya
terrorgram
atomwaffen
o9a
764=
eco terror*
bloque les routes
~ sabotage
~ desobeissance civile
ecolo radical
soulevements de la terre
~ extinction rebellion
ultra gauche
action directe
a cab
acab
1312
antispecist*
revolution armee
lutte armee
abolir l etat
hait la police
hait l etat
hait les juifs
hait les arabes
hait les femmes
hait les musulmans
hait la france
hait l occident
deteste les juifs
deteste les arabes
deteste les noirs
deteste les etrangers
deteste les femmes
deteste les homos
rien contre les nazis
musique facho
rock identitaire
nsbm
rap identitaire
fachosphere
~ patriote
crane ras*
~ bombers
~ bomber=
~ doc martens
fred perry
thor steinar
lonsdale=
lacets rouges
bras tendu
salut romain
salut hitlerien
tatouage nazi
tatouage 88
tatoue 88
croix celtique
croix de fer
culte des armes
collectionne les armes
accroche un drapeau
[membership]
distribue des tracts
~ un parti
~ parti politique
groupe nationaliste
reunion du parti
syndicale
banderole
~ milit*
militant
membre du parti
~ adherent du
~ adhere a
encarte*
~ a vote
~ vote pour
sympathis*
~ manif
~ manifs=
~ manifestation
black bloc
groupuscul*
loups gris
pkk=
tamouls
~ gud=
generation identitaire
zemmour*
~ rassemblement national
~ rn=
vlaams belang
antifa*
~ gilets jaunes
~ zad=
zadist*
~ syndical*
~ syndicat
colle des affiches
colle leurs
~ stickers
~ slogan
~ drapeau
opinions politiques
convictions politiques
~ candidat aux
action francaise
~ royalist*
les identitaires
bastion social
zouaves paris
gud paris
groupe union defense
active club
active clubs
alvarium
~ nemesis=
collectif nemesis
~ civitas
dissidence
parti de la france
~ reconquete
~ front national
jeunesses nationalistes
nation belgique
schild en vrienden
schild vrienden
voorpost
~ pvda
~ ptb=
~ comac
~ nva=
~ n va=
lepeniste
~ le pen
~ bardella
van langenhove
filip dewinter
~ melenchon*
~ lutte ouvriere
jeune garde
jeunes communistes
~ communis*
trotsk*
maoist*
stalini*
dhkp*
dhkp c
grey wolves
milli gorus
ulkucu
bozkurt
~ erdogan
pkk jeunesse
ypg
hizb ut
hizb*
sharia4belgium
sharia4
forsane alizza
cellule jihadiste
~ noyau dur
groupe radical
groupe de fachos
groupe d ultras
~ milite=
milite pour
milite au
militait
~ militante
sa carte au parti
a sa carte au
carte du parti
adherent au
~ membre actif
membre d un groupe
membre du groupe
rejoint un groupe
rejoint le groupe
rejoindre le groupe
a rejoint les
~ recrute par
recrute pour
~ recruteur
recrute des jeunes
prete allegeance
pret allegeance
frequente les fachos
frequente des fachos
frequente un groupe
frequente des nationalistes
traine avec les fachos
traine avec les ultras
traine avec des ultras
ses nouveaux freres
nouveaux amis radicaux
camp d ete identitaire
~ tracte=
~ tractage
colle des stickers
colle des autocollants
~ autocollants=
affiche nationaliste
bloc noir
cortege de tete
manif sauvage
~ blocus
zadistes
~ gilet jaune
~ delegue syndical
~ syndique
~ syndiquee
~ cgt=
~ fgtb
~ csc=
~ lcgb
~ ogbl
~ liste electorale
vote rn
vote fn
vote extreme
vote le pen
vote zemmour
vote vlaams
`;
