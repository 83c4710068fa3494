import type { Hit } from '../matcher.ts';

/**
 * The sections of data/<language>/signals.ts.
 *
 * Somebody is meant: pronouns (he ... they), `person` (the boy), `kin_*` (people around the case), `state_verb` and `adverb` (a sentence
 * without a subject: "Not opened the door again"), `episodic` (it happened at some time).
 * Nobody in particular is meant: `ask_group` (who of you), `offer` (we run), `plural`, `conditional`, `indefinite`, `staff`, `appointment`, `own`, `you`.
 * A word is only the name of a subject: `topic_before` (training on ...), `topic_after` (... workshop), `institution_after` (... department).
 * `not_state`: past forms that people use of their own office work.
 */
export type SignalKind =
  | 'he'
  | 'him'
  | 'his'
  | 'she'
  | 'her'
  | 'they'
  | 'person'
  | 'kin_f'
  | 'kin_m'
  | 'kin_n'
  | 'episodic'
  | 'state_verb'
  | 'not_state'
  | 'adverb'
  | 'ask_group'
  | 'offer'
  | 'plural'
  | 'conditional'
  | 'indefinite'
  | 'staff'
  | 'appointment'
  | 'own'
  | 'you'
  | 'topic_after'
  | 'institution_after'
  | 'topic_before';

/** The signals of one sentence, by kind, in order of where they end. Every look-up takes constant time: a sentence may be 64 kB long. */
export class Signals {
  readonly #byKind = new Map<string, Hit[]>();
  readonly #starts = new Map<string, Hit>();
  readonly #ends = new Map<string, Hit>();

  add(hit: Hit): void {
    const kind = hit.entry.section;
    const hits = this.#byKind.get(kind);
    if (hits === undefined) this.#byKind.set(kind, [hit]);
    else hits.push(hit);
    this.#starts.set(`${kind} ${hit.from}`, hit);
    this.#ends.set(`${kind} ${hit.to}`, hit);
  }

  all(kind: SignalKind): readonly Hit[] {
    return this.#byKind.get(kind) ?? [];
  }

  kinds(): Iterable<SignalKind> {
    return this.#byKind.keys() as Iterable<SignalKind>;
  }

  has(kind: SignalKind): boolean {
    return this.#byKind.has(kind);
  }

  /** The longest such signal that begins at this token. */
  at(kind: SignalKind, token: number): Hit | undefined {
    return this.#starts.get(`${kind} ${token}`);
  }

  /** Does such a signal end just before this token? */
  endsAt(kind: SignalKind, token: number): boolean {
    return this.#ends.has(`${kind} ${token}`);
  }
}
