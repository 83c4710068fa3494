import { distance } from 'fastest-levenshtein';

/** The known word that a mistyped one most likely stands for, or undefined where none is near (a third of its letters, two at least). */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const plain = typed.toLowerCase().replaceAll('-', '_');
  const allowed = Math.max(2, Math.floor(plain.length / 3));
  let best: { word: string; far: number } | undefined;
  for (const word of known) {
    const far = distance(plain, word.toLowerCase());
    if (far <= allowed && far < word.length && (best === undefined || far < best.far)) best = { word, far };
  }
  return best?.word;
}

/** ``Did you mean `time_zone`?``, or what there is to choose from where nothing is near and the list is short. */
export function didYouMean(typed: string, known: readonly string[]): string | undefined {
  const word = nearest(typed, known);
  if (word !== undefined) return `Did you mean \`${word}\`?`;
  const words = [...new Set(known)];
  return words.length > 0 && words.length <= 25 ? `Known here: ${words.join(', ')}.` : undefined;
}
