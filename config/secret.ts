import { readFileSync, statSync } from 'node:fs';
import { ConfigError, type Problem } from './problem.ts';

/** The text of a secret's file without surrounding white space. Throws ConfigError where the file is missing, empty, or open to other users of the machine. */
export function readSecret(file: string): string {
  const problem = secretProblem(file);
  if (problem) throw new ConfigError([problem]);
  return readFileSync(file, 'utf8').trim();
}

/** What is wrong with a secret's file, or undefined. Reads it, keeps nothing. */
export function secretProblem(file: string): Problem | undefined {
  const about = (sentence: string, suggestion: string): Problem => ({ file, key: '', sentence, suggestion });
  try {
    const status = statSync(file);
    if (!status.isFile()) return about('This secret is not a file.', 'Name a file that holds the secret and nothing else.');
    if ((status.mode & 0o007) !== 0) {
      return about('Every user of this machine may read or change this secret.', `Close it with: chmod o-rwx ${file}`);
    }
    if (readFileSync(file, 'utf8').trim() === '')
      return about('This secret is empty.', 'Write the secret into it, or run `roundtable setup`.');
    return undefined;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT')
      return about(
        'This secret is missing: there is no such file.',
        'Make it, or name the right file; `roundtable setup` makes all of them.',
      );
    return about(`This secret cannot be read (${code}).`, 'Let the account that runs the bot read it.');
  }
}

/** The operator's master key: 32 bytes. Throws as `readSecret`, and where the file does not hold 32 bytes in base64. */
export function readMasterKey(file: string): Uint8Array {
  const text = readSecret(file);
  const key = /^[A-Za-z0-9+/_-]+=*$/.test(text) ? Buffer.from(text, 'base64') : Buffer.alloc(0);
  if (key.length === 32) return new Uint8Array(key);
  throw new ConfigError([
    {
      file,
      key: '',
      sentence: 'This is not a master key: 32 random bytes in base64.',
      suggestion: 'Take it from your backup. Only for a new installation make one: head -c 32 /dev/urandom | base64',
    },
  ]);
}
