/** Croatian: political views. Format: see lexicon.ts. */
export default `
[extremism]
etničko čišćenje
izdajnic*
domoljub*
svrgnu*
ustaše
manifest=
ekstrem*
radikal*
nacist*
nacizam=
neonaci*
fašist*
ustaš*
ustaš=
za dom spremni
zds=
četni*
četnik*
kukasti križ*
kukastog križa
kukastim križ*
kukaste križ*
kukastih križ*
svastik*
hitler*
hitlerov*
mein kampf
88=
14 88
1488
combat 18
c18=
krv i čast
blood and honour
skinhed*
skinhead*
skinsi=
ruka u zrak
digao desnicu
diže desnicu
nacistički pozdrav
holokaust*
bijela ras*
bijele ras*
bijelu ras*
bijeloj ras*
bijela rasa
velika zamjena
židov*
teoriji zavjere
teorija zavjere
teorijama zavjere
teorijama da
teorije zavjere
zavjer*
reichsb*
suverenist*
ne priznaje državu
ne priznaje sud
država izmišljena
isil*
isis*
daeš
džihad*
al kaid*
selef*
vehab*
nevjernic*
kalifat*
teroris*
terorist*
atentat*
breivik*
christchurch*
incel*
black pill
red pill
andrew tate
mrzi žene
mrzi migrante
mrzi rome
mrzi srbe
protiv migranata
invazija migranata
anarhist*
oružana borba
popis s imenima
paravojn*
[membership]
stranka desno
stranci desno
~ u stranci
~ stranka=
~ stranku=
član stranke
član bojn*
ćelij*
prisegu=
prisegnuo
prisegnut*
učlani*
učlanio=
učlanila=
u udrugu
~ pokret=
~ pokreta=
~ prosvjed*
na prosvjede
dijeli letke
~ letke=
~ propagand*
propovijed*
regrut*
vrbuje*
bad blue boys
bbb=
torcid*
armada=
navijač*
navijačk*
~ tribin*
ultras*
grafit*
~ sprej*
~ zastav*
ustaške pjesme
`;
