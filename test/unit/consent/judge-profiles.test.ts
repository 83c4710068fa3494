import { describe, expect, test } from '@jest/globals';
import type { Sector } from '../../../cases/model.ts';
import { judge } from '../../../consent/judge.ts';
import type { JudgeInput, LegalBasis } from '../../../consent/verdict.ts';
import { basis, consent, grant, input, members, small, subject } from './fixtures.ts';

/** The worked verdicts of the other structures, with the rules they rest on. */
function agencies(sectors: Record<string, Sector>) {
  return Object.entries(sectors).map(([id, sector]) => ({ id, sector }));
}

function law(id: string, kind: LegalBasis['kind'], parts: Partial<LegalBasis> = {}): LegalBasis {
  return { id, kind, title: { en: id }, status: 'in_force', ...parts };
}

function byRecipient(parts: Partial<JudgeInput>): Record<string, string> {
  return Object.fromEntries(
    judge(input({ purpose: 'support', ...parts })).judged.map(({ category, recipient, verdict }) => [`${category} ${recipient}`, verdict]),
  );
}

describe('LISC (Belgium)', () => {
  const profile = small({
    agencies: agencies({ school: 'education', police: 'law_enforcement', mayor: 'local_authority' }),
    rooms: [
      { id: 'information', kind: 'information' },
      { id: 'feedback', kind: 'release' },
    ],
    categories: {
      default: { action: 'ask' },
      rules: (['health', 'mental_health', 'substance_use'] as const).map((category) => ({
        category,
        to_room: 'feedback',
        action: 'deny' as const,
      })),
    },
    legal_bases: [law('be-458ter', 'gateway'), law('be-consent', 'consent'), law('be-necessity', 'override')],
  });
  const others = members('police', 'mayor');

  test('attendance at school is permitted under the case consultation that the case records', () => {
    const bases = [basis('be-458ter', ['education'], ['police', 'mayor'], { purpose: 'support' })];
    const { verdict, judged } = judge(
      input({ profile, author: 'school', recipients: others, findings: subject('education'), bases, purpose: 'support' }),
    );
    expect([verdict, judged[0]!.because]).toEqual(['allow', 'basis:B1']);
  });

  test('no basis lifts the denial of health data in the feedback room', () => {
    const categories = ['health', 'mental_health', 'substance_use'] as const;
    const bases = [basis('be-458ter', [...categories], ['police', 'mayor'], { purpose: 'support' })];
    const consents = [consent([grant([...categories], ['police', 'mayor'], { purpose: 'support' })])];
    const { judged } = judge(
      input({
        profile,
        author: 'school',
        recipients: others,
        roomKind: 'release',
        findings: subject(...categories),
        bases,
        consents,
        purpose: 'support',
      }),
    );
    expect(judged.map(({ verdict, offers }) => [verdict, offers])).toEqual(Array(6).fill(['deny', []]));
  });
});

describe('PG and DSG (France)', () => {
  const profile = small({
    agencies: agencies({
      municipality: 'local_authority',
      ars: 'health',
      psychologist: 'health',
      prosecutor: 'justice',
      services: 'intelligence',
    }),
    structures: [{ id: 'dsg', members: ['prosecutor', 'services'] }],
    categories: {
      default: { action: 'ask' },
      rules: [
        { category: 'mental_health', to_structure: 'dsg', action: 'deny' },
        { category: 'third_party', action: 'ask' },
      ],
    },
    legal_bases: [law('fr-consent', 'consent'), law('fr-226-2-2', 'gateway'), law('fr-charte', 'protocol'), law('fr-223-6', 'override')],
  });
  const consents = [consent([grant(['health'], ['ars', 'psychologist'], { purpose: 'support' })])];

  test('the godmother who pays back his loans: finance is not in the grant, and she needs a basis of her own', () => {
    const findings = [...subject('finance'), { category: 'third_party' as const, about: 'subject' as const }];
    const { verdict, judged } = judge(
      input({ profile, author: 'municipality', recipients: members('ars'), findings, consents, purpose: 'support' }),
    );
    expect(verdict).toBe('ask');
    expect(judged.map(({ category, because, offers }) => [category, because, offers])).toEqual([
      ['finance', 'default', ['fr-consent', 'fr-226-2-2', 'fr-223-6']],
      ['third_party', 'rule:1', ['fr-226-2-2', 'fr-223-6']],
    ]);
  });

  test('a psychiatric conclusion for the security group is denied, and an override lifts it in no room of the group', () => {
    const bases = [basis('fr-223-6', ['mental_health'], ['prosecutor'], { purpose: 'support' })];
    expect(byRecipient({ profile, author: 'psychologist', recipients: members('prosecutor', 'ars'), bases })).toEqual({
      'mental_health prosecutor': 'deny',
      'mental_health ars': 'ask',
    });
  });

  test('a charter alone permits nothing', () => {
    const bases = [basis('fr-charte', ['finance'], ['ars'], { purpose: 'support' })];
    expect(byRecipient({ profile, author: 'municipality', recipients: members('ars'), findings: subject('finance'), bases })).toEqual({
      'finance ars': 'ask',
    });
  });
});

