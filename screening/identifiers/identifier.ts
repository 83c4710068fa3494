import type { Category } from '../../cases/model.ts';

/** Something found by its shape. Offsets are into the plain text. */
export interface Identifier {
  category: Category;
  start: number;
  end: number;
  confidence: number;
  why: string;
  /**
   * When it discloses something. `always`: a checked number belongs to somebody. `unless_own`: unless the sentence speaks of the writer,
   * of staff, of a service or of a meeting. `linked`: only where a person is meant.
   */
  gate: 'always' | 'unless_own' | 'linked';
}
