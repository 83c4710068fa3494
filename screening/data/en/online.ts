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
on snap
on snapchat
on tiktok
on his socials
on her socials
his socials
her socials
~ social media
~ on facebook
~ fb=
~ on messenger
on telegram
telegram group
on discord
tweeted
tweets
tweeting
retweeted
~ reels
his reels
her reels
his stories
her stories
insta story
snap story
streak
bluesky
mastodon
kick stream
bitchute
odysee
vk=
wechat
~ viber
kik=
omegle
yubo
wizz
monkey app
~ bumble
~ hinge
plenty of fish
facebook dating
dating app
dating site
dating apps
vinted scam
rocket chat
session app
threema
encro*
disappearing messages
deleted messages
deleted chats
deleted the chat
deleted the app
wiped his phone
wiped her phone
factory reset
second phone
other phone
secret phone
hidden phone
new account
new profile
new insta
new handle
gamertag
gamer tag
alias online
fake profile
fake insta
false profile
sock account
banned from
account banned
account suspended
ban evasion
unfriended
unfollowed
friend request
followed by
added him on
added her on
added by
slid into
in her dms
in his dms
in the comments
commented on
~ comments on
posted on
posting on
posted a video
posted a picture
posted a photo
posting videos
posting pictures
reposts
reposting
shares memes
shares posts
shared a post
forwarded videos
likes pages
liked pages
pages he
admin of
mod of
moderator of
runs a channel
runs a page
live streamed
live on tiktok
youtube channel
watching videos
watches tiktok
for you page
fyp=
binge watching
on his phone all
on her phone all
on his phone till
on her phone till
on his phone all night
on the xbox
on the playstation
on the ps5
gta
call of duty
cod lobby
vr chat
vrchat
gaming all
games all night
gaming chat
voice chat
met through a game
met on snap
met on tinder
met on insta
met a girl online
met a lad online
talking to someone online
talking to men
talking to older
talking to strangers
sending pictures
sent a picture
sent him pictures
sent her pictures
blackmailed online
doxxed
doxx*
doxing
swatted
ai girlfriend
replika
c ai
asks chatgpt
tor browser
silk road
darkweb
bought on the dark
crypto wallet
searched for
searched how
google history
search results on
web history
`;
