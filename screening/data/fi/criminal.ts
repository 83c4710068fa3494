/** Finnish: offences, police, courts. Format: see lexicon.ts. */
export default `
[offence]
rikos*
rikoksest*
rikoksi*
pahoinpi*
tappelu*
tappeli=
tapell*
varast*
näpisti=
näpistel*
näpistys*
pölli=
pöllis*
pöllin*
varkau*
ryöst*
murtov*
murtautu*
autovarkau*
petos*
petok*
maksuvälinepet*
huijan*
huijau*
huijas*
kiristys*
kiristä*
kiristi=
~ uhkaus*
uhkail*
uhkasi=
uhkasi tapp*
laiton uhk*
laittomas*
raisk*
puukk*
puukot*
teräase*
terävä ase
aseen=
aseita=
ase=
ilma-as*
ampuma-as*
pistoo*
räjäht*
pommi*
tuhopol*
sytytti tul*
ilkival*
vandal*
graffit*
töhri*
tapon yrit*
tappo*
murha*
henkirik*
rattijuop*
kortti lähti
kortti meni
ajo-kiel*
ajokiel*
vaino*
kunnianlou*
terror*
kotietsin*
huumausaineri*
huumejut*
huumeriko*
kiihottamin*
vahingonteko*
kätkem*
~ jengi*
katujeng*
salakuljet*
väärenn*
hätävarjel*
virkamiehen vastust*
kaahail*
varas=
varkaan=
varkaat=
rötök*
rötös*
väijy*
dokumenttiväär*
rähinä*
potki=
potkittu*
~ törkeä*
murron=
murrot=
murtokeik*
[police]
poliis*
~ poliisi=
kytä*
kytille=
kyttä*
kuulustel*
kuultavana=
epäilty*
epäillään=
pidätett*
pidätys*
pidättiv*
kiinniott*
otettiin kiinni
otti kiinni
otti hänet kiinni
selliss*
sellist*
putkass*
putkaan=
~ etsintäkuul*
takavarik*
matkustuskiel*
krp=
krp:n=
supo=
supon=
supolla=
esitutkin*
~ tutkinta=
~ tutkinnas*
tutkintavank*
sakko*
sakot=
sakon=
asianomist*
partio haki
partio vei
~ partio=
ratsia*
[court]
käräj*
hovioik*
hovissa=
hoviin=
korkein oik*
~ oikeudess*
oikeudenk*
oikeuteen=
syyte*
syyttee*
syyttäjä*
tuomio*
tuomitt*
ehdollis*
ehdotonta=
ehdoton=
yhdyskuntapal*
yhdyskuntaseur*
yhdyskuntasera*
valvottu koevap*
koevapau*
ehdonalai*
~ sovittelu*
rise=
risen=
riseen=
vahingonkorv*
korvauksia pahoinp*
~ todistaj*
~ asianajaj*
rangaistu*
~ lainvoima*
nuorisorangai*
jalkapant*
panta=
pannas*
panta nilk*
tuomarin
~ ranneke=
~ rannekkees*
[prison]
vankila*
vankeu*
! linnassa=
linnasta=
linnaan=
kiven sisäs*
lusii*
lusinut=
istunut=
vangit*
~ vapautuu=
~ vapautui=
vapautunu*
pääs just siviil*
siviiliin=
avovankil*
keravan vankil*
sukevan*
riihimäen vank*
vapaudu*
avolait*
istuu huume*
valvontapant*
vankien=
~ valvontapannas*
`;
