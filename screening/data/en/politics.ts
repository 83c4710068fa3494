/** English: political views, extremist ideology, membership. Format: see lexicon.ts. */
export default `
[extremism]
extremis*
radicalis*
radicaliz*
jihad*
isis=
islamic state
caliphate
neo nazi
neonazi
nazi
far right
right wing
far left
left wing
white power
white supremac*
swastika
hitler
hitler salute
~ manifesto
incel
~ conspiracy
qanon
sovereign citizen
~ propaganda
martyr
syria fighters
hate speech
combat 18
kameradschaft
identitarian
antifa
[membership]
party member
member of the party
member of a group
member of the group
youth wing
~ party=
voted for
votes for
political views
political opinion
~ demonstration
~ protest march
~ rally=
trade union
union member
pkk=
grey wolves
activist
`;
