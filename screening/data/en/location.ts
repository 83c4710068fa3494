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
`;
