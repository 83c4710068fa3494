/** Croatian: asylum and residence. Format: see lexicon.ts. */
export default `
[status]
osobna istekla
putovnica istekla
istekla karta
rok za žalbu
istekla putovnica
negativno rješenje
azil*
tražitelj azila
tražitelji azila
tražiteljica azila
tražitelj*
izbjeg*
izbjeglic*
migrant*
međunarodnu zaštitu
međunarodne zaštite
međunarodna zaštita
supsidijar*
privremenu zaštitu
privremene zaštite
privremena zaštita
porin=
porina=
u porinu
ježev*
ježevo=
iz ježeva
tovarnik*
trilj=
prihvatni centar
prihvatnog centra
boravišn*
dozvola boravka
boravišna dozvola
dozvola za boravak
dozvolu za boravak
privremeni boravak
stalni boravak
boravak istek*
istekla dozvola
istekla viza
viza=
vizu=
~ vize=
radne dozvole
radna dozvola
radnu dozvolu
bez papira
papiri joj
papiri mu
nema papire
nema papira
ilegaln*
ilegalan=
bez dokumenata
prešao ilegalno
krijumčar*
pushback*
push back
vratili ih s granice
vratili ga s granice
s granice su ih
maljev*
deport*
protjer*
protjeran*
rješenje o povratku
rješenje o protjerivanju
rješenje o pro*
odluka o povratku
nalog za povratak
napustiti hrvatsku
napustiti eu
~ dublin*
dublinski postupak
spajanje obitelji
domovnic*
državljanin*
državljan*
državljanstv*
bez državljanstva
apatrid*
~ putovnic*
~ mup=
~ mupu=
na mup
mup a
mobilizac*
pobjegao od mobilizacije
pobjego od rata
došao preko balkana
balkanska rut*
došao iz sirije
žalba na azil
odbijen azil
azil odbijen
~ odbijen=
~ odbijena=
~ žalba=
~ žalbu=
upravni sud
upravnom sudu
saslušanje za azil
intervju za azil
hotel porin
zatvor za strance
prihvatilište za strance
tranzitni centar
kutina prihvat*
žuti karton
dozvolu izgub*
nema dozvolu
bez dozvole
dozvola mu ističe
dozvola joj ističe
ističe dozvola
ističe viza
ističe joj
prekoračio boravak
nezakonit boravak
nezakonito boravi
nezakonito ušao
ilegalac
ilegalc*
bez viza
zabrana ulaska u
zabrana ulaska i boravka
moraju napustiti zemlju
mora napustiti zemlju
izručenj*
prisilno udaljenje
udaljenje iz rh
na granici vraćen*
vraćen u srbiju
vraćen u bosnu
vraćen preko granice
dublin postup*
dublinac
vraćen iz njemačke po
spajanje s obitelj*
spajanje supružnik*
radna viza
strani radnik
strani radnici
agencija ga dovela
uskočka
`;
