import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { manual } from '../../../commands/manual.ts';
import { COMMANDS } from '../../../commands/registry.ts';
import { render } from '../../../commands/render.ts';
import { loadTexts } from '../../../config/locales.ts';
import { texts } from './support.ts';

const evil = '<img src=x onerror="alert(1)">&`rm`';

describe('render', () => {
  test('a plain sentence is a body and no more', () => {
    expect(render([{ say: 'reply.no_consents' }], texts)).toEqual({ body: 'No consent is recorded in this case.' });
  });

  test('what is to be typed is code', () => {
    const { body, formatted_body: html } = render([{ say: 'reply.no_cases' }], texts);
    expect(body).toBe('There is no case yet. Open one with /case open.');
    expect(html).toBe('<p>There is no case yet. Open one with <code>/case open</code>.</p>');
  });

  test('text of people is escaped, wherever it stands', () => {
    const { formatted_body: html = '' } = render(
      [
        { text: evil },
        { say: 'reply.case_purpose', with: { purpose: evil } },
        { list: [{ text: evil }] },
        {
          table: { caption: { say: 'reply.mine', with: { agency: evil } }, head: [{ say: 'reply.column_ref' }], rows: [[{ text: evil }]] },
        },
      ],
      texts,
    );
    expect(html).not.toContain('<img');
    expect(html.match(/&lt;img src=x onerror=&quot;alert\(1\)&quot;&gt;&amp;/g)).toHaveLength(5);
  });

  test('no text of people makes a tag', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { formatted_body: html = '' } = render([{ text }, { say: 'reply.case_purpose', with: { purpose: text } }], texts);
        expect(html.replace(/<\/?(?:p|br|code)>/g, '')).not.toMatch(/[<>]/);
      }),
    );
  });

  test('a table has a caption, a head and a readable body', () => {
    const table = {
      caption: { say: 'reply.consents' },
      head: [{ say: 'reply.column_id' }, { say: 'reply.column_to' }],
      rows: [[{ text: 'C1' }, { text: 'School' }]],
    };
    expect(render([{ table }], texts)).toEqual({
      body: 'Consents\nId | For\nC1 | School',
      format: 'org.matrix.custom.html',
      formatted_body:
        '<table><caption>Consents</caption><thead><tr><th>Id</th><th>For</th></tr></thead><tbody><tr><td>C1</td><td>School</td></tr></tbody></table>',
    });
  });

  test('a confirmation ends with the head of the log', () => {
    const { body, formatted_body: html } = render([{ say: 'reply.told_conference' }], texts, { seq: 7, hash: 'abcdef0123456789' });
    expect(body).toBe('Done. It stands in the conference.\n\nLog 7 · abcdef012345');
    expect(html).toBe('<p>Done. It stands in the conference.</p><p><sub>Log 7 · abcdef012345</sub></p>');
  });

  test('lists inside sentences follow the language, dates the time zone', () => {
    const parts = { date: new Date('2026-03-10T23:30:00.000Z'), agencies: [{ text: 'A' }, { text: 'B' }, { text: 'C' }] };
    const message = [
      { say: 'reply.case_agencies', with: parts },
      { say: 'reply.day', with: parts },
    ];
    expect(render(message, texts).body).toBe('Agencies: A, B, and C\n\n11 Mar 2026');
    expect(render(message, loadTexts('de', 'Europe/Berlin')).body).toBe('Stellen: A, B und C\n\n11. März 2026');
  });

  test('numbered lists', () => {
    expect(render([{ list: [{ text: 'a' }, { text: 'b' }], numbered: true }], texts)).toMatchObject({
      body: '1. a\n2. b',
      formatted_body: '<ol><li>a</li><li>b</li></ol>',
    });
  });
});

describe('the manual', () => {
  test.each(['en', 'de'])('in %s has a section for each command', (language) => {
    const page = manual(loadTexts(language, 'UTC'));
    for (const { name, examples } of COMMANDS) {
      expect(page).toContain(`## \`/${name}\``);
      expect(page).toContain(`    ${examples[0]}`);
    }
  });
});
