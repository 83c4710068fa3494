import { randomBytes } from 'node:crypto';
import { chmod, mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { decodeRecoveryKey, encodeRecoveryKey } from 'matrix-js-sdk/lib/crypto-api/index.js';
import { SessionRefused } from './refused.ts';

/**
 * The recovery key in the file, or a new one written to it (mode 0600, on disk when this resolves). A start that was
 * cut short finds the key of its first try again; a file with anything else is never overwritten: `SessionRefused`.
 */
export async function writeRecoveryKey(file: string): Promise<Uint8Array> {
  const existing = await readFile(file, 'utf8').catch(missing);
  if (existing !== null) return readKeyIn(file, existing);
  const key = new Uint8Array(randomBytes(32));
  await mkdir(dirname(file), { recursive: true });
  // 'wx': fails rather than overwrites if the file appeared meanwhile.
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(`${encodeRecoveryKey(key)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await chmod(file, 0o600);
  return key;
}

/** Reads a key as a person typed or pasted it. Throws a `SessionRefused` with what is wrong. */
export function parseRecoveryKey(text: string): Uint8Array {
  try {
    return decodeRecoveryKey(text.replace(/\s+/g, ' ').trim());
  } catch (cause) {
    throw new SessionRefused(
      'recovery_key_wrong',
      'This is not a recovery key: it has a typing error or is cut off.',
      'Copy the whole key, 12 groups of 4 characters beginning with "Es", from where it was kept and try again.',
      cause,
    );
  }
}

/** Moves a recovery key of an identity that is given up aside, so that the new one can be written. */
export async function setRecoveryKeyAside(file: string, suffix: string): Promise<void> {
  await rename(file, `${file}${suffix}`).catch(missing);
}

function readKeyIn(file: string, text: string): Uint8Array {
  try {
    return parseRecoveryKey(text);
  } catch (cause) {
    throw new SessionRefused(
      'recovery_key_file',
      `The recovery key cannot be written: ${file} exists already and holds something else.`,
      'Move that file to a safe place, or name another recovery key file in the configuration.',
      cause,
    );
  }
}

function missing(error: unknown): null {
  if ((error as { code?: unknown }).code === 'ENOENT') return null;
  throw error;
}
