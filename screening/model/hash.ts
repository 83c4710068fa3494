/** The state before anything was fed. */
export const SEED = 2166136261;

/** FNV-1a, step by step: goes on from a state with a part of a text. */
export function feed(state: number, text: string, from = 0, to = text.length): number {
  let value = state;
  for (let at = from; at < to; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 16777619);
  return value;
}

/** Folds a state into a number below `size`, a power of two. */
export function fold(state: number, size: number): number {
  return ((state ^ (state >>> 15)) >>> 0) & (size - 1);
}
