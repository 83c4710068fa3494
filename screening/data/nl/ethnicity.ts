/** Dutch: ethnic origin. Format: see lexicon.ts. */
export default `
[origin]
allochtoon
afkomst
origine
roots
huidskleur
donkere huid
lichte huid
~ blank*
~ zwart
neger
negers
bruine huid
moedertaal
tweetalig
spreekt thuis
spreekt enkel
spreekt alleen
spreekt amper nederlands
spreekt geen nederlands
geen nederlands
~ tolk
~ tolk nodig
roma=
roma gezin
rom=
sinti*
zigeuner*
woonwagenbewoner*
woonwagenkamp
arabisch
arabier
turk=
turks=
turken
koerd*
koerden
koerdisch*
marokkaan
marokkaanse
marokkaans
berbers
berber
tamazight
tarifit
riffijn
algerijn*
tunesi*
tunesisch
egypt*
syrisch
syriër
syrische
irakees
iraaks
iraans
iraniër
afghaan*
afghaans
hazara
pasjtoe
pashtun
dari=
tadzjieks
oeigoer
somali*
somalisch
eritre*
eritrees
tigrinya
ethiop*
congolees
congolese
rwandees
ghanees
nigeri*
nigeriaans
surinam*
surinaamse
hindostaan*
javaans
antilli*
arubaan
curaçao
molukse
molukker
indisch
indonesisch
chinees=
vietnamees
pools
~ pool=
poolse
~ polen
tsjetsjen*
armeens
armeen
azeri
oekraïn*
russin
russisch
bulgaar
bulgaars
bulgaarse
roemeen
roemeens
roemeense
albanees
albanese
kosovaar
palestijn*
palestina
libanees
zigeunerin
kurd*
kaukasisch
ghana
~ mix=
halfbloed
dubbelbloed
`;
