/** What a name takes when it bends (Finnish, Lithuanian and Croatian cases; the -s of the others), folded. */
const BENDINGS = new Set(
  (
    's a e i o u y an en in on un yn n ta na lla lle lta ssa sta in ien illa ille ilta issa ista nsa ' +
    'as is ys us es ius io iaus iui iu ui ai ei a aus umi imi omi os oje uje yje eje au ' +
    'om em ama ima oj ov ova ovo ove ovi ovu ovom evi evu eve ic ella elle elta een essa esta'
  ).split(' '),
);
/** What a name loses when it bends. */
const LOST = /(?:ius|as|is|ys|us|es|[aeiouy])$/;
/** So many words are remembered. */
const REMEMBERED = 5000;
/** A shorter stem would be the beginning of ordinary words. */
const SHORTEST = 4;

/** Names in all their forms. Spellings are folded. */
export class NameBook {
  readonly #names = new Set<string>();
  readonly #stems = new Set<string>();
  /** What was asked before: most words of a chat come back. */
  readonly #known = new Map<string, 'bent' | undefined>();

  constructor(names: Iterable<string>) {
    for (const name of names) {
      this.#names.add(name);
      if (name.length >= SHORTEST) this.#stems.add(name);
      const stem = name.replace(LOST, '');
      if (stem.length >= SHORTEST) this.#stems.add(stem);
      // Virtanen, Virtasen, Virtaselle
      if (name.endsWith('nen')) this.#stems.add(`${name.slice(0, -3)}s`);
    }
  }

  /** Whether this word is one of the names as they stand in registers, or one of them bent. */
  knows(word: string): 'exactly' | 'bent' | undefined {
    if (this.#names.has(word)) return 'exactly';
    if (!this.#known.has(word)) {
      if (this.#known.size >= REMEMBERED) this.#known.clear();
      this.#known.set(word, this.#isBent(word) ? 'bent' : undefined);
    }
    return this.#known.get(word);
  }

  #isBent(word: string): boolean {
    for (let cut = 1; cut <= 4 && word.length - cut >= SHORTEST; cut += 1) {
      if (this.#stems.has(word.slice(0, -cut)) && BENDINGS.has(word.slice(-cut))) return true;
    }
    return false;
  }
}
