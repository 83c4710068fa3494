import { CATEGORIES } from '../cases/model.ts';
import { LANGUAGES } from '../screening/languages.ts';
import { KINDS, type Message, PARTS, type Part, readCorpus } from './corpus.ts';
import { say } from './say.ts';

/** What every language must have. The annotation guide wants half harmless, a third of that hard, and every category. */
const LEAST = { messages: 800, ofEachCategory: { train: 20, test: 4 }, test: 200, harmless: [0.4, 0.6], hard: 0.3 } as const;

/** What is wrong with the labels of one message by the annotation guide; empty if nothing is. */
export function faultsOf({ kind, about, categories, accept }: Message): string[] {
  const harmless = kind === 'harmless' || kind === 'hard';
  return [
    ...(harmless !== (about === 'none') ? [`is ${kind}, but about ${about}`] : []),
    ...(harmless !== (categories.length === 0) ? [`is ${kind} with ${categories.length} categories`] : []),
    ...(about === 'third_party' && !categories.includes('third_party') ? ['is about a third party without that category'] : []),
    ...categories.filter((category) => accept.includes(category)).map((category) => `demands and accepts ${category}`),
  ];
}

/** What is wrong with the corpus: labels, messages that occur twice (also in the other part), and what is missing in a language. */
export function corpusFaults(parts: Record<Part, readonly Message[]>): string[] {
  const faults: string[] = [];
  const seen = new Map<string, string>();
  const ids = new Set<string>();
  for (const part of PARTS) {
    for (const message of parts[part]) {
      faults.push(...faultsOf(message).map((fault) => `${message.id} ${fault}`));
      if (ids.has(message.id)) faults.push(`${message.id} is there twice`);
      ids.add(message.id);
      const text = `${message.language} ${spelling(message.text)}`;
      const before = seen.get(text);
      if (before) faults.push(`${message.id} says the same as ${before}`);
      seen.set(text, message.id);
    }
  }
  for (const language of LANGUAGES) {
    const own = { train: ofLanguage(parts.train, language), test: ofLanguage(parts.test, language) };
    const all = [...own.train, ...own.test];
    if (all.length < LEAST.messages) faults.push(`${language} has ${all.length} messages, at least ${LEAST.messages} are wanted`);
    if (own.test.length < LEAST.test)
      faults.push(`${language} has ${own.test.length} messages in the test part, at least ${LEAST.test} are wanted`);
    const harmless = all.filter(({ about }) => about === 'none');
    const share = harmless.length / all.length;
    if (share < LEAST.harmless[0] || share > LEAST.harmless[1]) faults.push(`${language}: ${(100 * share).toFixed(0)} % are harmless`);
    const hard = harmless.filter(({ kind }) => kind === 'hard').length / harmless.length;
    if (hard < LEAST.hard) faults.push(`${language}: only ${(100 * hard).toFixed(0)} % of the harmless ones are hard`);
    for (const part of PARTS) {
      for (const category of CATEGORIES) {
        const count = own[part].filter(({ categories }) => categories.includes(category)).length;
        if (count < LEAST.ofEachCategory[part]) faults.push(`${language}: ${category} occurs ${count} times in the ${part} part`);
      }
    }
  }
  return faults;
}

/** Letters and digits alone, so that a message does not come back with other signs; signs where there is nothing else. */
function spelling(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words === '' ? text : words;
}

function ofLanguage(messages: readonly Message[], language: string): Message[] {
  return messages.filter((message) => message.language === language);
}

/** `npm run screening:check`: prints the counts and what is wrong. */
function main(): void {
  const parts = { train: readCorpus('train'), test: readCorpus('test') };
  for (const part of PARTS) {
    for (const language of LANGUAGES) {
      const own = ofLanguage(parts[part], language);
      say(
        `${part} ${language} ${own.length}: ${KINDS.map((kind) => `${own.filter((message) => message.kind === kind).length} ${kind}`).join(', ')}`,
      );
    }
  }
  const faults = corpusFaults(parts);
  for (const fault of faults) say(fault);
  say(faults.length === 0 ? 'Nothing is wrong.' : `${faults.length} things are wrong.`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

if (import.meta.main) main();
