import { CATEGORIES, type Category } from '../cases/model.ts';
import type { Screening } from '../screening/types.ts';
import type { Message } from './corpus.ts';

/** A message with what screening said of it. */
export interface Judged {
  message: Message;
  screening: Screening;
}

/** Right, wrong and missed, and what follows from them. */
export interface Score {
  right: number;
  wrong: number;
  missed: number;
  precision: number;
  recall: number;
  /** Recall weighs twice as much as precision. */
  f2: number;
}

const PARENT: Partial<Record<Category, Category>> = { mental_health: 'health', substance_use: 'health' };

/** The share of messages that were flagged; NaN for none. */
export function flagged(judged: readonly Judged[]): number {
  return judged.filter(({ screening }) => screening.findings.length > 0).length / judged.length;
}

/** The share of noticed messages whose `about` is right. */
export function aboutRight(judged: readonly Judged[]): number {
  const noticed = judged.filter(({ message, screening }) => message.about !== 'none' && screening.findings.length > 0);
  return noticed.filter(({ message, screening }) => message.about === screening.about).length / noticed.length;
}

/** How one category was found. A narrower category found for its parent, or the other way round, is right (roll-up). */
export function categoryScore(judged: readonly Judged[], category: Category): Score {
  let [right, wrong, missed] = [0, 0, 0];
  for (const { message, screening } of judged) {
    const said = new Set(screening.findings.map((finding) => finding.category));
    const demanded = message.categories.includes(category);
    const found = said.has(category) || (demanded && related(category).some((other) => said.has(other)));
    if (demanded && found) right += 1;
    else if (demanded) missed += 1;
    else if (found && !message.accept.includes(category) && !related(category).some((other) => message.categories.includes(other)))
      wrong += 1;
  }
  return score(right, wrong, missed);
}

/** All categories together, each message and category counted once. */
export function allCategories(judged: readonly Judged[]): Score {
  const scores = CATEGORIES.map((category) => categoryScore(judged, category));
  const sum = (pick: (one: Score) => number): number => scores.reduce((total, one) => total + pick(one), 0);
  return score(
    sum((one) => one.right),
    sum((one) => one.wrong),
    sum((one) => one.missed),
  );
}

function related(category: Category): Category[] {
  const parent = PARENT[category];
  const children = CATEGORIES.filter((one) => PARENT[one] === category);
  return parent ? [parent] : children;
}

function score(right: number, wrong: number, missed: number): Score {
  return {
    right,
    wrong,
    missed,
    precision: right / (right + wrong),
    recall: right / (right + missed),
    f2: (5 * right) / (5 * right + 4 * missed + wrong),
  };
}
