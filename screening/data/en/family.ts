/** English: facts on relations in the family. Format: see lexicon.ts. */
export default `
[separation]
divorc*
separated from
split up
broke up
broken up
left his wife
left her husband
left him for
left her for
thrown out by
kicked out by
no contact with
cut off contact
contact with his father
contact with her father
contact with his mother
contact with her mother
~ estranged
moved out of the family home
stopped speaking to
doesn't speak to
hasn't spoken to
separated in
separated since
separation
separating
left his father
left her father
mum left
dad left
mam left
mother left
father left
walked out on
ran off with
over between them
finished with him
finished with her
dumped him
dumped her
no longer together
not together
filed for divorce
decree nisi
living apart
moved back to her parents
moved to her sister's
not spoken to
not speaking to
hasn't seen his dad
hasn't seen her dad
not seen his dad
not seen her dad
fell out with
fallen out with
disown*
cut off by
shunned
~ affair
cheated on
cheating on
second family
~ blended family
[custody]
custody of
custody battle
custody case
sole custody
joint custody
lost custody
~ contact order
access visits
supervised contact
~ visitation
custody hearing
residence order
child maintenance
paternity
sgo=
special guardianship
kinship care
kinship carer
cao=
child arrangements order
~ residence of
shared care
sees the kids
sees his kids
sees her kids
see the kids
see his kids
seeing his kids
seeing the kids
contact centre
contact session
contact visit
supervised access
~ family court
cafcass
~ ico=
guardian ad litem
parental responsibility
adoption order
placement order
child support
every other weekend
[bereavement]
passed away
~ died
death of his
death of her
bereave*
widow*
grieving
funeral of
buried his
buried her
lost his father
lost his mother
lost her father
lost her mother
orphan*
died in
died on
died last
died when
died of
died suddenly
mum died
dad died
brother died
sister died
gran died
nan died
drowned when
drowned=
~ funeral
since the funeral
~ the anniversary
~ anniversary of
bury her
bury him
lost the baby
lost a baby
he'd have been
she'd have been
cot death
mourning
~ grief
~ ashes
miscarried
[marriage]
married
marriage
engaged to
fiance*
~ wedding
got together with
new boyfriend
new girlfriend
new partner
step father has moved in
adopted
adoption
fostered
foster family
foster carer
half brother
half sister
raised by
brought up by
grew up with
stays with his grandmother
lives with his mother
lives with her mother
lives with his father
lives with her father
lives with his gran
lives with her gran
family argument
row with his
row with her
arguments at home
fighting at home
~ engaged=
wife is expecting
getting married
got married
married off
stepmum's expecting
having a baby
expecting a baby
new baby
pregnant by
the father of the baby
baby's dad
baby daddy
his ex is
married to
remarried
remarrying
eldest of
youngest of
only child
~ twins=
pregnant
raised in care
granny raised
reared by
lives with his nan
lives with her nan
lives with her aunt
lives with his aunt
lives with his uncle
new husband
new wife
step siblings
blood relative
~ dna test
row with the
thrown out of home
kicked out of home
`;
