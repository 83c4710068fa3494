import { describe, expect, test } from '@jest/globals';
import { findIdentifiers } from '../../../../screening/identifiers/find.ts';
import { Professionals } from '../../../../screening/professionals.ts';

const found = (text: string, language = 'de'): string[] =>
  findIdentifiers(text, language, new Professionals(undefined)).identifiers.map(
    ({ category, why, start, end }) => `${category}.${why} ${text.slice(start, end)}`,
  );

describe('identifiers by shape', () => {
  test.each([
    ['hetu 131052-308T', 'national_id.number 131052-308T'],
    ['AB 12 34 56 C is the NI number', 'national_id.number AB 12 34 56 C'],
    ['Steuer-ID 86095742719', 'national_id.number 86095742719'],
    ['86095742719', 'national_id.number 86095742719'],
    ['Passport no. C01X00T47', 'national_id.document C01X00T47'],
    ['1990010112385', 'national_id.number 1990010112385'],
    ['LCFM4Z7V12 steht im Perso', 'national_id.document LCFM4Z7V12'],
    ['asm. k. 49910140631', 'national_id.number 49910140631'],
    ['ajokortin nro 83-204417', 'national_id.document 83-204417'],
    ['IBAN DE89 3704 0044 0532 0130 00 bitte', 'finance.iban DE89 3704 0044 0532 0130 00'],
    ['Handy 0171 2345678', 'contact.phone 0171 2345678'],
    ['+44 7911 123456', 'contact.phone +44 7911 123456'],
    ['sunny.day99@example.org', 'contact.email sunny.day99@example.org'],
    ['Lindenstraße 12a', 'contact.address Lindenstraße 12a'],
    ['geb. 12.03.2006', 'identity.birth_date 12.03.2006'],
    ['DOB 4 May 2009', 'identity.birth_date 4 May 2009'],
    ['N-AB 1234', 'identity.plate N-AB 1234'],
    ['49.4521, 11.0767', 'location.coordinates 49.4521, 11.0767'],
    ['instagram.com/shadow.x', 'online.profile instagram.com/shadow.x'],
    ['insta: shadow_x99', 'online.user_name shadow_x99'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test('14 Mill Lane', () => {
    expect(found('14 Mill Lane', 'en')).toEqual(['contact.address 14 Mill Lane']);
  });

  test.each([
    'Treffen am 12.03.2026 um 14:00',
    '2026-03-12 14:00-15:30',
    'Paragraf 8a, Absatz 4',
    'K7QF-4XPD',
    '8.000 Euro',
    'DE00 3704 0044 0532 0130 00',
    '@anna:example.org',
    'https://example.org/page?id=123456',
    'Aktenzeichen 123456789',
  ])('nothing in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
