/** English: words that tell whether somebody in particular is meant. Format: see lexicon.ts; sections: see person/signals.ts. */
export default `
[he]
he=
himself=
[him]
him=
[his]
his=
[she]
she=
hers=
herself=
[her]
her=
[they]
they=
them=
their=
themselves=

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
[you]
you=
your=
please=
thanks=
thank you=

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
`;
