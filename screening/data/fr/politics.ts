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
`;
