/** English: descriptions that point to one person. Format: see lexicon.ts. */
export default `
[description]
the only one in the village
the only boy in
the only girl in
the only family in
tattoo
scar on
scar above
birthmark
red hair
one armed
limps
limping
twins from
son of the mayor
daughter of the mayor
son of the pastor
daughter of the pastor
the mayor's son
the mayor's daughter
everyone in the village knows
`;
