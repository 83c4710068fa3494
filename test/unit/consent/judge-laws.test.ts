import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CATEGORIES, VERDICTS, type Verdict } from '../../../cases/model.ts';
import { judge } from '../../../consent/judge.ts';
import type { BasisRecord, ConsentRecord, Grant } from '../../../consent/records.ts';
import type { JudgeInput, RuleProfile } from '../../../consent/verdict.ts';
import { basis, consent, NOW, NUREMBERG } from './fixtures.ts';

const AGENCIES = NUREMBERG.agencies.map(({ id }) => id);
const BASES = NUREMBERG.legal_bases.map(({ id }) => id);

/** The shipped profile, with and without agencies bound to secrecy. */
const bound: RuleProfile = {
  ...NUREMBERG,
  agencies: NUREMBERG.agencies.map((agency) => ({ ...agency, secrecy: { ...agency.secrecy, release_required: true } })),
};

const categories = fc.uniqueArray(fc.constantFrom(...CATEGORIES), { minLength: 1, maxLength: 6 });
const someAgencies = fc.uniqueArray(fc.constantFrom(...AGENCIES), { minLength: 1, maxLength: 4 });
const purpose = fc.constantFrom('threat_management', 'threat_management', 'threat_management', 'research');
const period = fc.constantFrom(
  ['2025-01-01T00:00:00.000Z', '2025-06-01T00:00:00.000Z'] as const,
  ['2024-01-01T00:00:00.000Z', '2024-06-01T00:00:00.000Z'] as const,
  ['2026-01-01T00:00:00.000Z', '2026-06-01T00:00:00.000Z'] as const,
);
const aGrant = (decision: Grant['decision']): fc.Arbitrary<Grant> =>
  fc.record({ decision: fc.constant(decision), categories, to: fc.record({ agencies: someAgencies }), purpose });
const aConsent = (decisions: Grant['decision'][]): fc.Arbitrary<ConsentRecord> =>
  fc
    .record({
      id: fc.uuid(),
      grants: fc.array(fc.constantFrom(...decisions).chain(aGrant), { minLength: 1, maxLength: 3 }),
      releasesSecrecyOf: fc.uniqueArray(fc.constantFrom(...AGENCIES), { maxLength: 3 }),
      status: fc.constantFrom('given' as const, 'renewed' as const, 'withdrawn' as const),
      period,
    })
    .map(({ period: [validFrom, validUntil], grants, ...rest }) => consent(grants, { ...rest, validFrom, validUntil }));
const aBasis: fc.Arbitrary<BasisRecord> = fc
  .record({ id: fc.uuid(), basisId: fc.constantFrom(...BASES), categories, to: someAgencies, purpose, period })
  .map(({ id, basisId, categories: which, to, purpose: what, period: [from, until] }) =>
    basis(basisId, which, to, { id, purpose: what, from, until }),
  );

const anInput: fc.Arbitrary<JudgeInput> = fc.record({
  findings: fc.array(
    fc.record({
      category: fc.constantFrom(...CATEGORIES),
      about: fc.constantFrom('subject' as const, 'subject' as const, 'third_party' as const, 'none' as const),
    }),
    { minLength: 1, maxLength: 5 },
  ),
  author: fc.constantFrom(...AGENCIES),
  recipients: someAgencies.map((ids) => ids.map((agency) => ({ agency, via: 'member' as const }))),
  roomKind: fc.constantFrom('conference' as const, 'conference' as const, 'knowledge' as const, 'release' as const),
  consents: fc.array(aConsent(['permit', 'permit', 'deny']), { maxLength: 4 }),
  bases: fc.array(aBasis, { maxLength: 4 }),
  profile: fc.constantFrom<RuleProfile>(NUREMBERG, bound),
  purpose: fc.constant('threat_management'),
  now: fc.constant(NOW),
});

const level = (verdict: Verdict) => VERDICTS.indexOf(verdict);
const byDatum = (given: JudgeInput) => new Map(judge(given).judged.map((one) => [`${one.category} ${one.about} ${one.recipient}`, one]));

