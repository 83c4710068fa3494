import { expect, test } from '@jest/globals';
import { Recent } from '../../../../bot/turn/recent.ts';

const say = (text: string, edits?: string) => ({ kind: 'message' as const, what: 'text' as const, text, ...(edits ? { edits } : {}) });

test('the last three messages of each room are known, newest last', () => {
  const recent = new Recent();
  for (const n of [1, 2, 3, 4]) recent.take('!a', `$${n}`, say(`message ${n}`));
  recent.take('!a', '$5', { kind: 'reply', target: '$4', text: 'a reply' });
  recent.take('!b', '$6', say('elsewhere'));
  expect(recent.before('!a')).toEqual(['message 3', 'message 4', 'a reply']);
  expect(recent.before('!b')).toEqual(['elsewhere']);
  expect(recent.before('!c')).toEqual([]);
  expect(recent.before(undefined)).toEqual([]);
});

test('what was redacted is forgotten; commands, reactions and new versions are not what people go on from', () => {
  const recent = new Recent();
  recent.take('!a', '$1', say('one'));
  recent.take('!a', '$2', say('two'));
  recent.take('!a', '$3', { kind: 'redaction', target: '$1' });
  recent.take('!a', '$4', { kind: 'command', text: 'status', viaMention: false });
  recent.take('!a', '$5', { kind: 'reaction', target: '$2', key: '✅' });
  recent.take('!a', '$6', say('two, mended', '$2'));
  expect(recent.before('!a')).toEqual(['two']);
});
