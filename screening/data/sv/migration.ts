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
`;
