/**
 * Which row of weights belongs to a feature. Features are numbers (hashes of what they say); only those that training
 * met more than once have a row, all others tell nothing.
 */
export class Table {
  readonly #keys: Uint32Array;
  /** Open addressing: a row plus one, 0 for an empty place. */
  readonly #places: Uint32Array;
  /** In which round of `rows` a row was taken last. */
  readonly #taken: Uint32Array;
  #round = 0;

  constructor(keys: Uint32Array) {
    this.#keys = keys;
    this.#places = new Uint32Array(2 ** Math.ceil(Math.log2(2 * keys.length + 2)));
    this.#taken = new Uint32Array(keys.length);
    keys.forEach((key, row) => {
      let place = key % this.#places.length;
      while (this.#places[place] !== 0) place = (place + 1) % this.#places.length;
      this.#places[place] = row + 1;
    });
  }

  /** The rows of these features, each once, in order. */
  rows(features: readonly number[]): Uint32Array {
    this.#round += 1;
    if (this.#round === 2 ** 32) {
      this.#taken.fill(0);
      this.#round = 1;
    }
    const rows: number[] = [];
    for (const feature of features) {
      const row = this.#row(feature);
      if (row < 0 || this.#taken[row] === this.#round) continue;
      this.#taken[row] = this.#round;
      rows.push(row);
    }
    return new Uint32Array(rows);
  }

  #row(feature: number): number {
    const mask = this.#places.length - 1;
    for (let place = feature & mask; ; place = (place + 1) & mask) {
      const found = this.#places[place] ?? 0;
      if (found === 0) return -1;
      if (this.#keys[found - 1] === feature) return found - 1;
    }
  }
}
