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
`;
