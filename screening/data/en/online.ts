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
on insta
~ snap=
snap map
~ snaps
close friends
his story
her story
bebo
tumblr
~ gab=
parler
4chan
8kun
onlyfans
only fans
grindr
tinder
steam account
roblox
fortnite
minecraft
xbox live
psn=
signal group
signal chat
telegram channel
discord server
tiktok live
burner
burner account
alt acc
alt account
finsta
second account
new avi
avi=
~ avatar
profile pic
profile photo
~ display name
~ bio=
dms=
dm d
dming
messaging men
messaging a
~ messages from
messaged by
he follows
she follows
follows accounts
liked a post
likes posts
shares clips
sharing clips
shared a clip
shared clips
~ shared a video
posting about
~ posted a
posted photos
posts the
posts about
~ comments as
~ comments under
~ memes
~ podcast
livestreaming
watches lectures
watches youtube
watches clips
watches videos
gaming with
gaming till
online till
on his laptop
on her laptop
~ wallpaper
his laptop
her laptop
cloud account
deletes everything
deletes her messages
deletes his messages
deleted his account
deleted her account
blocked her
blocked him
catfish*
sextort*
groomed online
met online
met on line
met a man online
online boyfriend
online girlfriend
gore site
gore videos
~ forum
~ forums
~ tor=
vpn
vpn on
searching for
googled
~ googling
search terms
airdrop*
~ went viral
tagged her
tagged him
trolling
trolled
cyberbull*
~ hacked
webcam
cam girl
~ chatgpt
character ai
chatbot
`;
