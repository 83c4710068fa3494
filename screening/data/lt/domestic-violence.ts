/** Lithuanian: violence against an adult at home. Format: see lexicon.ts. */
export default `
[violence]
smurt*
psichologinis smurt*
ekonominis smurt*
priverstinė santuok*
bijo sugyventin*
daužo žmon*
mėlyna paakė
mėlynės ant rank*
gąsdina ją
seka ją
terorizuoja
smurtas artim*
smurto artim*
smurtą artim*
smurtas šeim*
smurtas nam*
~ smurtauja=
smurtavo=
smurtautoj*
muša žmon*
muša ją
muša motin*
muša mam*
mušė žmon*
mušė ją
mušė motin*
sumušė žmon*
sumušė ją
spardė
spardydavo
! trenkė jai
trenkė žmon*
trenkė per veid*
trenkė draugei
! smaug*
smaugė
numetė ant
tampė už plauk*
už plaukų
mėlynė po akim
paakis
akiniais nuo saulės
akiniai nuo saulės
daužo motin*
daužė žmon*
~ daužo=
dūžta indai
rėkė pagalbos
šaukė pagalbos
prašė jo liautis
prašo liautis
~ liautis
grasina ją
grasina jai
grasino jai
rūgštim
~ kontroliuoj*
tikrina telefon*
~ viską tikrina
~ pavydi
~ pavydas
užrakina ją
užrakino ją
~ iš išorės
neišleidžia jos
neišleidžia iš nam*
neleidžia išeit*
neleidžia bendraut*
neleidžia dirbt*
atima telefon*
atėmė telefon*
kortelę jos
jos kortelę
pinigų neduoda
persekioja ją
persekioja buvus*
stovi po lang*
~ po langais
bijo vyro
~ bijo jo
bijo grįžti pas
bijo sugyv*
bijo ir kalb*
išprievartavo žmon*
~ verčia ją
verčia miegot*
ištekino
sutarta santuoka
[protection]
orderis=
orderį=
orderio=
orderiu=
apsaugos nuo smurto
artintis=
nesiartint*
uždraudė artint*
draudimas artint*
įpareigojimas gyventi skyr*
krizių centr*
laikino apgyv*
prieglaud*
moterų pagalb*
skpc=
~ spc=
pagalbos moterim*
pabėgo nuo vyro
pabėgo nuo jo
išbėgo nuo vyro
~ pareiškimo raš*
pareiškimą atsiėm*
atsiėmė pareišk*
slepiasi nuo vyro
slepiasi nuo jo
išlipo pro lang*
per langą išlip*
`;
