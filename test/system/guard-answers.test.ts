import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type House, type OpenedCase, openHouse } from './support/house.ts';
import { deedsOf } from './support/logged.ts';
import type { Practitioner } from './support/practitioner.ts';
import { bodyOf, type SeenEvent } from './support/seen.ts';

const WARD = 'He has stopped taking his antidepressant and the psychiatric ward keeps a bed free for him.';
const HARMLESS = 'Could we all meet on Thursday at 14:00?';

/** What an author can answer to a note of the guard, and who may. */
describe('guard-answers', () => {
  let house: House;
  let opened: OpenedCase;
  let clara: Practitioner;
  let david: Practitioner;
  let desk: string;

  beforeAll(async () => {
    house = await openHouse();
    [clara, david] = [house.person('clara'), house.person('david')];
    opened = await house.openCase();
    desk = opened.desks['school'] ?? '';
  });

  afterAll(() => house?.close());

  test('guard-answers: the note is read at the desk alone, and its answers are there to tap', async () => {
    const { sent, note } = await noted();
    expect(bodyOf(note)).toMatch(/mental health/);
    expect(bodyOf(note)).not.toContain('antidepressant');
    for (const key of ['🗑️', '📜', '👤', '❌'])
      await clara.waitFor({ roomId: desk, sender: house.botUser, relatesTo: note.eventId, reactionKey: key });
    expect(await david.seen({ eventId: note.eventId })).toEqual([]);
    await tap(note, '🗑️', 'Taken back');
    await david.waitFor({ eventId: sent, redacted: true });
    expect(await answersTo(sent)).toEqual(['take_back']);
    expect(await count('disclosure.taken_back')).toBe(1);
  });

  test('guard-answers: 👤 and ❌ leave the message where it is', async () => {
    for (const [key, words, answer] of [
      ['👤', 'it was anonymous', 'anonymous'],
      ['❌', 'a false alarm', 'false_alarm'],
    ] as const) {
      const { sent, note } = await noted();
      const done = await tap(note, key, words);
      await clara.react(desk, note.eventId, '🗑️');
      const gentle = await clara.waitFor({ roomId: desk, sender: house.botUser, after: done.eventId, type: 'm.room.message' });
      expect(bodyOf(gentle)).toContain('already answered');
      expect(await answersTo(sent)).toEqual([answer]);
      expect(await david.seen({ eventId: sent, redacted: true })).toEqual([]);
    }
  });

  test('guard-answers: 📜 asks for the basis; without a reason it asks again, with one the message is kept', async () => {
    const { sent, note } = await noted();
    const question = await tap(note, '📜', 'Which basis');
    expect(bodyOf(question)).toMatch(/Reply to this message with its number and a short reason/);
    const withoutNumber = await reply(question, 'because it is needed');
    expect(bodyOf(withoutNumber)).toMatch(/begin with (?:the|a) number/);
    const withoutReason = await reply(withoutNumber, '1');
    expect(bodyOf(withoutReason)).toContain('add a short reason after the number');
    const kept = await reply(withoutReason, '1 acute danger tonight');
    expect(bodyOf(kept)).toMatch(/Kept under .*Your reason is in the log/s);
    expect(await answersTo(sent)).toEqual(['keep_under_basis']);
    expect(await count('basis.recorded')).toBe(1);
    expect(await david.seen({ eventId: sent, redacted: true })).toEqual([]);
  });

  test('guard-answers: a reaction of another agency, and a foreign emoji, are ignored', async () => {
    const { sent, note } = await noted();
    for (const key of ['🗑️', '❌']) {
      await david.react(opened.conference, sent, key);
      // He is not at the desk: from another room the homeserver itself refuses the reaction.
      expect(await reactBare(david, note.eventId, key)).toBe(400);
    }
    expect(bodyOf(await house.command('david', opened.conference, '/status'))).toContain('I am here');
    await clara.react(desk, note.eventId, '🎉');
    const probe = await house.command('clara', desk, '/mine');
    expect(bodyOf(probe)).toMatch(/One note.*waits for an answer/);
    expect(await answersTo(sent)).toEqual([]);
    expect(await david.seen({ eventId: sent, redacted: true })).toEqual([]);
    await tap(note, '❌', 'false alarm');
  });

  test('guard-answers: words work like signs, and other words are answered with how to answer', async () => {
    const { sent, note } = await noted();
    const words = await clara.say(desk, 'no idea', { replyTo: note.eventId });
    const how = await clara.waitFor({ roomId: desk, sender: house.botUser, type: 'm.room.message', after: words });
    expect(bodyOf(how)).toContain('tap one of the signs');
    const taken = await clara.say(desk, 'take it back', { replyTo: note.eventId });
    await clara.waitFor({ roomId: desk, sender: house.botUser, bodyIncludes: 'Taken back', after: taken });
    await david.waitFor({ eventId: sent, redacted: true });
  });

  test('guard-answers: an edit that removes the disclosure closes the note', async () => {
    const { sent, note } = await noted();
    await clara.edit(opened.conference, sent, HARMLESS);
    const closed = await clara.waitFor({ roomId: desk, sender: house.botUser, after: note.eventId, type: 'm.room.message' });
    expect(bodyOf(closed)).toContain('nothing is left to ask');
    expect(await answersTo(sent)).toEqual(['edited']);
  });

  test('guard-answers: who redacts her message herself has answered', async () => {
    const { sent, note } = await noted();
    await clara.redact(opened.conference, sent);
    await david.waitFor({ eventId: sent, redacted: true });
    expect(bodyOf(await house.command('clara', desk, '/mine'))).toBe('There is nothing to do for Schools.');
    expect(await answersTo(sent)).toEqual(['redacted_by_author']);
    await clara.react(desk, note.eventId, '❌');
    const late = await clara.waitFor({ roomId: desk, sender: house.botUser, bodyIncludes: 'already answered', after: note.eventId });
    expect(late).toBeDefined();
  });

  test('guard-answers: a note without a subject goes on from the message before it', async () => {
    for (let n = 0; n < 3; n++) await clara.say(opened.conference, HARMLESS);
    const alone = await clara.say(opened.conference, 'Debts too');
    await noted();
    const after = await clara.say(opened.conference, 'Debts too');
    await clara.waitFor({ roomId: desk, sender: house.botUser, bodyIncludes: encodeURIComponent(after) });
    expect(await clara.seen({ roomId: desk, sender: house.botUser, bodyIncludes: encodeURIComponent(alone) })).toEqual([]);
  });

  test('guard-answers: /check at the desk and in a direct chat, /mine in a direct chat', async () => {
    const before = await deedsOf(house, opened.ref);
    const direct = await clara.createDirectChat(house.botUser);
    await clara.waitForMember(direct, house.botUser);
    for (const room of [desk, direct]) {
      const verdict = bodyOf(await house.command('clara', room, `/check ${WARD}`));
      expect(verdict).toMatch(/mental health.*Social services/s);
      expect(bodyOf(await house.command('clara', room, `/check ${HARMLESS}`))).toContain('found nothing about a person');
    }
    expect(await deedsOf(house, opened.ref)).toEqual(before);
    await house.command('clara', opened.conference, '/action add school friday Book a room');
    expect(bodyOf(await house.command('clara', direct, '/mine'))).toMatch(/Book a room/);
    expect(bodyOf(await house.command('clara', direct, '/mine'))).toContain(opened.ref);
  });

  /** Says what consent does not cover, and waits for the note about it. */
  async function noted(): Promise<{ sent: string; note: SeenEvent }> {
    const sent = await clara.say(opened.conference, WARD);
    const note = await clara.waitFor({ roomId: desk, sender: house.botUser, bodyIncludes: encodeURIComponent(sent) });
    await david.waitFor({ eventId: sent });
    return { sent, note };
  }

  async function tap(note: SeenEvent, key: string, words: string): Promise<SeenEvent> {
    await clara.react(desk, note.eventId, key);
    return clara.waitFor({ roomId: desk, sender: house.botUser, type: 'm.room.message', bodyIncludes: words, after: note.eventId });
  }

  /** A reaction in the conference, past the client: that one sends nothing more in a room once an event was refused. Resolves with the status. */
  async function reactBare(who: Practitioner, target: string, key: string): Promise<number> {
    const { accessToken } = await who.device();
    const path = `/rooms/${encodeURIComponent(opened.conference)}/send/m.reaction/${randomUUID()}`;
    const response = await fetch(`${house.server.url}/_matrix/client/v3${path}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ 'm.relates_to': { rel_type: 'm.annotation', event_id: target, key } }),
    });
    await response.body?.cancel();
    return response.status;
  }

  async function reply(to: SeenEvent, text: string): Promise<SeenEvent> {
    const sent = await clara.say(desk, text, { replyTo: to.eventId });
    return clara.waitFor({ roomId: desk, sender: house.botUser, type: 'm.room.message', after: sent });
  }

  /** The answers that the log has to the notes about a message. */
  async function answersTo(eventId: string): Promise<string[]> {
    const deeds = await deedsOf(house, opened.ref);
    const notes = deeds.flatMap((event) => (event.type === 'guard.noted' && event.eventId === eventId ? [event.note] : []));
    return deeds.flatMap((event) => (event.type === 'guard.answered' && notes.includes(event.note) ? [event.answer] : []));
  }

  async function count(type: string): Promise<number> {
    return (await deedsOf(house, opened.ref)).filter((event) => event.type === type).length;
  }
});
