import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../consent/judge.ts';
import type { CategoryRule, JudgeInput, RuleProfile } from '../../../consent/verdict.ts';
import { basis, consent, grant, input, members, small, subject } from './fixtures.ts';

const BOUND: RuleProfile = small({
  agencies: [
    { id: 'clinic', sector: 'health', secrecy: { regime: 'bound', release_required: true } },
    { id: 'school', sector: 'education' },
    { id: 'police', sector: 'law_enforcement' },
  ],
  legal_bases: [
    { id: 'word', kind: 'consent', title: {}, status: 'in_force' },
    { id: 'gate', kind: 'gateway', title: {}, status: 'in_force', valid_from: '2020', valid_to: '2025-03' },
    { id: 'old-gate', kind: 'gateway', title: {}, status: 'repealed' },
    { id: 'anonymous', kind: 'none_needed', title: {}, status: 'in_force' },
  ],
});

function clinic(parts: Partial<JudgeInput> = {}) {
  return judge(input({ profile: BOUND, author: 'clinic', recipients: members('school'), findings: subject('health'), ...parts }));
}

function withRules(rules: CategoryRule[], action: 'allow' | 'ask' | 'deny' = 'ask'): RuleProfile {
  return { ...BOUND, categories: { default: { action }, rules } };
}

const GRANTED = consent([grant(['health'], ['school'])]);
const RELEASED = { ...GRANTED, releasesSecrecyOf: ['clinic'] };

describe('two locks', () => {
  test('consent without release asks, with release allows', () => {
    expect(clinic({ consents: [GRANTED] }).judged).toMatchObject([
      { verdict: 'ask', because: 'secrecy', offers: ['word', 'gate', 'anonymous'] },
    ]);
    expect(clinic({ consents: [RELEASED] }).verdict).toBe('allow');
  });

  test('a release of another agency, or towards another recipient, is none', () => {
    expect(clinic({ consents: [{ ...GRANTED, releasesSecrecyOf: ['school'] }] }).verdict).toBe('ask');
    const towardsPolice = consent([grant(['health'], ['police'])], { id: 'C2', releasesSecrecyOf: ['clinic'] });
    expect(clinic({ consents: [GRANTED, towardsPolice] }).verdict).toBe('ask');
  });

  test('grant and release may stand in two records', () => {
    expect(clinic({ consents: [GRANTED, { ...RELEASED, id: 'C2' }] }).verdict).toBe('allow');
  });

  test('an expired release is none', () => {
    expect(clinic({ consents: [GRANTED, { ...RELEASED, id: 'C2', validUntil: '2025-02-01T00:00:00.000Z' }] }).judged[0]!.because).toBe(
      'secrecy',
    );
  });

  test('a gateway opens both, the author’s word that it was anonymous does not', () => {
    expect(clinic({ bases: [basis('gate', ['health'], ['school'])] }).verdict).toBe('allow');
    const word = basis('anonymous', ['health'], ['school'], { eventId: '$1', invokedBy: { agency: 'clinic', person: 'eva' } });
    expect(clinic({ bases: [word], eventId: '$1' }).judged[0]!.because).toBe('secrecy');
  });

  test('binds also where rule or default would allow', () => {
    expect(clinic({ profile: withRules([{ category: 'health', action: 'allow' }]) }).judged[0]!.because).toBe('secrecy');
    expect(clinic({ profile: withRules([], 'allow') }).judged[0]!.because).toBe('secrecy');
  });

  test('does not bind other agencies', () => {
    expect(clinic({ author: 'school', recipients: members('police'), profile: withRules([], 'allow') }).verdict).toBe('allow');
  });
});

