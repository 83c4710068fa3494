/** Swedish: whereabouts, housing. Format: see lexicon.ts. */
export default `
[whereabouts]
sågs senast
senast sedd
senast synlig
~ sågs
~ synlig
~ setts
~ sedd
siktad
syntes
~ synts
~ sett till
sett honom
sett henne
försvunn*
försvann
borta sen
borta sedan
borta i natt
inte hemma
inte varit hemma
inte kommit hem
inte kom hem
inte hemma på
inte hemma när
kommer inte hem
inte varit på boendet
var han är
var hon är
var han sov
var hon sov
sover hos
sov hos
sover på
sover i
sovit hos
sov i natt
bor hos
bor ihop med
bor i
bor på
bor vid
bott hos
bodde hos
bor kvar
bor ensam
bor tillfälligt
inneboende
gömmer sig
~ gömmer
håller till
håller sig gömd
håller sig borta
hänger vid
hängde vid
~ står utanför
~ stod utanför
~ flyttat till
~ flyttade till
flyttat in hos
flyttat hem
flyttat tillbaka
tillbaka hos
flyr
flytt till
flydde till
~ rest till
~ reste till
rest iväg
~ åkt till
~ åkte till
~ åker till
~ flög till
flugit till
flygbiljett*
~ biljett till
engångsbiljett*
enkelbiljett*
flyget till
~ tog tåget
~ tog bussen
avvek*
avviker*
avvikit
avvikning*
avviken
rymt från
rymde från
har rymt
~ stuckit
stack från
är på rymmen
på rymmen
efterlyst
gps*
spårad till
mobilen är död
mobilen död
mobilen avstängd
hittades
påträff*
befinner sig
vistas
vistelseort*
uppehållsort*
folkbokförd*
adressändr*
okänd adress
inte kvar i landet
utomlands
lämnat landet
lämnade sverige
lämnat sverige
lever i
~ resecentrum
~ centralstation*
~ perrong*
sista positionen
pingade
inte setts
ingen sett
[homelessness]
hemlös*
bostadslös*
utan bostad
utan tak
sover ute
sover utomhus
~ på gatan
under bron
sover i bilen
sov i bilen
bor i bilen
~ i bilen
i husvagn*
i tält
tält=
tältet
~ trapphus
~ tvättstug*
härbärg*
härberg*
natthärb*
~ stödboend*
akutboende*
jourboende
andrahand*
soffa hos
soffsurf*
sover hos kompis*
vräkt*
vräks
vräkning*
avhyst*
avhysning*
lägenheten förlorad
förlorat lägenheten
förlorade lägenheten
mist lägenheten
utan lägenhet
ingen lägenhet
bostadssocial*
~ stadsmission*
~ boendet=
~ hvb=
hotellhem*
träningslägenh*
anvisad lägenhet
`;
