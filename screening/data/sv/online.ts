/** Swedish: what somebody does on line. Format: see lexicon.ts. */
export default `
[posts]
tiktok*
insta=
instagram*
snap=
snapchat*
snapgrupp*
snappar
snappat
snapstreak*
~ signal=
signaltråd*
signalgrupp*
telegram*
telegramgrupp*
discord*
discordlog*
whatsapp*
messenger*
facebook*
fb=
youtube*
twitch*
reddit*
4chan*
kik=
omegle*
onlyfans*
grindr*
tinder*
badoo*
lägger ut
la ut
lade ut
lagt ut
ligger ute
postar*
postade
~ delat en
~ bilder på
~ konto
~ kontot
~ konton
falska konton
användarnamn*
nick=
nick på
profilbild*
~ profil=
profilen
flöde=
flöde*
story=
storyn
storys
~ status=
följare*
följer konton
~ inlägg*
~ kommenterar
~ kommentarer
trollar
trollad
chatt*
chattar
chattat
chattade
skickar bilder
nakenbild*
dickpic*
sextar
streamar*
livestream*
livesänd*
roblox*
fortnite*
minecraft*
~ gaming*
gamar
~ servrar
~ lurarna
mörka nätet
darknet*
dark web
sökhistor*
sökhistorik*
webbhistor*
googlat*
googlade
googlar
mobilhistor*
rensat mobilen
hackad
hackar
spårningsapp*
skickar sms
~ plingar
okänt nummer
okända nummer
doomscroll*
memes
~ raderad*
videosamtal*
~ videor=
~ videon
com gäng*
`;
