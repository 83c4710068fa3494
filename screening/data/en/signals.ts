/** English: words that tell whether somebody in particular is meant. Format: see lexicon.ts; sections: see person/signals.ts. */
export default `
[he]
he=
himself=
hes=
hed=
hell be=
he s=
he d=
he ll=
hisself=
yer man=
your man=
the fella=
the fellow=
[him]
him=
[his]
his=
[she]
she=
hers=
herself=
shes=
she s=
she d=
she ll=
yer wan=
your one=
yer one=
[her]
her=
[they]
they=
them=
their=
themselves=
theyre=
they re=
they ve=
they d=
theirs=
themself=

[person]
boy=
girl=
lad=
lass=
young man=
young woman=
man=
woman=
gentleman=
lady=
client=
patient=
pupil=
student=
youngster=
youth=
young lad=
teenager=
teen=
kid=
child=
baby=
toddler=
service user=
young person=
resident=
tenant=
defendant=
suspect=
victim=
year old=
little one=
subject=
person=
family=
wean=
weans=
bairn=
wee lad=
wee girl=
wee man=
wee fella=
fella=
young fella=
young one=
bloke=
guy=
chap=
dude=
geezer=
old lady=
old man=
old dear=
elderly man=
elderly lady=
adult=
juvenile=
minor=
infant=
newborn=
schoolboy=
schoolgirl=
the eldest=
eldest=
the youngest=
youngest=
middle child=
twins=
mother to be=
detainee=
prisoner=
inmate=
offender=
perp=
perpetrator=
victim survivor=
survivor=
claimant=
applicant=
asylum seeker=
refugee=
beneficiary=
customer=
nominal=
the individual=
individual=
misper=
yp=
sibling group=
the couple=
couple=
household=
our lad=
our girl=
our friend=
our mutual friend=
care leaver=
looked after child=
tenants=
occupier=
index patient=
learner=

[kin_f]
mother=
mum=
mom=
mummy=
sister=
grandmother=
gran=
granny=
grandma=
aunt=
auntie=
girlfriend=
wife=
ex wife=
stepmother=
stepmum=
daughter=
niece=
godmother=
mother in law=
mam=
ma=
mammy=
mums=
mam s=
nan=
nana=
nanny=
nanna=
gran s=
grandma s=
sis=
big sister=
little sister=
wee sister=
twin sister=
half sister=
step sister=
stepsister=
aunty=
ex girlfriend=
gf=
missus=
fiancee=
bride=
widow=
granddaughter=
foster mum=
foster mother=
birth mother=
birth mum=
sister in law=
daughter in law=
mil=
abuela=
[kin_m]
father=
dad=
daddy=
brother=
grandfather=
grandad=
granddad=
grandpa=
uncle=
boyfriend=
husband=
ex husband=
stepfather=
stepdad=
son=
nephew=
godfather=
father in law=
stepbrother=
da=
dads=
da s=
pa=
pop=
pops=
bro=
brudda=
big brother=
little brother=
wee brother=
twin brother=
half brother=
older brother=
younger brother=
ex boyfriend=
bf=
fella s=
hubby=
groom=
widower=
grandson=
foster dad=
foster father=
birth father=
birth dad=
baby daddy=
brother in law=
son in law=
step da=
taid=
granda=
grampa=
uncle s=
[kin_n]
parents=
neighbour
neighbor
cousin
flatmate=
roommate=
partner=
ex partner=
ex=
landlord=
best friend=
friend=
mate=
siblings=
grandparents=
step family=
fiance=
relatives=
in laws=
parents s=
mum and dad=
ma and da=
folks=
kin=
twin=
spouse=
other half=
bestie=
best mate=
pal=
pals=
mates=
neighbours=
next door=
housemate=
cellmate=
classmate=
workmate=
landlady=
lodger=
carer=
foster carer=
godparents=
stepparents=
family friend=
the ex=
exes=
baby s dad=
baby s father=

[episodic]
again=
yesterday=
last night=
this morning=
tonight=
last week=
last weekend=
last month=
on monday=
on tuesday=
on wednesday=
on thursday=
on friday=
on saturday=
on sunday=
since=
no longer=
any more=
anymore=
still=
this time=
third week=
second time=
third time=
for weeks=
for days=
for months=
days now=
weeks now=
months now=
week now=
just now=
recently=
at the moment=
a few days ago=
weeks ago=
months ago=
days ago=
twice=
so far=
already=
finally=
now=
this week=
the other day=
at weekends=
last nite=
the night before last=
overnight=
over the weekend=
at the weekend=
this evening=
this afternoon=
at 4am=
at 3am=
at 2am=
in the early hours=
since friday=
since monday=
since tuesday=
since wednesday=
since thursday=
since saturday=
since sunday=
since october=
since last=
since the summer=
since christmas=
since he=
since she=
ever since=
for months now=
third night=
third time this=
fourth time=
first time=
second week=
second day=
night running=
days running=
mornings running=
weeks running=
in a row=
most nights=
most days=
most evenings=
every night=
every day=
every morning=
every weekend=
any longer=
not any more=
lately=
these days=
of late=
the now=
the nite=
as of today=
as of this morning=
a week ago=
a month ago=
last summer=
last spring=
last friday=
last saturday=
last sunday=
last monday=
last tuesday=
last wednesday=
last thursday=
on friday night=
saturday night=
friday night=
sunday night=
thursday night=
yest=
ystd=
tonite=
aye been=

[state_verb]
lives=
says=
said=
takes=
took=
drinks=
smokes=
refuses=
wants=
wanted=
owes=
works=
sleeps=
slept=
needs=
claims=
admits=
denies=
hears=
sees=
saw=
stays=
goes=
went=
comes=
came=
has=
had=
was=
is=
been=
isnt=
wasnt=
hasnt=
hadnt=
isn t=
wasn t=
hasn t=
hadn t=
won t=
wont=
didn t=
didnt=
doesn t=
doesnt=
can t sleep=
keeps=
kept=
left=
lost=
got=
gets=
ran=
hit=
cut=
told=
threw=
broke=
stole=
hides=
hid=
spends=
spent=
sold=
fell=
found=
made=
gave=
wrote=
swears=
talks=
prays=
posts=
skips=
hangs=
turned up=
turns up=
turning up=
eats=
ate=
shows=
seems=
looks=
thinks=
believes=
feels=
felt=
tested=
back on=
back in=
off his=
off her=
seen=
taken=
given=
gone=
caught=
held=
put on=
kicked=
thrown=
beaten=
hasn t been=
not been=
not slept=
not eaten=
not opened=
not seen=
stopped=
stopped taking=
started=
says he=
reckons=
reckoned=
refused=
tried=
attempted=
threatened=
disclosed=
admitted=
denied=
claimed=
asked=
turned=
walked=
moved in=
moved out=
skipped=
missed=
missing=
owed=
pawned=
gambles=
drank=
used=
uses=
using=
injects=
snorts=
smoked=
relapsed=
overdosed=
collapsed=
vomited=
vanished=
absconded=
disappeared=
lifted=
nicked=
arrested=
remanded=
charged=
sentenced=
released=
recalled=
tagged=
bailed=
expelled=
excluded=
suspended=
sacked=
evicted=
deported=
detained=
sectioned=
admitted to=
discharged=
diagnosed=
prescribed=
married=
divorced=
separated=
converted=
baptised=
joined=
posted=
messaged=
blocked=
shared a=
flinched=
jumps=
cries=
cried=
screamed=
shouts=
shouted=
slapped=
punched=
kicked off=
strangled=
slept in=
sleeping=
living=
staying=
hiding=
drinking=
hearing=
cutting=
harming=
begging=
crashing=
didna=
wouldnae=
isnae=
wasnae=
hasnae=
doesnae=
urnae=
no been=
[not_state]
# past forms with which people report on their own office work
attached=
updated=
booked=
scheduled=
uploaded=
forwarded=
agreed=
noted=
confirmed=
received=
shared=
added=
corrected=
cancelled=
canceled=
postponed=
moved=
sorted=
signed=
emailed=
invited=
need=
indeed=
speed=
feed=
weed=
red=
bed=
based=
proposed=
printed=
planned=
revised=
suggested=
uploading=
emailing=
typed=
typing=
minuted=
circulated=
attended the meeting=
chased=
followed up=
logged=
scanned=
filed=
rang=
phoned=
drafted=
reviewed=
archived=
ordered=
restored=
approved=
finalised=
finalized=
reserved=
extended=
renewed=
recorded=
changed=
reminded=
parked=
fixed=
replaced=
delivered=
rescheduled=
rebooked=
texted=
copied=
pinged=
linked=
published=
[adverb]
not=
never=
still=
again=
just=
now=
also=
and=
but=
then=
yesterday=
today=
apparently=
finally=
once=
only=
always=
so=
since=
meanwhile=
recently=
fyi=
update=
btw=
no longer=
already=
probably=
according=
didn t=
hasn t=
won t=
wont=
didnt=
hasnt=
away=
another=
third=
second=
gone=
looks like=
seems=
sounds like=
turns out=
word is=
according to=
update from=
heads up=
quick one=
for info=
just so you know=
just heard=
just back=
just had=
just been=
eventually=
last night=
this morning=
tonight=
nothing=
aye=
allegedly=
reportedly=
supposedly=
maybe=
possibly=
even=
definitely=

[ask_group]
who of you=
which of you=
any of you=
anyone=
anybody=
does anyone=
does anybody=
has anyone=
has anybody=
can anyone=
can somebody=
can someone=
could somebody=
could someone=
could anyone=
who here=
who can=
who knows=
who has experience=
who could=
who would=
somebody know=
which service=
which agency=
does your=
do you offer=
do you have=
do you run=
do you know=
do you use=
do your=
what do you=
have you got=
is there a=
is there any=
are there any=
is there an=
where can=
where do=
how many=
which clinic=
what are the=
what is the=
who is responsible=
who pays=
recommend
how does=
how do=
anyone here=
anyone know=
anyone got=
anyone done=
anyone used=
anyone run=
anybody know=
anybody got=
anybody run=
any good=
any recommendations=
any tips=
any leads=
any thoughts on=
any ideas=
any idea=
any experience=
have any of you=
have you all=
has anyone got=
has any of you=
have any of your=
do any of you=
do any of your=
does any of your=
do your services=
do your teams=
are any of you=
are your=
do you all=
do you lot=
you lot=
how many of you=
how many of your=
who else=
who holds=
who runs=
who does=
who funds=
who offers=
who covers=
who is your=
who wants=
who fancies=
who can run=
who has a=
who s got=
who s done=
who gives=
who s taking=
what s the=
what do the services=
what are your=
what s your=
what does your=
what happens in other=
which pharmacies=
which services=
which form=
which team=
where can i=
where do you=
where do we=
where would you=
is anyone=
is anybody=
is it worth=
is there evidence=
is there somebody=
is there someone=
is there still=
is there money=
can your=
can you all=
can any of you=
could any of you=
could you all=
would any of you=
would anyone=
shout if=
shout if anyone=
let me know if anyone=
tell me if=
volunteers=
any volunteers=
asking for a slide=
asking for our=
looking for a=
wanted for our=
how are you all=
how would you=
how do other=
how do others=
worth the=
what counts as=
what does nfa=
do we have=
do we want=
do we need=
do we still=
do we know of=
[offer]
laws=
regulation
open day
act=
opens in
national=
we offer=
we run=
we provide=
we have a=
our service=
our new=
our team=
our programme=
open to all=
free of charge=
training
workshop
webinar
seminar
conference
leaflet
flyer
brochure
poster
handbook
guideline
guidance
policy
policies
protocol
prevention
awareness
statistic
figures=
per cent
percent
on average=
in general=
generally=
usually=
often=
annual report
survey
research
study=
studies=
article
lecture
talk on=
talk about=
presentation
budget
funding
helpline
hotline
campaign
experts
expertise
general question=
in theory=
hypothetical*
theme
topic
nationwide
last quarter=
this quarter=
last year=
compared with=
opening hours
waiting list
capacity
free session
free talk
drop in
drop ins
open morning
open evening
surgery is open=
places left
spaces left
two spaces=
closing date
recruitment
recruiting
link below
link attached
links below
see attached
attached
attachment
summary by
summary below
one page summary
press release
report is out
is out now
new edition
toolkit
tool kit
template
pathway
framework
consultation closes
green paper
white paper
bill explained
amendment
parliament
dail
the council has=
new guidance
refreshed
updated version
new number from
duty line
opening times
open days
module
refresher
elearning
e learning
online course
cpd
ceus
accredited
masterclass
taster
reading group
book group
book club
podcast
documentary
panorama
bbc
guardian
telegraph
journal
newsletter
press
awareness week
awareness day
awareness month
pilot
bid=
funding bid
contract
tender
commission*
procurement
provider
inspection
ofsted
hiqa
cqc
audit
review published
executive summary
exec summary
recommendations
national strategy
action plan
league table
backlog
waiting times
waiting time
rate of
rates of
rota
in our town
in this county
in the borough
across the county
places available
referral criteria
eligibility
criteria
means test
free phone
freephone
volunteers want
closed for
moved to wednesdays
rerouted
[plural]
clients=
young people=
young men=
young women=
boys=
girls=
lads=
patients=
pupils=
students=
kids=
children=
teenagers=
teens=
service users=
residents=
families=
people=
persons=
men=
women=
prisoners=
offenders=
victims=
users=
addicts=
refugees=
migrants=
asylum seekers=
adolescents=
those who=
sufferers=
cases=
mothers=
fathers=
juveniles=
everyone=
everybody=
most people=
many people=
some people=
lots of people=
carers=
foster carers=
older people=
older residents=
older adults=
lads and girls=
teens and=
under 18s=
over 18s=
over 50s=
16 year olds=
year olds=
school leavers=
care leavers=
survivors=
perpetrators=
suspects=
defendants=
detainees=
inmates=
tenants=
claimants=
learners=
customers=
learners and=
travellers=
homeless people=
rough sleepers=
drinkers=
smokers=
drug users=
sex workers=
veterans=
widows=
babies=
toddlers=
infants=
weans=
bairns=
households=
individuals=
folk=
folks=
employers=
landlords=
any client=
any parent=
every client=
each client=
half of them=
your clients=
your families=
our clients=
our families=
our young people=
[conditional]
if someone=
if somebody=
if a=
if an=
if any=
if people=
when someone=
when somebody=
when a=
when people=
whenever=
in such cases=
in these cases=
how should=
how do you=
how to=
what should=
what to look=
what to do=
what helps=
should one=
do we do=
best practice
what are the signs=
signs of=
warning signs
what would you=
suppose
imagine=
in case of=
in cases of=
as a rule=
anyone who=
someone who=
somebody who=
if he or she=
if a child=
if a young person=
if a client=
if a woman=
if a man=
if they ever=
if there is=
if there s=
if you ever=
if you have=
if you have a=
if you get=
if you see=
should a=
should anyone=
should somebody=
were someone=
when a child=
when a client=
when a young person=
when someone leaves=
when you have=
when you get=
when you suspect=
when do you=
when would you=
at what point=
how long does=
how long do=
how long is=
how often=
how would one=
how can you tell=
how do i=
how do i explain=
how could we=
can a=
can an=
can you be=
can staff=
can they do=
does a=
does an=
does it count=
is it legal=
is it ok to=
is it true=
are we allowed=
are you allowed=
do you have to=
do i have to=
do you need=
what if=
what happens if=
what happens when=
what s best=
what would happen=
what do you ask=
what do you say=
what do you do=
who pays for=
who is liable=
for example=
e g=
let s say=
say someone=
theoretically=
anyone under=
anybody who=
those with=
people with=
people who=
parents who=
children who=
for anyone=
for people=
for someone=
someone with=
somebody with=
[indefinite]
a client=
a patient=
a young person=
a boy=
a girl=
a child=
a pupil=
a student=
a person=
a man=
a woman=
a young man=
a young woman=
a teenager=
a service user=
someone=
somebody=
a parent=
a family=
a resident=
an adult=
a case=
a lad=
a girl who=
a fella=
a guy=
a kid=
a baby=
a toddler=
a teen=
a minor=
a mother=
a father=
a mum=
a dad=
a couple=
a victim=
a perpetrator=
a suspect=
a prisoner=
a tenant=
a refugee=
a service user who=
a ten year old=
an offender=
an older person=
an asylum seeker=
any person=
some client=
some lad=
some family=
one client=
another client=
one family=
a stranger=
a neighbour=
[staff]
colleague
colleagues=
our doctor=
our nurse=
our psychologist=
our social worker=
social worker=
case worker=
caseworker=
keyworker=
key worker=
our psychiatrist=
our trainee=
our intern=
my manager=
my boss=
my deputy=
team leader=
deputy=
the trainer=
the speaker=
guest expert=
interpreter=
new starter=
officer=
inspector
headteacher=
head teacher=
professionals=
staff=
the team=
facilitator
the coordinator=
coordinator
chairperson=
the minister
minister=
supervisor=
our supervisor=
my supervisor=
line manager=
our manager=
the manager=
my colleague=
our colleague=
our new colleague=
new colleague=
our admin=
the admin=
admin=
our link=
link officer=
liaison officer=
social workers=
caseworkers=
keyworkers=
nurses=
midwives=
teachers=
our teacher=
the trainee=
student social worker=
student nurse=
placement student=
intern=
locum=
agency nurse=
bank staff=
relief staff=
night staff=
duty worker=
duty officer=
duty manager=
practice manager=
service manager=
team manager=
head of service=
director=
chief executive=
ceo=
commissioner=
chair=
the chair=
minute taker=
note taker=
clerk=
receptionist=
reception=
caretaker=
janitor=
cleaner=
the cleaner=
caterer=
the caterer=
engineer=
electrician=
plumber=
security=
it support=
helpdesk=
estates=
facilities=
hr=
payroll team=
legal team=
comms=
governors=
volunteers=
guest speaker=
speaker=
trainer=
lecturer=
professor=
consultant from=
pc=
ds=
dci=
sgt=
sergeant=
insp=
garda liaison=
councillor=
the mayor=
mayor=
mp s office=
judge for the=
union rep=
steward=
fire warden=
first aider=
safeguarding lead=
designated lead=
team lead=
new start=
maternity cover=
mat leave=
acting up=
[appointment]
meeting
meet=
appointment
round table=
agenda
minutes=
date for=
calendar
reschedul*
invite
video call=
conference call=
deadline
office=
room=
book=
slot
fire alarm=
holiday
annual leave=
on leave=
off sick=
agenda item=
apologies=
apologies from=
minutes from=
notes from=
action points=
actions=
rota=
diary
doodle
teams link
teams call
teams meeting
zoom
zoom link
dial in
dialling in
on mute
muted
link=
join link
wifi
projector
screen
flip chart
flipchart
whiteboard
parking
car park
reception desk
stairs=
boiler
printer
photocopier
copier
scanner
laminator
toner
kettle
coffee
biscuits
cake
lunch
sandwiches
buffet
catering
scones
mug
fridge
kitchen
badge
lanyard
fob
pool car
minibus
mileage
invoice
receipts
petty cash
expenses
timesheet
fire drill
evacuation
bank holiday
christmas party
secret santa
leaving do
birthday
card going round
collection for
funeral leave
out of office
wfh
working from home
home visit slot
visit to next week
half ten=
half nine=
half two=
o clock
quarter past
quarter to
running late
mins late
minutes late
there in 10=
there in 20=
on my way
see you
see ye
see yous
catch up
debrief
briefing
item
share drive
shared drive
shared folder
inbox
email
voicemail full
reply all
wrong group=
consent form
referral form
[own]
i=
i m=
im=
my=
mine=
we=
our=
us=
me=
myself=
ourselves=
i ve=
i d=
i ll=
ive=
ill be=
we re=
we ve=
we ll=
we d=
weve=
lets=
let s=
ours=
my own=
my nan s=
my sister=
my brother=
my lad=
my daughter=
my son=
my husband=
my wife=
my mother=
my mam=
my mum=
my dad=
my kids=
my youngest=
my eldest=
my back=
our team s=
our board=
our office=
our centre=
our place=
our end=
our side=
a ve=
me too=
not me=
[you]
you=
your=
please=
thanks=
thank you=
ye=
yis=
yous=
youse=
yiz=
y all=
yall=
u=
ur=
you re=
you ve=
you ll=
you d=
youre=
yours=
yourself=
yourselves=
pls=
plz=
cheers=
ta=
thx=
tks=
thnx=
thanks all=
thanks everyone=
many thanks=
hi all=
hi everyone=
hello all=
hey all=
morning all=
afternoon all=
folks=
guys=
congrats=
well done=
sorry=
happy birthday=
welcome=

[topic_after]
training
workshop
seminar
webinar
course=
policy
policies=
prevention
awareness
leaflet
flyer
statistics
figures=
guideline
guidelines=
guidance
budget
conference
research
week=
month=
day=
working group=
strategy
law=
legislation
lecture
talk=
training day=
protocol
lesson plan=
headquarters=
museum=
festival=
holidays=
break=
masterclass
module
refresher
toolkit
tool kit
pack
handbook
manual
template
form
forms
checklist
pathway
framework
pilot
project
campaign
poster
posters
badges
timetable
rota
contract
bid
funding
inquiry
enquiry
survey
audit
data
rates
rate
numbers
bill
act=
amendment
reform
charter
convention
agenda
forum
panel training
panel dates
dates
drop in
session
sessions
talks
briefing
e learning
elearning
podcast
documentary
film
book
article
piece
study
helpline
hotline
portal
website
literature
studies
test kits
tests
dip tests
benefit rates
shortage
provider
recruitment
awards
classes
lead
champion
network
partnership
board
committee
working party
task force
taskforce
capacity
waiting time
waiting times
waiting list
delays
[institution_after]
team
service
services=
helpline
hotline
charity
project
programme
network
unit=
department
group meeting=
report=
expert
consultation
counselling
advice
centre=
advisory
adviser
lead=
form=
forms=
office=
officer
station=
agency
association
trust
trust board
foundation
federation
society
council
committee
forum
board
partnership
panel
hub
ward round
suite
hall
hotel contract
court service
tribunal service
police station
school hall
school office
library
church hall
desk
reception
portal
website
inspectorate
ombudsman
commissioner
ministry
minister
services team
liaison
worker
workers
nurse
nurses
staff
manager
coordinator
champion
provider
company
firm
firms
union
college office
car park
building
address book
contract
commissioning
pathway
rota
roster
[topic_before]
training on=
training in=
training about=
workshop on=
workshop about=
seminar on=
webinar on=
talk on=
talk about=
lecture on=
leaflet on=
leaflet about=
leaflets on=
guidance on=
conference on=
course on=
article on=
study on=
policy on=
book on=
film about=
video on=
experts in=
expert on=
expertise in=
information on=
figures on=
question about=
questions about=
service for=
law on=
prevention of=
aware of=
presentation on=
research on=
report on=
session on=
module on=
course about=
session about=
module about=
refresher on=
masterclass on=
e learning on=
guidance about=
guidance for=
policy about=
toolkit on=
toolkit for=
pack on=
pack for=
handbook on=
book about=
book on the=
article about=
piece on=
piece about=
report about=
figures for=
figures about=
statistics on=
statistics about=
stats on=
stats for=
data on=
numbers on=
numbers for=
study about=
survey on=
survey about=
debate on=
debate about=
documentary on=
documentary about=
podcast on=
podcast about=
campaign on=
campaign against=
awareness of=
raising awareness=
prevention=
preventing=
tackling=
combating=
reporting on=
experience with=
knowledge of=
know about=
advice on=
advice about=
information about=
info on=
info about=
infos on=
question on=
questions on=
query about=
query on=
law about=
legislation on=
rules on=
rules for=
bill on=
act on=
reform of=
funding for=
budget for=
bid for=
contract for=
support for people=
services for=
project for=
group for=
groups for=
helpline for=
clinic for=
drop in for=
expert in=
specialist in=
specialists in=
lecture about=
workshop for=
training for=
training day on=
conference about=
inset on=
evidence for=
evidence on=
meaning of=
definition of=
term for=
explained in=
story about=
news about=
`;
