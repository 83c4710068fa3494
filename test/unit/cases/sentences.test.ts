import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { loadTexts } from '../../../config/locales.ts';

const folder = fileURLToPath(new URL('../../../cases/', import.meta.url));
const refusals = readdirSync(folder).flatMap((name) =>
  [...readFileSync(join(folder, name), 'utf8').matchAll(/'((?:case|action|consent)\.[a-z_]+)'/g)].map((match) => match[1]!),
);
/** Types of events look like keys and are none. */
const keys = [...new Set(refusals)].filter(
  (key) =>
    !/^(case\.(opened|closed)|action\.(proposed|agreed|objected|assigned|done|dropped|reminded)|consent\.(recorded|withdrawn))$/.test(key),
);
const date = new Date('2025-03-03T10:00:00Z');
const params = {
  id: 3,
  count: 2,
  at: date,
  from: date,
  until: date,
  latest: date,
  due: date,
  longest: 300,
  length: 301,
  needs: 'x',
  requirement: 'x',
  ref: 'x',
};
const titles = { agency: 'x', owner: 'x', category: 'x', purpose: 'x', basis: 'x', role: 'x', sector: 'x' };

describe('refusals', () => {
  test('each has its sentence in each language', () => {
    expect(keys.length).toBeGreaterThan(50);
    for (const language of ['en', 'de']) {
      const texts = loadTexts(language, 'Europe/Berlin');
      for (const key of keys) expect(texts.say(key, { ...params, ...titles })).toMatch(/[.!]$/);
    }
    expect(keys.map((key) => loadTexts('de', 'UTC').say(key, { ...params, ...titles }))).not.toContain(
      loadTexts('en', 'UTC').say('case.is_closed', { ref: 'x' }),
    );
  });
});
