/** German: belief and practice. Format: see lexicon.ts. */
export default `
[belief]
*muslim*
moslem
islam=
islamisch
christ=
christlich
katholisch
evangelisch
jüdisch
jude=
orthodox*
hindu*
buddhis*
salafi*
atheis*
zeugen jehovas
freikirch*
konvertier*
konvertit*
übergetreten
religiös
gläubig
~ glauben
getauft
taufe
[practice]
betet
gebetet
beten=
gebet
gebetsteppich
*moschee
moscheeverein
~ kirche=
~ kirchengemeinde
synagoge
~ tempel=
imam
~ pfarrer=
priester
kopftuch
niqab
burka
kippa
fastet
ramadan
koran
koranschule
bibel
bibelkreis
~ bart
halal
sekte
konfirm*
`;
