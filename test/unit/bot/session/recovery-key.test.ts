import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseRecoveryKey, writeRecoveryKey } from '../../../../bot/session/recovery-key.ts';

const fileIn = async () => join(await mkdtemp(join(tmpdir(), 'roundtable-key-')), 'below', 'recovery-key.txt');

describe('the recovery key file', () => {
  test('is made for its owner alone, and found again by a start that was cut short', async () => {
    const file = await fileIn();
    const key = await writeRecoveryKey(file);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(parseRecoveryKey(await readFile(file, 'utf8'))).toEqual(key);
    expect(await writeRecoveryKey(file)).toEqual(key);
  });

  test('is never written over something else', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'roundtable-key-')), 'notes.txt');
    await writeFile(file, 'my shopping list');
    await expect(writeRecoveryKey(file)).rejects.toMatchObject({
      fault: 'recovery_key_file',
      message: expect.stringContaining('notes.txt'),
    });
    expect(await readFile(file, 'utf8')).toBe('my shopping list');
  });

  test.each(['', 'EsTc', 'l0OI', 'EsU9 veow', '🗝️'])('what is no key is said so: %j', (text) => {
    expect(() => parseRecoveryKey(text)).toThrow(
      expect.objectContaining({ fault: 'recovery_key_wrong', hint: expect.stringContaining('12 groups') }),
    );
  });

  test('line breaks and spaces of a paste are forgiven', async () => {
    const file = await fileIn();
    const key = await writeRecoveryKey(file);
    const text = await readFile(file, 'utf8');
    expect(parseRecoveryKey(`  ${text.replace(/ /g, '\n  ')}`)).toEqual(key);
  });
});
