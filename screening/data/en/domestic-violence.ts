/** English: violence against an adult at home. Format: see lexicon.ts. */
export default `
[violence]
heard screaming
screams at her
won't let her out of the flat
doesn't let her out
checks her phone
threatens her
threatened her
hit his wife
hit his girlfriend
punched her
kicked her
bruises on her
stalks his ex
stalks her
domestic violence
domestic abuse
beats his wife
beats her=
hits her=
hit her=
beat her=
strangled her
choked her
strangl*
choked=
partner hit
husband hit
boyfriend hit
abusive partner
abusive husband
abusive relationship
black eye
violent at home
violent partner
violent husband
violent towards his wife
violent towards her
violent to his girlfriend
coercive control
controlling partner
controls her
~ controls his
takes her phone
won't let her out
locked her in
threw her against
~ pushed her
scared of her husband
scared of her partner
afraid of her husband
afraid of her partner
afraid of his wife
afraid to go home
marital violence
raped by her husband
dv=
hands round her throat
hand round her throat
hands around her throat
~ throat
battered
batters her
batters his
slaps her
slapped her
kicks her
kicked the door
kicking the door
bruises
bruised
black eyes
burst lip
split lip
sunglasses indoors
walked into the
walked into a door
fell down the stairs
pinned her
held her down
raped=
raped by
forced her
forces her
forced to marry
forced marriage
honour based
hba=
so called honour
keeps her passport
took her passport
has her passport
keeps her card
her bank card
tracks her
tracker on her
spyware
photo of where she is
~ wants the receipts
~ wants receipts
controls the money
financial abuse
economic abuse
isolates her
~ isn't allowed to
~ won't allow
not let her
doesn't let her
drives her everywhere
follows her
following her
waits outside her
turned up at her work
turned up at her
turns up at her
kicked off at her
ripped her
threw a plate
smashed her phone
smashed up the
smashed the kitchen
threatens to kill
threatened to kill her
threatens to take the kids
~ threatens to
scared of him
scared of her ex
terrified of him
terrified of her
frightened of him
afraid of him
jumps when
jumps each time
looks over at him
walking on eggshells
gaslight*
~ perpetrator
~ locks changed
changed the locks
stalker
revenge porn
hit by her
hit by his
bitten by
arguing and shouting
domestic incident
domestic last night
another domestic
abuses her
abusing her
she hits him
beats him
hurt by her ex
hit by her ex
by her ex
by his ex
ex partner turned up
gives her a slap
gave her a slap
gave her a black
gave her a hiding
gave her a dig
gave her a belt
hammered her
punches her
punching her
punches walls
punched the wall
punched a hole
hole in the wall
hole in the door
holes in the doors
kicks off when
kicked in the door
kicked her door
door kicked in
put her up against
put his hands on
hands on her
lays hands on
raises his hand
raised his hand
lifts his hand
lifted his hand
handy with his fists
free with his fists
~ fists
headbutt*
nutted her
dragged her
drags her
pulled her hair
pulls her hair
by the hair
spat at her
spat on her
spits at her
bit her=
bites her
burnt her
burned her with
scalded her
shoved her
shoves her
pushed down the stairs
down the stairs
threw her
throws things
throws plates
threw boiling
put her in hospital
put her in the hospital
broke her jaw
broke her nose
broke her cheek
broken eye socket
eye socket
bust lip
busted lip
fat lip
shiner
keeker
marks on her neck
marks on her arms
marks on her
bruised neck
bruising to her
bruising on her
bruises all
make up over
covering it with make up
covered in make up
heavy make up
~ sunglasses
scarf round her neck
walked into a cupboard
fell in the shower
fell off a
tripped over the
says she fell
says she tripped
said she fell
said she tripped
claims she fell
~ clumsy
story keeps changing
~ doesn't add up
~ doesnt add up
explains away
explained away
plays it down
playing it down
covers for him
covering for him
making excuses for him
makes excuses for him
grabbed her throat
grabbed her by
by the throat
smother*
pillow over
tried to strangle
couldn't breathe
couldnt breathe
non fatal strangulation
nfs=
passed out when he
held a knife
knife to her
knife at her
knife to his
~ threatened with
threatened him with
threatening her
threatens him
threats against
threats to her
threats towards
makes threats
he'll find her
find her and
kill her
kill the dog
killed the cat
hurt the dog
kicked the dog
burn the house
throw acid
acid on
take the kids off
take the kids to
never see the kids
share her photos
share her pictures
leak her
post her pictures
threatened suicide if
kill himself if she
won't let her
wont let her
doesn't allow her
doesnt allow her
not allowed out
not allowed to work
not allowed to see
not allowed a phone
not allowed visitors
not allowed friends
not allowed her own
not allowed to drive
needs his permission
asks his permission
ask his permission
needs permission
has to ask him
has to ask her husband
has to account
has to be back
has to be home
has to report
times her
timed to
rings her every
rings her constantly
texts her constantly
calls her constantly
checks up on her
checking up on her
checks her messages
checks her bag
checks her mileage
checks her receipts
checks the mileage
goes through her phone
goes through her bag
went through her phone
reads her messages
reads her texts
has her passwords
has her password
has her pin
knows her pin
takes her keys
took her keys
hides her keys
hid her keys
locks her in
locks her out
locked her out
takes her card
took her card
has her card
holds her card
holds the purse
gives her pocket money
~ pocket money
weekly allowance
no money of her own
wages go into his
wages into his account
her wages
~ in her name
debts in her name
loans in her name
coerced debt
chooses her clothes
tells her what to wear
what she wears
~ what to wear
what she can wear
answers for her
speaks for her
talks over her
won't leave her alone with
wont leave her alone with
~ sits in on
never sees her alone
couldn't see her alone
couldnt see her alone
always with her
listens in
~ listening in
on loudspeaker
cameras in
camera in the
cameras in the house
ring doorbell
airtag
air tag
gps on her
tracking app
tracking her
tracks her phone
find my iphone
life360
spying on her phone
cloned her phone
cut her off from
cuts her off
cut off from her friends
cut off from her family
no friends left
fell out with all her friends
~ jealous
jealousy
possessive
accuses her
accused her of
accuses her of
accusing her
paranoid about her
convinced she's cheating
thinks she's cheating
puts her down
putting her down
belittl*
humiliat*
degrad*
calls her a
calls her fat
calls her stupid
calls her a slag
calls her a whore
name calling
verbally abusive
verbal abuse
verbally abuses
shouts at her
screaming at her
screamed at her
roars at her
roaring at her
silent treatment
love bomb*
charm offensive
mind games
controlling
control freak
keeps tabs
keeping tabs
tells her who
ruled by
rules the house
does what he says
under his thumb
walks on eggshells
eggshells
tiptoe*
afraid to speak
afraid to say
scared to speak
scared to leave
scared to go home
too scared to
too frightened to
~ petrified
dreads him
flinches when
flinched when
goes quiet when
went quiet when
clams up when
shaking when he
jumps at
makes her have
made her have
forces himself
forced himself on
against her will
won't take no
wont take no
sex when she
marital rape
sexual violence
stealthing
took the condom
reproductive coercion
pregnant to keep her
threw her pills
ex keeps
ex won't leave
ex wont leave
ex turned
ex is outside
ex outside
ex was outside
ex was waiting
ex following
ex follows
her ex found
found out where she
found her new address
found her address
outside her house
outside her work
outside the school waiting
outside her flat
outside her door
waits for her
waiting for her outside
sat outside her
parked outside her
drives past her
driving past her
watching her house
watches her house
50 missed calls
missed calls from him
missed calls from her ex
messages a day
texts a day
voicemails from
letters from prison
breached his non
breached the non
breached the order
breached his order
breach of non
contacted her from
rang her from prison
using the kids to
through the kids
contact to get at
honour
honor based
shame on the family
shamed the family
brings shame
brought shame
dishonour*
family honour
izzat
arranged marriage
arranged for her to marry
promised in marriage
marry her cousin
marry his cousin
marry a cousin
marry a man
marry her off
engaged to her cousin
to be married abroad
married abroad
sent abroad to marry
sent back to marry
ticket to pakistan
one way ticket
rukhsati
nikah
dowry
~ in laws
~ mother in law
abandoned abroad
transnational abandonment
fmpo
fmu=
forced marriage unit
karma nirvana
brothers following
brothers are looking
uncles are looking
family are looking for her
he's violent
he is violent
gets violent
turned violent
turns violent
got violent
was violent
violent again
violent ex
violent relationship
violent man
history of violence
handy when drunk
nasty when
nasty with drink
flies off the handle
short fuse
his temper
loses it with her
lost it with her
lost the rag
kicks off at home
kicked off at home
kicked off again
kicking off again
bad to her
good to her now
rows at home
rowing again
constant rows
screaming match
neighbours heard
neighbour heard
neighbours rang
shouting next door
heard shouting
heard thuds
heard banging
heard a scream
screaming from the
smashed plates
~ smashed the
smashed her
smashed the tv
smashed the telly
smashes
wrecked the house
wrecked the flat
trashed the
ripped up her
cut up her clothes
burnt her clothes
dv flag
dv history
history of dv
history of da
da incident
dv incident
da flag
domestics
domestic between
domestic at
domestic on
verbal domestic
verbal only
counter allegation*
both made allegations
ipv=
vawg
bcb=
she gives as good
gives as good as
hits her back
she hit him
she battered him
hits his mum
hit his mum
hits his mother
hit his mother
hits his mam
child to parent
capva
parent abuse
elder abuse
financial control
takes his pension
takes her pension
[protection]
women's refuge
refuge=
women's shelter
safe house
non molestation order
non molestation
barring order
marac
idva
escaped from her husband
fled from her husband
left him after he hit
dash score
dash form
dvpn
dvpo
clare's law
dvds
non mol=
non mols
occupation order
safety order
protection order
interim barring
restraining order
order of protection
tpo=
in a refuge
her refuge
moved to a refuge
~ women's aid
~ womens aid
panic alarm
safety plan
safe number
independent domestic
fled her husband
fled her partner
fled with the kids
left him with the kids
left him again
went back to him
gone back to him
back with him
took him back
high risk victim
dash risk
high risk marac
marac referral
marac case
heard at marac
idsva
iris worker
dvpo's
dapo=
dapn=
dvpns
clares law
clare's law disclosure
right to ask
right to know
dsdas
disclosure scheme
exclusion order
barred from the house
barred from the home
interim order
emergency barring
safety order hearing
protective order
prohibited steps
pso=
spo=
stalking protection
non molestations
molestation
ex parte
without notice order
power of arrest
markers on her address
marker on the address
treat all calls
sanctuary scheme
target hardening
fireproof letterbox
refuge space
refuge place
place in refuge
place in a refuge
refuge worker
refuge in
in refuge
out of refuge
left the refuge
left refuge
went into refuge
going into refuge
cuan saor
saoirse
adapt house
aoibhneas
rape crisis
victim support
crisis accommodation
~ go bag
bag packed
packed a bag
bag hidden
exit plan
~ safe word
code word
safe to call
not safe to call
safe to text
not safe to text
don't text her
dont text her
don't ring her
dont ring her
don't leave a voicemail
dont leave a voicemail
don't leave messages
dont leave messages
new sim
changed her number
changed number again
fled=
fled him
fled to her
fled with
fled violence
fleeing
fled the relationship
escaped him
~ escaped from
got away from him
get away from him
~ left him
~ leave him
~ leaving him
~ leaves him
has left him
finally left
won't leave him
wont leave him
not ready to leave
ready to leave
wants to leave him
going back to him
goes back to him
back with her ex
back with the ex
back with her husband
back together with
takes him back
taken him back
taking him back
let him back
lets him back
letting him back
let him in again
had him back
having him back
he's back in the house
moved back in with him
gave him another chance
~ another chance
withdrew her statement
withdrawn her statement
withdrew statement
withdrawn the complaint
dropped the charges
drop the charges
won't press charges
wont press charges
won't make a statement
wont make a statement
wouldn't make a statement
wouldnt make a statement
didn't want to make
didnt want to make
retracted
retraction
retracts
won't support a prosecution
wont support a prosecution
unsupportive victim
evidence led
victimless prosecution
perp=
perp programme
perpetrator programme
mens programme
dvip
bbr=
building better relationships
~ caledonian
`;
