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
mietzins
~ mieten
~ monatsmiete*
mietzahlung
mietvertrag gekündigt wegen
miete schuldig
offene miete
mieten offen
mietschuld*
betreibung*
betreibungsamt
verlustschein*
betreibungsauszug
~ schufa*
ksv=
ksv eintrag
bonität
~ gläubiger*
~ klarna
ratenkauf
paypal schulden
~ handyvertrag
handyverträge
handyschulden
~ handyrechnung
inkassobüro
~ exekution*
exekutor
lohnpfändung
gehaltsexekution
pfändungs*
pfändet
bank pfändet
konto dicht
kontopfändung
kontosperre
konto leer
konto im minus
im minus
~ im soll
~ überzogen=
~ bargeld=
geld weg
~ geld ausgegangen
geld reicht nicht
nicht mehr zahlen
~ zahlt nicht
zahlt er nicht
zahlt sie nicht
~ nicht bezahlt
~ unbezahlt*
~ offene forderung*
gelber brief
~ in gelb
gelbe briefe
~ mahnschreiben
mahnung bekommen
mahnungen ungeöffnet
ungeöffnete post
briefe nicht geöffnet
räumungsklage wegen
ratenplan
raten seiner
verbraucherinsolvenz
schuldenregulierung
privatkonkurs
~ konkurs
zahlungsunfähig
schulden beim
~ bei der bank
gas abgestellt
gas gesperrt
energie abgedreht
~ abgedreht=
~ heizung abgestellt
stromschulden
stromnachzahlung
~ ausgeliehen
leiht er sich
leiht sie sich
geld geliehen
borgt sich
schnorrt
schuldet mir
schuldet ihm
schuldet dem
pfandl
pfandl getragen
pfandleihe
verpfändet
verspielt
kaution verspielt
geldeintreiber
geldstrafe offen
~ bußgelder
~ kann nicht zahlen
kann sich nicht leisten
~ nicht leisten
kein geld für
~ ohne geld
ohne einkommen
mittellos
~ armut
geldlos
~ nur nudeln
~ nudeln ohne
~ kaution
~ auf ihr konto
~ auf sein konto
heizt nicht
~ heizt nur
steht in der kreide
rote zahlen
in den roten zahlen
kohle weg
keine kohle
keinen cent
keinen euro
kein cent
knapp bei kasse
abgebrannt
geld ist alle
geld alle
nichts mehr auf dem konto
konto ist leer
miete wieder nicht
zwei monate miete
miete im rückstand
mieten rückst*
kündigung wegen mietrückst*
strom abgedreht
strom weg
strom aus weil
stromrechnung offen
gassperre
heizkosten nachzahlung
inkassobrief*
inkassoschreiben
mahnbriefe
mahnungen liegen
kuckuck=
vermögensauskunft
eidesstattliche
offenbarungseid
exekutionen
exekution läuft
schuldenber*
schuldenfalle
raten nicht
ratenkäufe
klarnaschulden
klarna schulden
bestellt auf raten
bestellt auf rechnung
auf pump
anschreiben lassen
pumpt sich
pumpt alle an
geld geborgt
borgt=
handy verpfändet
ins pfandhaus
versetzt schmuck
alles verkauft
zockt das geld
verzockt sein
haus und hof
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
alg i
alg ii
alg 1
alg 2
bedarfsgemeinschaft
~ regelsatz
~ regelbedarf
leistungen eingestellt
leistung eingestellt
leistung gekürzt
~ gekürzt um
~ kürzung um
null sanktioniert
~ jobcenter hat
~ vom jobcenter
~ vom jc
~ jc hat
~ beim jc
beim sozialamt
sozialamt zahlt
mindestsicherung
bms=
notstand=
notstandshilfe
ausgleichszulage
familienbeihilfe
kinderbeihilfe
kinderzuschlag
kiz=
wohnbeihilfe
wohnzuschuss
heizkostenzuschuss
ergänzungsleistung*
iv rente
ahv rente
witwenrente
waisenrente
halbwaisenrente
pflegegeld
~ elterngeld
karenzgeld
kinderbetreuungsgeld
unterhaltsvorschuss
uvg antrag
unterhalt zahlt
zahlt unterhalt
zahlt keinen unterhalt
alimente
alimentenvorschuss
~ bafög
~ taschengeld
ausbildungsbeihilfe
bab=
asylblg
asylbewerberleistung*
bezahlkarte
~ löhne
gehalt gepfändet
lohn gepfändet
lohnausweis
lohnzettel
steuer id
verdient schwarz
verdient gut
verdient jetzt
verdient nichts
~ lebt vom
lebt von der stütze
stütze=
hartz iv
bezieht bürgergeld
bezieht sozialhilfe
bezieht rente
~ leistungsbezug
leistungsbezieher
~ von der tafel
lebensmittelbank
sozialmarkt
lebensmittelgutschein*
soma=
lebensmittelpaket
gutscheine vom
flaschen sammelt
sammelt flaschen
~ pfandflaschen
~ flaschenpfand
spendet plasma
bettelt
betteln
erbt=
~ kreditkarte
~ bankverbindung
~ geldautomat
ersparnisse
sparbuch
sparkonto
~ vermögen
~ rücklagen
~ kontoauszüge
kontovollmacht
~ überbrückung*
überbrückungsgeld
übergangsgeld
~ bankkonto
~ familienkasse
wartet auf geld
geld vom amt
geld vom jobcenter
geld vom sozialamt
vom amt nichts
lebt vom amt
auf sozialhilfe
sozialhilfe gestrichen
sozialhilfe gekürzt
vom sozialdienst unterstützt
zahlung eingestellt
notstandshilfe bezieht
aufstocker*
aufstockend
mindestrente
kleine rente
ahv=
kindergeld gestrichen
barbetrag
vorschuss vom
darlehen vom jobcenter
geldeinteilung
geldverwaltung
einwilligungsvorbehalt
ohne einkünfte
kein einkommen
kein geld mehr
flaschensammeln
containert
schnorren
schwarzgeld
`;
