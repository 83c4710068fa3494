import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { loadSite } from '../../../config/site.ts';
import { changed, problemsOf, scratch } from './support.ts';

const config = readFileSync('config/examples/roundtable.yaml', 'utf8');
const roster = readFileSync('config/examples/roster.yaml', 'utf8');
const profile = readFileSync('config/profiles/de-nuremberg-bm.yaml', 'utf8');

function site(texts: { config?: string; roster?: string; profile?: string }): string {
  const dir = scratch();
  writeFileSync(join(dir, 'roundtable.yaml'), changed(texts.config ?? config, 'profile: de-nuremberg-bm', 'profile: ./profile.yaml'));
  writeFileSync(join(dir, 'roster.yaml'), texts.roster ?? roster);
  writeFileSync(join(dir, 'profile.yaml'), texts.profile ?? profile);
  return join(dir, 'roundtable.yaml');
}

describe('configuration, profile and roster together', () => {
  test('a profile of one’s own is read from its path', () => {
    expect(loadSite(site({}), {}).config.profile).toMatch(/profile\.yaml$/);
  });

  test('an operator that is no agency of the roster', () => {
    const file = site({ config: changed(config, 'agency: crisis_service', 'agency: crisis_servce') });
    expect(problemsOf(() => loadSite(file, {}))).toMatchObject([{ key: 'operator.agency', suggestion: 'Did you mean `crisis_service`?' }]);
  });

  test('the bot’s own account in the roster', () => {
    const file = site({ roster: changed(roster, '@anna:example.org', '@roundtable:example.org') });
    expect(problemsOf(() => loadSite(file, {}))).toMatchObject([{ key: 'people' }]);
  });

  test('the strictness of the profile holds where the configuration names none, and is refused where this version cannot act on it', () => {
    const silent = changed(config, '  strictness: warn\n', '');
    const with_ = (strictness: string) => ({
      config: silent,
      profile: `${profile}\nguard: {strictness: ${strictness}, remind_coordinator: true}\n`,
    });
    const remind = { config: changed(silent, '  remind_coordinator: false\n', '  {}\n') };
    expect(loadSite(site({ ...with_('observe'), ...remind }), {}).guard).toEqual({ strictness: 'observe', remindCoordinator: true });
    expect(problemsOf(() => loadSite(site(with_('hold')), {}))).toMatchObject([{ key: 'guard.strictness' }]);
  });
});
