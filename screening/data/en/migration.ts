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
fled the war
fled ethiopia
fled eritrea
fled sudan
fled iran
fled ukraine
fleeing war
came by boat
came on a boat
came over on the boat
by dinghy
dinghy
in the back of a lorry
back of a lorry
in a lorry
people smuggler
agent brought
came through france
through turkey
through libya
manston
wethersfield
napier barracks
stockholm barge
bibby stockholm
serco
mears
clearsprings
citywest hub
citywest
ipat
temporary protection
beneficiary of temporary
homes for ukraine
ukraine scheme
ukraine visa
arap=
acrs=
vprs
hong kong visa
bno=
positive decision
negative decision
refusal letter
refused leave
refused his claim
refused her claim
claim refused
claim withdrawn
withdrew his claim
appeal dismissed
appeal allowed
arc card
screening interview
port ref
ho ref
signing in at
reports to
reporting every
reporting weekly
reporting conditions
detained for removal
detained at reporting
irc=
gatwick irc
heathrow irc
dungavel
larne house
voluntary return
voluntary departure
ticket for removal
removal window
sent back to
send him back
send her back
foreign national offender
fno=
hoffc
liable to deportation
deport order
notice of intention
conducive
deprived of citizenship
citizenship stripped
citizenship revoked
lost his citizenship
british citizen
irish citizen
dual national
passport expired
no passport
no documents
false passport
fake passport
naturalisation
appendix eu
appendix fm
ddv concession
mvdac
destitute domestic
sole representative
certificate of sponsorship
sponsor withdrew
sponsor licence
dependant visa
dependent visa
visa tied
visa curtailed
~ visa expires
visa refused
leave curtailed
on a visa
his visa
her visa
bring his family
bring her family
bring his wife
bring her kids
family joining
sponsor his
stamp 1
stamp 0
stamp 2a
undocumented scheme
section 3 letter
intention to deport
`;
