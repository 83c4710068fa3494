import { describe, expect, test } from '@jest/globals';
import { normaliseIdentifier } from '../../../screening/known.ts';
import { screen } from '../../../screening/screen.ts';
import type { ScreenContext } from '../../../screening/types.ts';

const categories = (text: string, context?: ScreenContext): string[] => [
  ...new Set(screen(text, context).findings.map((finding) => finding.category)),
];

describe('worked examples of the domain model', () => {
  test('medication and a ward, subject left out', () => {
    const text = 'nimmt das Antidepressivum nicht mehr, Station 4 hält das Bett frei';
    const result = screen(text);
    expect(result).toMatchObject({ language: 'de', about: 'subject' });
    expect(result.findings).toHaveLength(1);
    expect(result.findings[0]).toMatchObject({ category: 'mental_health', about: 'subject', why: { key: 'why.mental_health.treatment' } });
    expect(text.slice(result.findings[0]?.start, result.findings[0]?.end)).toBe('Antidepressivum');
  });

  test.each([
    'Rückmeldefrist der Fachleute endet heute Abend',
    'Jugendlicher, Drohung in einer Gruppe, worauf achten?',
    'Could we meet on Thursday at 14:00? I can bring the forms.',
    'Can somebody suggest a date for the next round table, ideally before Friday?',
    'who of you gives injections at home?',
    'Call the parents',
    'Offer a visit',
    'Book a room',
    'Talk with the form teacher about the time table',
    'Die Eltern anrufen',
    'Vanhemmille soitto perjantaihin mennessä',
    'Appeler les parents',
    'Nazvati roditelje',
    'Paskambinti tėvams',
    'De ouders bellen',
    'Ringa föräldrarna',
    'His mother',
    '86095742719',
    '',
    '   \n\t ',
    '👍🎉',
    'https://example.org/leaflet.pdf',
  ])('nothing in %j', (text) => {
    expect(screen(text)).toMatchObject({ about: 'none', findings: [] });
  });

  test('a school named beside a pupil points to one person', () => {
    expect(categories('Jugendlicher der Goethe-Schule, Drohung in einer Gruppe, worauf achten?')).toContain('identity');
  });

  test('the same person in English', () => {
    const result = screen('He has stopped taking the antidepressant and ward 4 is keeping the bed free.');
    expect(result).toMatchObject({ language: 'en', about: 'subject' });
    expect([...new Set(result.findings.map((finding) => finding.category))]).toEqual(['mental_health']);
  });
});

describe('whom it is about', () => {
  test('a relative alone is a third party, and the flag is set', () => {
    const result = screen('His mother is in hospital');
    expect(result.about).toBe('third_party');
    expect(result.findings.map((finding) => finding.category)).toEqual(expect.arrayContaining(['third_party', 'health']));
    expect(result.findings.map((finding) => finding.about)).not.toContain('subject');
  });

  test('a relative who does something for the person: both', () => {
    const result = screen('Seine Tante zahlt für ihn die Schulden ab');
    expect(result.about).toBe('subject');
    expect(categories('Seine Tante zahlt für ihn die Schulden ab')).toEqual(['third_party', 'finance']);
  });

  test('a colleague is nobody of the case', () => {
    expect(categories('My colleague has the flu, she is in hospital until Monday.')).toEqual([]);
  });

  test('a note without a subject follows the message before', () => {
    const note = 'Schulden auch.';
    expect(categories(note, { before: ['Er hat gestern wieder getrunken.'] })).toEqual(['finance']);
    expect(categories(note, { before: ['Er hat gestern wieder getrunken.', 'ok'] })).toEqual(['finance']);
  });
});

describe('a sentence that discloses', () => {
  test.each([
    ['Could we meet on Thursday? He has HIV.', 'He has HIV'],
    ['Thanks for the minutes, see you Thursday. By the way, she is pregnant.', 'pregnant'],
    ['Danke für das Protokoll. Wir sehen uns am Donnerstag um zwei. Er ist HIV-positiv.', 'HIV'],
    ['Können wir den Termin am Donnerstag auf zwei Uhr verschieben? Hän juo taas.', 'juo'],
  ])('is not hidden by harmless ones before it: %s', (text, words) => {
    const { about, findings } = screen(text);
    expect(about).toBe('subject');
    expect(findings.map(({ start, end }) => text.slice(start, end)).join(' | ')).toContain(words);
    for (const { start } of findings) expect(start).toBeGreaterThan(text.indexOf('?') > 0 ? text.indexOf('?') : text.indexOf('.'));
  });

  test('harmless sentences stay harmless together', () => {
    expect(categories('Thanks for the minutes, see you Thursday. I will bring the forms. Who has the key?')).toEqual([]);
  });
});

describe('what the context knows', () => {
  test('professionals: their names, numbers and addresses are no case data', () => {
    const professionals = { names: ['Kevin Marlow'], numbers: ['+49 171 2345678'], addresses: ['k.marlow@school.example'] };
    expect(categories('Kevin hat gestern gefehlt')).toContain('identity');
    expect(categories('Kevin hat gestern gefehlt', { professionals })).toEqual([]);
    expect(categories('seine neue Nummer: 0171 2345678')).toEqual(['contact']);
    expect(categories('seine neue Nummer: 0171 2345678', { professionals })).toEqual([]);
    expect(categories('his mail is k.marlow@school.example', { professionals })).toEqual([]);
  });

  test('identifiers of the case are found by their hash, however they are spelled', () => {
    const hash = (value: string): string => `h(${value})`;
    const known = { hashes: new Set([hash(normaliseIdentifier('Jörg von Süd-Ost'))]), hash };
    const text = 'Termin JOERG VON SUED-OST steht';
    const [found] = screen(text, { known }).findings;
    expect(found).toMatchObject({ category: 'identity', confidence: 1, why: { key: 'why.identity.known' } });
    expect(text.slice(found?.start, found?.end)).toBe('JOERG VON SUED-OST');
  });

  test('a case reference is not identity', () => {
    expect(categories('Please use case K7QF-4XPD in the subject', { reference: 'K7QF-4XPD' })).toEqual([]);
  });
});

describe('spelling', () => {
  test.each([
    'Er ist wieder rückfällig geworden',
    'er ist wieder rueckfaellig geworden',
    'ER IST WIEDER RÜCKFÄLLIG GEWORDEN',
    'Er ist wieder ru\u0308ckfa\u0308llig geworden',
    'Er ist wieder rück\u200bfällig geworden',
    'Er ist wieder <b>rückfällig</b> geworden',
  ])('%j', (text) => {
    expect(categories(text)).toEqual(categories('Er ist wieder rückfällig geworden'));
    expect(categories(text)).toContain('substance_use');
  });

  test('offsets point into the text as given, through marks and full-width digits', () => {
    const text = 'se\u200bine Nummer: ０171 2345678 \u202eok';
    const [found] = screen(text).findings;
    expect(found?.category).toBe('contact');
    expect(text.slice(found?.start, found?.end)).toBe('０171 2345678');
  });
});
