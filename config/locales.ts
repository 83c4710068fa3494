import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { IntlMessageFormat } from 'intl-messageformat';
import { z } from 'zod';
import { check } from './check.ts';
import { ConfigError } from './problem.ts';
import type { Texts } from './texts.ts';
import { readYaml } from './yaml-source.ts';

/** How dates and times are written: English here is that of Europe, day before month and 24 hours. */
const FORMATS: Record<string, string> = { en: 'en-GB' };
/** Folder with one folder for each language. */
const LOCALES = fileURLToPath(new URL('./locales/', import.meta.url));

const areaFile = z.record(z.string().regex(/^[a-z0-9_-]+(\.[A-Za-z0-9_-]+)+$/, 'A key is written as `area.name`.'), z.string());

/**
 * What the bot can say: the language's own sentences, English where it lacks one. Dates are shown in the time zone
 * (IANA name). Angle brackets are plain text in a message, not tags. Throws ConfigError for a file that cannot be read.
 */
export function loadTexts(language: string, timeZone: string, folder: string = LOCALES): Texts {
  const own = readMessages(join(folder, language));
  const english = language === 'en' ? own : readMessages(join(folder, 'en'));
  const compiled = new Map<string, IntlMessageFormat>();
  const compile = (key: string): IntlMessageFormat => {
    const message = own.get(key) ?? english.get(key);
    if (message === undefined) throw new Error(`There is no text with the key ${key}`);
    return parseMessage(message, own.has(key) ? language : 'en', timeZone);
  };
  return {
    language,
    say(key, params) {
      const format = compiled.get(key) ?? compile(key);
      compiled.set(key, format);
      return String(format.format(params));
    },
  };
}

/** A message that may be shown, ready to be filled in. Throws for broken ICU syntax. */
export function parseMessage(message: string, language: string, timeZone = 'UTC'): IntlMessageFormat {
  return new IntlMessageFormat(message, FORMATS[language] ?? language, undefined, {
    ignoreTag: true,
    formatters: {
      getNumberFormat: (...args) => new Intl.NumberFormat(...args),
      getDateTimeFormat: (locales, options) => new Intl.DateTimeFormat(locales, { ...options, timeZone }),
      getPluralRules: (...args) => new Intl.PluralRules(...args),
    },
  });
}

/** Names of the languages that have a folder. */
export function languagesOf(folder: string = LOCALES): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** All messages of one language by key. Throws ConfigError where a file is broken or two files have the same key. */
export function readMessages(folder: string): Map<string, string> {
  const messages = new Map<string, string>();
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  for (const name of files.sort()) {
    const source = readYaml(join(folder, name), 'Remove the file, or write messages into it.');
    for (const [key, message] of Object.entries(check(source, areaFile))) {
      if (messages.has(key)) throw new ConfigError([source.problem([key], 'Another file of this language has this key too.')]);
      messages.set(key, message);
    }
  }
  return messages;
}
