import { describe, expect, test } from '@jest/globals';
import { screen } from '../../../screening/screen.ts';
import { english, german, type Labelled } from './messages.ts';
import { second } from './second-messages.ts';
import { third } from './third-messages.ts';

interface Score {
  noticed: number;
  flagged: number;
  categories: number;
  about: number;
  wrong: string[];
}

/** Shares of disclosing messages noticed, with the right categories and person; share of harmless ones flagged. */
function score(messages: readonly Labelled[]): Score {
  const wrong: string[] = [];
  const count = { disclosing: 0, harmless: 0, noticed: 0, flagged: 0, categories: 0, about: 0 };
  for (const message of messages) {
    const result = screen(message.text);
    const found = new Set<string>(result.findings.map((finding) => finding.category));
    if (message.categories.length === 0) {
      count.harmless += 1;
      if (found.size > 0) count.flagged += 1;
    } else {
      count.disclosing += 1;
      if (found.size > 0) count.noticed += 1;
      if (message.categories.every((expected) => expected.split('|').some((one) => found.has(one)))) count.categories += 1;
      if (result.about === message.about) count.about += 1;
    }
    if (message.categories.length > 0 !== found.size > 0) wrong.push(message.text);
  }
  return {
    noticed: count.noticed / count.disclosing,
    flagged: count.flagged / count.harmless,
    categories: count.categories / count.disclosing,
    about: count.about / count.disclosing,
    wrong,
  };
}

function print(name: string, { noticed, flagged, categories, about }: Score): void {
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  process.stdout.write(
    `screening, ${name}: noticed ${percent(noticed)}, flagged ${percent(flagged)}, categories ${percent(categories)}, about ${percent(about)}\n`,
  );
}

describe('own messages', () => {
  test('the lists are long enough and half harmless', () => {
    for (const list of [english, german]) expect(list.length).toBeGreaterThan(100);
    const all = [...english, ...german, ...second, ...third];
    const harmless = all.filter((message) => message.categories.length === 0).length / all.length;
    expect(harmless).toBeGreaterThan(0.4);
    expect(new Set(all.map((message) => message.text)).size).toBe(all.length);
  });

  test.each([
    ['English', english],
    ['German', german],
    ['second list', second],
  ])('%s: used while building, so nearly all must be right', (name, list) => {
    const result = score(list);
    print(name, result);
    expect({ missedOrFlagged: result.wrong }).toEqual({ missedOrFlagged: [] });
    expect(result.categories).toBeGreaterThanOrEqual(0.98);
    expect(result.about).toBeGreaterThanOrEqual(0.98);
  });

  test('third list: never tuned on, so this is the honest figure', () => {
    const result = score(third);
    print('unseen list', result);
    expect(result.noticed).toBeGreaterThanOrEqual(0.7);
    expect(result.flagged).toBeLessThanOrEqual(0.08);
  });
});
