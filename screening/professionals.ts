import { lineOf } from './lexicon.ts';
import type { ScreenContext } from './types.ts';

/** What the roster says about professionals, in the spellings that are compared. */
export class Professionals {
  readonly #names = new Set<string>();
  readonly #numbers: string[] = [];
  readonly #addresses = new Set<string>();

  constructor(given: ScreenContext['professionals']) {
    for (const name of given?.names ?? []) for (const word of lineOf(name).split(' ')) if (word.length > 1) this.#names.add(word);
    for (const number of given?.numbers ?? []) this.#numbers.push(subscriber(number));
    for (const address of given?.addresses ?? []) this.#addresses.add(lineOf(address));
  }

  /** Is this folded word part of a professional's name? */
  named(word: string): boolean {
    return this.#names.has(word);
  }

  /** Compares the last nine digits, so that national and international spelling meet. */
  hasNumber(number: string): boolean {
    const wanted = subscriber(number);
    return wanted !== '' && this.#numbers.includes(wanted);
  }

  /** E-mail, Matrix id or street. */
  hasAddress(address: string): boolean {
    return this.#addresses.has(lineOf(address));
  }
}

function subscriber(number: string): string {
  return number.replace(/\D/g, '').slice(-9);
}
