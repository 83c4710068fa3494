/** German: ethnic origin. Format: see lexicon.ts. */
export default `
[origin]
roma=
sinti
sinto
*kurde
*kurdin
kurdisch*
tschetschen*
arabisch*
araber
afrikan*
somali*
afghan*
syrer*
syrisch*
türkisch*
türke
türkin
alban*
jesid*
eziden
ethni*
~ hautfarbe
schwarz gelesen
muttersprache
spricht nur
spricht kein deutsch
spricht kaum deutsch
spricht wenig deutsch
spricht arabisch
spricht kurdisch
spricht dari
nigerian*
eritre*
irak*
iran*
pakistan*
rumän*
bulgar*
polnisch*
ukrain*
vietnames*
marokk*
algeri*
tunes*
russlanddeutsch*
spätaussiedler*
migrationshintergrund
romanes
tigrinya
`;
