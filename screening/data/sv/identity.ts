/** Swedish: descriptions that point to one person. Format: see lexicon.ts. */
export default `
[description]
signalement*
tatuera*
tatuering*
ärr=
ärret
ärr över
födelsemärke*
piercing*
tvilling*
trilling*
rött hår
rödhårig*
röd lugg
blått hår
enarmad*
~ haltar
brännskad*
brännskadan i
saknar två fingr*
saknar ett finger
lång och smal
sonen till
dottern till
son till prästen
prästens son
prästens yngsta
kommunalrådets
borgmästar*
den enda i byn
enda familjen i
enda svarta
enda mörka
ni vet alla
alla i byn vet
den enda med
heter alltså
heter egentligen
född den
född
föddes
fött namn
hette förut
~ bytt efternamn
~ bytt namn
dopnamn
~ efternamn
kallas för
går under namnet
~ kallar sig
~ alias
samma kille som
samma tjej som
det är sonen
det är dottern
~ under ögat
under vänster öga
`;
