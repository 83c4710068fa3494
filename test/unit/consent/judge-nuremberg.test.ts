import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../consent/judge.ts';
import type { JudgeInput } from '../../../consent/verdict.ts';
import { basis, CORE, consent, grant, input, members, subject } from './fixtures.ts';

/** Verdict by recipient for one finding. */
function verdicts(parts: Partial<JudgeInput>): Record<string, string> {
  return Object.fromEntries(judge(input(parts)).judged.map(({ recipient, verdict }) => [recipient, verdict]));
}

const RELEASE = consent([grant(['health', 'mental_health'], ['school', 'social_services'])], { releasesSecrecyOf: ['crisis_service'] });

describe('the worked verdicts of Nuremberg', () => {
  test('medication and ward: city hall and job centre are denied, school and social services would be asked', () => {
    expect(verdicts({})).toEqual({ school: 'ask', social_services: 'ask', city_hall: 'deny', job_centre: 'deny' });
    const { verdict, judged } = judge(input());
    expect(verdict).toBe('deny');
    const cityHall = judged.find(({ recipient }) => recipient === 'city_hall')!;
    expect(cityHall.because).toBe('rule:2');
    expect(cityHall.offers).toEqual(['de-consent-release', 'de-34-stgb', 'de-anonymised']);
  });

  test('a release for school and social services does not name city hall and job centre', () => {
    expect(verdicts({ consents: [RELEASE] })).toEqual({ school: 'allow', social_services: 'allow', city_hall: 'deny', job_centre: 'deny' });
  });

  test('without city hall and job centre in the room the same text is allowed, under the consent', () => {
    const { verdict, judged } = judge(input({ consents: [RELEASE], recipients: members('school', 'social_services') }));
    expect(verdict).toBe('allow');
    expect(judged.map(({ because, offers }) => [because, offers])).toEqual([
      ['grant:C1', []],
      ['grant:C1', []],
    ]);
  });

  test('a date needs no verdict', () => {
    expect(judge(input({ findings: [] }))).toEqual({ verdict: 'allow', judged: [] });
  });

  test('the knowledge room takes expertise and nothing about a person, whatever the consent', () => {
    const consents = [consent([grant(['identity'], [...CORE, 'expert'])])];
    const room: Partial<JudgeInput> = { roomKind: 'knowledge', recipients: members('expert'), consents };
    expect(judge(input({ ...room, findings: [{ category: 'criminal', about: 'none' }] })).verdict).toBe('allow');
    const named = judge(input({ ...room, findings: subject('identity') }));
    expect(named.judged).toMatchObject([{ verdict: 'deny', because: 'knowledge_room', offers: ['de-anonymised'] }]);
  });
});

describe('consent', () => {
  test('health is not mental health', () => {
    const consents = [consent([grant(['health'], CORE)])];
    expect(judge(input({ consents })).verdict).toBe('deny');
    expect(judge(input({ consents, findings: subject('health') })).verdict).toBe('allow');
  });

  test('lifts a denial that names the profile’s consent, towards the recipient it names', () => {
    expect(verdicts({ consents: [consent([grant(['mental_health'], ['job_centre'])])] })).toMatchObject({
      job_centre: 'allow',
      city_hall: 'deny',
    });
  });

  test('lifts no denial without exception', () => {
    const all = consent([grant(['religion', 'national_id', 'sexuality'], CORE)]);
    for (const category of ['religion', 'national_id', 'sexuality'] as const) {
      const { judged } = judge(input({ consents: [all], findings: subject(category) }));
      expect(judged.every(({ verdict, offers }) => verdict === 'deny' && offers.join() === 'de-anonymised')).toBe(true);
    }
  });

  test('reaches agencies by sector and by role', () => {
    const findings = subject('health');
    const bySector = consent([grant(['health'], [], { to: { sectors: ['education'] } })]);
    expect(verdicts({ findings, consents: [bySector] })).toMatchObject({ school: 'allow', social_services: 'ask' });
    const byRole = consent([grant(['health'], [], { to: { roles: ['core_member'] } })]);
    expect(verdicts({ findings, consents: [byRole] })).toMatchObject({ school: 'allow', social_services: 'allow' });
  });

  test('serves the purpose that it names', () => {
    const consents = [consent([grant(['health'], CORE, { purpose: 'research' })])];
    expect(verdicts({ consents, findings: subject('health') })).toMatchObject({ school: 'ask', job_centre: 'deny' });
  });

  test('the person’s no is final, whatever else permits', () => {
    const no = consent([grant(['education'], ['school'], { decision: 'deny' })], { id: 'C2' });
    const yes = consent([grant(['education'], ['school'])]);
    const bases = [basis('gdpr-vital', ['education'], ['school'])];
    const { judged } = judge(input({ findings: subject('education'), recipients: members('school'), consents: [yes, no], bases }));
    expect(judged).toMatchObject([{ verdict: 'deny', because: 'grant:C2', offers: ['de-anonymised'] }]);
  });

  test.each(['refused', 'withdrawn', 'invalidated', 'expired', 'requested'] as const)('counts for nothing while %s', (status) => {
    const consents = [consent([grant(['health'], CORE)], { status })];
    expect(judge(input({ consents, findings: subject('health') }))).toEqual(judge(input({ findings: subject('health') })));
  });
});

