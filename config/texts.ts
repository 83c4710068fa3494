/** What the bot can say in one language. Made by `loadTexts` in config/locales.ts. */
export interface Texts {
  language: string;
  /** The sentence of a key with its parameters filled in (ICU). Throws for a key that English lacks. */
  say(key: string, params?: Record<string, string | number | Date>): string;
}
