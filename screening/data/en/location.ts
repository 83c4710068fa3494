/** English: whereabouts, housing. Format: see lexicon.ts. */
export default `
[whereabouts]
spotted near
took a train
took the train
took a bus
crossed the border
no fixed address
sleeps at friends
sleeps on
his whereabouts
turned up in
hangs out
lives above
is back in town
was found at
vanished
disappeared
left town
shares a flat
whereabouts
! last seen
seen at the
~ seen near
~ seen in
was seen
~ spotted
hiding
hides at
hanging around
hangs around
staying with
stays with
staying at
stays at
sleeps at
slept at
living with
~ moved to
moved in with
~ moved out
~ moved
missing since
gone missing
went missing
ran away
run away
did not come home
didn't come home
not come home
hasn't come home
not been home
travelled to
flew to
fled to
left the country
gone abroad
at the station every
lives in
lives on
lives near
lives at
on the run
~ gps
tracked to
not been back
hasn't been back
hasn't come back
not come back
never came home
never came back
~ no sign of him
no sign of her
can't find him
can't find her
don't know where he
don't know where she
nobody knows where
lying low
laying low
hiding out
~ heading to
~ headed for
got on a train
~ got on the bus
got on the ferry
~ on the ferry
~ ferry
boarded
~ at the airport
passport gone
bed not slept
not slept in
last known
misper
mispers
absconded
absconder
awol
abscond*
~ away again
gone again
gone since
~ phone off
phone is off
phone dead
phone goes to voicemail
two nights in
three nights in
~ nights in
~ nights at
kipping
kip at
kipping at
kips at
crashing at
crashes at
crash at
dossing
dosses
couch hopping
couch surf*
staying at a mate's
stays between
between addresses
~ moved from the
~ moved back
moved back in
moved back with
~ moved in to
moved into
moved on to
~ moving to
~ moves to
relocated
back at her mum's
back at his mum's
back at the hostel
back to the flat
left the centre
left the hotel
left the hostel
left the flat
left the hospital
left the unit
left ireland
left england
over the border
in dublin now
in london now
in a caravan
~ caravan
in a van
key handed in
handed in his key
handed in her key
no longer at that address
doesn't live there
not living there
living at
living in
lives over
lives up
lives down
lives beside
lives opposite
address is not to
~ staying in
~ stays in
holed up
~ took off
done a runner
did a runner
legged it
scarpered
~ ran off
seen getting in
seen getting
~ seen on the
seen at
~ seen with
~ train station
at the bus station
been hame
not hame
won't be home
not at home when
nobody home
nobody answered the door
not answering the door
didn't answer the door
not opened the door
not opening the door
is staying
been staying
was staying
stays over
stayed over
staying over
staying the night
stopping with
stopping at
~ stopped at his
stopped at her
at his mate's
at her mate's
at his pal's
at his mam's
at her mam's
at his nan's
at her nan's
at his sister's
at her sister's
at his girlfriend's
at her boyfriend's
at his da's
at his ma's
back at his
back at her
back home with
back living
back living with
back in the area
back in the country
back in town
back from abroad
back on the estate
living back
living out of
lives out in
lives out by
lives beyond
lives next
lives round
lives behind
lives with
stays on the
stays up
bides
digs in
in digs
bedsit
bed sit
houseshare
house share
room in a shared
renting a room
renting in
rents a
sublet*
sub let
box room
granny flat
his gaff
her gaff
in the gaff
squatting
derelict
empty house
abandoned house
mobile home
static caravan
houseboat
narrowboat
barge
lorry park
halting
roadside camp
out all night
stayed out
stays out
out since
not seen since
hasn't been seen
hasnt been seen
haven't seen him since
havent seen him since
haven't seen her since
havent seen her since
nobody has seen him
nobody has seen her
nobody's seen him
nobody's seen her
no sightings
sighting
sighted
reported missing
missing person
missing overnight
missing from home
missing from care
still missing
returned home
came back at
turned up at
turned up safe
found safe
found him at
found her at
found in a
found wandering
~ wandering
~ wanders
walked off
stormed off
bolted
slipped out
climbed out
went out the window
out the window
did a bunk
done a bunk
did one=
done one=
legged
on his toes
gone to ground
dropped off the radar
off the radar
dropped off the map
moonlight flit
up sticks
skipped town
skipped the country
cleared off
headed off to
gone to his
gone to her
gone to stay
gone over to
gone back to
~ gone up to
~ gone down to
went back to
went over to
went to stay
~ went up to
~ went down to
off to his
off to her
over in england
down the country
across the border
across the water
up the road to
over from belfast
jumped on a
~ got the train
got the boat
~ got the bus
hitchhik*
~ flight to
~ flights to
flew out
flown out
~ flew back
~ flew home
booked a flight
booked a ticket
~ in turkey
~ in spain
in pakistan
~ in poland
in romania
in albania
~ in dubai
in syria
~ in manchester
~ in birmingham
~ in glasgow
~ in leeds
~ in liverpool
~ in belfast
~ in cork
~ in limerick
~ in galway
~ in luton
~ in bradford
out of area
out of county
not at the address
not at his address
not at her address
gave a false address
moved address
~ change of address
~ no address
address unknown
whereabouts unknown
left no forwarding
neighbour hasn't seen
neighbour hasnt seen
post piling up
mail piling up
curtains drawn
lights off
no lights on
~ no answer at
no answer at the door
no reply at
knocked no
knocked three times
wouldn't open the door
wouldnt open the door
won't open the door
wont open the door
won't answer the door
wont answer the door
talked through the letterbox
through the letterbox
moved in to his
moved in there
moved out last
moved out of
moving in with
pinged
phone pinged
cell site
oyster card
card used in
used his card in
withdrew cash in
cash machine in
tag shows
hanging about
hangs about
hanging out at
loiter*
outside the shop
outside the spar
outside lidl
outside tesco
down the park
~ at the bus stop
in the shopping centre
in mcdonald's
at the flats
at the chicken shop
round the back of
the underpass
under the bridge
by the canal
in the stairwell
on the estate most
in the bookies
[homelessness]
homeless*
rough sleep*
sleeping rough
sleeps rough
sleeps in his car
sleeping in his car
sleeping in the car
sleeps in the car
sofa surf*
sofasurf*
on the street
on the streets
evict*
~ hostel
night shelter
no fixed abode
squat=
emergency accommodation
temporary accommodation
lost his flat
lost her flat
lost the flat
nfa=
nfa since
no home to go
roofless
of no fixed
in his van
in her car
sleeping in a
sleeping in his
sleeping in her
sleeping in the
sleeps in the
sleeps in a
slept in the
slept in a
in a doorway
doorway
in a tent
in the tent
in tents
tents=
one of the tents
~ tent
b and b
~ bed and breakfast
family hub
~ homeless services
duty to refer
homeless application
temp accom*
temp acc
tfa=
~ supported living
supported accommodation
supported lodgings
ypsf
hostels
night bus
night café
presented at the council
presented as homeless
presented to the council
notice to quit
eviction
evicted
eviction date
lost his tenancy
lost her tenancy
lost the tenancy
given up his tenancy
barred from the hostel
barred from
asked to leave the
thrown out of his
thrown out of the flat
kicked out of the flat
kicked out of his
kicked out of her
threw them out
threw them both out
threw him out
threw her out
out on the street
~ simon community
st mungo*
~ focus ireland
sleeping on
sofa to sofa
on a sofa
on the sofa at
on his sofa
on her sofa
on people's sofas
on friends' sofas
on mates' sofas
on floors
on the floor at
on his mate's
on her mate's
on couches
on his couch
on a couch
bivvy
sleeping bag
pitched up
pitched a tent
bedded down
beds down
in a car park
in the car park overnight
~ multi storey
in a shed
in a lock up
in the bin shed
in a bin
stairwell
shop front
bus shelter
train station overnight
airport floor
public toilets
soup run
soup kitchen
outreach found
streetlink
no bed
no bed for
nowhere to sleep
nowhere to stay
nowhere to go
nowhere to live
no roof
nothing for tonight
nowhere tonight
out tonight
~ travelodge
~ premier inn
put up in a
put up in
temporary housing
interim accommodation
one night only
own front door booked
freephone homeless
homeless hub
hostel bed
dry hostel
wet hostel
night by night
crisis bed
nightstop
cash for kids
crash pad
foyer
supported housing
step down house
recovery house
move on flat
sober living
halfway house
approved lodging
gave notice on his
relationship breakdown so no
intentionally homeless
priority need
main duty
section 184
part 7
personal housing plan
housing first
on the housing list
on the list for a house
choice based
bidding for
hmo=
landlord wants
landlord selling
landlord changed
landlord put
illegal eviction
lock changed
locks changed by landlord
possession order
possession hearing
eviction notice
bailiffs date
abandoned the tenancy
tenancy ended
tenancy ends
lost her place
lost his place
lost their home
burnt out of
overcrowded
hidden homeless
sleeping out
slept out
slept rough
kipped
kipped in
dossed
bed surfing
`;
