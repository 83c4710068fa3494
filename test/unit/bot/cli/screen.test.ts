import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { screenLines, screenText } from '../../../../bot/cli/screen.ts';

async function answers(...input: (string | Buffer)[]): Promise<{ wrong: number; lines: unknown[] }> {
  const lines: unknown[] = [];
  const wrong = await screenLines(Readable.from(input.map((part) => Buffer.from(part))), (line) => lines.push(JSON.parse(line)));
  return { wrong, lines };
}

describe('screening lines', () => {
  test('each line is answered under its id', async () => {
    const { wrong, lines } = await answers(
      '{"id":"a","text":"He owes rent for three months"}\n',
      '{"id":7,"text":"See you on Thursday"}\n',
    );
    expect(wrong).toBe(0);
    expect(lines).toMatchObject([
      { id: 'a', language: 'en', about: 'subject', findings: expect.arrayContaining([expect.objectContaining({ category: 'finance' })]) },
      { id: 7, about: 'none', findings: [] },
    ]);
  });

  test('a line separator inside a text is no end of the line', async () => {
    const { wrong, lines } = await answers('{"id":"a","text":"He has HIV.\u2028See you"}\nx\n');
    expect(wrong).toBe(1);
    expect(lines).toMatchObject([{ id: 'a', about: 'subject' }, { line: 2 }]);
  });

  test('a line that is no message is named by its number, and the rest goes on', async () => {
    const { wrong, lines } = await answers('not json\n\n{"id":"b"}\n{"id":"c","text":""}\n');
    expect(wrong).toBe(2);
    expect(lines).toMatchObject([
      { line: 1, error: expect.any(String) },
      { line: 3, error: expect.any(String) },
      { id: 'c', findings: [] },
    ]);
  });

  test('bytes that are not UTF-8 are read as far as they can be', async () => {
    const { wrong, lines } = await answers(
      Buffer.concat([Buffer.from('{"id":"d","text":"He owes rent '), Buffer.from([0xff, 0xfe]), Buffer.from('"}\n')]),
    );
    expect(wrong).toBe(0);
    expect(lines).toMatchObject([{ id: 'd', findings: expect.arrayContaining([expect.objectContaining({ category: 'finance' })]) }]);
  });
});

describe('one text', () => {
  test('is explained in sentences', () => {
    const text = screenText('He owes rent for three months', true);
    expect(text).toMatch(/^Language: en\. About: subject\./);
    expect(text).toContain('money');
    expect(screenText('See you on Thursday', true)).toContain('Nothing about a person was seen');
  });

  test('or given as JSON', () => {
    expect(JSON.parse(screenText('See you on Thursday', false))).toEqual({ language: 'en', about: 'none', findings: [] });
  });
});
