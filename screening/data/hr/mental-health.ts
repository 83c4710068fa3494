/** Croatian: mental health. Format: see lexicon.ts. */
export default `
[illness]
čuje glasove
čuje glas
glasovi mu
glasovi joj
priča sam sa sobom
priča sama sa sobom
razgovara sam sa sobom
depresi*
psihoz*
psihotič*
shizo*
šizo*
bipolar*
manič*
~ manija=
manije=
maniju=
anksioz*
napad panike
napada panike
napade panike
panični napad*
panične napad*
ptsp*
traumatiz*
~ trauma*
traume*
paranoj*
paranoi*
sumanut*
halucin*
prividjenj*
priviđ*
poremećaj hran*
poremećaj ličnost*
poremećaj osobnost*
anoreksi*
bulimi*
granični poremećaj
borderline
okp=
prisilne misl*
prisilne radnj*
živčani slom
živčano rastroj*
slom živaca
zbog živaca
na živce se liječi
bolestan na živce
bolesna na živce
psihički nestabil*
psihički loš*
mentalno loš*
mentalno zdravlj*
duševn*
disocira*
disocija*
burnout
noćne more
noćnih mora
flashback*
nesanic*
ne spava noćima
ne spava već
već danima ne spava
po noći vrišti
vrišti po noći
~ ne spava
ne izlazi iz sobe
ne izlazi iz kreveta
ne tušira se
plače po cijele dane
stalno plače
~ plače
~ ne jede
povlači se
povukao se u sebe
povukla se u sebe
emocionalno nestabil*
labilan=
labilna=
labiln*
bez volje
opsesi*
opsjednut*
fobij*
katatoni*
prolupa*
pukao po živcima
pukla po živcima
u krizi je
ispiranje želuca
noćno mokrenje
mokri u krevet
mokar krevet
[treatment]
stabilizatori raspoloženja
stabilizator raspoloženja
psihijatr*
psihijatar*
~ psiholog*
psihoterap*
psihoterapeut*
~ terapij*
~ terapeut*
antidepres*
antipsihot*
sedativ*
~ tablet*
~ injekcij*
depo injekcij*
depot*
depoti=
moditen
xeplion
trevicta
rispolept
risset
risperidon
zyprex*
olanzapin*
leponex*
klozapin*
seroquel
kventiax
ketilept
kvetiapin*
abilify
aripiprazol*
haldol*
haloperidol*
prazine
promazin*
litij=
litija=
depakin*
lamictal*
tegretol*
zoloft*
asentra
sertralin*
cipralex*
escital*
elicea
prozac*
fluoksetin*
mirzaten*
calixta
misar*
velafax
venlafaksin*
normabel*
apaurin*
diazepam*
helex*
xanax*
alprazolam*
praxiten*
oksazepam*
lexaurin*
lexilium*
rivotril*
sanval*
zolpidem*
concert*
ritalin*
strattera
tablete za spavanje
tableta za spavanje
tablete za živce
tablete za smirenje
za smirenje
[ward]
vrapč*
jankomir*
popovač*
psihijatrijsk*
na psihijatriji
s psihijatrije
ugljan=
na ugljanu
psihijatrijska bolnica rab
zatvoreni odjel
zatvorenom odjelu
zatvorenog odjela
akutni odjel
akutnom odjelu
dnevna bolnica
dnevnu bolnicu
dnevnoj bolnici
kukuljević*
prisilna hospitaliz*
prisilno hospitaliz*
prisilni smještaj
prisilno smješten*
na promatranju
otpusno pismo
otpusno piše
[suicide]
poklanja stvari
poklonio stvari
dijeli svoje stvari
oprašta se
oprostio se od
oprostila se od
skriva ruke
! suicid*
! samoubo*
! samoubil*
! samoubi*
! ubio se
! ubila se
! se ubio
! se ubila
! ubit će se
! ubiti se
! se ubiti
! se ubit
! da će se ubit*
! objesio se
! objesila se o
! se objesi*
! rezati se
! reže se
! se reže
! rezala se
! porezao se
! porezala se
! prerezati žil*
! prerezati vene
! prereže žil*
! samoozljeđ*
! samoozled*
! samopovređ*
! popila kutiju
! popio kutiju
! popila šaku tablet*
! popio šaku tablet*
predozir*
predozira*
oprosno pismo
oproštajno pismo
oproštajna poruk*
ne želi više živjeti
ne želi živjeti
ne želi živit
ne da joj se živjeti
ne da mu se živjeti
ne živi mi se
ne živi mu se
ne živi joj se
nema više smisla
nema smisla više
život nema smisla
bolje da me nema
bolje da ga nema
bolje da je nema
da se ne probudi
da se više ne probudi
skočiti s mosta
skočit s mosta
skočiti s balkona
~ na most
~ na mostu
skočiti pod
baciti se pod
bacit se pod
oduzeti si život
oduzeti život
digla ruku na sebe
digao ruku na sebe
dignuti ruku na sebe
priča o smrti
priča da će umrijeti
napisao oporuku
dugih rukava
duge rukave
svježe rane
ožiljci po ruk*
ožiljke po ruk*
`;
