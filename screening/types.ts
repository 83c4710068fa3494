import type { Category, RoomKind } from '../cases/model.ts';

/** Whom a statement is about. `none`: nobody in particular, so nothing is disclosed. */
export type About = 'subject' | 'third_party' | 'none';

/** One thing that a text says about a person. */
export interface Finding {
  category: Category;
  about: About;
  /** UTF-16 offsets into the text as given, end exclusive. */
  start: number;
  end: number;
  /** 0 to 1. */
  confidence: number;
  /** A key of the locale (`why.*`) with parameters that may be shown; never the words themselves. */
  why: { key: string; params?: Record<string, string> };
}

/** What the case and the roster know and screening may use. All of it optional. */
export interface ScreenContext {
  /** Professionals: their data is not case data. */
  professionals?: { names: string[]; numbers: string[]; addresses: string[] };
  /** Identifiers of the case, as keyed hashes, with the function that hashes a candidate. */
  known?: { hashes: Set<string>; hash: (normalised: string) => string };
  /** The neutral reference of the case: not identity. */
  reference?: string;
  roomKind?: RoomKind;
  authorAgency?: string;
  /** The last few messages of the room, newest last, for pronouns. */
  before?: string[];
}

export interface Screening {
  /** ISO 639-1, or `und` where unknown. */
  language: string;
  about: About;
  findings: Finding[];
}

/** Pure and synchronous; throws never. */
export type Screen = (text: string, context?: ScreenContext) => Screening;
