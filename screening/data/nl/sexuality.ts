/** Dutch: sexual life, orientation, gender identity. Format: see lexicon.ts. */
export default `
[orientation]
op mannen valt
op vrouwen valt
op jongens valt
op meisjes valt
valt op jongens
valt op meisjes
verliefd op een jongen
verliefd op een meisje
relatie met een man
relatie met een vrouw
samen met een vrouw
samen met een man
homo=
homo's
homoseksueel
homofiel
homorelatie
gay=
lesbisch
lesbienne
lesbo
bi=
biseksueel
biseks*
queer
lgbt*
lhbt*
val op mannen
valt op mannen
valt op vrouwen
voelt zich aangetrokken tot
met een man gezien
uit de kast
coming out
geaardheid
seksuele geaardheid
homobar
darkroom
[gender]
~ trans=
transgender*
transjongen
transmeisje
transman
transvrouw
transitie
genderpoli
genderkliniek
gendertransitie
gender incongruentie
genderdysforie
genderidentiteit
non binair
nonbinair
x geslacht
borstbinder*
~ binder
~ binders
puberteitsremmers
hormoonbehandeling
hormonen
wil met zij aangesproken worden
wil aangesproken worden als
met zij aangesproken
met hij aangesproken
noemt zich nu
noemt zich sinds
wil zij genoemd worden
in vrouwenkleren
draagt vrouwenkleren
cross dressen
[sexual_life]
seksueel overdraagbare
seks voor geld
lichaam verkoopt
verkoopt haar lichaam
verkoopt zijn lichaam
cliënten achter het raam
seks=
seksuee*
seksueel*
betaalde seks
prostitu*
prostitutie
~ escort*
sekswerk
callgirl
achter de ramen
~ vitrines
tippelen
~ massages
klanten krijgt
~ verkracht*
onlyfans
porno*
dickpic*
sekstape
sextape
naaktfoto*
naaktbeelden
naakte foto*
seksverslaafd
sugardaddy
sugar daddy
naar bed met
naar bed gaat
de pil
onbeschermde seks
condoom
condooms
chlamydia*
soa test
seksuele handelingen
maagdelijkheid
maagdenvlies
`;
