/** Lithuanian: mental health. Format: see lexicon.ts. */
export default `
[illness]
depresij*
! depresuo*
psichoz*
psichotin*
šizofren*
šizo=
bipolin*
manij*
maniakin*
paranoj*
persekiojim*
haliucin*
kliedes*
kliedėj*
! girdi balsus
! girdi balsą
! balsai liepia
! balsai galvoje
kalba pats su savimi
kalba su savimi
kalba su siena
~ sienos šnabžda
~ per lubas
~ per sienas
nerimo sutrikim*
nerimo priepuol*
panikos priepuol*
panikos atak*
! panikuoja
fobij*
potrauminis*
potrauminio*
ptss=
ptsd=
traumuot*
asmenybės sutrikim*
ribinis sutrikim*
borderline
anoreks*
bulimij*
valgymo sutrikim*
psichikos sutrik*
psichikos lig*
psichinė lig*
psichinės lig*
psichiškai
psichas=
psichė=
okr=
obsesi*
perdegim*
perdegęs=
~ nervinis
~ krizėje
~ krizė=
naktimis vaikšto
vaikšto naktim*
naktim nemieg*
nemiega naktim*
nemiega=
nemiega jau
neužmieg*
~ košmar*
verkia visą
verkia be
nustojo valgyti
nieko nevalgo
nebesikelia iš lovos
nesikelia iš lovos
iš lovos neišlip*
iš kambario neišein*
neišeina iš kambario
nebekalba su niekuo
su niekuo nekalb*
nuotaikų svyrav*
disociac*
~ nestabil*
~ apatišk*
dezorientuot*
nesiorientuoj*
[treatment]
psichiatr*
~ psicholog*
psichoterap*
terapeut*
antidepres*
antipsichot*
neurolept*
nuotaikos stabiliz*
~ raminam*
migdom*
trankviliz*
benzodiazep*
olanzapin*
zyprex*
kvetiapin*
seroquel*
ketilept*
risperidon*
rispolept*
haloperidol*
klozapin*
leponex*
aripiprazol*
abilify
xeplion*
invega*
moditen*
depo injekcij*
injekcij*
flupentiks*
fluanksol*
zuklopentiks*
sertralin*
zoloft*
fluoksetin*
prozac*
escitalopram*
cipralex*
mirtazapin*
mirzaten*
venlafaksin*
paroksetin*
amitriptilin*
duloksetin*
ličio=
ličio preparat*
ličiu=
valpro*
depakin*
lamotrigin*
ksanaks*
xanax*
alprazolam*
diazepam*
relanium*
lorazepam*
klonazepam*
bromazepam*
lexotanil*
stilnox*
zopiklon*
metilfenidat*
concert*
ritalin*
psc=
psichikos sveikatos centr*
~ dienos stacionar*
mobilios komandos=
mobilią komandą
mobili komanda
krizių įveikimo
~ priverstinis gydym*
priverstinio gydym*
priverstinės hospital*
[ward]
vasaros ligonin*
vasaros 5
vasarkė*
naujoji vilnia
naujosios vilnios
naujavilnė*
rvpl=
žiegždri*
rokiškio psichiatr*
~ rokišky=
~ rokiškyje=
švėkšn*
psichiatrij*
psichūšk*
psichuškė*
psichkė*
durnyn*
beprotn*
~ iš skyriaus
~ į skyrių
uždaras skyri*
uždaram skyri*
ūmių būklių
[suicide]
savižud*
suicid*
! nusižud*
! žudytis=
! žudosi=
! bandė žudytis
! pasikor*
! pasikart*
kartis=
! kartųsi=
! pjaust*
! pjaustosi=
! susipjaust*
! rėžė rankas
! rėžėsi
! raižosi
! raižė
! persipjov*
! venas
! nebenori gyventi
! nenori gyventi
! nenoriu gyventi
! nebenoriu gyventi
! noriu mirti
! nori mirti
! norėtų numirti
geriau be manęs
atsisveikinimo laišk*
atsisveikino su
! šoks nuo
! šokti nuo
! nuo tilto
! šoks pro
prisigėrė tablečių
prigėrė tablečių
krauna tabletes
save žaloj*
savižal*
savęs žaloj*
žalojasi
žaloja save
ilgom rankov*
po rankovėm
pasidaryti galą
pasidarys galą
viską užbaigti
`;
