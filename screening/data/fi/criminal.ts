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
näpistä*
kähvels*
pihist*
kopla*
veitsellä=
~ veitsi=
astalo*
nyrkkirau*
pamppu=
pesäpallomail*
fleda*
teleskooppipat*
pippurisumut*
haulikk*
rynnäkkökiv*
katkaistu haul*
törkeä pahoinp*
törkee pahoinp*
huumausainer*
hallussapi*
törkeä huumausain*
pakotti antam*
autovark*
mopovark*
pyörävark*
kortitta ajo
ajaa kortit*
ajoi kortit*
ajoi humalas*
ratsiss*
katuryöst*
identiteettivark*
muuli=
muulina=
rahamuul*
rahanpes*
jengiin=
jengissä=
jengiytym*
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
putkaan vietiin
vietiin putkaan
skode=
skoudet=
jepari*
sinivuok*
ilmo poliis*
r-ilmo*
jäi kiinni
jääny kiinni
jäänyt kiinni
nappas*
napattiin=
etsintäkuulut*
kuulust*
kuultu epäilt*
ankkuri-*
kotiets*
nettipolii*
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
istunto käräj*
syyttämät*
ykp=
yks-rangais*
~ yhdyskunta*
oheisvalvon*
ehdari*
ehdollinen=
ehdotonta vank*
~ valvontakäyn*
valvontatapaam*
~ seuraamus
päiväsakko*
muuntorangai*
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
~ linna=
~ linnas=
~ häkki=
häkissä=
lusi=
lusinu=
istuu tuomio*
istui tuomio*
elinkaut*
häkkiin=
tiilenpä*
vokissa tutkint*
vanki=
vankina=
vankil*
siviilissä=
siviiliin pää*
turun vank*
jokelan vank*
vantaan vank*
vaasan vank*
hämeenlinnan vank*
`;
