import type { Category } from '../cases/model.ts';
import type { Hit } from './matcher.ts';
import type { Signals } from './person/signals.ts';
import type { PlainText } from './plain-text.ts';
import type { Tokens } from './tokens.ts';
import type { Finding } from './types.ts';

/** Reasons of health that any other branch of medicine may mean too; beside words of mental health they are part of it. */
const ABSORBED = new Set(['why.health.medication', 'why.health.hospital']);

export function categoryOf(hit: Hit): Category {
  return hit.entry.group as Category;
}

/** Of hits that cover each other the longest wording stays: "depot injection" is not also an injection. */
export function longest(hits: readonly Hit[]): Hit[] {
  const sorted = [...hits].sort((a, b) => a.from - b.from || b.to - a.to || b.entry.pattern.length - a.entry.pattern.length);
  const kept: Hit[] = [];
  for (const hit of sorted) {
    const last = kept[kept.length - 1];
    if (last === undefined || hit.to > last.to) kept.push(hit);
    else if (
      hit.from === last.from &&
      hit.to === last.to &&
      hit.entry.pattern.length === last.entry.pattern.length &&
      hit.entry.group !== last.entry.group
    )
      kept.push(hit);
  }
  return kept;
}

/**
 * Is the word only the name of a topic ("psychosis training", "Suizidprävention", "leaflet on drugs")? Institutions ("drug squad") count as
 * topics only where nobody in particular is meant: somebody sent to one discloses something.
 */
export function isTopic(hit: Hit, signals: Signals, tokens: Tokens, plain: PlainText, personMeant: boolean): boolean {
  if ([0, 1, 2].some((distance) => signals.endsAt('topic_before', hit.from - distance))) return true;
  const named = (kind: 'topic_after' | 'institution_after'): boolean => {
    const inside = signals.at(kind, hit.to - 1);
    if (inside?.entry.openStart === true && !endsLike(hit, tokens, inside)) return true;
    const next = signals.at(kind, hit.to);
    if (next === undefined) return false;
    const gap = plain.text.slice(tokens.list[hit.to - 1]?.end ?? 0, tokens.list[hit.to]?.start ?? 0);
    return gap === '-' || (gap === ' ' && next.entry.language === 'en');
  };
  return named('topic_after') || (!personMeant && named('institution_after'));
}

/** A concept that itself ends like a topic ("Notschlafstelle") is not the topic of another word. */
function endsLike(hit: Hit, tokens: Tokens, topic: Hit): boolean {
  const last = tokens.list[hit.to - 1]?.word ?? '';
  const pattern = hit.entry.pattern.split(' ').at(-1) ?? '';
  return topic.entry.pattern.length <= pattern.length && last.endsWith(pattern) && pattern.endsWith(topic.entry.pattern);
}

/** Narrowest category (annotation guide 4): general words of medicine go where mental health is spoken of. */
export function narrow(findings: readonly Finding[]): Finding[] {
  const mental = findings.some((finding) => finding.category === 'mental_health');
  return findings.filter((finding) => !mental || !ABSORBED.has(finding.why.key));
}
