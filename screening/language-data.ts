import type { Category } from '../cases/model.ts';

/** What a native speaker has written down for one language. Format of lexicons: lexicon.ts; the others are words between spaces or lines. */
export interface LanguageData {
  lexicons: Partial<Record<Category, string>>;
  signals: string;
  firstNames: string;
  surnames: string;
  /** Words before a date of birth. */
  birth: string;
  /** Words beside the number of somebody's papers, one per line. */
  documents: string;
  /** Words of streets, `*` where a compound ends in them. */
  street: string;
  /** Words before a surname. */
  titles: string;
  /** Words of address and signature. */
  greetings: string;
  /** Little words that hardly occur in the other languages. */
  functionWords: string;
}
