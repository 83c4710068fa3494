/** Swedish: a minor at risk. Format: see lexicon.ts. */
export default `
[neglect]
vanvård*
försumma*
omsorgssvikt*
bristande omsorg
ensamma hemma
ensam hemma
utan tillsyn
inget käk
ingen mat hemma
inget att äta
tomt i kylen
kylen är tom
kylen tom
hungrig till
inte ätit
samma blöja
blöja*
smutsig*
ovårdad*
luktar urin
luktar illa
rena kläder
för tunna kläder
tunna kläder
utan jacka
utan vantar
tunna gympaskor
äter tre portioner
inlåst
låser in barn*
utelåst
hämtas av olika
ingen hämtade
hämtade inte
lagar maten
byter på lillan
tar hand om småsyskonen
tar hand om syskonen
kryper ihop
kissar i sängen
kissar ner sig
för full för att hämta
barnet ensamt
medvetslös förälder
skolhälsov*
[harm]
blåmärke*
blånad*
ränder över
märken efter
bitmärke*
brännmärke*
örfil*
nyper
nöp=
luggad
luggar
slår barn*
slog barn*
slagit barn*
slår sonen
slår dottern
slår henne hemma
barnmisshandel*
barnaga*
aga=
agad
skakat barn*
skakvåld*
sexuella övergrepp
övergrepp*
tafsa*
~ ofreda*
incest*
grooming*
groomad
äldre man
vuxen man
24 åring
vuxna killar
exploater*
utnyttjad
utnyttjas
utnyttjat
människohandel*
könsstymp*
barnäktenskap*
bevittnat våld
bevittnar våld
stod i hallen
ställa sig emellan
såg pappan slå
hörde pappan
rädd för styvpappan
rädd för pappan
rädd för mamman
rädd att gå hem
vågar inte gå hem
rymmer hemifrån
rymt hemifrån
rymde hemifrån
hedersvåld*
kontrollerad av bröder*
[placement]
orosanmäl*
~ socialjour*
~ socialsekreterar*
omhändertag*
omhändertas
omedelbart omhänder*
lvu=
lvu ansök*
sol placer*
~ placera*
omplacer*
familjehem*
jourhem*
fosterhem*
~ hvb=
hvb hem*
sis placer*
sis institution*
sis hem*
~ stödboend*
stödfamilj*
kontaktfamilj*
~ kontaktperson*
barnskyddet
barnskydd*
barnskyddsanmäl*
brådskande placering*
~ barnahus*
barnavårds*
~ socialnämnd*
utredning på barn*
skyddsbedömn*
umgängesbegräns*
umgängesförbud*
flyttningsförbud*
hemtagning*
~ soc=
~ socialen
~ socialtjänst*
utreds av soc
`;
