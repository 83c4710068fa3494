import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { asksForLogCheck } from '../../../commands/asks-for-log-check.ts';
import { COMMANDS, lookUp } from '../../../commands/registry.ts';
import { readMessages } from '../../../config/locales.ts';
import { World } from './support.ts';

/** Lines that Element takes for itself (reference: "Element Web, driven in a browser"). */
const ELEMENTS_OWN = 'help invite join j part topic remove kick ban verify whois me msg query nick devtools plain html upgraderoom'.split(
  ' ',
);
const english = readMessages(fileURLToPath(new URL('../../../config/locales/en/', import.meta.url)));

describe('the registry', () => {
  test.each(['log verify', 'LOG  check', 'verify log', 'verify log now'])('the log is checked for %j', (line) => {
    expect(asksForLogCheck(line)).toBe(true);
  });
  test.each(['log', 'logs verify', 'case list', 'log verity', ''])('the log is not checked for %j', (line) => {
    expect(asksForLogCheck(line)).toBe(false);
  });

  test.each([
    ['case open school', 'case open', 'school'],
    ['CASE  Open  school', 'case open', 'school'],
    ['cases', 'case list', ''],
    ['actions', 'action list', ''],
    ['mine', 'mine', ''],
    ['check a\nb', 'check', 'a\nb'],
  ])('finds %j', (line, name, rest) => {
    const found = lookUp(line);
    expect('command' in found && { name: found.command.name, rest: found.rest }).toEqual({ name, rest });
  });

  test.each([
    ['case opne', 'case open'],
    ['cse open', 'case open'],
    ['acton lst', 'action list'],
    ['staus', 'status'],
    ['chekc the text', 'check'],
    ['consent recrod', 'consent record'],
  ])('%j is near %j', (line, name) => expect(lookUp(line)).toMatchObject({ near: { name } }));

  test.each(['etc/passwd', 'shrug', 'xyzzy plugh'])('nothing is near %j', (line) => {
    const found = lookUp(line);
    expect('unknown' in found && found.near).toBe(undefined);
  });

  test.each(['case', 'action', 'consent', 'action zzzzzzzz'])('%j names a group', (line) => expect(lookUp(line)).toHaveProperty('group'));

  test.each(COMMANDS.map((command) => [command.name, command] as const))('/%s can be typed, shown and tried', (name, command) => {
    expect(ELEMENTS_OWN).not.toContain(name.split(' ')[0]);
    expect(english.has(command.summary)).toBe(true);
    expect(command.details === undefined || english.has(command.details)).toBe(true);
    for (const parameter of command.parameters) expect(english.has(`command.param.${parameter.name}`)).toBe(true);
    expect(command.parameters.slice(0, -1).some(({ rest, flag }) => rest && !flag)).toBe(command.name === 'case open');
    expect(command.examples.length).toBeGreaterThan(0);
  });

  test.each(COMMANDS.flatMap(({ name, where, examples }) => examples.map((example) => [example, name, where] as const)))(
    'the example %j is read as it should be',
    (example, name, where) => {
      const world = name === 'case open' ? new World() : World.withCase();
      if (world.state) world.types('school', 'desk', 'action add school friday Meet');
      const kind = where.includes('desk') ? 'desk' : 'admin';
      const { said } = world.types('crisis_service', kind, example.slice(1));
      expect(said).not.toContain('It is typed like this');
      expect(said).not.toContain('does not work in this room');
      expect(lookUp(example.slice(1))).toMatchObject({ command: { name } });
    },
  );
});
