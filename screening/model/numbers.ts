/** Collects numbers below a size without repetition, in order. One collector serves many texts, one after the other: a set of its own for each would cost more than reading it. */
export class Numbers {
  readonly #round: Uint32Array;
  #rounds = 0;
  #list: number[] = [];

  constructor(size: number) {
    this.#round = new Uint32Array(size);
  }

  /** Forgets what was collected. */
  begin(): void {
    this.#rounds += 1;
    this.#list = [];
    if (this.#rounds < 2 ** 32) return;
    this.#round.fill(0);
    this.#rounds = 1;
  }

  add(value: number): void {
    if (this.#round[value] === this.#rounds) return;
    this.#round[value] = this.#rounds;
    this.#list.push(value);
  }

  /** What was collected since the beginning. */
  all(): Uint32Array {
    return Uint32Array.from(this.#list);
  }
}