describe('bases in law', () => {
  const findings = subject('mental_health');

  test('necessity lifts the denial that names it, for its recipient and its time', () => {
    const bases = [basis('de-34-stgb', ['mental_health'], ['city_hall'])];
    expect(verdicts({ findings, bases })).toMatchObject({ city_hall: 'allow', job_centre: 'deny' });
    expect(verdicts({ findings, bases, now: new Date('2025-03-06T00:00:00Z') })).toMatchObject({ city_hall: 'deny' });
    expect(judge(input({ findings, bases, recipients: members('city_hall') })).judged[0]!.because).toBe('basis:B1');
  });

  test('another override does not', () => {
    expect(verdicts({ findings, bases: [basis('gdpr-vital', ['mental_health'], CORE)] })).toEqual({
      school: 'allow',
      social_services: 'allow',
      city_hall: 'deny',
      job_centre: 'deny',
    });
  });

  test('a gateway reaches only whom the profile lets it reach', () => {
    const bases = [basis('de-4-kkg', ['child_protection'], ['social_services', 'school'])];
    expect(verdicts({ findings: subject('child_protection'), bases })).toMatchObject({ social_services: 'allow', school: 'ask' });
    const { judged } = judge(input({ findings: subject('child_protection'), recipients: members('social_services', 'school') }));
    expect(judged.map(({ offers }) => offers.includes('de-4-kkg'))).toEqual([true, false]);
  });

  test('a duty permits nothing and is not offered; nor does a record of consent without a consent', () => {
    const police = members('police');
    const bases = [basis('de-138-stgb', ['criminal'], ['police']), basis('de-consent-release', ['criminal'], ['police'], { id: 'B2' })];
    const { judged } = judge(input({ findings: subject('criminal'), recipients: police, bases }));
    expect(judged[0]!.verdict).toBe('ask');
    expect(judged[0]!.offers).toEqual([
      'de-consent-release',
      'de-34-stgb',
      'de-sgb10-transfer',
      'de-pag-transfer',
      'gdpr-vital',
      'de-anonymised',
    ]);
  });

  test('a basis for one message permits that one alone', () => {
    const bases = [basis('gdpr-vital', ['education'], ['school'], { eventId: '$one' })];
    const of = (eventId?: string) =>
      judge(input({ findings: subject('education'), recipients: members('school'), bases, ...(eventId ? { eventId } : {}) })).verdict;
    expect([of('$one'), of('$other'), of()]).toEqual(['allow', 'ask', 'ask']);
  });

  test('“it was anonymous” is the author’s own word, for one message', () => {
    const word = (parts: object) =>
      judge(
        input({
          findings: subject('education'),
          recipients: members('school'),
          eventId: '$one',
          bases: [basis('de-anonymised', ['education'], ['school'], parts)],
        }),
      ).verdict;
    expect(word({ eventId: '$one' })).toBe('allow');
    expect(word({})).toBe('ask');
    expect(word({ eventId: '$one', invokedBy: { agency: 'school', person: 'ben' } })).toBe('ask');
  });

  test('revoked, for another purpose or not yet begun: nothing', () => {
    for (const parts of [{ status: 'revoked' as const }, { purpose: 'research' }, { from: '2025-03-04T00:00:00.000Z' }]) {
      const bases = [basis('gdpr-vital', ['education'], ['school'], parts)];
      expect(judge(input({ findings: subject('education'), recipients: members('school'), bases })).verdict).toBe('ask');
    }
  });
});

describe('recipients', () => {
  test('the author’s own agency is none, a home agency and the operator are', () => {
    const recipients = [
      ...members('crisis_service'),
      { agency: 'police', via: 'home_agency' as const },
      { agency: 'city_hall', via: 'operator' as const },
    ];
    expect(verdicts({ recipients })).toEqual({ police: 'deny', city_hall: 'deny' });
  });

  test('an agency that the profile does not know gets nothing by rule', () => {
    expect(verdicts({ recipients: members('somewhere') })).toEqual({ somewhere: 'ask' });
  });

  test('hints of the rule that decided come along', () => {
    expect(judge(input({ findings: subject('religion') })).judged[0]!.hint).toEqual({ de: 'Verhalten beschreiben, nicht Glauben.' });
  });
});
