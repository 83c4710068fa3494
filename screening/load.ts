import { DATA } from './data/index.ts';
import { fold } from './fold.ts';
import type { LanguageData } from './language-data.ts';
import { LANGUAGES, type Language } from './languages.ts';
import { parseLexicon } from './lexicon.ts';
import { type Entry, Matcher } from './matcher.ts';
import { NameBook } from './names/name-book.ts';
import { registers } from './names/registers.ts';

/** The group of entries that are signals, not concepts. */
export const SIGNALS = 'signals';

/** Everything screening knows of languages, ready for use. */
export interface Knowledge {
  /** The lexicons of a language, built when it is first read: no message waits for those of the other seven. */
  matcher(language: Language): Matcher;
  firstNames: NameBook;
  surnames: NameBook;
  /** First names that also count in lower case. */
  ownFirstNames: ReadonlySet<string>;
  titles: ReadonlySet<string>;
  greetings: ReadonlySet<string>;
  little: ReadonlyMap<string, readonly Language[]>;
}

let loaded: Knowledge | undefined;

/** The knowledge, built at the first call and kept. */
export function knowledge(): Knowledge {
  loaded ??= build();
  return loaded;
}

function build(): Knowledge {
  const all = (pick: (data: LanguageData) => string): Set<string> => new Set(LANGUAGES.flatMap((language) => words(pick(DATA[language]))));
  const little = new Map<string, Language[]>();
  for (const language of LANGUAGES) {
    for (const word of new Set(words(DATA[language].functionWords))) little.set(word, [...(little.get(word) ?? []), language]);
  }
  const matchers = new Map<Language, Matcher>();
  const ownFirstNames = all((data) => data.firstNames);
  const registered = registers();
  return {
    matcher(language): Matcher {
      const matcher = matchers.get(language) ?? new Matcher(languageEntries(language));
      matchers.set(language, matcher);
      return matcher;
    },
    firstNames: new NameBook([...ownFirstNames, ...registered.firstNames]),
    surnames: new NameBook([...all((data) => data.surnames), ...registered.surnames]),
    ownFirstNames,
    titles: all((data) => data.titles),
    greetings: all((data) => data.greetings),
    little,
  };
}

/** Every entry of one language's lexicons and signals. */
export function languageEntries(language: Language): Entry[] {
  const { lexicons, signals } = DATA[language];
  const entries = parseLexicon(signals, `${language}/signals`).map((term) => ({ ...term, language, group: SIGNALS }));
  for (const [category, text] of Object.entries(lexicons)) {
    for (const term of parseLexicon(text, `${language}/${category}`)) entries.push({ ...term, language, group: category });
  }
  return entries;
}

function words(text: string): string[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(fold);
}
