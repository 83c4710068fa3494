/** What screening costs: loading, a 200-character message, and whether long texts stay linear. Run: node bench/screen.ts */

const before = process.memoryUsage().rss;
const loadStart = performance.now();
const { screen } = await import('../screening/screen.ts');
screen('Er hat Schulden. She owes 200 euros.');
const load = performance.now() - loadStart;
const memory = (process.memoryUsage().rss - before) / 2 ** 20;

const MESSAGES = [
  'Er nimmt das Antidepressivum seit zwei Wochen nicht mehr, Station 4 hält das Bett noch bis Freitag frei. Die Mutter hat heute früh angerufen, sie findet ihn unruhig und fragt, wer mit ihm zum Arzt geht, danke.',
  'Could everybody please check whether Thursday at two suits them for the next round table? The room in the town hall is booked, the agenda is attached and the minutes of the last meeting will follow on Monday.',
];

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function microseconds(text: string, rounds: number): number {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    screen(text);
    times.push((performance.now() - start) * 1000);
  }
  return median(times);
}

for (const text of MESSAGES) microseconds(text, 500);
console.log(`load and first message  ${load.toFixed(0)} ms, ${memory.toFixed(0)} MB`);
for (const text of MESSAGES) console.log(`${text.length} characters          ${microseconds(text, 2000).toFixed(0)} µs (median)`);

const SHAPES: Record<string, (length: number) => string> = {
  'running text': (length) => 'Er hat Schulden und trinkt wieder. '.repeat(length / 35),
  'one sentence': (length) => 'seine Mutter hat ihm Drogen gegeben und '.repeat(length / 40),
  'one word': (length) => 'a'.repeat(length),
  digits: (length) => '+49 171 2345678 '.repeat(length / 16),
  'at signs': (length) => '@a'.repeat(length / 2),
  marks: (length) => `e${'\u0308'.repeat(length)}`,
};
for (const [name, make] of Object.entries(SHAPES)) {
  const short = microseconds(make(8192), 9);
  const long = microseconds(make(65536), 5);
  console.log(`64 kB of ${name.padEnd(14)} ${(long / 1000).toFixed(0)} ms, ${(long / short).toFixed(1)} times 8 kB (8 is linear)`);
}
