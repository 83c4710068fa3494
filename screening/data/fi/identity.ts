/** Finnish: descriptions that point to one person. Format: see lexicon.ts. */
export default `
[description]
ainoa kylällä
ainoa kylän
ainut kylällä
kylän ainoa
koulun ainoa
ainoa koko koul*
ainoa perhe
tunnistaa kyllä
tunnistaa siitä
tuntomerk*
~ tatuoint*
~ tatska*
~ arpi=
arpi leuas*
arpi kasv*
syntymämerk*
~ luomi=
punatukkai*
punaiset hiukset
pitkät rastat
rasta*
eriparisil*
eripariset silm*
kaljupää*
sinitukkai*
viherhiuks*
ontuu=
ontuva*
ontuen=
nilkuttaa=
yksisilmäi*
yksikätin*
kaksostyt*
kaksospoj*
kaksose*
kunnanjohtajan tytär
kunnanjohtajan poika
kirkkoherran tytär
kirkkoherran poika
rehtorin poika
rehtorin tytär
papin poika
papin tytär
pormestarin tytär
pormestarin poika
kaikki tuntee
kaikki tietää kuka
koko kylä tuntee
koko kylä tietää
lempinimelt*
lempinimi=
koko nimi
entinen sukunimi
tyttönimi*
sukunimi=
etunimi=
entiseltä nimelt*
syntynyt=
syntyny=
~ synt=
~ vuotias=
kaikki tietävät kuka
ainoa joka
ainoa koko
ainoa tyttö
ainoa poika
ainut tyttö
ainut poika
iso luomi
lempinim*
kutsumanim*
tunnettu nimell*
ruma arpi
kasvois*
oikealta nimelt*
oik nimi
toiselta nimel*
kutsutaan nimel*
nimensä on
nimi on
nimeltään=
nimeltä=
nimi muut*
nimenmuut*
s. 20
ikä noin
ikäinen poika
iso arpi
poskessa arpi
arpi poskes*
kasvotatuo*
tatuoinnit=
niskatatuo*
kaulatatuo*
kulmalävis*
lävistyk*
yksijalk*
puujalk*
viiksek*
blondattu*
pinkit hiuk*
vihreät hiuk*
siniset hiuk*
dreadit=
dredit=
lähes kaksimet*
kaksimetri*
kylän hullu
valtuutetun poik*
kansanedustajan
ainoa somal*
ainut somal*
ainoa romaniper*
ainoa musta
`;
