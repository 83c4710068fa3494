import { CATEGORIES, type Category } from '../cases/model.ts';
import { nearest } from '../config/nearest.ts';
import type { Taken } from './command.ts';
import type { Say } from './message.ts';

/** German words for the categories, as people type them in a command. */
const GERMAN: Record<string, Category> = {
  identität: 'identity',
  kontakt: 'contact',
  gesundheit: 'health',
  psyche: 'mental_health',
  'psychische gesundheit': 'mental_health',
  sucht: 'substance_use',
  straftaten: 'criminal',
  familie: 'family',
  kinderschutz: 'child_protection',
  'häusliche gewalt': 'domestic_violence',
  bildung: 'education',
  schulisches: 'education',
  arbeit: 'employment',
  finanzen: 'finance',
  religion: 'religion',
  politik: 'politics',
  herkunft: 'ethnicity',
  migration: 'migration',
  sexualität: 'sexuality',
  aufenthaltsort: 'location',
  online: 'online',
  dritte: 'third_party',
};

const KNOWN = new Map<string, Category>([
  ...CATEGORIES.map((category): [string, Category] => [category.replaceAll('_', ' '), category]),
  ...Object.entries(GERMAN),
]);

/** Reads kinds of data until the text ends: `health, mental_health and family`. */
export function takeCategories(text: string): Taken<Category[]> {
  const words = text
    .toLowerCase()
    .split(/[\s,;"]+/)
    .filter((word) => !['', 'and', 'und', '&', '+'].includes(word));
  const found: Category[] = [];
  for (let at = 0; at < words.length; ) {
    const second = words[at + 1];
    const pair = second === undefined ? undefined : KNOWN.get(plain(`${words[at]} ${second}`));
    const category = pair ?? KNOWN.get(plain(words[at] ?? ''));
    if (!category) return { problem: unknown(words[at] ?? '') };
    found.push(category);
    at += pair ? 2 : 1;
  }
  return { value: [...new Set(found)], rest: '' };
}

function plain(word: string): string {
  return word.replace(/[-_]/g, ' ');
}

function unknown(typed: string): Say {
  const near = nearest(typed, CATEGORIES);
  const shown = typed.slice(0, 40);
  if (near) return { say: 'error.category_near', with: { typed: shown, near } };
  return { say: 'error.category_unknown', with: { typed: shown, categories: CATEGORIES.filter((c) => c !== 'third_party').join(', ') } };
}
