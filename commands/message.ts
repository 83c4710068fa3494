/**
 * What the bot says, before it is turned into a Matrix message. Every sentence is a key of the locale;
 * the one renderer (`render.ts`) escapes and formats, so that nobody else touches HTML.
 */
export type Params = Record<string, string | number | Date | Part>;
/** A sentence or plain text inside a sentence, or a list of them ("health, school and city hall"). */
export type Part = Cell | Cell[];
/** A sentence of the locale. */
export interface Say {
  say: string;
  with?: Params;
}
export type Block =
  | Say
  /** A heading on its own line. */
  | { heading: Say }
  | { list: Cell[]; numbered?: boolean }
  | { table: { caption?: Say; head: Say[]; rows: Cell[][] } }
  /** Text of a person or of a profile, shown as it is, escaped. */
  | { text: string };
export type Cell = Say | { text: string };
export type Message = Block[];
