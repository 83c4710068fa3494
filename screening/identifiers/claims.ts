/** Which parts of a text are already explained. Its cost is the length of what is asked, never the number of things found. */
export class Claims {
  readonly #taken: Uint8Array;

  constructor(length: number) {
    this.#taken = new Uint8Array(length);
  }

  free(start: number, end: number): boolean {
    return !this.#taken.subarray(start, end).includes(1);
  }

  /** Claims the range; false where part of it was taken before. */
  take({ start, end }: { start: number; end: number }): boolean {
    if (!this.free(start, end)) return false;
    this.#taken.fill(1, start, end);
    return true;
  }
}
