/** English: residence and asylum. Format: see lexicon.ts. */
export default `
[status]
home office refused
extension refused
papers expired
no papers
without papers
visa expired
right to remain
smuggl*
detention centre
asylum*
refugee
residence permit
leave to remain
visa
deport*
removal order
undocumented
illegal immigrant
overstay*
refused status
appeal against the refusal
tolerated stay
dublin case
dublin transfer
border police
immigration detention
home office
settled status
citizenship
naturalis*
passport application
stateless
work permit
family reunion
family reunification
subsidiary protection
humanitarian protection
unaccompanied minor
fled from
fled syria
fled afghanistan
came via libya
entered the country
expulsion
foreign national
immigration status
`;
