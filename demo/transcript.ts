import { stdout } from 'node:process';

/** Prints the case as people like to read it: room, who, what was said, what the bot did and whom it told. */
export interface Transcript {
  /** Starts a step; what follows belongs to it. */
  step(title: string): void;
  /** Somebody writes in a room. */
  says(room: string, who: string, text: string): void;
  /** What the bot did or said, and to whom. */
  bot(room: string, text: string): void;
  /** What can be seen now, besides words. */
  seen(text: string): void;
  /** Shows that a long step goes on; ends with the next line. */
  waiting(text: string): () => void;
}

const colour = stdout.isTTY && !process.env.NO_COLOR;
const paint = (code: number, text: string) => (colour ? `\x1b[${code}m${text}\x1b[0m` : text);
const WIDTH = 100;

/** A transcript on standard output; in colour on a terminal. */
export function openTranscript(): Transcript {
  let steps = 0;
  const line = (text: string) => void stdout.write(`${text}\n`);
  return {
    step(title) {
      steps += 1;
      line(`\n${paint(1, `${steps}. ${title}`)}`);
    },
    says: (room, who, text) => block(`  ${paint(36, `[${room}]`)} ${paint(1, who)}: `, `  [${room}] ${who}: `.length, text),
    bot: (room, text) => block(`  ${paint(36, `[${room}]`)} ${paint(32, 'Roundtable')}: `, `  [${room}] Roundtable: `.length, text),
    seen: (text) => block(`  ${paint(33, '→')} `, 4, text),
    waiting(text) {
      if (!stdout.isTTY) {
        line(`  … ${text}`);
        return () => {};
      }
      const start = Date.now();
      const timer = setInterval(() => stdout.write(`\r  … ${text} ${Math.round((Date.now() - start) / 1000)} s`), 1000);
      return () => {
        clearInterval(timer);
        stdout.write('\r\x1b[2K');
      };
    },
  };

  function block(head: string, indent: number, text: string): void {
    const [first = '', ...rest] = text.split('\n').flatMap((row) => wrap(row, WIDTH - Math.min(indent, 40)));
    line(head + first);
    for (const row of rest) line(' '.repeat(Math.min(indent, 40)) + row);
  }
}

function wrap(text: string, width: number): string[] {
  const rows: string[] = [];
  let row = '';
  for (const word of text.split(' ')) {
    if (row && row.length + word.length + 1 > width) {
      rows.push(row);
      row = word;
    } else row = row ? `${row} ${word}` : word;
  }
  return [...rows, row];
}
