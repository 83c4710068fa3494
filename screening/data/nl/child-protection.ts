/** Dutch: a minor at risk. Format: see lexicon.ts. */
export default `
[neglect]
verwaarloos*
verwaarlozing*
alleen thuis
allen thuis
onbeheerd
zonder toezicht
geen eten in huis
niets te eten
niks te eten
geen ontbijt
zonder ontbijt
geen boterhammen
zonder boterhammen
lege brooddoos
lege boterhamdoos
frigo leeg
koelkast leeg
hongerig naar school
komt met honger
heeft honger
vuile kleren
zelfde kleren
vieze kleren
ongewassen
vuile pamper
volle luier
stinkt naar
niet gewassen
luizen al
opgesloten
sluit haar op
sluit hem op
opsluit
sluit op in
grendel
zonder jas
zwerft op straat
tot laat op straat
woning vervuild
vervuild huis
kind ziet er slecht uit
verzorgt zijn broertjes
parentificatie
geparentificeerd
niet opgehaald
niet afgehaald
[harm]
bont en blauw
striemen
seksueel getinte
striem
krijgt slaag
krijgt klappen thuis
slaat het kind
sloeg het kind
meegenomen door een volwassen man
kindermishandel*
kindermisbruik
lijfstraf*
~ blauwe plek*
blauwe plekken op
blauw oog
met de riem
riem geslagen
lap gegeven
klap voor
pak slaag
slaat de kinderen
slaat haar kind
slaat zijn kind
slaat hem met
slaat haar met
thuis geslagen
wordt thuis
haar vader sloeg
zijn vader sloeg
gebroken rib*
schudbaby*
geschud
brandwonden van een sigaret
sigarettenpeuk
raakt haar aan
raakt hem aan
~ aangeraakt
aan haar gezeten
aan hem gezeten
seksueel misbruik*
seksueel misbruikt
misbruikt
misbruik door
incest*
grooming
gegroomd
loverboy*
tienerpooier*
uitgebuit
kindhuwelijk
besneden
besnijdenis
meisjesbesnijdenis
vgv=
bang voor zijn vader
bang voor haar vader
bang voor papa
bang om naar huis
durft niet naar huis
bang van haar stiefvader
bang van zijn stiefvader
krimpt ineen
krimpt in elkaar
duikt in elkaar
getuige van geweld
getuige geweest van
ziet hoe papa
hoort het schreeuwen
afgesproken met een man
vriend is veel ouder
~ oudere man
wegloopgedrag
weggelopen uit de groep
[placement]
jeugdbescherm*
jeugdzorg
jeugdhulp
jeugdreclass*
~ veilig thuis
~ vk=
vertrouwenscentrum*
bureau jeugdzorg
~ gi=
raad voor de kinderbescherming
rvdk
ots=
voorlopige ots
onder toezicht
ondertoezichtstelling
uit huis geplaatst
uithuisplaatsing*
uithuisgeplaatst
uhp=
muhp
machtiging uithuisplaatsing
spoeduithuis*
geplaatst in
geplaatst worden
kinderen geplaatst
ocj=
sociale dienst jeugdrechtbank
sdj=
jeugdrechtbank
jeugdrechter
maatregel jeugdrechter
mpi=
verontrusting
verontrustende opvoeding*
mandaat jeugdhulp
crisispleeggezin
pleeggezin*
pleegouder*
pleegzorg
gezinshuis
begeleidingstehuis
gezinsvoogd
gezinsbegeleid*
zorgmelding*
melding bij veilig thuis
meldcode
kindveiligheid
veiligheidsplan voor de
onveilige thuissituatie
onveilig thuis
veilig is voor het kind
gesloten jeugdzorg
jeugdzorgplus
kinderbescherming
gezag ontnomen
kinderen zijn weggehaald
uit huis gehaald
kraamzorg bezorgd
kind en gezin
`;
