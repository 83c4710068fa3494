/** Swedish: mental health. Format: see lexicon.ts. */
export default `
[illness]
depress*
deprimerad*
deppig*
deppa*
dippa
psykos*
psykotisk*
schizo*
bipolär*
manisk*
mani=
manin
ångest*
~ panik=
panikattack*
panikångest*
ptsd=
trauma*
paranoi*
paranoid*
vanförest*
hallucin*
hör röster
hörde röster
~ rösterna=
rösthör*
ätstörning*
anorex*
anorekt*
bulimi*
tvångssyndrom*
tvångstank*
ocd=
borderline
emotionellt instabil*
eips=
personlighetsstörning*
psykisk*
psykiskt sjuk*
psykisk ohälsa
~ psykbryt*
sammanbrott*
bröt ihop
bryter ihop
utmattnings*
utbränd*
dissocia*
fobi=
social fobi
flashback*
mardröm*
sömnlös*
sömnproblem*
sover inte
inte sovit
sov inte
inte har sovit
sov inget
gråter hela
gråter sig
gråter jämt
grät hela
mår dåligt
mår jättedåligt
mår skit
mår allt sämre
mår sämre
mår inte bra
mår psykiskt
nedstämd*
orkar inte leva
apatisk*
uppgivenhet*
katatoni*
instabil
självförtroende
pratar med sig själv
pratar för sig själv
lättkränkt
förföljd=
känner sig förföljd
känner sig avlyssnad
~ övervakad=
~ folie på
inte duschat
ligger i sängen
ligger i sängen dagarna
isolerar sig
[treatment]
psykiatr*
psykolog
psykologen
psykologer
psykoterap*
samtalsterapi*
samtalskontakt*
terapeut
terapeuten
~ terapi=
~ kurator
~ kuratorn
~ bup=
bupakut*
bup akut*
antidepress*
antipsykot*
neurolept*
litium*
lithionit
sertralin*
zoloft
fluoxetin*
citalopram
escitalopram
cipralex
mirtazapin
venlafaxin*
duloxetin
voxra
lamotrigin*
olanzapin
zyprexa*
risperdal*
risperidon
quetiapin*
seroquel
abilify*
aripiprazol
klozapin
leponex
haldol*
cisordinol*
xeplion*
trevicta
invega
depå=
depån
depåspruta*
depåinjektion*
theralen
lergigan
atarax
propavan
zopiklon*
imovane
stilnoct
oxascand
sobril
stesolid
xanor
alprazolam
diazepam
lugnande
sömntablett*
sömnmedel
concerta*
ritalin*
medikinet*
elvanse*
strattera
metylfenidat
~ kbt=
dbt=
emdr=
ect=
elbehandling*
öppenvårdspsyk*
~ fact team
psyk=
psykteam*
psykakut*
rättspsyk*
[ward]
lpt=
lrv=
tvångsvård*
tvångsinlagd*
tvångsmedicin*
vårdintyg*
psykavdelning*
slutenvård*
inlagd på psyk
låst avdelning
ligger på psyk
avd 53
heldygnsvård*
bältad*
bältning*
~ psykmottag*
psykjour*
mellanvård*
[suicide]
! självmord*
suicid*
! självskad*
självskadebeteende
skär sig
skärsår*
skurit sig
skära sig
skärt sig
rispar sig
göra sig illa
gör sig illa
! överdos*
tog tabletter
ta livet av sig
tog livet av sig
tar livet av sig
vill dö
ville dö
vill inte leva
inte vill leva
orkar inte mer
hänga sig
~ hoppa från
vill hoppa
ville hoppa
hoppa framför
hängde sig
avskedsbrev*
testamente
skriva testamente
~ gett bort
hur högt det är
slippa leva
inte finnas mer
~ ses på andra sidan
bättre utan mig
vill till himlen
livstrött*
livsleda
`;
