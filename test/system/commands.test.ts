import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newAccount } from './support/homeserver.ts';
import { type House, type OpenedCase, openHouse } from './support/house.ts';
import { deedsOf } from './support/logged.ts';
import { type Practitioner, startPractitioner } from './support/practitioner.ts';
import type { SendOptions } from './support/practitioner-api.ts';
import { bodyOf, type SeenEvent } from './support/seen.ts';

const HERE = 'I am here';
const STRANGER = 'only accepts invitations from people on its roster';

/** What people type, in every form in which Element sends it, right and wrong, where it belongs and where it does not. */
describe('commands', () => {
  let house: House;
  let opened: OpenedCase;
  let anna: Practitioner;
  let clara: Practitioner;
  let david: Practitioner;
  let zoe: Practitioner;

  beforeAll(async () => {
    house = await openHouse({
      members: [
        { id: 'anna', agency: 'crisis_service', roles: ['coordinator', 'admin'] },
        { id: 'edith', agency: 'crisis_service', roles: ['coordinator'] },
        { id: 'clara', agency: 'school' },
        { id: 'david', agency: 'social_services' },
      ],
      agencies: [{ id: 'crisis_service', spoc: 'anna' }],
    });
    [anna, clara, david] = ['anna', 'clara', 'david'].map((id) => house.person(id)) as [Practitioner, Practitioner, Practitioner];
    zoe = await startPractitioner(house.server, await newAccount(house.server, 'Zoe'));
    opened = await house.openCase();
  });

  afterAll(async () => {
    await zoe?.stop();
    await house?.close();
  });

  describe('element-body-forms', () => {
    test.each(['/status', '//status', '\\/status', '!status', ' /status', '/STATUS', '/Status  '])('%j is a command', async (typed) => {
      expect(bodyOf(await house.command('clara', opened.conference, typed))).toContain(HERE);
    });

    test('a mention pill before a command, alone, and with help', async () => {
      const asked = ['status', '/status', '', 'help'].map((text) => clara.mention(opened.conference, house.botUser, 'Roundtable', text));
      const answers = [];
      for (const sent of asked) answers.push(bodyOf(await answerTo(clara, opened.conference, await sent)));
      expect(answers).toEqual([HERE, HERE, 'Here you can type', 'Here you can type'].map((part) => expect.stringContaining(part)));
    });

    test.each(['!help', '//help', '\\/help', '!HELP'])('%j is help', async (typed) => {
      expect(bodyOf(await house.command('clara', opened.conference, typed))).toMatch(/Here you can type.*\/action add/s);
    });

    test('a reply and a line of a thread are commands; the answer stays in the thread', async () => {
      const root = await david.say(opened.conference, 'Who has an hour next week?');
      await clara.waitFor({ eventId: root });
      const reply = await say('/status', { replyTo: root });
      expect(bodyOf(reply)).toContain(HERE);
      expect(reply.content['m.relates_to']).not.toHaveProperty('rel_type');
      const inThread = await say('/status', { thread: root });
      expect(bodyOf(inThread)).toContain(HERE);
      expect(inThread.content['m.relates_to']).toMatchObject({ rel_type: 'm.thread', event_id: root });
    });

    test('of markdown the source is read, not the HTML', async () => {
      expect(bodyOf(await say('/status', { html: '<p>/case close</p>' }))).toContain(HERE);
      expect(bodyOf(await say('/action done **1**', { html: '/action done <strong>1</strong>' }))).toContain('named by its number');
    });

    test('an edit of a command is answered with one sentence and not run', async () => {
      const typed = await clara.say(opened.conference, '/status');
      const first = await answerTo(clara, opened.conference, typed);
      const edit = await clara.edit(opened.conference, typed, '/action add school tomorrow Book a room');
      const refused = await clara.waitFor({
        roomId: opened.conference,
        sender: house.botUser,
        after: first.eventId,
        type: 'm.room.message',
      });
      expect(bodyOf(refused)).toBe('An edited command is not run again. Please type it anew.');
      expect(bodyOf(await house.command('clara', opened.conference, '/action list'))).toContain('no action yet');
      expect(await saidAbout(clara, typed, edit)).toHaveLength(2);
    });
  });

  describe('bad-commands', () => {
    let before: unknown[];

    beforeAll(async () => {
      before = await deedsOf(house, opened.ref);
    });

    const QUOTE = '"';
    test.each<[string, string, string]>([
      ['unknown command', '/frobnicate now', 'I do not know the command frobnicate. Everything I can do: !help.'],
      ['typo', '/staus', 'Did you mean /status?'],
      ['typo in the second word', '/action lst', 'Did you mean /action list?'],
      ['half a command', '/action', 'needs one more word'],
      ['missing argument', '/action done', 'Something is missing: the number of the action.'],
      ['missing name', '/action add', 'Something is missing: the agency that does it.'],
      ['surplus argument', '/action list all of them', 'I do not know what to do with all of them at the end.'],
      ['unclosed quote', `/action add ${QUOTE}job centre tomorrow Call`, 'A quotation begins with " and does not end.'],
      ['unknown option', '/action list --loud', 'There is no option --loud here.'],
      ['unknown agency', '/action add martians friday Call', 'I do not know an agency or person called "martians"'],
      ['many kB', `/check ${'very long '.repeat(4000)}`, 'That command is too long: 8,000 characters are possible.'],
      ['date in the past', '/action add school 1.1.2020 Call', 'is already past'],
      ['date nobody understands', '/action add school whenever Call', 'I do not understand the date that begins with "whenever"'],
      ['no such action', '/action done 7', 'There is no action'],
      ['wrong role', '/case close', 'coordinator'],
      ['wrong role for consent', '/consent record health to school', 'is for coordinators'],
      ['wrong room', '/check Shall we meet?', '/check does not work in this room. It works in: your desk'],
      ['office command in a case', '/case open', 'is for coordinators'],
    ])('%s: one helpful sentence', async (_what, typed, expected) => {
      const answer = await house.command('clara', opened.conference, typed);
      expect(plain(answer)).toContain(expected);
      expect(bodyOf(answer).length).toBeLessThan(600);
      expect(await saidAbout(clara, relatedTo(answer))).toHaveLength(1);
    });

    test('control characters and characters without width are forgiven', async () => {
      expect(bodyOf(await house.command('clara', opened.conference, '\u202a/sta\u200btus\u0007\u2060'))).toContain(HERE);
    });

    test('HTML in what was typed is shown, not rendered', async () => {
      const answer = await house.command('clara', opened.conference, '/frob<img/src=x>nicate<b>');
      expect(bodyOf(answer)).toContain('frob<img/src=x>nicate<b>');
      expect(answer.content['formatted_body']).toContain('frob&lt;img/src=x&gt;nicate&lt;b&gt;');
      expect(answer.content['formatted_body']).not.toContain('<img');
    });

    test('a coordinator in the wrong room is told the right ones', async () => {
      expect(bodyOf(await house.command('anna', opened.conference, '/case open'))).toMatch(
        /does not work in this room.*coordinators' room/s,
      );
      expect(bodyOf(await house.command('anna', await house.adminRoom(), '/action list'))).toMatch(/does not work in this room/);
    });

    test('reactions on foreign and on old messages are ignored', async () => {
      const foreign = await david.say(opened.conference, 'Could we meet on Thursday at 14:00?');
      const old = await house.command('clara', opened.conference, '/status');
      await clara.waitFor({ eventId: foreign });
      for (const key of ['✅', '⛔', '🗑️', '📜', '👤', '❌', '📤']) {
        await clara.react(opened.conference, foreign, key);
        await clara.react(opened.conference, old.eventId, key);
      }
      const probe = await house.command('clara', opened.conference, '/status');
      expect(await spokenBetween(clara, old, probe)).toEqual([]);
      expect(await clara.seen({ eventId: foreign, redacted: true })).toEqual([]);
    });

    test('a command that is redacted after it was answered leads to nothing more', async () => {
      const typed = await clara.say(opened.conference, '/status');
      const answer = await answerTo(clara, opened.conference, typed);
      await clara.redact(opened.conference, typed);
      const probe = await house.command('clara', opened.conference, '/status');
      expect(await spokenBetween(clara, answer, probe)).toEqual([]);
    });

    test('an invitation of a stranger is declined with the reason', async () => {
      const room = await zoe.createDirectChat(house.botUser);
      expect(await partingWords(zoe, room)).toContain(STRANGER);
    });

    test('an unencrypted room is declined with the reason', async () => {
      const room = await clara.createRoom({ name: 'In the clear', encrypted: false, invite: [house.botUser] });
      expect(await partingWords(clara, room)).toContain('encrypted rooms only');
    });

    test('a stranger in the direct chat of somebody on the roster learns only how to be added, and the chat is one no more', async () => {
      const room = await clara.createDirectChat(house.botUser);
      await clara.waitForMember(room, house.botUser);
      await clara.invite(room, zoe.userId);
      await clara.waitForMember(room, zoe.userId);
      await zoe.waitForMember(room, house.botUser);
      const typed = await zoe.say(room, '/status');
      const answer = await house.command('clara', room, '/mine');
      expect(bodyOf(answer)).toContain('I can do nothing in this room');
      await zoe.waitFor({ eventId: answer.eventId });
      const said = await zoe.seen({ roomId: room, sender: house.botUser, type: 'm.room.message' });
      expect(said.map(bodyOf)).toEqual([expect.stringContaining('You are not on the roster'), expect.stringContaining('I can do nothing')]);
      expect(relatedTo(said[0] as SeenEvent)).toBe(typed);
      await zoe.say(room, 'Hello?');
      await zoe.waitFor({ eventId: (await house.command('clara', room, '/mine')).eventId });
      expect(await zoe.seen({ roomId: room, sender: house.botUser, type: 'm.room.message' })).toHaveLength(3);
    });

    test('nothing of all that is in the log', async () => {
      expect(await deedsOf(house, opened.ref)).toEqual(before);
    });

    test('a command that is not run is guarded like a message, and not repeated', async () => {
      const answer = await house.command('clara', opened.conference, '/check He is in hospital with diabetes');
      expect(plain(answer)).toBe('I did not run that command. What there is: !help.');
      const note = await clara.waitFor({
        roomId: opened.desks['school'] ?? '',
        sender: house.botUser,
        bodyIncludes: encodeURIComponent(relatedTo(answer)),
      });
      expect(bodyOf(note)).toContain('health');
      expect((await deedsOf(house, opened.ref)).map(({ type }) => type)).toContain('guard.noted');
    });
  });

  describe('direct-and-admin', () => {
    test('a coordinator opens and lists cases in an encrypted direct chat', async () => {
      const room = await anna.createDirectChat(house.botUser);
      await anna.waitForMember(room, house.botUser);
      const answer = await house.command('anna', room, '/case open school');
      const ref = referenceIn(answer);
      expect(bodyOf(answer)).toContain('is open');
      await clara.waitForRoom({ create: { 'org.roundtable.plan': `case:${ref}:conference` } });
      for (const where of [room, await house.adminRoom()]) {
        const list = bodyOf(await house.command('anna', where, '/case list'));
        expect(list).toContain(ref);
        expect(list).toContain(opened.ref);
      }
      expect((await david.rooms()).filter(({ create }) => String(create['org.roundtable.plan']).includes(ref))).toEqual([]);
    });

    test('a practitioner has help, /mine and /check there, but no cases to open', async () => {
      const room = await david.createDirectChat(house.botUser);
      await david.waitForMember(room, house.botUser);
      expect(plain(await house.command('david', room, '/case open'))).toContain('/case open is for coordinators.');
      expect(plain(await house.command('david', room, '/case list'))).toContain('/case list is for coordinators.');
      expect(bodyOf(await house.command('david', room, '/mine'))).toContain('nothing to do');
      expect(bodyOf(await house.command('david', room, '/check Shall we meet on Thursday?'))).toContain('nothing about a person');
      expect(bodyOf(await house.command('david', room, '!help'))).not.toContain('/case open');
      expect(bodyOf(await house.command('david', room, 'hello, are you there?'))).toContain('only understand commands');
    });

    test('a room of coordinators is an office until somebody else comes in', async () => {
      const edith = house.person('edith');
      const room = await anna.createRoom({ name: 'Office', invite: [house.botUser, edith.userId] });
      await anna.waitForMember(room, edith.userId);
      await anna.waitForMember(room, house.botUser);
      expect(bodyOf(await house.command('anna', room, '/case list'))).toContain(opened.ref);
      await anna.invite(room, clara.userId);
      await anna.waitForMember(room, clara.userId);
      expect(bodyOf(await house.command('anna', room, '/case list'))).toContain('I can do nothing in this room');
    });
  });

  async function say(text: string, options: SendOptions): Promise<SeenEvent> {
    return answerTo(clara, opened.conference, await clara.say(opened.conference, text, options));
  }

  function answerTo(who: Practitioner, roomId: string, sent: string): Promise<SeenEvent> {
    return who.waitFor({ roomId, sender: house.botUser, relatesTo: sent, type: 'm.room.message' });
  }

  /** Messages of the bot that refer to one of these events. */
  async function saidAbout(who: Practitioner, ...ids: string[]): Promise<SeenEvent[]> {
    const found = await Promise.all(ids.map((relatesTo) => who.seen({ sender: house.botUser, relatesTo, type: 'm.room.message' })));
    return found.flat();
  }

  /** What the bot said in the conference between two of its answers. */
  async function spokenBetween(who: Practitioner, first: SeenEvent, last: SeenEvent): Promise<string[]> {
    const said = await who.seen({ roomId: opened.conference, sender: house.botUser, type: 'm.room.message', after: first.eventId });
    return said.filter(({ eventId }) => eventId !== last.eventId).map(bodyOf);
  }

  async function partingWords(who: Practitioner, room: string): Promise<unknown> {
    await who.waitForMember(room, house.botUser, 'leave');
    return (await who.state(room, 'm.room.member', house.botUser))?.['reason'];
  }
});

function relatedTo({ content }: SeenEvent): string {
  return (content['m.relates_to'] as { 'm.in_reply_to': { event_id: string } })['m.in_reply_to'].event_id;
}

/** The text without marks of code. */
function plain(event: SeenEvent): string {
  return bodyOf(event).replaceAll('`', '');
}

function referenceIn(event: SeenEvent): string {
  return /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(bodyOf(event))?.[0] ?? '';
}
