import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { manual } from '../../../commands/manual.ts';
import { loadTexts } from '../../../config/locales.ts';
import { configSchema } from '../../../config/schema.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const packageJson = JSON.parse(read('package.json')) as Record<string, Record<string, string> | undefined>;

describe('docs/commands.md', () => {
  test('is what the commands say of themselves: after a change run "npm run manual"', () => {
    expect(read('docs/commands.md')).toBe(manual(loadTexts('en', 'UTC')));
  });
});

describe('README.md', () => {
  const readme = read('README.md');
  const direct = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) => Object.keys(packageJson[kind] ?? {}));

  test.each(direct)('says why %s is there', (name) => {
    const row = readme.split('\n').find((line) => line.startsWith('|') && line.split('|')[1]?.includes(`\`${name}\``));
    expect(row?.split('|')[2]?.trim()).toMatch(/\w{3,}/);
  });

  test('names no dependency that is gone', () => {
    const section = readme.slice(readme.indexOf('## Why each dependency'), readme.indexOf('## Licence'));
    const named = section
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''));
    expect(named.filter((name) => !direct.includes(name))).toEqual([]);
  });

  test.each([...readme.matchAll(/`npm run ([\w:]+)/g)].map((match) => match[1] ?? ''))('"npm run %s" exists', (script) => {
    expect(packageJson.scripts).toHaveProperty([script]);
  });
});

describe('links of the pages', () => {
  const pages = ['README.md', 'docs/practitioners.md', 'docs/coordinators.md', 'docs/admins.md'];

  test.each(pages)('%s points at files and headings that exist', (page) => {
    const targets = [...read(page).matchAll(/\]\((?!https?:)([^)]+)\)/g)].map((match) => match[1] ?? '');
    const broken = targets.filter((target) => !exists(page, target));
    expect(broken).toEqual([]);
  });
});

describe('docs/admins.md', () => {
  test.each(Object.keys(configSchema.shape))('explains the key %s of roundtable.yaml', (key) => {
    expect(read('docs/admins.md')).toMatch(new RegExp(`^\\| \`${key}\\b`, 'm'));
  });
});

/** A relative link, perhaps with the heading of a page. */
function exists(page: string, link: string): boolean {
  const [path = '', heading] = link.split('#');
  const base = page.includes('/') ? page.slice(0, page.lastIndexOf('/') + 1) : '';
  try {
    const text = read(path === '' ? page : `${base}${path}`);
    return heading === undefined || headings(text).includes(heading);
  } catch {
    return false;
  }
}

/** Anchors as GitHub makes them. */
function headings(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
