/** French: what somebody does on line. Format: see lexicon.ts. */
export default `
# without accents: fold() drops them
[posts]
~ discute avec
~ envoie des messages
envoie des photos
recoit des messages
~ video sur
message inquietant
supprime son compte
supprime ses
supprime tout
chatte avec
chattait
traine sur
~ sur internet
~ sur les reseaux
~ reseaux sociaux
~ son portable
~ gsm=
~ son gsm
~ appli
appli de rencontre
rencontre en ligne
~ influenceu*
videos de
regarde des videos
vend sur
~ vinted
~ snapchat
messages par jour
ecrit a des
fausse identite
usurpe
~ jeux video
onlyfans
telegramme
se filme
~ filme*
selfie
~ photos de
emoji
hashtag
~ partage des
consulte des
tutos
wifi de
~ post=
~ poste=
poste des
postait
~ publie=
~ publiee
~ partage=
~ like=
~ likes=
a like
repost*
~ story=
~ stories=
storys
sa bio
~ bio=
photo de profil
~ profil=
son profil
faux profil
faux compte
compte insta*
comptes insta*
son compte
pseudo*
pseudonyme
~ tiktok
tik tok
~ instagram
insta=
snap=
snapmap
~ telegram
~ whatsapp
~ signal=
~ messenger
discord
~ facebook
~ fb=
~ twitter
twitch
~ youtube
reddit
4chan
jeuxvideo
grindr
tinder
badoo
meetic
omegle
roblox
fortnite
jeu en reseau
~ jeux en ligne
~ en ligne
~ hors ligne
~ connecte a
connecte toute
~ live=
en live
~ stream*
~ chat=
tchat*
groupe telegram
chaine telegram
~ chaine=
~ abonne
~ abonnes=
followers
~ forum
darkweb
dark web
darknet
~ tor=
~ vpn=
~ historique
~ navigat*
recherches internet
~ tel=
vide son tel
~ scroll*
~ ghost*
~ ecrans
~ messages prives
messages d un inconnu
messages vocaux
~ vocaux
~ conversation
conversations privees
~ discussion
~ capture d ecran
~ captures
bloque tout le monde
~ a bloque
s appelle en ligne
~ video=
~ videos=
~ vues=
sur son mur
~ commentair*
~ hacke=
~ pirat*
mail pirate
~ ordi
~ playstation
gamer
~ en reseau
sexto*
nude
photo de profil noire
efface grindr
sur tiktok
sur snap
sur insta
sur telegram
sur discord
~ sur facebook
~ sur whatsapp
sur twitch
sur les reseaux toute
en mp=
en dm=
~ dm=
~ dms=
mp insta
groupe snap
groupe whatsapp avec
finsta
compte secondaire
second compte
compte anonyme
compte banni
~ compte suspendu
compte pirate
compte fake
fake account
catfish
brouteur
arnaque sentimentale
envoie des vocaux
a screen
screens de
~ screenshot
capture snap
en story
partage une video
partage des videos
~ reposte
commente sous
suit des comptes
suit des chaines
bulle algorithm*
scrolle
joue en ligne
joue toute la nuit
joue a fortnite
accro aux ecrans
accro aux jeux video
call of duty
~ minecraft
~ yubo
wickr
threema
odysee
8kun
incels is
~ cyberharc*
~ cyber harc*
doxx*
~ deepfake
~ deep web
rencontre sur
rencontree sur
rencontre via
~ connu sur
~ connus sur
`;
