/** English: what somebody does on line. Format: see lexicon.ts. */
export default `
[posts]
snapchat every
chats online
sends voice notes
sexting
livestreams
his feed
her feed
in a group chat
on his phone
~ posted
~ posts=
reposted
uploaded a video
tiktok
instagram
insta=
snapchat
telegram
~ whatsapp
discord
~ facebook
~ youtube
twitter
twitch
reddit
chat group
group chat
livestream*
profile picture
his profile
her profile
~ his account
~ her account
~ story=
his status
user name
username
~ followers
~ gaming
~ online
dark web
darknet
fake account
search history
browser history
his phone shows
chats with
messaged
~ voice message
~ screenshots
~ screenshot
`;
