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
blood and soil
blood and honour
hammerskin*
skinhead
ss bolts
ss runes
runes
valknut
othala
totenkopf
wolfsangel
celtic cross
iron cross
imperial eagle
14 88
zog=
globohomo
goyim
the jews
jews control
jewish question
soros
rothschild
the elites
illuminati
wef=
agenda 2030
15 minute cities
chemtrails
5g masts
flat earth
plandemic
clot shot
david icke
alex jones
infowars
strawman
common law court
gemstone university
sov cit
freeman on the land
article 61
adrenochrome
save our children
qanon stuff
remigration
invaders
replaced by
stop the boats
unplanted
ireland for the irish
ireland is full
east wall protest
house the irish
get them out
plantation of
unvetted
military age
immigrants out
foreigners out
send them back
send them home
burn the hotel
migrant hotel
asylum hotel protest
white lives
white lives matter
white pride
white race
white nationalist
ethnostate
aryan
race mixing
mudblood
subhuman
untermensch
nordic
folkish
odinis*
wotan
britain first's
active club
ukrainian azov
azov
misanthropic
feuerkrieg
sonnenkrieg
order of nine angles
o9a
764=
com network
james mason
turner diaries
saint culture
terrorgram
gamergate
groyper
nick fuentes
edl march
edl stuff
pegida
generation identity
knights templar
infidel tattoo
national rebirth
british movement
combat18
rwds
day x
civil war coming
collapse coming
prepper
stockpiling weapons
hit list
enemies list
dehumanis*
us and them
hates muslims
hates jews
hates immigrants
hates foreigners
hates women
hates gays
hatred of
racist
racis*
sexist
kill all
femoids
foids
chads
looksmax*
blackpilled
hyperborea
elliot rodger
er day
supreme gentleman
plymouth shooter
jake davison
sigma male
alpha male
top g
hustlers university
~ feminis*
school shootings
tcc=
columbiner
dylan klebold
mass killing
lone wolf
wants to die for
die for the cause
martyrdom
paradise
72 virgins
dawla
dawlah
khilafah
caliph
baqiya
black flag
shahada flag
tawhid finger
finger to the sky
mujahideen
muj
jihadi
isis videos
isis flag
isis beheading
execution videos
beheadings
murtad
murtadeen
rafidah
munafiq
al wala
hizb ut
hizb=
al muhajiroun
hamza tzortzis
abu hamza
omar bakri
dabiq
inspire magazine
rumiyah
roj camp
al hol
travelled to syria
went to syria
wants to go to syria
is bride
jihadi bride
foreign fighter
tact offender
section 58 terror
up the ra
tiocfaidh
brits out
saoradh
cira
nira
rira
oglaigh
arm na poblachta
lvf=
ulster volunteer
shankill
flute band
bonfire on
kneecapp*
punishment shooting
under threat from
drug debts to paramilitar*
taking the law into
racist views
extreme views
views on women
~ ideology
~ ideological
grievance against the
mixed ideolog*
muu=
fixated on violence
fixated on
worldview
echo chamber
rabbit hole
down the rabbit hole
red pilled
radical
deradicalis*
disengag*
exit programme for him
mentor intervention
intervention provider
channel panel's
channel support
adopted by channel
prevent case
vaf=
erg22
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
~ joined the
joined a group
prospect with
patched member
hang around with the
recruited
~ recruiting for
recruits for
inner circle
cell leader
training camp
fight club
mma with the
group's chat
hands out leaflets
handing out leaflets
stickering
stickers up
graffiti stickers
banner drop
counter demo
counter protest
rioted
~ the riots
~ riot
at the protests
goes to protests
attends protests
on the protest
~ blockade
chained himself
chained herself
glued himself
glued herself
spokesman for
organiser for
stood as a candidate
ran for council
joined reform
reform member
reform supporter
~ labour member
~ tory
~ tories
ukip
advance uk
restore britain
national party
irish freedom party
irish freedom
aontu
independent ireland
communist
marxist
anarchist
anarch*
socialist worker
swp=
tankie
black bloc
hunt sab*
sabs
animal liberation
alf=
ltte
ypg=
idf=
muslim brotherhood
ulku ocak
hindutva
free palestine
pro palestine
pro russian
pro putin
z symbol
`;
