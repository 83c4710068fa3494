/** English: belief and practice. Format: see lexicon.ts. */
export default `
[belief]
muslim
islam=
christian
catholic
protestant
jewish
orthodox
hindu
buddhis*
sikh
salafi*
atheis*
jehovah*
mormon
evangelical
convert=
converted
conversion
born again
~ faith=
believer
religious
baptis*
[practice]
fasts
wears a cross
sabbath
church every sunday
bible group
prayer room
friday prayers
pray=
prays
praying
prayer
mosque
~ church
synagogue
~ temple=
imam=
~ pastor
~ priest
headscarf
hijab
niqab
burqa
kippah
fasting
ramadan
quran
koran
bible
~ beard
halal
kosher
sect=
cult=
exorcis*
`;
