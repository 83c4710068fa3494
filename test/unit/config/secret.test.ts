import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readMasterKey, readSecret } from '../../../config/secret.ts';
import { problemsOf, scratch } from './support.ts';

function file(text: string, mode = 0o600): string {
  const path = join(scratch(), 'secret');
  writeFileSync(path, text);
  chmodSync(path, mode);
  return path;
}

describe('secrets', () => {
  test('are read without surrounding white space', () => {
    expect(readSecret(file(' open sesame \n'))).toBe('open sesame');
    expect(readSecret(file('x', 0o640))).toBe('x');
  });

  test('that everybody may read or change are refused with the command that closes them', () => {
    for (const mode of [0o644, 0o602]) {
      const path = file('x', mode);
      expect(problemsOf(() => readSecret(path))).toMatchObject([{ file: path, suggestion: `Close it with: chmod o-rwx ${path}` }]);
    }
  });

  test('that are missing, empty or no file', () => {
    expect(problemsOf(() => readSecret(join(scratch(), 'none')))).toMatchObject([
      { sentence: 'This secret is missing: there is no such file.' },
    ]);
    expect(problemsOf(() => readSecret(file(' \n')))).toMatchObject([{ sentence: 'This secret is empty.' }]);
    const folder = join(scratch(), 'folder');
    mkdirSync(folder, { mode: 0o700 });
    expect(problemsOf(() => readSecret(folder))).toMatchObject([{ sentence: 'This secret is not a file.' }]);
  });

  test('the master key is 32 bytes', () => {
    const bytes = Buffer.alloc(32, 7);
    expect(Buffer.from(readMasterKey(file(`${bytes.toString('base64')}\n`))).equals(bytes)).toBe(true);
    for (const text of ['too short', Buffer.alloc(31).toString('base64'), Buffer.alloc(33).toString('base64')]) {
      const problems = problemsOf(() => readMasterKey(file(text)));
      expect(problems).toMatchObject([{ sentence: 'This is not a master key: 32 random bytes in base64.' }]);
      expect(JSON.stringify(problems)).not.toContain(text);
    }
  });
});
