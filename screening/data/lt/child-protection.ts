/** Lithuanian: a minor at risk. Format: see lexicon.ts. */
export default `
[neglect]
nepriežiūr*
neprižiūr*
apleist*
vienas namie
viena namie
vieni namie
vienas namuose
viena namuose
vieni namuose
palikti vieni
paliktas vienas
palikta viena
paliko vienus
buvo vieni
vieni bute
~ be priežiūros
alkanas=
alkana=
alkani=
nevalgęs=
nevalgę
nevalgius*
neturi ko valgyt*
nėra ko valgyt*
be priešpie*
~ basas=
~ basa=
basut*
be striuk*
be kepur*
~ nešvar*
neprausti
nepraust*
~ purvin*
utėl*
neįsileidž*
~ neįleidž*
neateina pasiimt*
neatvyko pasiimt*
niekas nepasiim*
~ iki vidurnak*
uždaro sandėl*
uždaro rūs*
uždarė rūs*
užrakina vaik*
[harm]
seksualinė prievart*
seksualinės prievart*
lytinė prievart*
lytinės prievart*
muša vaiką
! mėlyn*
muša vaik*
muša sūn*
muša dukr*
muša mažaj*
mušė vaik*
trenkė vaik*
trenkė sūn*
~ suplojo
diržu=
diržo žym*
žymės ant
žymių ant
nudegimai ant
cigaretės nudeg*
bijo patėv*
bijo tėvo
bijo grįžti namo
bijo eiti namo
patėvis muša
tėvas muša
tėvas daužo
motina daužo
daužo motiną
~ klūpo
spardo vaik*
tampo už
purto kūd*
papurtytas kūdik*
smurtas prieš vaik*
smurtauja prieš vaik*
lytinis smurt*
seksualinis išnaud*
tvirkin*
liečia ją
liečia jį
~ glosto
nuogus suaug*
prekyba vaik*
vaikų darb*
vaikas mato smurt*
mato kaip tėvas
bėga iš namų
pabėgo iš namų
pabėga iš namų
~ dvylikos=
~ trylikos=
~ keturiolikos=
dvylikmet*
trylikmet*
keturiolikmet*
penkiolikmet*
[placement]
vaiko teis*
vaikų teis*
vaikteis*
vvtaįt=
vvta=
vtat=
~ vt=
paėmė vaik*
paėmė abu vaik*
paėmė iš šeim*
paimti iš šeim*
atėmė vaik*
vaikus atėm*
laikinoji globa
budinčią glob*
globotoj*
globos centr*
globos namai
globos namuos*
vaikų namuos*
vaikų nam*
bendruomeniniai vaikų
grėsmės lyg*
rizikos šeim*
~ rizikos lyg*
~ pagalbos plan*
~ atvejo vadyb*
socialinės rizikos
valdžios apribojim*
tėvų valdžios
vaiko paėm*
~ laikina priežiūra
~ apsaugos poreik*
`;
