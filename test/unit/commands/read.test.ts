import { describe, expect, test } from '@jest/globals';
import type { Incoming, Intent } from '../../../commands/intent.ts';
import { read } from '../../../commands/read.ts';

const bot = { userId: '@roundtable:example.org', displayName: 'Case Bot' };
const pill = { 'm.mentions': { user_ids: [bot.userId] } };

function event(content: Record<string, unknown>, more: Partial<Incoming> = {}): Incoming {
  return {
    eventId: '$1',
    roomId: '!room:example.org',
    sender: '@mira:example.org',
    type: 'm.room.message',
    content: { msgtype: 'm.text', ...content },
    timestamp: 0,
    encrypted: true,
    redacted: false,
    ...more,
  };
}
const text = (body: string, more: Record<string, unknown> = {}) => read(event({ body, ...more }), bot);
const command = (line: string, viaMention = false): Intent => ({ kind: 'command', text: line, viaMention });
const message = (body: string, what: Extract<Intent, { kind: 'message' }>['what'] = 'text'): Intent => ({
  kind: 'message',
  text: body,
  what,
});

describe('a command in each form that Element sends', () => {
  test.each([
    ['/case open', 'case open'],
    ['//case open', 'case open'],
    ['\\/case open', 'case open'],
    ['!case open', 'case open'],
    ['  /case open', 'case open'],
    ['/CASE Open', 'CASE Open'],
    ['/case\u00a0open', 'case open'],
    ['\u200b/case\u200d open\u202e', 'case open'],
    ['/case\u0000 open\u0007', 'case open'],
    ['/check first\nsecond', 'check first\nsecond'],
    ['/etc/passwd', 'etc/passwd'],
  ])('%j', (body, line) => expect(text(body)).toEqual(command(line)));

  test.each([
    ['Case Bot:  case open', pill, 'case open'],
    ['Case Bot case open', pill, 'case open'],
    ['@roundtable:example.org case open', {}, 'case open'],
    ['roundtable:example.org: case open', {}, 'case open'],
    ['@Roundtable case open', {}, 'case open'],
    ['Roundtable: /case open', {}, 'case open'],
    ['case bot, case open', {}, 'case open'],
    ['[Case Bot](https://matrix.to/#/%40roundtable%3Aexample.org): case open', pill, 'case open'],
    ['@Roundtable', {}, ''],
  ])('by name: %j', (body, extra, line) => expect(text(body, extra)).toEqual(command(line, true)));

  test('HTML is ignored in favour of the body', () => {
    expect(text('/case open', { format: 'org.matrix.custom.html', formatted_body: '<b>/case close</b>' })).toEqual(command('case open'));
  });

  test('in a thread', () => {
    const relates = { rel_type: 'm.thread', event_id: '$root', is_falling_back: true, 'm.in_reply_to': { event_id: '$last' } };
    expect(text('/mine', { 'm.relates_to': relates })).toEqual({ ...command('mine'), thread: '$root' });
  });

  test('as a reply', () => {
    expect(text('/mine', { 'm.relates_to': { 'm.in_reply_to': { event_id: '$q' } } })).toEqual(command('mine'));
  });
});

describe('no command', () => {
  test.each(['!!!', '/ 5', '/', '1/2', 'Roundtable is nice', 'Roundtables: a history', 'I asked Case Bot: nothing'])('%j', (body) => {
    expect(text(body)).toEqual(message(body));
  });
  test('a pill in the middle of a sentence', () => expect(text('thanks, Case Bot', pill)).toEqual(message('thanks, Case Bot')));
  test('a pill of somebody else in the link form', () => {
    const body = '[Case Bot](https://matrix.to/#/@other:example.org): case open';
    expect(text(body)).toEqual(message(body));
  });
  test.each(['m.server_notice', 'm.key.verification.request'])('%s is left alone', (msgtype) => {
    expect(text('/case open', { msgtype })).toEqual({ kind: 'nothing' });
  });
  test('a notice of somebody else is a message, whatever it looks like', () => {
    expect(text('/case open', { msgtype: 'm.notice' })).toEqual(message('/case open', 'notice'));
    expect(text('Case Bot', { msgtype: 'm.notice', ...pill })).toEqual(message('Case Bot', 'notice'));
  });
  test('own messages', () => expect(read(event({ body: '/mine' }, { sender: bot.userId }), bot)).toEqual({ kind: 'nothing' }));
  test('redacted commands', () => expect(read(event({}, { redacted: true, content: {} }), bot)).toEqual({ kind: 'nothing' }));
  test('bodies that are none', () => expect(read(event({ body: 5 }), bot)).toEqual({ kind: 'nothing' }));
});

describe('edits', () => {
  const edit = { 'm.relates_to': { rel_type: 'm.replace', event_id: '$0' } };
  test('carry the new text and what they edit', () => {
    const content = { 'm.new_content': { msgtype: 'm.text', body: '/case open' }, ...edit };
    expect(text('* /case open', content)).toEqual({ ...message('/case open'), edits: '$0' });
  });
  test('without new content the star is taken off', () => expect(text('* hello', edit)).toEqual({ ...message('hello'), edits: '$0' }));
});

