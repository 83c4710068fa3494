/** English: political views, extremist ideology, membership. Format: see lexicon.ts. */
export default `
[extremism]
extremis*
radicalis*
radicaliz*
jihad*
isis=
islamic state
caliphate
neo nazi
neonazi
nazi
far right
right wing
far left
left wing
white power
white supremac*
swastika
hitler
hitler salute
~ manifesto
incel
~ conspiracy
qanon
sovereign citizen
~ propaganda
martyr
syria fighters
hate speech
combat 18
kameradschaft
identitarian
antifa
c18=
1488
black sun
sonnenrad
14 words
atomwaffen
national action
patriotic alternative
britain first
edl=
bnp=
national front
homeland party
tommy robinson
great replacement
white genocide
race war
race traitor
day of the rope
day of reckoning
accelerationis*
blackpill*
black pill*
red pill*
redpill*
andrew tate
tate videos
npcs
manosphere
misogynist
eco fascis*
fascis*
fash=
antisemit*
anti semit*
islamophob*
holocaust denial
holocaust
deep state
new world order
pizzagate
freeman of the land
self declared sovereign
soldiers of odin
al qaeda
al shabaab
daesh
isil=
boko haram
taliban
hamas
hezbollah
kuffar
kafir
takfir*
nasheed
beheading
anjem
awlaki
hijra
shahid
mujahid*
khalistan*
continuity ira
real ira
new ira
dissident republican
ira=
uvf
uda=
inla
loyalist paramilitary
paramilitar*
punishment beating
old comrades
~ comrades
~ the oath
militia
three percenter
proud boys
oath keepers
boogaloo
ku klux
kkk=
patriot front
confederate flag
nazi salute
sieg heil
mein kampf
~ christchurch
breivik
tarrant
anti vax*
mass shooter
school shooter
columbine
~ prevent referral
~ channel panel
channel case
[membership]
party member
member of the party
member of a group
member of the group
youth wing
~ party=
voted for
votes for
political views
political opinion
~ demonstration
~ protest march
~ rally=
trade union
union member
pkk=
grey wolves
activist
joined up with
leafleting
canvass*
stood for
stands for election
~ member of
paid up member
marches with
marched with
went on the march
burnt a flag
flag on his
flag in his window
just stop oil
extinction rebellion
palestine action
animal rights
sinn fein
reform uk
~ dup=
orange order
orange lodge
votes reform
maga=
`;
