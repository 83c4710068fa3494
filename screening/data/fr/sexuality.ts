/** French: sexual life, orientation, gender identity. Format: see lexicon.ts. */
export default `
# without accents: fold() drops them
[orientation]
aime une fille
aime un garcon
aime un homme
aime une femme
amoureux de son
en couple avec un homme
en couple avec une femme
aime les mecs
aime les hommes
aime les femmes
sort avec un homme
sort avec une femme
heteros*
frequente un homme
homme marie
homosexu*
~ homo=
~ gay
pede=
lesbien*
bisexu*
~ bi=
coming out
~ lgbt*
queer
grindr
attire par
attiree par
sort avec un garcon
sort avec une fille
voit un homme
voyait un homme
amoureux d un
amoureuse d une
aime les garcons
aime les filles
orientation sexuelle
couple d hommes
~ le refuge
[gender]
travesti*
se travestit
se maquille
change de sexe
changement de sexe
prenom feminin
prenom masculin
~ nouveau prenom
~ pronoms
iel=
garcon manque
se sent fille
se sent garcon
~ trans=
~ transgenr*
~ transidentit*
~ transit*
transsexu*
non binaire
~ genre=
identite de genre
dysphori*
~ hormon*
bloqueurs
bloqueurs de puberte
se fait appeler
se faire appeler
prenom d usage
changer de prenom
change de prenom
veut plus du prenom
habille en fille
s habille en
deadname
mastectomie
intersex*
[sexual_life]
vend des photos
photos de ses
se vend
michetonn*
hotel de passe
striptease
relations sexuelles
rapport sexuel
~ amant
~ maitresse
avorte
~ ist=
hpv
gonorrh*
syphil*
agression sexuelle
fetich*
exhib*
masturb*
~ sexe=
~ sexuel*
~ sexualit*
rapport non protege
rapports non proteges
~ rapports
~ prostitu*
~ passes=
fait des passes
~ escort*
tapin*
~ michto*
proxenet*
loverboy
~ porno*
onlyfans
~ mym=
nude
nudes=
photos intimes
photo intime
~ nue=
~ nus=
~ sous vetements
revenge porn
sextape
~ preservatif
pilule du lendemain
~ pilule=
~ contracept*
~ mst=
~ depistage
couche avec
coucher avec
couchait avec
coucher pour
relation sexuelle
infidel*
pedophil*
~ voyeur*
frotteur
inceste*
polyamour*
~ vierge
virginit*
impuissan*
`;
