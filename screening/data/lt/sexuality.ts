/** Lithuanian: sexual life, orientation, gender identity. Format: see lexicon.ts. */
export default `
[orientation]
gėj*
biseksual*
pora su vyru
pora su moter*
homoseks*
homik*
lesbiet*
lesbė*
biseks*
lgbt*
patinka vaikinai
patinka merginos
patinka berniukai
traukia moterys
traukia vyrai
traukia merginos
traukia vaikinai
su moterim gyventi nenori
prisipažino tėvams
išėjo iš spintos
coming out
tos pačios lyties
partnerė moteris
partneris vyras
pederastas
pydaras
meilužis=
meilužį=
[gender]
lyties tapat*
lyties tapatum*
translyčių
lyties korekc*
nori būti vadinam*
translyt*
transgender
~ trans=
lyties keit*
lytį keit*
keičia lytį
lytinė tapat*
nebinar*
hormonų terap*
hormonus ger*
vadintume*
[sexual_life]
~ seks*
seksualin*
prostit*
teikia seksualin*
sekso paslaug*
eskort*
pornograf*
porn*
nuogas nuotrauk*
nuogos nuotrauk*
nuogų nuotr*
nuogas=
nuogus
intymias nuotr*
~ miega su
permieg*
~ miegojo su
miegot su
miegoti su
prezervat*
kontracep*
lytiškai plint*
venerin*
sifil*
gonorėj*
chlamid*
lytiniai santyk*
lytinius santyk*
neištikim*
nesaugus seks*
nėštumo test*
`;
