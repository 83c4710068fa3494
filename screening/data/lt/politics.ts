/** Lithuanian: political views, extremist ideology, membership. Format: see lexicon.ts. */
export default `
[extremism]
ekstrem*
radikal*
džihad*
isis=
islamo valstyb*
~ kankin*
neonac*
nacist*
nacius
naci=
hitler*
svastik*
breivik*
mein kampf
blood and honour
white power
skinais
skinas=
skinai=
skinų
skinhed*
skusta galva
14 88
1488
tatuiruotė 88
saliutuoj*
salutuoj*
c18=
combat 18
baltoji ras*
~ rasist*
antisemit*
žydus
ksenofob*
juoduk*
pederast*
iškrypėl*
kraštutin*
fašist*
~ ultra dešin*
antivalstyb*
sąmoksl*
sąmokslo teor*
plokščia žem*
proruski*
prorusišk*
kremli*
rusų pasaul*
rusų puol*
solovjov*
vatnik*
wagner*
z vėliav*
~ putin*
~ nato=
~ manifest*
~ propagand*
neapykant*
statys prie sienos
šventą kar*
~ juoda vėliav*
užmušti žyd*
[membership]
~ partija=
~ partijos=
partijai=
~ kandidat*
balsuoja už
balsavo už
~ mitingas
~ mitinge
mitingą
eityn*
~ protest*
aktyvist*
nacionalinis susivien*
tautinio jaunimo
tautinink*
komunist*
anarchist*
antifa*
šaulių sąjung*
agituoj*
renka paraš*
`;
