/** German: what somebody does on line. Format: see lexicon.ts. */
export default `
[posts]
im chat
auf seinem handy
auf ihrem handy
schickt bilder
sexting
schreibt mit einem
gamer
gruppe auf telegram
gepostet
postet
posten=
geteilt hat
~ hochgeladen
tiktok
instagram*
insta=
snapchat
~ snap=
telegram*
~ whatsapp*
discord
~ facebook
~ youtube
twitter
twitch
reddit
~ chatgruppe
~ chat
chatverlauf
livestream
gestreamt
profilbild
sein profil
ihr profil
seinem profil
ihrem profil
sein account
seinem account
ihr account
~ story=
benutzername
nutzername
follower
zockt online
~ online
darknet
fakeprofil
suchverlauf
browserverlauf
sprachnachricht
~ screenshot
schreibt im netz
~ im internet
`;
