import type { Identifier } from './identifier.ts';

const GERMAN_STREET =
  /(?<![\p{L}\p{N}])(?:(?:Am|An der|Im|In der|Zur|Zum|Auf der) )?\p{Lu}[\p{L}-]{1,40}?(?:straße|strasse|str\.|weg|gasse|allee|platz|ring|damm|ufer|steig|hof)\b\.? {0,2}\d{1,4} ?[a-z]?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])\p{Lu}[\p{L}-]{2,30} (?:Straße|Strasse|Str\.|Weg|Gasse|Allee|Platz|Ring) \d{1,4} ?[a-z]?(?![\p{L}\p{N}])/gu;
const ENGLISH_STREET =
  /(?<![\p{L}\p{N}])\d{1,4}[a-z]? (?:\p{Lu}[\p{L}']{1,30} ){1,3}(?:Street|St|Road|Rd|Lane|Avenue|Ave|Close|Drive|Court|Crescent|Terrace|Way|Place|Gardens|Square|Grove|Hill)(?![\p{L}\p{N}])/gu;
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
  collect(COORDINATES, { category: 'location', confidence: 0.85, why: 'coordinates', gate: 'unless_own' });
  collect(MAP_LINK, { category: 'location', confidence: 0.7, why: 'coordinates', gate: 'linked' });
  collect(GERMAN_PLATE, { category: 'identity', confidence: 0.7, why: 'plate', gate: 'linked' });
  collect(BRITISH_PLATE, { category: 'identity', confidence: 0.7, why: 'plate', gate: 'linked' });
  return found;
}
