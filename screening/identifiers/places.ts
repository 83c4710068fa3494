import type { Identifier } from './identifier.ts';

const GERMAN_STREET =
  /(?<![\p{L}\p{N}])(?:(?:Am|An der|Im|In der|Zur|Zum|Auf der) )?\p{Lu}[\p{L}-]{1,40}?(?:straße|strasse|str\.|weg|gasse|allee|platz|ring|damm|ufer|steig|hof)\b\.? {0,2}\d{1,4} ?[a-z]?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])\p{Lu}[\p{L}-]{2,30} (?:Straße|Strasse|Str\.|Weg|Gasse|Allee|Platz|Ring) \d{1,4} ?[a-z]?(?![\p{L}\p{N}])/gu;
const ENGLISH_STREET =
  /(?<![\p{L}\p{N}])\d{1,4}[a-z]? (?:\p{Lu}[\p{L}']{1,30} ){1,3}(?:Street|St|Road|Rd|Lane|Avenue|Ave|Close|Drive|Court|Crescent|Terrace|Way|Place|Gardens|Square|Grove|Hill)(?![\p{L}\p{N}])/gu;
const COMPOUND_STREET =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}-]{1,40}?(?:straat|laan|plein|gracht|dreef|steenweg|singel|kade|gatan|vägen|gata|gränd|torget|katu|kadulla|kadun|tie|tiellä|kuja|polku|ranta) {1,2}\d{1,4} ?[a-zA-Z]?(?: \d{1,3})?(?![\p{L}\p{N}])/gu;
const LITHUANIAN_STREET =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}.]{0,30}(?: \p{L}{2,30})? (?:g\.|gatv[ėeę]\p{L}{0,4}|pr\.|al\.|pl\.|skg\.) ?\d{1,4}\p{L}?(?:-\d{1,4})?(?![\p{L}\p{N}])/gu;
const FRENCH_STREET =
  /(?<![\p{L}\p{N}])(?:\d{1,4}(?: ?(?:bis|ter))?,? )?(?:rue|avenue|av\.|bd|boulevard|chemin|impasse|allée|quai|route|chaussée|square) (?:(?:de|du|des|la|le|les|d'|de la|l') ?){0,2}\p{Lu}[\p{L}'-]{1,30}(?: [\p{L}'-]{1,30}){0,3}(?:,? \d{1,4})?/gu;
const CROATIAN_STREET =
  /(?<![\p{L}\p{N}])(?:(?:[Uu]lica|[Uu]lici|[Uu]l\.|[Tt]rg|[Tt]rgu|[Pp]ut|[Aa]venija|[Cc]esta) (?:\p{L}{2,30} ){0,3}?\p{L}{2,30}|\p{Lu}\p{L}{2,30}(?:ska|ski|čka|ačka|ova|eva|ićeva)(?: ulica| cesta)?) \d{1,4} ?[a-z]?(?![\p{L}\p{N}])/gu;
const COORDINATES =
  /(?<![\d.])-?\d{1,2}\.\d{3,8}°? ?[NS]?[,; ] {0,2}-?\d{1,3}\.\d{3,8}°? ?[EWO]?(?![\d.])|\bgeo:-?\d{1,2}\.\d+,-?\d{1,3}\.\d+/giu;
const MAP_LINK =
  /https?:\/\/(?:www\.)?(?:google\.[a-z.]{2,6}\/maps|maps\.google\.[a-z.]{2,6}|maps\.app\.goo\.gl|goo\.gl\/maps|openstreetmap\.org)[^\s]{1,200}/giu;
const GERMAN_PLATE = /(?<![\p{L}\p{N}-])[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} ?\d{1,4}[EH]?(?![\p{L}\p{N}-])/gu;
const BRITISH_PLATE = /(?<![\p{L}\p{N}-])[A-Z]{2}\d{2} ?[A-Z]{3}(?![\p{L}\p{N}-])/gu;

/** Streets with a house number, coordinates, links into maps, number plates. */
export function findPlaces(text: string): Identifier[] {
  if (!/\d/.test(text)) return [];
  const found: Identifier[] = [];
  const collect = (pattern: RegExp, identifier: Omit<Identifier, 'start' | 'end'>): void => {
    for (const match of text.matchAll(pattern)) found.push({ ...identifier, start: match.index, end: match.index + match[0].length });
  };
  collect(GERMAN_STREET, { category: 'contact', confidence: 0.8, why: 'address', gate: 'linked' });
  collect(ENGLISH_STREET, { category: 'contact', confidence: 0.8, why: 'address', gate: 'linked' });
  for (const street of [COMPOUND_STREET, LITHUANIAN_STREET, FRENCH_STREET, CROATIAN_STREET]) {
    for (const match of text.matchAll(street)) {
      if (/\d/.test(match[0]))
        found.push({
          category: 'contact',
          confidence: 0.75,
          why: 'address',
          gate: 'linked',
          start: match.index,
          end: match.index + match[0].length,
        });
    }
  }
  collect(COORDINATES, { category: 'location', confidence: 0.85, why: 'coordinates', gate: 'unless_own' });
  collect(MAP_LINK, { category: 'location', confidence: 0.7, why: 'coordinates', gate: 'linked' });
  collect(GERMAN_PLATE, { category: 'identity', confidence: 0.7, why: 'plate', gate: 'linked' });
  collect(BRITISH_PLATE, { category: 'identity', confidence: 0.7, why: 'plate', gate: 'linked' });
  return found;
}
