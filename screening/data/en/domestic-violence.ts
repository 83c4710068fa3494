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
`;
