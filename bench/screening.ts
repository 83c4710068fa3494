/** What screening costs: loading, a message by language and length, and whether long texts stay linear. Run: node bench/screening.ts */
import { keepHeapSmall } from '../bot/small-heap.ts';
import { atMost, type Figure, median } from './figures.ts';
import { report } from './run.ts';

const LENGTHS = [50, 200, 1000];
const ROUNDS = 300;

/** Ordinary talk and something sensitive, in each language. */
const TALK: Record<string, string> = {
  de: 'Er nimmt die Tabletten seit zwei Wochen nicht mehr, die Mutter hat heute früh angerufen. Können wir uns am Donnerstag um zwei im Rathaus treffen? ',
  en: 'He has not taken his tablets for two weeks, his mother rang this morning. Could we meet on Thursday at two in the town hall? ',
  fi: 'Hän ei ole ottanut lääkkeitään kahteen viikkoon, äiti soitti tänä aamuna. Voidaanko tavata torstaina kahdelta kaupungintalolla? ',
  fr: 'Il ne prend plus ses médicaments depuis deux semaines, sa mère a appelé ce matin. On peut se voir jeudi à quatorze heures à la mairie? ',
  hr: 'Već dva tjedna ne uzima tablete, majka je zvala jutros. Možemo li se naći u četvrtak u dva u gradskoj upravi? ',
  lt: 'Jau dvi savaites negeria vaistų, mama skambino šįryt. Gal galime susitikti ketvirtadienį antrą savivaldybėje? ',
  nl: 'Hij neemt al twee weken zijn pillen niet meer, zijn moeder belde vanmorgen. Kunnen we donderdag om twee uur op het stadhuis afspreken? ',
  sv: 'Han har inte tagit sina tabletter på två veckor, hans mamma ringde i morse. Kan vi ses på torsdag klockan två i stadshuset? ',
};

const ODD = [
  '\u200b',
  '\u202e',
  '\u0308',
  '１２',
  'Ⅳ',
  '\ud800',
  '<b>',
  '@',
  'Àß',
  '\u0000',
  'お',
  '> ',
  '\n',
  'geb. 1.2.2003 ',
  'Lindenstraße 12 ',
  'а',
];

const SHAPES: Record<string, (length: number) => string> = {
  'running text': (length) => 'Er hat Schulden und trinkt wieder. '.repeat(length / 35),
  'one sentence': (length) => 'seine Mutter hat ihm Drogen gegeben und '.repeat(length / 40),
  'one word': (length) => 'a'.repeat(length),
  digits: (length) => '+49 171 2345678 '.repeat(length / 16),
  'at signs': (length) => '@a'.repeat(length / 2),
  marks: (length) => `e${'\u0308'.repeat(length)}`,
};

/** The first message pays for loading; it is measured here, in the process that does nothing else before. */
export async function measureScreening(): Promise<Figure[]> {
  keepHeapSmall();
  const before = process.memoryUsage().rss;
  const start = performance.now();
  const { screen } = await import('../screening/screen.ts');
  screen('Er hat Schulden. She owes 200 euros.');
  const seconds = (performance.now() - start) / 1000;
  const megabytes = (process.memoryUsage().rss - before) / 2 ** 20;

  const micros = (text: string, rounds: number): number =>
    median(
      Array.from({ length: rounds }, () => {
        const from = performance.now();
        screen(text);
        return (performance.now() - from) * 1000;
      }),
    );
  const cut = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length)).slice(0, length);
  for (const text of Object.values(TALK)) micros(cut(text, 200), 500);

  const figures: Figure[] = [
    { name: 'screening, load and first message', value: `${seconds.toFixed(2)} s`, goal: atMost(1, seconds, ' s') },
    { name: 'screening, memory added', value: `${megabytes.toFixed(0)} MB`, goal: atMost(150, megabytes, ' MB') },
  ];
  for (const [language, text] of Object.entries(TALK)) {
    const [short, usual, long] = LENGTHS.map((length) => micros(cut(text, length), ROUNDS));
    const value = `${short?.toFixed(0)} / ${usual?.toFixed(0)} / ${long?.toFixed(0)} µs (50, 200, 1000 characters)`;
    figures.push({ name: `screening, ${language}`, value, goal: atMost(150, usual ?? 0, ' µs for 200') });
  }
  for (const [name, make] of Object.entries(SHAPES)) {
    const [short, long] = [micros(make(8192), 9), micros(make(65536), 5)];
    figures.push({
      name: `screening, 64 kB of ${name}`,
      value: `${(long / 1000).toFixed(0)} ms; ratio to 8 kB, 8 is linear`,
      ratio: long / short,
    });
  }
  figures.push(slowest(screen));
  return figures;
}

/** Anything at all, put together by a fixed sequence: the slowest of many texts, for each kB. */
function slowest(screen: (text: string) => unknown): Figure {
  const [pieces, texts, tries] = [[...Object.values(TALK), ...Object.values(SHAPES).map((make) => make(64)), ...ODD], 1000, 5];
  let [state, worst] = [1, 0];
  const next = (below: number): number => {
    state = (Math.imul(state, 48271) >>> 0) % 2147483647;
    return state % below;
  };
  for (let index = 0; index < texts; index += 1) {
    const text = Array.from({ length: 1 + next(20) }, () => pieces[next(pieces.length)])
      .join('')
      .repeat(1 + next(20))
      .slice(0, 16_384);
    // The fastest of a few: a pause of the machine is no fault of the text.
    const took = Array.from({ length: tries }, () => {
      const from = performance.now();
      screen(text);
      return performance.now() - from;
    });
    worst = Math.max(worst, Math.min(...took) / Math.max(1, text.length / 1024));
  }
  return { name: `screening, slowest of ${texts} odd texts`, value: `${worst.toFixed(2)} ms for each kB`, goal: atMost(2, worst, ' ms') };
}

if (import.meta.main) await report([measureScreening]);
