/** French: descriptions that point to one person. Format: see lexicon.ts. */
export default `
# without accents: fold() drops them
[description]
~ le barbu
~ barbu
jambe de bois
naine
tout le monde connait
ancien joueur
le fameux
la fameuse
m90
boucle d oreille
~ piercing
~ s appelle
se prenomme
se nomme
~ prenom
son vrai nom
vrai nom
~ nom de jeune fille
~ nom de famille
~ date de naissance
d n=
~ nee le
~ tatouage
tatou*
cicatrice de
cicatrice au
~ cicatrice
tache de naissance
~ roux=
rousse
~ cheveux
cheveux bleus
boiteux
borgne
~ manchot
~ le seul du
~ la seule du
~ le seul de
~ la seule de
~ le seul a
~ la seule a
la seule famille
fils du maire
fille du maire
fils du pasteur
~ fille du
~ fils du
tout le village
~ tout le quartier
tout le monde le connait
impossible de le confondre
~ jumeau
~ jumelle
~ carte d identite
~ meme personne
~ celle du
~ celui du
~ surnomme
~ alias=
de son vrai
ne sous le nom
connu sous le nom
une balafre
balafre=
un bras en moins
œil de verre
dent en or
cheveux roses
cheveux verts
un metre quatre vingt
~ le geant
la seule femme du
le seul medecin du
tatoue dans le cou
~ tatoue sur
ex maire
fils de l ancien
fille de l ancien
`;
