import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languagesOf, parseMessage, readMessages } from './locales.ts';

/** One fault of a language's texts, measured against English. */
export interface LocaleFault {
  language: string;
  key: string;
  fault: 'missing' | 'surplus' | 'placeholders' | 'syntax';
  /** For operators and translators. */
  detail: string;
}

const LOCALES = fileURLToPath(new URL('./locales/', import.meta.url));

/** Missing and surplus keys, broken messages, and placeholders that differ from English, in all languages. Throws ConfigError for files that cannot be read. */
export function checkLocales(folder: string = LOCALES): LocaleFault[] {
  const english = placeholders('en', readMessages(join(folder, 'en')));
  const others = languagesOf(folder).filter((language) => language !== 'en');
  return [
    ...english.faults,
    ...others.flatMap((language) => compare(language, placeholders(language, readMessages(join(folder, language))), english)),
  ];
}

interface Parsed {
  faults: LocaleFault[];
  names: Map<string, string[]>;
}

function compare(language: string, own: Parsed, english: Parsed): LocaleFault[] {
  const faults: LocaleFault[] = [...own.faults];
  const broken = new Set([...own.faults, ...english.faults].map((fault) => fault.key));
  for (const [key, names] of english.names) {
    const found = own.names.get(key);
    if (broken.has(key)) continue;
    if (found === undefined) faults.push({ language, key, fault: 'missing', detail: 'English has this text.' });
    else if (found.join() !== names.join()) {
      faults.push({ language, key, fault: 'placeholders', detail: `English has {${names.join(', ')}}, this has {${found.join(', ')}}.` });
    }
  }
  for (const key of own.names.keys()) {
    if (!english.names.has(key) && !broken.has(key)) faults.push({ language, key, fault: 'surplus', detail: 'English lacks this text.' });
  }
  return faults;
}

function placeholders(language: string, messages: Map<string, string>): Parsed {
  const faults: LocaleFault[] = [];
  const names = new Map<string, string[]>();
  for (const [key, message] of messages) {
    try {
      const found = new Set<string>();
      collect(parseMessage(message, language).getAst() as Element[], found);
      names.set(key, [...found].sort());
    } catch (error) {
      faults.push({ language, key, fault: 'syntax', detail: (error as Error).message });
    }
  }
  return { faults, names };
}

/** The part of a parsed ICU message that is read here. */
interface Element {
  type: number;
  value?: unknown;
  options?: Record<string, { value: Element[] }>;
}

const LITERAL = 0;
const POUND = 7;

function collect(elements: Element[], into: Set<string>): void {
  for (const element of elements) {
    if (element.type !== LITERAL && element.type !== POUND && typeof element.value === 'string') into.add(element.value);
    for (const option of Object.values(element.options ?? {})) collect(option.value, into);
  }
}
