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
radicalis* child
fgm=
forced marriage
witnessed violence
runs away from home
ran away from home
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
`;
