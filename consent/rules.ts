import { VERDICTS, type Verdict } from '../cases/model.ts';
import type { Datum } from './covers.ts';
import type { CategoryRule, JudgeInput, RuleProfile } from './verdict.ts';

/** A rule of the profile with its index in `categories.rules`. */
export interface MatchedRule {
  rule: CategoryRule;
  index: number;
}

/** The stricter of two verdicts. */
export function stricter(a: Verdict, b: Verdict): Verdict {
  return VERDICTS.indexOf(a) >= VERDICTS.indexOf(b) ? a : b;
}

/** The rules that speak of this category from this author to this recipient in this room; all conditions of a rule must hold. */
export function rulesFor(category: CategoryRule['category'], it: Datum, input: JudgeInput): MatchedRule[] {
  const { profile } = input;
  const to = profile.agencies.find(({ id }) => id === it.recipient);
  const from = profile.agencies.find(({ id }) => id === input.author);
  return profile.categories.rules.flatMap((rule, index) => {
    const matches =
      rule.category === category &&
      (rule.to_sector === undefined || (to !== undefined && rule.to_sector.includes(to.sector))) &&
      (rule.to_agency === undefined || rule.to_agency.includes(it.recipient)) &&
      (rule.to_structure === undefined || isMember(profile, rule.to_structure, it.recipient)) &&
      (rule.to_room === undefined || isRoom(profile, rule.to_room, input.roomKind)) &&
      (rule.from_sector === undefined || (from !== undefined && rule.from_sector.includes(from.sector))) &&
      (rule.from_structure === undefined || isMember(profile, rule.from_structure, input.author));
    return matches ? [{ rule, index }] : [];
  });
}

function isMember(profile: RuleProfile, structure: string, agency: string): boolean {
  return profile.structures.some(({ id, members }) => id === structure && members.includes(agency));
}

/** A profile's rooms of kind information and coordination are the conference (design "Words"). */
function isRoom(profile: RuleProfile, room: string, kind: string): boolean {
  const named = profile.rooms?.find(({ id }) => id === room)?.kind ?? room;
  return kind === (named === 'information' || named === 'coordination' ? 'conference' : named);
}

/** What the profile says of a datum where nothing permits it: the deciding verdict, where it stands, and the rule. */
export interface Ruling {
  verdict: Verdict;
  because: string;
  rule?: CategoryRule;
}

/**
 * The milder part of a profile's word: its matching rules without the denials, the strictest first, else its default.
 * For data about a third party the profile's `third_party` rule takes the place of the default, and silence means ask.
 * An agency that the profile does not know gets nothing by rule.
 */
export function ruling(matched: MatchedRule[], it: Datum, input: JudgeInput): Ruling {
  const strangers = input.profile.agencies.every(({ id }) => id !== it.recipient);
  const floor: Verdict = strangers ? 'ask' : 'allow';
  const strictest = strictestOf(matched.filter(({ rule }) => rule.action !== 'deny'));
  if (strictest) return { ...strictest, verdict: stricter(strictest.verdict, floor) };

  const otherwise = stricter(input.profile.categories.default.action, floor);
  if (it.about !== 'third_party') return { verdict: otherwise, because: 'default' };
  const third = strictestOf(rulesFor('third_party', it, input).filter(({ rule }) => rule.action !== 'deny'));
  return third ? { ...third, verdict: stricter(third.verdict, floor) } : { verdict: stricter(otherwise, 'ask'), because: 'third_party' };
}

function strictestOf(matched: MatchedRule[]): Ruling | undefined {
  return matched
    .map(toRuling)
    .reduce<Ruling | undefined>(
      (worst, next) => (worst && stricter(worst.verdict, next.verdict) === worst.verdict ? worst : next),
      undefined,
    );
}

/** A matched rule as the ruling that it gives. */
export function toRuling({ rule, index }: MatchedRule): Ruling {
  return { verdict: rule.action, because: `rule:${index}`, rule };
}
