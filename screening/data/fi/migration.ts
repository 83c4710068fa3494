/** Finnish: residence status. Format: see lexicon.ts. */
export default `
[status]
turvapaik*
hakijapuh*
pakolai*
kiintiöpak*
vok=
vokin=
vokissa=
vokist*
vokissa
vastaanottokes*
oleskelul*
olek lupa
a-lup*
b-lup*
a-luvan=
jatkolupa*
työlupa*
opiskelulupa*
perheside*
perheenyhd*
viisumi*
migri*
maahanmuut*
passi takavar*
muukalaispas*
matkustusasiak*
~ paperit=
~ papereita=
paperiton=
paperittom*
kielteinen päät*
kielteinen=
kielteisen=
kielteistä=
sai kielt*
maasta poist*
maastapoist*
maastakarkot*
karkot*
käännyt*
palautett*
palautus saksaan
palautuslent*
dublin=
dublin-pal*
säilöön*
joutseno*
kansalaisuu*
toissijai*
suojeluasema*
humanitaar*
ihmiskaup*
ihmissalakul*
laittomast*
rajavart*
alaikäinen yksin
yksintullut*
ikätestin=
ikäarvio*
pakeni=
pakenev*
pakeni sod*
tuli suom*
tullut suom*
saapui suom*
tullut irak*
kho:hon=
hallinto-oik*
valitus meni
~ valituksen=
~ valitus=
kotoutu*
saatettiin lennol*
ulkomaalaisen=
ulkomaalaisp*
paluumuut*
kaabul*
kabulii*
dublin-men*
palautetaan=
ei saanut oleskelul*
lupa umpeutu*
lupa vanhen*
paperit vanhen*
~ umpeutui=
laitton maas*
siirtolai*
ilman papereita
papereita ei
`;
