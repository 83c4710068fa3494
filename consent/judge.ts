import type { Category, Verdict } from '../cases/model.ts';
import type { About } from '../screening/types.ts';
import { activeBases, basesThatPermit, basesToOffer, consentsThat, type Datum } from './covers.ts';
import { type MatchedRule, type Ruling, rulesFor, ruling, stricter, toRuling } from './rules.ts';
import type { Judged, JudgeInput, Judgement, LegalBasis } from './verdict.ts';

/**
 * Judges each finding for each recipient and takes the worst. Pure; throws never. Findings about nobody disclose
 * nothing; the author's own agency learns nothing new. Same finding, same recipient: judged once.
 * Source: design "Guard", domain.md 4.3.
 */
export function judge(input: JudgeInput): Judgement {
  const recipients = new Set(input.recipients.map(({ agency }) => agency));
  recipients.delete(input.author);
  const judged = dataOf(input.findings).flatMap((datum) => [...recipients].map((recipient) => judgeOne({ ...datum, recipient }, input)));
  return { verdict: judged.reduce<Verdict>((worst, { verdict }) => stricter(worst, verdict), 'allow'), judged };
}

/** `third_party` is a flag: where another finding already is about a third party, that one is judged and the flag is not; alone, the flag itself is. */
function dataOf(findings: JudgeInput['findings']): { category: Category; about: About }[] {
  const data = new Map<string, { category: Category; about: About }>();
  for (const { category, about } of findings) {
    if (about !== 'none' && category !== 'third_party') data.set(`${category} ${about}`, { category, about });
  }
  const flagged = findings.some(({ category, about }) => category === 'third_party' && about !== 'none');
  const covered = [...data.values()].some(({ about }) => about === 'third_party');
  if (flagged && !covered) data.set('third_party', { category: 'third_party', about: 'third_party' });
  return [...data.values()];
}

function judgeOne(it: Datum, input: JudgeInput): Judged {
  const { verdict, because, rule, offers } = decide(it, input);
  return { ...it, verdict, because, offers: offers.map(({ id }) => id), ...(rule?.hint ? { hint: rule.hint } : {}) };
}

interface Decided extends Ruling {
  offers: LegalBasis[];
}

function decide(it: Datum, input: JudgeInput): Decided {
  const possible = basesToOffer(it, input);
  const anonymous = possible.filter(({ kind }) => kind === 'none_needed');
  if (input.roomKind === 'knowledge') return { verdict: 'deny', because: 'knowledge_room', offers: anonymous };

  const [refusal] = consentsThat('deny', it, input)
    .map(({ id }) => id)
    .sort();
  if (refusal !== undefined) return { verdict: 'deny', because: `grant:${refusal}`, offers: anonymous };

  const matched = rulesFor(it.category, it, input);
  const denials = standingDenials(matched, it, input);
  if (denials[0]) {
    const lifts = ({ id }: LegalBasis) => denials.every(({ rule }) => rule.unless_basis?.includes(id));
    return { ...toRuling(denials[0]), offers: possible.filter((basis) => basis.kind === 'none_needed' || lifts(basis)) };
  }

  const permission = permitted(it, input) ?? ruling(matched, it, input);
  if (permission.verdict === 'ask' || permission.verdict === 'deny') return { ...permission, offers: possible };
  if (!secrecyLifted(it, input)) return { verdict: 'ask', because: 'secrecy', offers: possible };
  return { ...permission, offers: [] };
}

/** Denials of the profile that no active basis lifts. Data about a third party meet the `third_party` denials too. */
function standingDenials(matched: MatchedRule[], it: Datum, input: JudgeInput): MatchedRule[] {
  const third = it.about === 'third_party' && it.category !== 'third_party' ? rulesFor('third_party', it, input) : [];
  const denials = [...matched, ...third].filter(({ rule }) => rule.action === 'deny');
  if (denials.length === 0) return denials;
  const active = activeBases(it, input);
  return denials.filter(({ rule }) => !rule.unless_basis?.some((id) => active.has(id)));
}

/** The first lock: a grant of the person or a basis in law. */
function permitted(it: Datum, input: JudgeInput): Ruling | undefined {
  const grants = consentsThat('permit', it, input).map(({ id }) => `grant:${id}`);
  const bases = basesThatPermit(it, input).map(({ record }) => `basis:${record.id}`);
  const because = grants.sort()[0] ?? bases.sort()[0];
  return because === undefined ? undefined : { verdict: 'allow', because };
}

/**
 * The second lock: an agency bound to secrecy may speak where the person released it for this datum and recipient, or
 * where a gateway or an override speaks for it. A release towards the school is none towards the police.
 */
function secrecyLifted(it: Datum, input: JudgeInput): boolean {
  const bound = input.profile.agencies.find(({ id }) => id === input.author)?.secrecy?.release_required === true;
  if (!bound) return true;
  const released = consentsThat('permit', it, input).some(({ releasesSecrecyOf }) => releasesSecrecyOf.includes(input.author));
  return released || basesThatPermit(it, input).some(({ basis }) => basis.kind === 'gateway' || basis.kind === 'override');
}
