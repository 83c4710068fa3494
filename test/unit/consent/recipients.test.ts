import { describe, expect, test } from '@jest/globals';
import { recipientsOf } from '../../../consent/recipients.ts';

describe('recipientsOf', () => {
  test('each agency once, in the order of the members, without the author’s', () => {
    const room = [{ agency: 'school' }, { agency: 'crisis' }, { agency: 'school' }, { agency: 'social' }];
    expect(recipientsOf(room, 'crisis')).toEqual([
      { agency: 'school', via: 'member' },
      { agency: 'social', via: 'member' },
    ]);
  });

  test('a seconded officer brings her home agency, unless firewalled', () => {
    const officer = { agency: 'police', secondedTo: 'social' };
    expect(recipientsOf([officer], 'crisis')).toEqual([
      { agency: 'social', via: 'member' },
      { agency: 'police', via: 'home_agency' },
    ]);
    expect(recipientsOf([{ ...officer, firewalled: true }], 'crisis')).toEqual([{ agency: 'social', via: 'member' }]);
    expect(recipientsOf([officer], 'social')).toEqual([{ agency: 'police', via: 'home_agency' }]);
  });

  test('the operator counts, by the closest way it is reached', () => {
    expect(recipientsOf([{ agency: 'school' }], 'crisis', 'city')).toEqual([
      { agency: 'school', via: 'member' },
      { agency: 'city', via: 'operator' },
    ]);
    expect(recipientsOf([{ agency: 'city' }], 'crisis', 'city')).toEqual([{ agency: 'city', via: 'member' }]);
    expect(recipientsOf([], 'city', 'city')).toEqual([]);
  });
});
