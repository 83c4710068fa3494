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
on the rocks
on a break
called it off
broke it off
finished it
chucked him
chucked her
walked out of the marriage
left his partner
left her partner
left the father
separated parents
parents separated
parents split
parents are splitting
parents divorc*
decree absolute
final order
judicial separation
sleeping in separate
separate rooms
sleeping in the spare room
seeing someone else
seeing another
another woman
another man
bit on the side
new fella
new fellow
new lad
new woman
his ex wife
her ex husband
ex wife
ex husband
ex missus
won't speak to
wont speak to
don't speak
dont speak
don't talk anymore
dont talk anymore
not talking to his
not talking to her
not on speaking terms
cut her off
cut him off
cut them off
cut ties
cut all ties
no contact since
no contact in
not in contact
lost contact
lost touch
hasn't seen his
hasnt seen his
hasn't seen her
hasnt seen her
not seen his
not seen her
not seen the kids
hasn't heard from
hasnt heard from
not heard from
never met his
never met her
never knew his
never knew her
doesn't know who his
doesnt know who his
absent father
absent dad
dad's not on the scene
dad not on the scene
not on the scene
out of the picture
not in the picture
no father figure
falling out with
fell out again
fallings out
family feud
feud with
not welcome at
won't have him back
wont have him back
won't have her back
wont have her back
won't have him in
wont have him in
won't have her in
wont have her in
doesn't want him back
doesnt want him back
doesn't want her back
doesnt want her back
threw him out of
chucked out by
put out by
put him out
put her out
washed their hands
washed her hands of
washed his hands of
black sheep
reconcil*
back together
made up with
patched things up
giving it another go
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
full custody
residency
wants custody
went for custody
going for custody
court for access
access to his
access to her
access to the kids
access every
stopped access
stopped contact
contact stopped
contact suspended
contact ordered
contact fortnightly
contact weekly
letterbox contact
indirect contact
direct contact
video contact
won't let him see
wont let him see
won't let her see
wont let her see
not allowed to see his
not allowed to see her
refuses contact
refused contact
has the kids
has the weans
has them at weekends
has him at weekends
has her at weekends
kids at weekends
at his dad's every
at her dad's every
week on week off
lives between
alternate weekends
parental alienation
cms payments
cms=
csa payments
section 7 report
section 8
c100
has pr
guardianship
granny has
nan has the
relinquish*
birth mother
birth mum
birth father
birth dad
bio dad
bio mum
biological
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
rip=
lost her mam
lost his mam
lost her mum
lost his mum
lost his dad
lost her dad
lost his da
lost his brother
lost her brother
lost his sister
lost her sister
lost his nan
lost her nan
lost his granny
lost her granny
lost his son
lost her son
lost a child
lost a son
lost a daughter
lost his best
lost her best
lost his wife
lost her husband
stillborn
sids
late husband
late wife
late father
late mother
his late
her late
months mind
month's mind
the removal
~ cremat*
~ burial
buried
graveside
headstone
inquest
found his dad dead
found her mum dead
found him dead
found her dead
dead since
is dead
was killed
got killed
dying
is dying
mum is dying
dad is dying
days left
not long left
anniversary of his
anniversary of her
first christmas without
never got over
still grieving
cruse
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
tied the knot
~ proposed to
~ wedding in
~ wedding is
~ bride
honeymoon
civil partnership
common law
live in partner
moved in together
living together
cohabit*
his missus
her fella
her other half
on off relationship
on and off with
loved up
girlfriend is pregnant
girlfriend pregnant
partner is pregnant
partner pregnant
up the duff
preggers
having twins
had the baby
had a baby
had her baby
gave birth
baby arrived
baby due
baby is due
became a dad
become a dad
first baby
third baby
fourth child
dad of
father of two
father of three
mother of two
mother of three
mum of two
mum of three
kids by
kids with
five kids
four kids
six kids
three kids
kids to
not the father
isn't the father
isnt the father
not his biological
isn't his biological
isnt his biological
isn't his real
isnt his real
not his real dad
not her real dad
real dad
real father
step dad
step mum
stepdad
stepmum
stepfather
stepmother
half siblings
half brothers
secret child
love child
single mum
single mother
single dad
single parent
lone parent
large family
large sibling group
one of seven
one of six
one of nine
oldest of
middle of
middle child
eldest son
eldest daughter
raised by his
raised by her
reared him
reared her
brought up in
brought him up
brought her up
adoptive
adoptive parents
donor
surrogate
`;
