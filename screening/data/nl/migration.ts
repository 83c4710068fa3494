/** Dutch: residence and asylum. Format: see lexicon.ts. */
export default `
[status]
asiel*
*asielzoek*
asielaanvraag*
asielprocedure
asielgehoor
azc=
azc
ter apel
coa=
coa locatie
pol=
fedasil
klein kasteeltje
klein kasteel
cgvs=
dvz=
rvv=
ind=
nvt=
dt v
vreemdelingenpolitie
vreemdelingendetentie
vreemdelingenloket
v nummer
vnummer
ov nummer
verblijfsvergunning*
verblijfsdocument
verblijfskaart*
verblijfsstatus
verblijfsrecht
oranje kaart
f kaart
a kaart
b kaart
elektronische kaart
bijlage 26
bijlage 35
bijlage 15
attest van immatriculatie
statushouder*
erkend vluchteling
erkende vluchteling
vluchteling*
kandidaat vluchteling
subsidiaire bescherming
subsidiair
humanitair
9bis
9ter
9 bis
9 ter
regularisatie*
geregulariseerd
uitgeproced*
uitwijzing
uitgewezen
uitzetting
uitgezet
~ terugkeer
terugkeerbesluit
terugkeerhuis
terugkeerplaats
vrijwillige terugkeer
bevel om het grondgebied
bgv=
dublin
dublinclaim
dublin overdracht
inreisverbod
gesloten centrum
127bis
steenokkerzeel
caricole
rotterdam detentiecentrum
illegaal
illegaal hier
illegaliteit
zonder papieren
sans papiers
geen papieren
papieren zijn niet
papieren zijn verlopen
papieren vervallen
papieren niet
zijn papieren
haar papieren
visum*
verblijf vervallen
verblijf wordt
verblijf ingetrokken
toeristenvisum
naturalis*
naturalisatie
naturalisatieverzoek
nationaliteit
belgische nationaliteit
staatloos
staatlozen
inburger*
inburgering
inburgeringscursus
gezinshereniging
gezinsherenig*
volgreiziger
nareis*
laten overkomen
amv=
amv'er
nbmv
alleenstaande minderjarige
niet begeleide minderjarige
vluchtelingenkamp
gevlucht uit
gevlucht naar belgië
gekomen via
via lampedusa
via turkije gekomen
mensensmokkel*
smokkelaar
transmigrant*
tewerkstellingsvergunning
gecombineerde vergunning
single permit
botscan
leeftijdsonderzoek
interview bij de ind
tweede gehoor
2e gehoor
beroep bij de rvv
teruggestuurd naar
uitgewezen naar
gedwongen terugkeer
repatri*
`;
