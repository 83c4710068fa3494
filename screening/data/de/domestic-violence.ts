/** German: violence against an adult at home. Format: see lexicon.ts. */
export default `
[violence]
angst vor ihrem
würgemale
bedroht seine frau
bedroht ihren
bedroht sie=
schlägt zu hause
schreit sie an
stalkt seine ex
ex stalkt
häusliche gewalt
häuslicher gewalt
partnerschaftsgewalt
schlägt seine frau
schlägt sie=
schlägt seine freundin
geschlagen vom mann
vom mann geschlagen
von ihrem mann geschlagen
von ihrem freund geschlagen
vom freund geschlagen
hat sie geschlagen
sie wieder geschlagen
schlägt seine partnerin
würgt
gewürgt
veilchen
blaues auge
gewalttätiger partner
gewalttätiger mann
gewalttätig gegenüber
gewalttätig gegen
prügelt seine frau
kontrolliert ihr handy
nimmt ihr das handy
lässt sie nicht raus
eingeschüchtert
angst vor ihrem mann
angst vor ihrem ex
angst vor ihrem partner
angst vor dem ehemann
angst vorm mann
traut sich nicht nach hause
~ gestoßen
die treppe runter
[protection]
frauenhaus*
schutzwohnung
gewaltschutz*
wohnungsverweisung
kontakt und näherungsverbot
näherungsverbot
vor ihrem mann geflohen
vor dem mann geflohen
interventionsstelle
männerschutz*
`;