describe('replies', () => {
  const reply = { 'm.relates_to': { 'm.in_reply_to': { event_id: '$q' } } };
  test('without quotation', () => expect(text('1 because', reply)).toEqual({ kind: 'reply', target: '$q', text: '1 because' }));
  test('the old quotation is somebody else’s and cut off', () => {
    const body = '> <@anna:example.org> he is ill\n> and at home\n\n/mine';
    expect(text(body, reply)).toEqual(command('mine'));
  });
  test('a quotation in a message that is no reply is said again', () => expect(text('> he is ill')).toEqual(message('> he is ill')));
  test('in a thread without a reply of its own the root is answered', () => {
    const relates = { rel_type: 'm.thread', event_id: '$root', is_falling_back: true, 'm.in_reply_to': { event_id: '$last' } };
    expect(text('yes', { 'm.relates_to': relates })).toEqual({ kind: 'reply', target: '$root', text: 'yes', thread: '$root' });
  });
});

describe('other messages', () => {
  const poll = (type: string, question: unknown, answers: unknown[]) =>
    read(event({}, { type, content: { [type]: { question, answers } } }), bot);
  test('emote', () => expect(text('waves', { msgtype: 'm.emote' })).toEqual(message('waves')));
  test('file name', () => expect(text('report.pdf', { msgtype: 'm.file' })).toEqual(message('report.pdf', 'attachment')));
  test('file name, named twice', () => {
    expect(text('a.png', { msgtype: 'm.image', filename: 'a.png' })).toEqual(message('a.png', 'attachment'));
  });
  test('caption', () => {
    expect(text('his room', { msgtype: 'm.image', filename: 'a.png' })).toEqual(message('his room\na.png', 'caption'));
  });
  test('a caption is never a command', () => {
    expect(text('/case open', { msgtype: 'm.image', filename: 'a.png' })).toEqual(message('/case open\na.png', 'caption'));
  });
  test('location', () => {
    const content = { msgtype: 'm.location', geo_uri: 'geo:49,11', 'org.matrix.msc3488.location': { description: 'his home' } };
    expect(text('Location', content)).toEqual(message('Location\nhis home\ngeo:49,11', 'location'));
  });
  test('poll, stable', () => {
    const answers = [{ 'm.text': 'Yes' }, { 'm.text': [{ body: 'No' }] }];
    expect(poll('m.poll.start', { 'm.text': 'Ward?' }, answers)).toEqual(message('Ward?\nYes\nNo', 'poll'));
  });
  test('poll, as Element sends it', () => {
    const question = { 'org.matrix.msc1767.text': 'Ward?', body: 'Ward?' };
    const intent = poll('org.matrix.msc3381.poll.start', question, [{ 'org.matrix.msc1767.text': 'Yes' }]);
    expect(intent).toEqual(message('Ward?\nYes', 'poll'));
  });
  test('a vote is nothing', () => expect(read(event({}, { type: 'org.matrix.msc3381.poll.response' }), bot)).toEqual({ kind: 'nothing' }));
  test('stickers are nothing', () => expect(read(event({ body: 'cat' }, { type: 'm.sticker' }), bot)).toEqual({ kind: 'nothing' }));
});

describe('everything else', () => {
  test('reaction', () => {
    const content = { 'm.relates_to': { rel_type: 'm.annotation', event_id: '$n', key: '✅' } };
    const intent = read(event({}, { type: 'm.reaction', content, encrypted: false }), bot);
    expect(intent).toEqual({ kind: 'reaction', target: '$n', key: '✅' });
  });
  test('broken reaction', () => expect(read(event({}, { type: 'm.reaction', content: {} }), bot)).toEqual({ kind: 'nothing' }));
  test('redaction, old and new form', () => {
    const old = read(event({}, { type: 'm.room.redaction', content: {}, redacts: '$n' }), bot);
    expect(old).toEqual({ kind: 'redaction', target: '$n' });
    expect(read(event({}, { type: 'm.room.redaction', content: { redacts: '$n' } }), bot)).toEqual(old);
  });
  test('membership', () => {
    const content = { membership: 'leave', reason: 'done' };
    const change = event({}, { type: 'm.room.member', stateKey: '@anna:example.org', content, before: { membership: 'join' } });
    expect(read(change, bot)).toEqual({ kind: 'membership', user: '@anna:example.org', was: 'join', is: 'leave', reason: 'done' });
  });
  test('state of a room', () => {
    expect(read(event({}, { type: 'm.room.name', stateKey: '', content: { name: 'x' } }), bot)).toEqual({
      kind: 'room_state',
      type: 'm.room.name',
    });
  });
  test('unreadable', () => {
    const unread = event({}, { type: 'm.room.encrypted', unreadable: { reason: 'missing_keys', session: 's' } });
    expect(read(unread, bot)).toEqual({ kind: 'unreadable', reason: 'missing_keys', session: 's' });
  });
  test('a message in clear is not acted on', () => {
    expect(read(event({ body: '/case open' }, { encrypted: false }), bot)).toEqual({ kind: 'unreadable', reason: 'not_encrypted' });
  });
});