describe('laws of judgement', () => {
  test('the verdict is the worst of all', () => {
    fc.assert(
      fc.property(anInput, (given) => {
        const { verdict, judged } = judge(given);
        expect(level(verdict)).toBe(Math.max(0, ...judged.map((one) => level(one.verdict))));
      }),
    );
  });

  test('more permissions never make it stricter', () => {
    fc.assert(
      fc.property(anInput, aConsent(['permit']), aBasis, (given, more, law) => {
        const after = byDatum({ ...given, consents: [...given.consents, more], bases: [...given.bases, law] });
        for (const [key, before] of byDatum(given)) expect(level(after.get(key)!.verdict)).toBeLessThanOrEqual(level(before.verdict));
      }),
    );
  });

  test('a denial gets weaker only by what its rule names, a denial of the person or the room by nothing', () => {
    fc.assert(
      fc.property(anInput, fc.array(aConsent(['permit']), { maxLength: 3 }), fc.array(aBasis, { maxLength: 3 }), (given, more, law) => {
        const after = byDatum({ ...given, consents: [...given.consents, ...more], bases: [...given.bases, ...law] });
        for (const [key, before] of byDatum(given)) {
          if (before.verdict !== 'deny' || after.get(key)!.verdict === 'deny') continue;
          expect(before.because).toMatch(/^rule:/);
          const named = NUREMBERG.categories.rules[Number(before.because.slice(5))]!.unless_basis ?? [];
          const brought = [...law.map(({ basisId }) => basisId), ...(more.length > 0 ? ['de-consent-release'] : [])];
          expect(named.some((id) => brought.includes(id))).toBe(true);
        }
      }),
    );
  });

  test('a denial of the person never makes it milder', () => {
    fc.assert(
      fc.property(anInput, aConsent(['deny']), (given, no) => {
        const after = byDatum({ ...given, consents: [...given.consents, no] });
        for (const [key, before] of byDatum(given)) expect(level(after.get(key)!.verdict)).toBeGreaterThanOrEqual(level(before.verdict));
      }),
    );
  });

  test('what expired, has not begun or was withdrawn equals what never was', () => {
    fc.assert(
      fc.property(anInput, (given) => {
        const now = NOW.toISOString();
        const consents = given.consents.filter((c) => c.status !== 'withdrawn' && c.validFrom <= now && now < c.validUntil);
        const bases = given.bases.filter((b) => b.from <= now && now < b.until);
        expect(judge(given)).toEqual(judge({ ...given, consents, bases }));
      }),
    );
  });

  test('the order of records, findings and recipients is irrelevant', () => {
    fc.assert(
      fc.property(anInput, (given) => {
        const turned = {
          ...given,
          consents: given.consents.toReversed(),
          bases: given.bases.toReversed(),
          findings: given.findings.toReversed(),
          recipients: given.recipients.toReversed(),
        };
        expect(judge(turned).verdict).toBe(judge(given).verdict);
        expect(byDatum(turned)).toEqual(byDatum(given));
      }),
    );
  });

  test('the person’s word changes nothing for third parties', () => {
    fc.assert(
      fc.property(anInput, (given) => {
        const findings = given.findings.map(({ category }) => ({ category, about: 'third_party' as const }));
        expect(judge({ ...given, findings })).toEqual(judge({ ...given, findings, consents: [] }));
      }),
    );
  });

  test('a knowledge room denies whatever is linked to a person', () => {
    fc.assert(
      fc.property(anInput, (given) => {
        const { judged } = judge({ ...given, roomKind: 'knowledge' });
        expect(judged.every(({ verdict }) => verdict === 'deny')).toBe(true);
        const person =
          given.findings.some(({ about }) => about !== 'none') && given.recipients.some(({ agency }) => agency !== given.author);
        expect(judged.length > 0).toBe(person);
      }),
    );
  });

  test('the input is left as it was', () => {
    fc.assert(
      fc.property(anInput, (given) => {
        const copy = JSON.stringify(given);
        judge(given);
        expect(JSON.stringify(given)).toBe(copy);
      }),
    );
  });
});
