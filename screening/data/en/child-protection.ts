/** English: a minor at risk. Format: see lexicon.ts. */
export default `
[neglect]
neglect*
left alone
home alone
unsupervised
no food in the house
nothing to eat
hungry to school
comes to school hungry
dirty clothes
unwashed
unkempt
~ filthy
locked in
locked out
without a coat
~ nappy
no coat
~ no lunch
no breakfast
no shoes
no nappies
nappies
nappy rash
same clothes
same uniform
smells of urine
smelled of urine
~ stinking
head lice
~ hungry
always hungry
asks for food
takes food home
stealing food
missed health visitor
missed immunisation
~ not brought
was not brought
wnb=
asleep in class
dirty house
~ home conditions
mattress on the floor
minding the little
minding the baby
looking after the little
left the kids
left the baby
left on their own
parentified
young carer
caring for her siblings
caring for his siblings
out at all hours
pull ups
babygro
~ cot=
failure to thrive
unfed
no bedding
no sheets
bare mattress
sleeps on the sofa
sharing a bed with
sharing one bed
cold house
no hot water
no heating
damp bedroom
mouldy
mould in the
dog mess
dog dirt
cat litter
cockroach
bed bugs
crawling with
nits=
lice=
infested
flea bites
~ smelly
~ smells of
~ smelling of
~ stinks=
~ reeks
reeking
honking
wet through
soaking wet
still in pyjamas
in his pyjamas
in her pyjamas
too small for him
too small for her
shoes too small
holes in his
holes in her
no underwear
hair matted
matted hair
unbrushed
grubby
manky
mingin*
clatty
boggin*
clarty
~ scruffy
hasn't been washed
hasnt been washed
not been washed
not been changed
hasn't been changed
hasnt been changed
nappy not changed
sodden
soaked nappy
sore bottom
cradle cap
rotten teeth
black teeth
teeth rotten
tooth decay
dental neglect
dental decay
lunchbox empty
empty lunchbox
empty fridge
fridge empty
fridge was empty
fridge is empty
cupboards bare
cupboards are bare
bare cupboards
nothing in the fridge
nothing in the cupboards
~ starving
~ famished
scavenging
rooting in the bins
eating out of bins
crisps for dinner
crisps for breakfast
toast for dinner
hides food
hiding food
hoarding food
gorging
wolfed down
wolfs down
steals food
stealing lunches
taking other kids' food
underfed
diluted formula
watered down formula
bottle propped
in the house alone
on his own all night
on her own all night
on his own at night
on her own at night
on their own all night
alone all night
alone all weekend
alone with the little ones
alone in the house
alone in the flat
left with neighbours
left with a neighbour
left with strangers
left in the car
left in the pram
left in the cot
left in the bath
left to fend
fend for himself
fend for herself
fending for
feral
running wild
running the streets
out till all hours
out after dark
out on the estate
~ no boundaries
no routine
no bedtime
up till all hours
not collected
nobody collected
nobody picked him up
nobody picked her up
late to collect
forgot to collect
forgot to pick
drunk at pick up
drunk at collection
smelt of drink at pick up
asleep on the sofa
couldn't be woken
couldnt be woken
couldn't wake
couldnt wake
does all the cooking
cooks for the
cooks tea for
feeds the little ones
feeding the little ones
gets the little ones
gets the wee ones
gets his siblings
gets her siblings
puts the little ones to bed
looks after the wee ones
looks after the little ones
looks after her brothers
looks after his brothers
looks after his sister
looks after her sister
looks after his mum
looks after her mum
looks after her siblings
looks after his siblings
raising her siblings
being mammy to
mother to her siblings
like a little mum
little mother
man of the house
parentif*
caring role
carer for her mum
carer for his mum
minding her siblings
minding his siblings
minds the little ones
minds the kids
changing nappies
missed appointments
missed all his jabs
missed all her jabs
jabs not up to date
not registered with a
glasses broken
~ no glasses
medical neglect
disguised compliance
chaotic household
chaotic home
chaotic house
squalid
squalor
hoarded
unsafe home
unfit to
unfit mother
unfit parent
not coping with the
can't cope with the
cant cope with the
can't manage the kids
cant manage the kids
not bonding
no attachment
cold towards the baby
rough with the
rough handling
ignores the baby
ignoring the baby
screams at the kids
shouts at the kids
shouting at the kids
roaring at the kids
calls him names
calls her names
calls him useless
calls her useless
wishes he'd never
wishes she'd never
scapegoat*
no stimulation
left in front of the telly
in his buggy all day
in the buggy all day
strapped in
[harm]
bruises
hit by his father
hit by her father
hits him=
cigarette burns
scared of his stepfather
scared of her stepfather
beaten at home
touches her
touched her
inappropriate touching
older men
child abuse
abused as a child
abuse of the child
physical abuse
sexual abuse
sexually abused
molest*
groomed
grooming
~ marks on
bruise
bruising
bruises on
belt marks
burn marks
slapped
smack*
shaken baby
hits the children
hits the child
hit the child
hit the kids
hits the kids
exploited
sexual exploitation
trafficked
fgm=
forced marriage
witnessed violence
runs away from home
ran away from home
flinch*
belt mark
bite mark
finger marks
slap marks
strap marks
handprint
hand print
black eye
burn on his
burn on her
hits her with
hits him with
hits them
hit them
batters the kids
locked in his room
locked in her room
non accidental
nai=
fractures in a baby
unexplained injur*
shook the baby
scared to go home
afraid to go home
doesn't want to go home
emotional abuse
emotionally abus*
csa=
cse=
cce=
disclosed abuse
made a disclosure
touched him
~ touches him
sleeps in his bed
sleeps in her bed
upstairs when
the kids saw
kids saw
children saw
~ saw it all
saw everything
in front of the kids
in front of the children
in front of the baby
witnessed the
hid in the wardrobe
older boyfriend
men in their
older lads
~ gifts from
~ new trainers
two phones
trap phone
nudes of her
nudes of him
filmed her
filming her
circumcis*
beaten by her father
beaten by his father
given a hiding
never been born
grip marks
fingertip
scald*
burnt hand
carpet burn
bald patch
torn frenulum
petechia*
bruised ear
bruise on
bruised cheek
lump on his head
lump on her head
cut lip
sore arm
sore bum
sore down there
sore bits
thick ear
clip round the
clipped him
~ clout*
walloped
wallop
leathered
leathering
skelp*
belted him
belted her
the belt
with the belt
with a belt
with a slipper
the slipper
with a wooden spoon
wooden spoon
with a stick
with a cable
with a hanger
pulled by the hair
dragged by the
drags him
drags her by
grabbed him by
grabbed her by
threw him
throws things at
kicked him
kicks him
slaps him
slapped him
slaps the
smacks=
smacked
hitting him
hitting them
beating him
beating them
beats them
beats the kids
beat the kids
thumped
thumps
lashes out at the
loses it with the kids
loses his temper with
loses her temper with
made to stand
made to kneel
made to sit in
locked in the cupboard
locked in the bedroom
locked in a
locked outside
lock on the bedroom
lock on his door
lock on her door
lock on the outside
bolt on the
sent to bed hungry
no tea as punishment
cold shower
cold bath
frightened of her dad
frightened of his dad
scared of dad
scared of mum
scared of his dad
scared of her dad
scared of his father
scared of her father
scared of her mum
scared of his mum
scared of mum's boyfriend
mum's boyfriend
mam's boyfriend
her mum's partner
his mum's partner
terrified of his
terrified of her dad
terrified of going home
dreads going home
dreads the weekend
dreads home time
begged not to
begged me not
begs to stay
won't go home
wont go home
cried at home time
crying at home time
cowered
cowering
hides under
hid under
hid behind
hid upstairs
hides upstairs
freezes when
wets himself
wets herself
wet himself
wet herself
soils himself
soils herself
bedwetting
bed wetting
clingy
watchful
hypervigil*
sexualised
sexualised behaviour
harmful sexual behaviour
hsb=
acts out sexual
inappropriate sexual
touches himself
private parts
tickles her
tickling game
secret game
our secret
their secret
keep a secret
comes into her room
comes in her room
comes into his room
came into her room
came into his room
gets into her bed
gets in her bed
got into her bed
in bed with
showers with
bath with him
bath with her
took photos of her
took pictures of her
photos of her in
watched her in the
interfered with
noncing
nonce
paedo*
pedo=
kiddy fiddler
abused by
was abused
abuser
fiddled with
csam
abe interview
achieving best evidence
sarc=
sexually exploited
passed around
party house
picked up by older
picked up by men
picked up in a car
picked up in cars
cars waiting
older man
older lad
older fella
men twice her age
man twice her age
new phone and
new phone no one
unexplained gifts
unexplained money
comes back with money
comes back with cash
vapes from
drugs for sex
drug debt
debt bondage
missing episodes
missing episode
return home interview
rhi=
running drugs for
holding drugs for
ccpe
nrm referral
heard it all
heard everything
heard them fighting
hears them fighting
hears the fighting
saw him hit
saw dad hit
saw daddy hit
saw his dad
saw her dad
saw his da
saw her da
watched his dad
watched her dad
watched him hit
was in the house when
were in the house when
kids upstairs
children upstairs
wee ones upstairs
kids were there
kids were in
children were present
children present
kids present
baby in her arms
baby in his arms
holding the baby
got between them
gets between them
stood between them
stepped in between
tried to protect his mum
tried to protect her mum
protects his mum
protecting his mum
protecting her mum
rang 999
rang the guards
daddy hit
daddy hits
daddy hurt
daddy was hurting
mummy was crying
mammy was crying
mummy cries
draws pictures of
drew a picture of
~ shaken
baby shaken
skull fracture
subdural
spiral fracture
skeletal survey
body map
body mapped
cp medical
child protection medical
fabricated illness
fii=
perplexing presentation
cut her genitals
being cut
cutting season
breast iron*
spirit child
child marriage
toxic trio
unborn
pre birth
concealed pregnancy
drug exposed
nas baby
neonatal abstinence
schoolgirl pregnancy
co sleeping
radicalising the kids
filling the kids' heads
[placement]
child protection
child protection plan
protection plan
taken into care
~ in care=
into care
care order
~ placement
~ placed with
foster placement
children's home
childrens home
emergency placement
~ safeguarding
safeguarding referral
section 47
child in need
social services took
removed from the home
removed from home
at risk register
cp plan
cp conference
cpp=
cin plan
cin=
icpc
sec 47
s47=
section 17
strategy meeting
strat meeting
mash referral
tusla
section 12
section 20
s20=
voluntary care
interim care order
~ ico=
emergency protection order
epo=
ppo=
police protection
lac=
looked after child
~ foster carer
~ foster care
foster parents
respite placement
residential unit
secure unit
secure accommodation
placed with relatives
placed with family
~ social services
~ children's services
~ childrens services
children s panel
children s reporter
compulsory supervision
removed from her
removed from his
took the kids
took the wean
took the weans
took the children
took the baby
kids were taken
children were taken
kids taken
pre proceedings
plo=
cps=
cps case
dcf=
acs=
~ lado=
taken off her
taken off them
care leaver
leaving care
kinship placement
pre birth assessment
prebirth
recovery order
secure order
special care order
special care
deprivation of liberty
dols=
dol order
accommodated
accommodated under
looked after away
looked after at home
lac review
care plan review
child in care review
aftercare
pathway plan
childrens social care
~ csc=
~ edt=
emergency duty team
~ mash=
mash enquiry
taf meeting
~ early help
cin meeting
cin visit
core group
rcpc
review conference
initial conference
initial child protection
cp register
on the register
off the register
on a plan
off the plan
on a cin
on a cp
on child protection
stepped down to
stepped up to
step up to
section 46
section 31
section 38
section 76
section 37
s17=
s31=
sec 17
sec 20
sec 31
c and f assessment
single assessment
girfec
ird=
cpo=
child protection order
cso=
csos
children's hearing
hearing system
meitheal
cpns
care order application
special guardian
public law outline
letter before proceedings
cafcass guardian
guardian appointed
parenting assessment
mother and baby placement
mother and baby foster
parent and child placement
foster mum
foster dad
foster home
fostering
foster family
foster brother
foster breakdown
placement breakdown
placement broke down
placement has broken
placement end*
moved placement
~ new placement
third placement
fourth placement
fifth placement
out of area placement
out of county
kids' home
care home for
semi independent
unregulated
in residential
back in care
grew up in care
been in care
in the care system
going into care
went into care
came into care
come into care
~ taken away
took them off
took him off her
took her off
taken from her
taken off him
lost the kids
lost her kids
kids removed
baby removed
removed at birth
placed separately
split the siblings
siblings split
separated from his siblings
separated from her siblings
with a view to adoption
up for adoption
freed for adoption
contact supervised
no unsupervised
not to be alone with
not to be left alone
not allowed unsupervised
agreed to move out
written agreement
signed the safety plan
bail no contact with children
schedule one
schedule 1
referred to tusla
reported to tusla
mandated report
cause for concern
cyp referral
~ nspcc
~ childline
~ barnardo*
place of safety order
`;
