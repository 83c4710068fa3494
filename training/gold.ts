import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { languageOf } from '../screening/language/tell.ts';
import { LANGUAGES, type Language } from '../screening/languages.ts';
import { knowledge } from '../screening/load.ts';
import { findNames } from '../screening/names/find.ts';
import { plainText } from '../screening/plain-text.ts';
import { Professionals } from '../screening/professionals.ts';
import { screen } from '../screening/screen.ts';
import { tokenise } from '../screening/tokens.ts';

/** Public collections that measure, and never train. They stand beside the project, not in it; where they are missing, nothing is measured. */
export const GOLD_FOLDER = path.join(import.meta.dirname, '..', '..', 'shared', 'datasets');

/** Their names of languages (ISO 639-3). */
const ISO3: Record<Language, string> = { de: 'deu', en: 'eng', fi: 'fin', fr: 'fra', hr: 'hrv', lt: 'lit', nl: 'nld', sv: 'swe' };

/** How the names of people in a collection were found. */
export interface NameScore {
  collection: string;
  language: Language;
  /** Names of people that stand there. */
  gold: number;
  /** How many of them were found, at least in part. */
  recall: number;
  /** How many of what was found is no name of a person. */
  wrong: number;
}

/** The share of short sentences (tatoeba-short) whose language was told right, of each language but English. */
export function languagesTold(): { language: Language; right: number }[] {
  return LANGUAGES.flatMap((language) => {
    const file = path.join(GOLD_FOLDER, 'tatoeba-short', `${ISO3[language]}.txt`);
    const english = path.join(GOLD_FOLDER, 'tatoeba-short', 'deu.eng.txt');
    const source = language === 'en' ? english : file;
    if (!existsSync(source)) return [];
    const lines = linesOf(source);
    const right = lines.filter((line) => {
      const plain = plainText(line);
      return languageOf(plain.text, tokenise(plain), knowledge().little).language === language;
    });
    return [{ language, right: right.length / lines.length }];
  });
}

/** Alarms per thousand sentences of an encyclopaedia (sib-200), none of which is about a person of a case. */
export function alarmsPerThousand(): { language: Language; alarms: number }[] {
  return LANGUAGES.flatMap((language) => {
    const folder = path.join(GOLD_FOLDER, 'sib-200', `${ISO3[language]}_Latn`);
    if (!existsSync(folder)) return [];
    const sentences = readdirSync(folder).flatMap((file) =>
      linesOf(path.join(folder, file))
        .slice(1)
        .map((line) => line.split('\t')[2] ?? ''),
    );
    const flagged = sentences.filter((sentence) => screen(sentence).findings.length > 0);
    return [{ language, alarms: (1000 * flagged.length) / sentences.length }];
  });
}

/** Names of people in running text, on the test parts of uner and turku-ner-fi. */
export function namesFound(): NameScore[] {
  const collections: [string, Language, string, number][] = [
    ['uner PUD', 'de', 'uner/German-PUD/de_pud-ud-test.iob2', 2],
    ['uner EWT', 'en', 'uner/English-EWT/en_ewt-ud-test.iob2', 2],
    ['uner SET', 'hr', 'uner/Croatian-SET/hr_set-ud-test.iob2', 2],
    ['uner Talbanken', 'sv', 'uner/Swedish-Talbanken/sv_talbanken-ud-test.iob2', 2],
    ['turku-ner', 'fi', 'turku-ner-fi/turku-ner/test.tsv', 1],
    ['turku-one', 'fi', 'turku-ner-fi/turku-one/test.tsv', 1],
  ];
  return collections.flatMap(([collection, language, file, column]) => {
    const source = path.join(GOLD_FOLDER, file);
    return existsSync(source) ? [{ collection, language, ...scoreOf(sentencesOf(source, column)) }] : [];
  });
}

interface GoldSentence {
  text: string;
  people: { start: number; end: number }[];
}

function scoreOf(sentences: readonly GoldSentence[]): Pick<NameScore, 'gold' | 'recall' | 'wrong'> {
  const nobody = new Professionals(undefined);
  let [gold, seen, found, wrong] = [0, 0, 0, 0];
  for (const { text, people } of sentences) {
    const plain = plainText(text);
    const tokens = tokenise(plain);
    const names = findNames(tokens, plain, languageOf(plain.text, tokens, knowledge().little).language, knowledge(), nobody)
      .filter(({ why }) => why !== 'school')
      .map(({ from, to }) => ({ start: tokens.list[from]?.start ?? 0, end: tokens.list[to - 1]?.end ?? 0 }));
    const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean => a.start < b.end && b.start < a.end;
    gold += people.length;
    seen += people.filter((person) => names.some((name) => overlap(person, name))).length;
    found += names.length;
    wrong += names.filter((name) => !people.some((person) => overlap(person, name))).length;
  }
  return { gold, recall: seen / gold, wrong: wrong / found };
}

/** Sentences of a file with one word on each line, its label (IOB2) in a column, an empty line after each sentence. */
function sentencesOf(file: string, column: number): GoldSentence[] {
  return readFileSync(file, 'utf8')
    .split(/\n\s*\n/)
    .map((block) => {
      const sentence: GoldSentence = { text: '', people: [] };
      for (const line of block.split('\n')) {
        const cells = line.split('\t');
        const word = cells[column - 1];
        const label = cells[column];
        if (line.startsWith('#') || word === undefined || label === undefined) continue;
        const start = sentence.text.length;
        sentence.text += `${word} `;
        if (label.startsWith('B-PER')) sentence.people.push({ start, end: start + word.length });
        const last = sentence.people.at(-1);
        if (label.startsWith('I-PER') && last) last.end = start + word.length;
      }
      return sentence;
    })
    .filter(({ text }) => text !== '');
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean);
}
