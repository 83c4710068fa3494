/** Swedish: residence and asylum. Format: see lexicon.ts. */
export default `
[status]
~ migrationsverk*
~ migra=
migrationsdom*
asyl*
asylsök*
uppehållstillst*
tut=
put=
permanent uppehåll*
tillfälligt uppehåll*
arbetstillstånd*
~ anknytning*
anknytningsärende*
familjeåterför*
försörjningskrav*
~ avslag*
~ avslag på
~ förläng*
~ överklag*
utvis*
utvisning*
avvis*
avvisning*
verkställig*
verkställa
förvar=
förvaret
flyktingförl*
flykting*
kvotflykting*
flyktingstatus
alternativt skydd*
skyddsbehöv*
ensamkommand*
papperslös*
gömd=
gömda
gömmer sig för
dublin*
överförs till
medborgarsk*
statslös*
naturalis*
visum*
visumet
~ pass=
~ passet
resedokument*
främlingspass*
lma kort*
lma=
samordningsn*
fyra sista
de fyra sista
hemlandet
återvänd*
skickas tillbaka
skickas hem
~ åka hem till
tillbaka till afghanistan
deporter*
deport=
gränspolis*
gränspoli*
transitområ*
gymnasielag*
nya gymnasielag*
massflykt*
massflyktsdirektiv*
uppskjutet verk*
asylprocess*
asylboend*
~ etablering*
nyanländ*
~ sfi=
oklar identitet
identitetshandling*
kom via libyen
flydde från
flytt från syrien
flytt från afgh*
flydde hit
kom ensam till
smuggl*
människosmuggl*
~ illegal*
olaglig vistelse
vistas illegalt
spårbyt*
skäl till asyl
asylansök*
söker asyl
sökt asyl
sökte asyl
asylintervj*
asylutred*
asylboende*
fått uppehåll*
fick uppehåll*
fick avslag
fått avslag
andra avslag*
avslag från migra*
migrationsöver*
migrationsdomst*
väntar på beslut från migra*
väntar på uppehåll*
verkställighetshinder
vuh=
beslut om utv*
utvisad*
utvisas
ska utvisas
utvisningsbesl*
utvisningsdom*
utvisningshot*
avvisas
avvisad*
tvångsutv*
självmant återv*
återvändarsamtal
återreseförbud*
lagakraftv*
~ laga kraft
preskrib*
tillståndet går ut
tillståndet gått ut
uppehållstillståndet
tillfälligt tillst*
13 mån ut
förlängt ut
förlängning av uppehåll
förnya uppehåll*
uppehållskort*
uppehållsrätt*
eu medborg*
eu migrant*
tredjelandsm*
arbetskraftsinv*
väntar på put
fått put
fick put
fått tut
spårbytare
status ändr*
flyktingstat*
flyktingpass*
konventionsflyk*
alternativt skydds*
skyddsstatus*
humanitära skäl
synnerligen ömmande
ömmande omständ*
åldersbedöm*
åldersupp*
åldersskriven
uppskriven i ålder
bytt ålder
ensamkommande
ekb=
ebbare
god man för ensamk*
kvotare
anvisad till kommun
bosättningslag*
etableringsplan*
abo boende
eget boende migra*
utreseförbud
dublinärende*
dublinare*
dublinförord*
fingeravtryck i
eurodac
fingrar i
gömmer sig från migra*
lever gömd
lever papperslöst
lever utan papper
utan papper
saknar papper
inga papper
sans papiers
illegalt i landet
olovligt i landet
illegal invand*
gått under jorden
gick under jorden
under jorden
sitter i förvar
satt i förvar
tagen i förvar
togs i förvar
förvarstag*
förvaret i
märsta förvar
flen förvar
kållered
åstorp förvar
anmälningsplikt*
inreseförb*
gränskontroll
familjeåterfören*
~ återfören*
anhöriginv*
anknytningsinterv*
ansökt om anknyt*
skyddsgrund*
medborgarskapsans*
svensk medborg*
sökt medborg*
fått medborg*
svenskt medborg*
nationspass
passet utgånget
hemlandspass
id handling*
saknar id
styrka sin identitet
styrkt identitet
schengen*
visumfri*
besöksvisum
turistvisum
övertid visum
flytt kriget
flydde kriget
flytt från krig*
flydde från syr*
flydde från afgh*
flydde från ukr*
flytt från ukr*
via turkiet
via grekland
via balkan
via medelhavet
över medelhavet
med gummibåt
smugglare
smugglad
smugglades
tagit sig hit
kom hit som
kom till sverige
kom till finland
kommit till sverige
kom 2015
kom hit 2015
transitboende
ankomstboende
mottagningsenhet migra
mottagningscentral*
~ förläggning*
migri=
flyktingslussen
integrationsplan*
tillfälligt skydd
kommunplacer*
oleskelulupa
turvapaikka*
förlorat uppehåll*
återkallat uppehåll*
återkallat tillstånd
hotad av utvis*
`;
