import { parseArgs } from 'node:util';
import { CATEGORIES } from '../cases/model.ts';
import { LANGUAGES } from '../screening/languages.ts';
import { screen } from '../screening/screen.ts';
import { KINDS, PARTS, type Part, readCorpus } from './corpus.ts';
import { alarmsPerThousand, languagesTold, namesFound } from './gold.ts';
import { aboutRight, allCategories, categoryScore, flagged, type Judged } from './measures.ts';
import { say } from './say.ts';

/**
 * `npm run screening:report`: what screening makes of the test part of the corpus, which nobody who wrote lexicons or
 * training messages has seen, and of public collections where they are at hand (see gold.ts). `-- --part train` for the other
 * part, `-- --worst 20` to see what went wrong.
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

const told = languagesTold();
if (told.length > 0) {
  const alarms = alarmsPerThousand();
  say(
    '\nPublic collections: the language of short sentences (tatoeba-short), alarms per thousand sentences of an encyclopaedia (sib-200)\n',
  );
  table(
    ['language', 'language right', 'alarms'],
    told.map(({ language, right }) => [
      language,
      percent(right),
      number(alarms.find((one) => one.language === language)?.alarms ?? Number.NaN),
    ]),
  );
  say('\nNames of people in running text\n');
  table(
    ['collection', 'language', 'names', 'found', 'wrong'],
    namesFound().map(({ collection, language, gold, recall, wrong }) => [
      collection,
      language,
      String(gold),
      percent(recall),
      percent(wrong),
    ]),
  );
}

const worst = Number(values.worst);
if (worst > 0) {
  say('\nDisclosing and not noticed');
  for (const { message } of judged
    .filter(({ message, screening }) => message.about !== 'none' && screening.findings.length === 0)
    .slice(0, worst))
    say(`  ${message.id} ${message.text}`);
  say('\nHarmless and flagged');
  for (const { message, screening } of surest(judged.filter(({ message }) => message.about === 'none')).slice(0, worst))
    say(`  ${message.id} ${message.text}  [${[...new Set(screening.findings.map((finding) => finding.category))].join(', ')}]`);
  say('\nNoticed, with the wrong categories');
  for (const one of confused(judged.filter(({ message, screening }) => message.about !== 'none' && screening.findings.length > 0)).slice(
    0,
    worst,
  ))
    say(`  ${one.message.id} ${one.message.text}  [${one.message.categories.join(', ')}] seen: [${[...found(one)].join(', ')}]`);
  say('\nNoticed, about somebody else');
  for (const { message, screening } of judged
    .filter(({ message, screening }) => message.about !== 'none' && screening.findings.length > 0 && message.about !== screening.about)
    .slice(0, worst))
    say(`  ${message.id} ${message.text}  [${message.about}] seen: ${screening.about}`);
}

function found({ screening }: Judged): Set<string> {
  return new Set(screening.findings.map((finding) => finding.category));
}

/** The messages with the most categories that are missed or too many, first. */
function confused(list: readonly Judged[]): Judged[] {
  const wrong = (one: Judged): number => {
    const { categories, accept } = one.message;
    const seen = [...found(one)];
    const missed = categories.filter((category) => !seen.includes(category)).length;
    return missed + seen.filter((category) => !categories.some((a) => a === category) && !accept.some((a) => a === category)).length;
  };
  return list.filter((one) => wrong(one) > 0).sort((a, b) => wrong(b) - wrong(a));
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
