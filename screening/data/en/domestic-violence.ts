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
`;