describe('rules', () => {
  test('of several the strictest decides, wherever it stands', () => {
    const rules: CategoryRule[] = [
      { category: 'health', action: 'inform' },
      { category: 'health', action: 'ask' },
      { category: 'health', action: 'allow' },
    ];
    const of = (profile: RuleProfile) => clinic({ author: 'school', recipients: members('police'), profile }).judged[0]!;
    expect(of(withRules(rules))).toMatchObject({ verdict: 'ask', because: 'rule:1' });
    expect(of(withRules(rules.toReversed()))).toMatchObject({ verdict: 'ask', because: 'rule:1' });
    expect(of(withRules([{ category: 'health', action: 'inform' }]))).toMatchObject({ verdict: 'inform', because: 'rule:0', offers: [] });
  });

  test('all conditions of a rule must hold', () => {
    const profile = {
      ...withRules([{ category: 'health', action: 'deny', from_sector: ['education'], to_agency: ['police'], from_structure: 'team' }]),
      structures: [{ id: 'team', members: ['school'] }],
    };
    const of = (author: string, recipient: string) => clinic({ profile, author, recipients: members(recipient) }).verdict;
    expect([of('school', 'police'), of('police', 'school'), of('clinic', 'police')]).toEqual(['deny', 'ask', 'ask']);
    expect(clinic({ profile: { ...profile, structures: [] }, author: 'school', recipients: members('police') }).verdict).toBe('ask');
  });

  test('two denials stand until both are lifted; offered is what lifts both', () => {
    const profile = withRules([
      { category: 'health', action: 'deny', unless_basis: ['word', 'gate'] },
      { category: 'health', action: 'deny', to_sector: ['education'], unless_basis: ['gate'] },
    ]);
    expect(clinic({ profile, consents: [RELEASED] }).judged).toMatchObject([
      { verdict: 'deny', because: 'rule:1', offers: ['gate', 'anonymous'] },
    ]);
    expect(clinic({ profile }).judged[0]!.offers).toEqual(['gate', 'anonymous']);
    expect(clinic({ profile, bases: [basis('gate', ['health'], ['school'])] }).verdict).toBe('allow');
  });

  test('a default that denies yields to a permission', () => {
    const profile = withRules([], 'deny');
    expect(clinic({ profile }).judged).toMatchObject([{ verdict: 'deny', because: 'default' }]);
    expect(clinic({ profile, consents: [RELEASED] }).verdict).toBe('allow');
  });

  test('nothing that the profile allows reaches an agency that it does not know, except by a consent that names it', () => {
    for (const profile of [withRules([{ category: 'health', action: 'allow' }]), withRules([], 'allow')]) {
      const parts = { profile, author: 'school', recipients: members('somewhere') };
      expect(clinic(parts).verdict).toBe('ask');
      expect(clinic({ ...parts, consents: [consent([grant(['health'], ['somewhere'])])] }).verdict).toBe('allow');
    }
  });

  test('a law out of force permits nothing, and its end is inclusive', () => {
    expect(clinic({ bases: [basis('old-gate', ['health'], ['school'])] }).verdict).toBe('ask');
    const bases = [basis('gate', ['health'], ['school'], { until: '2025-12-01T00:00:00.000Z' })];
    expect(clinic({ bases, now: new Date('2025-03-31T23:59:00Z') }).verdict).toBe('allow');
    expect(clinic({ bases, now: new Date('2025-04-01T00:00:00Z') }).verdict).toBe('ask');
  });
});

describe('third parties', () => {
  const findings: JudgeInput['findings'] = [{ category: 'health', about: 'third_party' }];

  test('a gateway covers them where its record says so', () => {
    expect(clinic({ findings, bases: [basis('gate', ['health'], ['school'])] }).verdict).toBe('ask');
    expect(clinic({ findings, bases: [basis('gate', ['health', 'third_party'], ['school'])] }).verdict).toBe('allow');
  });

  test('a denial of third parties holds for every datum about them', () => {
    const profile = withRules([
      { category: 'health', action: 'allow' },
      { category: 'third_party', action: 'deny' },
    ]);
    expect(clinic({ profile, findings }).judged).toMatchObject([{ verdict: 'deny', because: 'rule:1' }]);
  });

  test('silence of the profile is no leave', () => {
    expect(clinic({ author: 'school', recipients: members('police'), profile: withRules([], 'allow'), findings }).judged).toMatchObject([
      { verdict: 'ask', because: 'third_party' },
    ]);
  });

  test('the flag is judged once: not at all beside a datum about a third party, else for itself', () => {
    const flag = { category: 'third_party' as const, about: 'third_party' as const };
    expect(clinic({ findings: [...findings, flag] }).judged.map(({ category }) => category)).toEqual(['health']);
    expect(clinic({ findings: [flag, flag] }).judged.map(({ category }) => category)).toEqual(['third_party']);
  });
});
