/** The state before anything was fed. */
export const SEED = 2166136261;

/** FNV-1a, step by step: goes on from a state with a part of a text. */
export function feed(state: number, text: string, from = 0, to = text.length): number {
  let value = state;
  for (let at = from; at < to; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 16777619);
  return value;
}

/** The number that stands for what was fed, of 30 bits: such numbers need no memory of their own. */
export function finish(state: number): number {
  return (state ^ (state >>> 15)) & 0x3fffffff;
}
