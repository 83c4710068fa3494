/** Swedish: alcohol, drugs, gambling. Format: see lexicon.ts. */
export default `
[alcohol]
alkohol*
~ full=
~ fulla=
berusad*
påverkad
kraftigt påverkad
påverkat tillstånd
supit
söp=
supa=
söper
supande*
supfest*
fyllan
snefylla*
fyllecell*
fyllnykter
tillnyktr*
tne=
~ dricker
~ drack
~ druckit
dricka igen
dricker igen
druckit igen
tagit ett glas
sprit*
folköl*
ölburk*
~ ölen
starköl*
vodka*
vinflask*
flaskor vin
flaska vin
hembränt*
kröken
nykter*
onykter*
nykterist*
bakfull*
bakis=
sluddr*
luktar alkohol
luktade sprit
luktade alkohol
abstinen*
delirium*
delle=
promille*
alkobom*
rattfyll*
periodare
dricksperiod*
darrar på händerna
[drugs]
tagit droger
i missbruk
blåa tabletter
vejp*
cannabisvejp*
drog*
knark*
narkotika*
pundar*
pundare
påtänd*
~ hög=
stenad*
cannabis*
hasch*
marijuana
~ gräs=
~ gräset
braj*
röker på
rökt på
rökte på
röka på
röker gräs
joint*
~ holk=
holkar
spliff*
spice=
amfetamin*
tjack*
ladd=
kokain*
~ kola=
crack=
ketamin*
lustgas*
ghb=
gbl=
mdma=
ecstasy*
lsd=
metamfetamin*
heroin*
opiat*
opioid*
fentanyl*
tramadol*
~ tram=
trammar
lyrica*
pregabalin*
benzo*
bensodi*
xanax
subutex*
~ silar
~ silen
sprutbyte*
injicera*
kanyl*
spruta i armen
folie och pipa
~ pipa på
nålmärk*
dra lina
lina kola
drar lina
anabola*
doping*
nitrous
langar
langare
langning
säljer gräs
missbruk*
missbrukar*
missbrukare
~ beroende av
~ fast i
återfall*
tagit återfall
[treatment]
avgiftning*
metadon*
buprenorfin*
laro=
substitution*
lvm=
lvm hem*
beroendemottag*
beroendecentr*
beroendevård*
beroendeenhet*
mini maria
maria ungdom
maria mottagning*
a kliniken
drogtest*
drogtestad
urinprov*
u prov
utandningsprov*
positivt prov
positiva prov
rent prov
rena prov
~ provet var
~ provet är
antabus*
campral
naltrexon
nyktert
hållit sig ren
~ ren sedan
~ ren nu
varit ren
12 steg*
tolv steg*
aa möte*
na möte*
länkarna
nämndemansgården
behandlingshem*
naloxon*
[gambling]
spelskuld*
spelberoend*
spelmissbruk*
spelar bort
spelat bort
nätcasino*
casino*
kasino*
vegas*
spelautomat*
trisslott*
bettar*
betting*
spelpaus*
svenska spel
hästspel*
`;
