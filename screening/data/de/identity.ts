/** German: descriptions that point to one person. Format: see lexicon.ts. */
export default `
[description]
der einzige im dorf
die einzige im dorf
einziger in der schule
einzige familie im
tätowierung
tattoo
narbe
muttermal
rote haare
rothaarig
hinkt
sohn des bürgermeisters
tochter des bürgermeisters
sohn vom bürgermeister
tochter vom bürgermeister
sohn des pfarrers
tochter des pfarrers
zwillinge aus
jeder im dorf kennt
`;
