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
asylum claim
asylum hotel
asylum interview
big interview
substantive interview
appeal rights exhausted
ipas
ipo=
~ ips=
direct provision
dp centre
irp=
irp card
gnib
stamp 4
stamp 3
stamp 2
stamp 1g
brp=
evisa
e visa
biometric residence
nrm=
trafficked from
modern slavery
nrpf
no recourse to public funds
no recourse
spousal visa
spouse visa
student visa
family visa
skilled worker visa
visitor visa
visa ran out
ran out of leave
limited leave
ilr=
indefinite leave
discretionary leave
pre settled
eu settlement
euss
section 95
~ section 4
section 98
aspen card
asylum support
bail 201
immigration bail
reporting centre
~ reports at
~ signing at
harmondsworth
yarl's wood
colnbrook
brook house
bibby
removal flight
removal directions
deport flight
deported
deportation
ice picked
ice detain*
ice agents
green card
daca
overstayed
overstaying
small boat
lorry to
came over in a
came over with
came over on
came over from
brought here from
smuggled
crossed from calais
~ calais
age disputed
age dispute
age assess*
assessed him as
assessed her as
uasc
spmi
unaccompanied
home office letter
refused asylum
refused last week
appealing the refusal
~ tribunal date
first tier
upper tribunal
fresh claim
further submissions
~ judicial review
citizenship ceremony
life in the uk
no status
no visa
lost status
without status
illegal here
here illegally
refugee status
leave expired
status expired
subsidiary
programme refugee
resettled
resettlement
`;
