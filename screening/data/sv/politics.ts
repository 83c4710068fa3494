/** Swedish: political views, extremist ideology, membership. Format: see lexicon.ts. */
export default `
[extremism]
extremis*
högerextrem*
vänsterextrem*
våldsbejak*
radikaliser*
radikal=
jihad*
~ is=
isis=
islamiska staten
kalifat*
is flagg*
is flaggan
martyr*
takfir
nazi*
nynazist*
naziflagg*
hakkors*
solkors*
solhjul*
totenkopf
svastik*
hitlerhäls*
vit makt
vit makt miljö*
vita folkets
white power
rasister
raskrig*
~ ras=
accelerat*
accelerationis*
siege=
manifest=
manifestet
terrorgram
atomwaffen*
incel*
foids
foid
redpill*
manosfär*
qanon*
konspirat*
folkutbyte*
globalist*
antisemit*
judehat*
sharia*
~ lyktstolp*
day of the rope
vita revolution*
1488
~ säpo=
propaganda*
~ hatiskt
hatbrott*
hathandling*
förintelseförnek*
~ otrogen
vantro*
avguderi*
nasheed*
[membership]
nmr=
aktivklubb*
aktiv klubb*
det fria sverige
alternativ för sverige
afs=
nordisk styrka
nordfront
nordiska motstånds*
combat 18
blood and honour
antifa=
afa=
sd=
sverigedemok*
sverigedemokrat*
ungdomsförbund*
sluf=
partimedlem*
~ medlem i
~ är med i
~ med i gruppen
pkk*
grå vargarna
hizb ut tahrir
hizbollah
hamas
hells angels
~ aktiv i
torgmöt*
torgmöten
~ demonstr*
~ röstar på
röstar öppet
~ röstade på
~ kretsen kring
~ värvar
värvad
~ värvade
~ rekryter*
~ rekryterar*
~ flygblad*
~ klistermärk*
~ partiet
`;
