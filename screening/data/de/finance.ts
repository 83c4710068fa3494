/** German: money. Format: see lexicon.ts. */
export default `
[debt]
strom ist seit
abgestellt=
miete nicht zahlen
nicht zahlen
zahlt die miete
zahlt keine miete
mahnbescheid
leiht sich geld
geliehen
schuldenberg
vollstreckung*
jobcenter zahlt nicht
geld ist weg
pfandhaus
konto gepfändet
ratenvereinbarung
privat insolvenz
drei monate miete
*schulden
verschuldet
überschuldet
mietrückst*
mietschulden
im rückstand
zahlungsrückst*
schuldet
kredithai
kredit
kredite
darlehen
gerichtsvollzieher*
pfändung
gepfändet
insolvenz
privatinsolvenz
inkasso*
dispo
konto überzogen
offene rechnung
offene rechnungen
mahnung
mahnungen
miete nicht
miete seit
miete offen
kann die miete
kein geld
pleite
~ blank=
abbezahlt
ratenzahlung
~ raten=
schulden gemacht
strom abgestellt
strom gesperrt
stromsperre
geldsorgen
geldprobleme
geldnot
schuldnerberatung
[income]
bürgergeld
hartz
sozialhilfe
grundsicherung
alg=
arbeitslosengeld
wohngeld
kindergeld
krankengeld
sanktioniert
~ sanktion
leistungen gekürzt
leistungen gestrichen
~ rente
gehalt
~ lohn
einkommen
verdient
erspartes
~ erbe=
geerbt
erbschaft
kontostand
kontoauszug
konto gesperrt
p konto
~ unterhalt=
unterhaltszahlung
~ tafel=
`;
