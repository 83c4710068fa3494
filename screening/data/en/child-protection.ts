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
`;
