import { parseArgs } from 'node:util';
import { CATEGORIES } from '../cases/model.ts';
import { LANGUAGES } from '../screening/languages.ts';
import { screen } from '../screening/screen.ts';
import { KINDS, PARTS, type Part, readCorpus } from './corpus.ts';
import { aboutRight, allCategories, categoryScore, flagged, type Judged } from './measures.ts';
import { say } from './say.ts';

/**
 * `npm run screening:report`: what screening makes of the test part of the corpus, which nobody who wrote lexicons or
 * training messages has seen. `-- --part train` for the other part, `-- --worst 20` to see what went wrong.
 */
const { values } = parseArgs({ options: { part: { type: 'string', default: 'test' }, worst: { type: 'string', default: '0' } } });
const part = PARTS.find((one) => one === values.part) ?? ('test' satisfies Part);
const judged: Judged[] = readCorpus(part).map((message) => ({ message, screening: screen(message.text) }));

const percent = (share: number): string => (Number.isNaN(share) ? '-' : `${(100 * share).toFixed(1)} %`);
const number = (value: number): string => (Number.isNaN(value) ? '-' : value.toFixed(2));

say(`${judged.length} messages of the ${part} part: noticed (plain, indirect), flagged (harmless, hard)\n`);
table(
  ['language', 'messages', ...KINDS, 'all noticed', 'all flagged', 'about', 'F2', 'language right'],
  [...LANGUAGES, 'all'].map((language) => {
    const own = judged.filter(({ message }) => language === 'all' || message.language === language);
    const none = (yes: boolean): Judged[] => own.filter(({ message }) => (message.about === 'none') === yes);
    return [
      language,
      String(own.length),
      ...KINDS.map((kind) => percent(flagged(own.filter(({ message }) => message.kind === kind)))),
      percent(flagged(none(false))),
      percent(flagged(none(true))),
      percent(aboutRight(own)),
      number(allCategories(own).f2),
      percent(own.filter(({ message, screening }) => message.language === screening.language).length / own.length),
    ];
  }),
);
say();
table(
  ['category', 'demanded', 'precision', 'recall', 'F2'],
  CATEGORIES.map((category) => {
    const { right, missed, precision, recall, f2 } = categoryScore(judged, category);
    return [category, String(right + missed), number(precision), number(recall), number(f2)];
  }),
);
say();
const tags = [...new Set(judged.flatMap(({ message }) => message.tags))].sort();
table(
  ['tag', 'noticed', 'flagged'],
  tags.map((tag) => {
    const own = judged.filter(({ message }) => message.tags.includes(tag));
    const share = (none: boolean): string => percent(flagged(own.filter(({ message }) => (message.about === 'none') === none)));
    return [tag, share(false), share(true)];
  }),
);

const worst = Number(values.worst);
if (worst > 0) {
  say('\nDisclosing and not noticed');
  for (const { message } of judged
    .filter(({ message, screening }) => message.about !== 'none' && screening.findings.length === 0)
    .slice(0, worst))
    say(`  ${message.id} ${message.text}`);
  say('\nHarmless and flagged');
  for (const { message, screening } of surest(judged.filter(({ message }) => message.about === 'none')).slice(0, worst))
    say(`  ${message.id} ${message.text}  [${screening.findings.map((finding) => finding.category).join(', ')}]`);
}

function surest(list: readonly Judged[]): Judged[] {
  const sure = ({ screening }: Judged): number => Math.max(0, ...screening.findings.map((finding) => finding.confidence));
  return list.filter(({ screening }) => screening.findings.length > 0).sort((a, b) => sure(b) - sure(a));
}

function table(head: string[], rows: string[][]): void {
  const widths = head.map((cell, at) => Math.max(cell.length, ...rows.map((row) => (row[at] ?? '').length)));
  for (const row of [head, ...rows])
    say(row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '));
}