describe('Anchor (Finland)', () => {
  const profile = small({
    agencies: agencies({ police: 'law_enforcement', social: 'social', school: 'education', cso: 'cso', youth: 'youth' }),
    categories: {
      default: { action: 'ask' },
      rules: [
        { category: 'child_protection', to_sector: ['social'], action: 'allow', unless_basis: ['fi-lsl-25'] },
        { category: 'third_party', action: 'ask' },
      ],
    },
    legal_bases: [law('fi-consent', 'consent'), law('fi-lsl-25', 'duty', { to_agency: ['social'] }), law('fi-shl-41', 'gateway')],
  });

  test('the little brother left alone: allowed towards social services, asked for all others', () => {
    const findings = [
      { category: 'child_protection' as const, about: 'third_party' as const },
      { category: 'third_party' as const, about: 'third_party' as const },
    ];
    expect(byRecipient({ profile, author: 'youth', recipients: members('social', 'police', 'school', 'cso'), findings })).toEqual({
      'child_protection social': 'allow',
      'child_protection police': 'ask',
      'child_protection school': 'ask',
      'child_protection cso': 'ask',
    });
  });

  test('consent refused to everybody else: denied for every other agency', () => {
    const no = consent([grant(['criminal', 'education'], ['school', 'social', 'cso'], { decision: 'deny', purpose: 'support' })]);
    expect(
      Object.values(
        byRecipient({
          profile,
          author: 'police',
          recipients: members('school', 'social', 'cso'),
          findings: subject('criminal'),
          consents: [no],
        }),
      ),
    ).toEqual(['deny', 'deny', 'deny']);
  });
});

describe('after an attempt (Lithuania)', () => {
  const profile = small({
    agencies: agencies({ ambulance: 'health', hospital: 'health', police: 'law_enforcement', school: 'education' }),
    categories: {
      default: { action: 'ask' },
      rules: [
        { category: 'mental_health', to_sector: ['health'], action: 'allow', unless_basis: ['lt-v859'] },
        {
          category: 'mental_health',
          to_sector: ['law_enforcement', 'education'],
          action: 'ask',
          unless_basis: ['lt-consent', 'gdpr-vital'],
        },
        { category: 'health', to_sector: ['education'], action: 'deny', unless_basis: ['lt-consent', 'gdpr-vital'] },
      ],
    },
    legal_bases: [law('lt-consent', 'consent'), law('lt-v859', 'gateway'), law('gdpr-vital', 'override', { valid: 'PT72H' })],
  });

  test('allowed to health; police and school are asked, with vital interests offered', () => {
    const { judged } = judge(
      input({ profile, author: 'ambulance', recipients: members('hospital', 'police', 'school'), purpose: 'support' }),
    );
    expect(judged.map(({ recipient, verdict, offers }) => [recipient, verdict, offers.includes('gdpr-vital')])).toEqual([
      ['hospital', 'allow', false],
      ['police', 'ask', true],
      ['school', 'ask', true],
    ]);
  });

  test('vital interests lift the denial of health data towards the school', () => {
    const parts = { profile, author: 'ambulance', recipients: members('school'), findings: subject('health') };
    expect(byRecipient(parts)).toEqual({ 'health school': 'deny' });
    const bases = [basis('gdpr-vital', ['health'], ['school'], { purpose: 'support' })];
    expect(byRecipient({ ...parts, bases })).toEqual({ 'health school': 'allow' });
  });
});
