/** English: offences, police, courts, prison. Format: see lexicon.ts. */
export default `
[offence]
nicked
nicking
broke into
breaking into
break in
joyrid*
pickpocket*
set a fire
threw stones
fencing stolen
hit a teacher
smashed
looting
cybercrime
pulled a knife
fare dodging
mobbed
ram raid
offence
offender
shoplift*
theft
stole=
stolen
stealing
burgl*
robb*
mugg*
assault*
stabb*
knife
machete
~ gun=
firearm
weapon
arson
set fire
vandal*
criminal damage
graffiti
~ fraud
forged
forger*
forging=
blackmail
extort*
threatened to kill
death threat
threat to kill
threaten*
harass*
stalk*
county lines
~ gang=
hit and run
drove without
drink driving
trespass*
hate crime
attack on
punched
beat up
beaten up
head butt*
explosive
terror*
murder
manslaughter
rape=
rapist
indecent
~ possession of
[police]
arrest*
charged with
~ caution=
~ police
handcuff*
custody suite
police custody
released on bail
on bail
bail=
house search
searched his
searched her
warrant
raid=
fingerprint*
criminal record
police record
witness statement
~ suspect
~ investigat*
wanted by
missing from custody
[court]
breach*
bound over
on probation
probation officer
youth court
crown court
sentencing
court=
court hearing
convict*
sentenc*
suspended sentence
community order
community service
fined=
magistrate*
prosecut*
acquitted
~ trial=
pleaded guilty
found guilty
restraining order
~ probation
parole
~ tag=
electronic tag
curfew
asbo
[prison]
prison
jail
remand*
in custody
young offender
behind bars
on licence
recalled to prison
inside for
inmate
`;
