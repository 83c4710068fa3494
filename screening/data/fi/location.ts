/** Finnish: whereabouts, housing. Format: see lexicon.ts. */
export default `
[whereabouts]
~ katosi=
kadonn*
~ kateissa=
~ kadoksis*
karannut=
karkuteil*
häippäs*
häipyi=
lähti omille teill*
lähti vokista
ei ole tullut kot*
ei tullut kotiin
ei tullut yöksi kot*
ei tullu kotiin
viime yönä kotiin
ei palannut kot*
ei palannut lait*
palannut lait*
ei palannu
nähtiin viimek*
nähty viimek*
~ nähty=
~ havaittu=
paikannu*
paikantui=
paikannettu*
paikkatiet*
olinpaik*
oleskelee=
majaile*
yöpy*
nukkuu kave*
nukkuu soh*
nukkui autos*
nukkui rapp*
~ sohvalla=
kaverin luona
kaverien luona
~ kaverilla=
kaverin soh*
naapurin luona
tyttöystävän luona
poikaystävän luona
mummon luona
~ mummol*
serkun luona
tädin luona
sedän luona
~ asuu nyt
asuu väl*
asuu vanhem*
asuu veljens*
asuu siskons*
asuuko hän
asuu auto*
asuu vailla
asuu kaver*
asuu tilapäis*
~ muutti=
~ muuttanut=
muutti takais*
muuttaa takais*
muutti tois*
~ muuttaa=
muutti ulkom*
lähti ulkom*
matkalla ruots*
pakeni=
piileks*
piileskel*
lymy*
piilopaik*
ei ole osoit*
ei osotetta
ei osoitetta
osoite pois*
osote poist*
osoitteeton*
poste restante
tuntematon osoit*
vaihtoi paikk*
hengailee=
~ notku*
metroas*
rautatieasem*
~ asemalla=
~ ostaril*
kauppakeskuks*
ostoskesku*
lähti maas*
one way
menolippu*
menolipun=
asuntol*
vankilasta kot*
~ kotiutu*
~ kotoa pois
lähti kotoa
lähti kotoo
~ hukassa=
sillan alla
sillan alle
ei mihinkään
~ kaverin kämp*
kaverin kämpil*
ei asu enää
ei oo enää kot*
ei ole kotona
käy vain nukkum*
paikallistet*
rajan yli
paossa=
pakomatk*
karkumatkal*
[homelessness]
asunnoton=
asunnottom*
kodit*
kadulla=
kadulle=
kadulta=
jäi kadulle
häätö*
häädetään=
häädettiin=
häädetty=
häädö*
hätämajoit*
hätämajot*
yömaj*
yökah*
ensisuoj*
tilapäisasun*
tilapäismaj*
kriisiasun*
kriisimajoit*
tukiasun*
tukikot*
~ asumisyks*
asumispalvel*
~ asumisneuv*
ara-asun*
~ ara=
y-säätiö*
ei kämppä*
ei oo kämpp*
kämppä meni
menetti kämp*
menetti asun*
asunto meni
ilman asunt*
ilman kämpp*
rappukäyt*
rapussa=
makuupus*
telttas*
teltassa=
autossaan=
autossa nuk*
siltojen alla
kellarissa nuk*
kamat varastos*
roskakatok*
bunkkaa=
bunkkaa kave*
sohvasurf*
nuorisoasun*
nuorisosäät*
vuokra-asun*
asuntohak*
asunnott*
asunnoton*
~ asunto=
asunnosta=
`;
