import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { CATEGORIES } from '../cases/model.ts';
import { LANGUAGES, type Language } from '../screening/languages.ts';

export const KINDS = ['plain', 'indirect', 'harmless', 'hard'] as const;
export const PARTS = ['train', 'test'] as const;
export type Part = (typeof PARTS)[number];

/** One message of the corpus, as docs/screening.md describes it. */
export const MessageSchema = z.strictObject({
  id: z.string().regex(/^[a-z]{2}-(?:t-)?\d{3,4}$/),
  /** `hard`: harmless, although its words are sensitive. */
  kind: z.enum(KINDS),
  text: z.string().min(1),
  about: z.enum(['subject', 'third_party', 'none']),
  categories: z.array(z.enum(CATEGORIES)),
  /** Defensible as well: neither demanded nor wrong. */
  accept: z.array(z.enum(CATEGORIES)).default([]),
  tags: z.array(z.string()).default([]),
  /** All names of people in the text, as they stand there; missing where nobody has marked them. */
  names: z.array(z.string()).optional(),
});
export type Message = z.infer<typeof MessageSchema> & { language: Language };

/** All messages of a part, language by language. Throws for a line that is none, with its file and number. */
export function readCorpus(part: Part, languages: readonly Language[] = LANGUAGES): Message[] {
  return languages.flatMap((language) => {
    const file = path.join(import.meta.dirname, 'corpus', part, `${language}.jsonl`);
    if (!existsSync(file)) return [];
    return readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index): Message[] => {
        if (line.trim() === '') return [];
        const parsed = MessageSchema.safeParse(parseLine(line));
        if (!parsed.success)
          throw new Error(`${file}:${index + 1}: ${parsed.error.issues[0]?.path.join('.')} ${parsed.error.issues[0]?.message}`);
        return [{ ...parsed.data, language }];
      });
  });
}

/**
 * Whether thresholds are chosen on a message: from number 1001 on the lexicons do not know its words. Numbers 5001 to 6000 are what
 * the models learn names and plain prose from, which is no sample of what practitioners write.
 */
export function isFresh({ id }: Pick<Message, 'id'>): boolean {
  const number = Number(id.slice(-4));
  return number > 6000 || (number > 1000 && number <= 5000);
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
