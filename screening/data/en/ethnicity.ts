/** English: ethnic origin. Format: see lexicon.ts. */
export default `
[origin]
roma=
romani
gypsy
traveller family
kurd*
chechen
arab=
black british
african
somali
afghan
syrian
turkish
albanian
pashtun
yazidi
yezidi
hazara
tamil
mixed race
ethnic*
~ skin colour
mother tongue
native language
speaks arabic
speaks kurdish
speaks only
speaks no english
speaks little english
speaks dari
speaks pashto
speaks romani
speaks tigrinya
nigerian
eritrean
iraqi
iranian
pakistani
indian=
romanian
bulgarian
polish=
ukrainian
vietnamese
chinese=
moroccan
algerian
tunisian
`;
