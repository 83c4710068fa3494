/** English: work. Format: see lexicon.ts. */
export default `
[job]
out of the job
late every shift
on sick pay
day labour*
labourer
apprenticeship
agency work
cash in hand
self employed
freelanc*
clean* offices
delivery rider
courier
lost his job
lost her job
lost the job
got a job
got the job
new job
found a job
found work
started work
started a job
quit his job
quit her job
~ job=
out of work
~ no work
works nights
works at
~ works in a
~ works as
working as
working at
works part time
works cash in hand
works off the books
~ warehouse
~ factory=
~ employer
manager says
his boss
her boss
~ shift
dismiss*
sacked
fired from
made redundant
redundan*
~ probation period
~ employment
unemploy*
jobless
jobseeker*
laid off
walked out of the job
job interview
trial shift
work placement
zero hours
gave notice
handed in his notice
handed in her notice
hasn't turned up for work
not turned up for work
jacked in
packed in the job
packed in his job
packed in her job
jacked in his job
walked out when
walked out of work
his gaffer
the gaffer
gaffer
foreman
site boss
line manager
on a site
building site
agency won't
~ his shift
~ her shift
missed his shift
missed her shift
didn't make his shift
didn't make her shift
~ early shift
~ night shift
~ nights at
starts nights
stacks shelves
stacking shelves
barista
care home job
zero hour
hours cut
cut her hours
cut his hours
let go from
let go by
been let go
fired=
fired by
got fired
paid off from
payed off
sacked from
got sacked
been sacked
given his cards
p45
on the sick
signed off
sick note
fit note
long term sick
sanction*
~ jobcentre
~ work coach
ja=
jsa=
on the dole
signing on
job seeker
no right to work
deliveroo
~ just eat
uber driver
taxi licence
hgv licence
lost his licence
cscs
sia licence
labouring
scaffold*
roofing
hod carrier
~ car wash
nail bar
meat plant
chicken factory
~ amazon warehouse
the warehouse
~ greggs
~ lidl
~ dunnes
~ tesco
mcdonalds
wendy s
walmart
apprentice
working in the
working at the
~ working for
~ works in
works the door
three jobs
two jobs
second job
under the table
off the books
on the books
grievance
disciplinary at work
gross misconduct
probationary period
~ tribunal
notice period
cash jobs
cash job
~ uniform
redundant
early retirement
medically retired
discharged from the army
army discharge
dishonourable discharge
on gardening leave
signing off
sign on
signs on
~ signed on
dole office
intreo
dwp says
claimant commitment
restart scheme
work programme
jobpath
ce scheme
tus scheme
kickstart
~ shift work
nights in
doing nights
~ on nights
day shift
double shifts
casual work
temp job
temping
agency shifts
evri
dpd
taxi driver
van driver
lorry driver
forklift
warehouse job
factory job
call centre
bar work
bar job
barman
waitress*
kitchen porter
cleaning job
cleaner at
carer at
care assistant
hca=
security guard
door supervisor
bouncer
doorman
labourer on
brickie
chippy
sparky
plasterer
painter and
roofer
tarmac
mechanic
hairdresser
barber shop
butcher
farm work
fruit picking
mushroom farm
fish factory
trawler
oil rig
armed forces
ex army
ex forces
squaddie
~ veteran
off work
off on the sick
on long term sick
sick line
sick cert
sick lines
lost work
lost shifts
no shifts
sent home from work
suspended from work
final written warning
written warning
verbal warning
walked off the job
walked off site
no show at work
late for work
turned up drunk for
got his cards
job starts
starts a job
starting work
offered a job
job offer
references for
dbs came back
failed his dbs
job hunting
looking for work
job search
can't hold down
cant hold down
hold down a job
never worked
hasn't worked
hasnt worked
not worked since
not working
isn't working
isnt working
returned to work
works full time
works weekends
works for his
works with his dad
family business
own business
business went
side hustle
fiddling
doing the double
`;
