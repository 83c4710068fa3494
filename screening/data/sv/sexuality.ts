/** Swedish: sexual life, orientation, gender identity. Format: see lexicon.ts. */
export default `
[orientation]
homosexu*
bisexu*
lesbisk*
bög=
bögar
gay=
~ hbtq*
hbtqi*
queer
kom ut som
komma ut som
kär i en kille
kär i en tjej
kärleksdikt*
dejtar en
dejta en kille
dejta en tjej
annan kvinno
annan man
regnbåg*
~ pride*
[gender]
transperson*
trans=
transtjej*
transkille*
transvård*
transition*
könsidentitet*
könsdysfori*
könsutredning*
könsbekräft*
könskorrig*
ickebinär*
icke binär*
pronomen*
vill bli kallad
~ namnbyte*
~ bytt namn
~ byta namn
pubertetsblock*
hormoner
hormonbehandl*
östrogen
testosteron
binder brösten
binder sina bröst
~ omklädnings*
[sexual_life]
har sex
haft sex
köper sex
sexmissbruk*
sex mot betalning
~ sex=
sexuell*
samlag*
oskyddat
kondom*
p piller
preventivmed*
klamydia*
könssjukdom*
smittspår*
hivtest*
~ testat sig
säljer sex
säljer sig
hyr ut sig
sexköp*
sexarbet*
prostitu*
escort*
eskort*
sugardad*
sugar daddy
porr*
våldsporr*
nakenbild*
nudes
lättklädd
~ ligger med
legat med
~ låg med
knullar
knulla
horan
onani*
dickpic*
sexting*
sexuell exploat*
~ skickade en bild
träffar gubbar
~ ungdomsmottag*
`;
