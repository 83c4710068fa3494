import type { Category } from '../cases/model.ts';
import { lexicons as german } from './data/de/index.ts';
import germanSignals from './data/de/signals.ts';
import { lexicons as english } from './data/en/index.ts';
import englishSignals from './data/en/signals.ts';
import firstNames from './data/names.ts';
import { fold } from './fold.ts';
import { parseLexicon } from './lexicon.ts';
import { type Entry, type LexiconLanguage, Matcher } from './matcher.ts';

/** The group of entries that are signals, not concepts. */
export const SIGNALS = 'signals';

/** Everything screening knows of languages, ready for use. */
export interface Knowledge {
  matcher: Matcher;
  firstNames: ReadonlySet<string>;
}

let loaded: Knowledge | undefined;

/** The knowledge, built at the first call and kept. */
export function knowledge(): Knowledge {
  loaded ??= {
    matcher: new Matcher([...languageEntries('en', english, englishSignals), ...languageEntries('de', german, germanSignals)]),
    firstNames: new Set(firstNames.trim().split(/\s+/).map(fold)),
  };
  return loaded;
}

/** Every entry of one language's lexicons and signals. */
export function languageEntries(language: LexiconLanguage, lexicons: Partial<Record<Category, string>>, signals: string): Entry[] {
  const entries = parseLexicon(signals, `${language}/signals`).map((term) => ({ ...term, language, group: SIGNALS }));
  for (const [category, text] of Object.entries(lexicons)) {
    for (const term of parseLexicon(text, `${language}/${category}`)) entries.push({ ...term, language, group: category });
  }
  return entries;
}
