/** English: whereabouts, housing. Format: see lexicon.ts. */
export default `
[whereabouts]
spotted near
took a train
took the train
took a bus
crossed the border
no address
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
`;
