import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type House, openHouse } from './support/house.ts';
import { NioPractitioner } from './support/nio.ts';
import type { Practitioner } from './support/practitioner.ts';
import { bodyOf, type SeenEvent } from './support/seen.ts';

const WARD = 'He has stopped taking his antidepressant and the psychiatric ward keeps a bed free for him.';

/** A contact person on matrix-nio, an implementation that shares no line with the bot's: her device is signed by her other client, as people do. */
describe('nio-practitioner', () => {
  let house: House;
  let nio: NioPractitioner;
  let anna: Practitioner;
  let clara: Practitioner;
  let conference: string;
  let desk: string;

  beforeAll(async () => {
    house = await openHouse({
      members: [
        { id: 'anna', agency: 'crisis_service', roles: ['coordinator', 'admin'] },
        { id: 'clara', agency: 'school' },
        // Her other client signs; in the rooms she is with nio alone.
        { id: 'nina', agency: 'social_services', client: { autoJoin: false } },
      ],
    });
    [anna, clara] = [house.person('anna'), house.person('clara')];
    nio = await NioPractitioner.start(house.server, house.account('nina'));
    await house.person('nina').crossSignDevice(nio.deviceId);
    const opened = await house.openCase();
    conference = opened.conference;
    desk = opened.desks['social_services'] ?? '';
    await nio.waitForMembers(conference, [house.botUser, anna.userId, clara.userId]);
    await nio.waitForMembers(desk, [house.botUser]);
    await clara.waitForMember(conference, nio.userId);
    await clara.waitUntilSigned(nio.userId, nio.deviceId);
  });

  afterAll(async () => {
    await nio?.stop();
    await house?.close();
  });

  test('nio-practitioner: is welcomed at her desk, types commands and reads the answers', async () => {
    const welcome = await nio.waitFor({ roomId: desk, sender: house.botUser, bodyIncludes: 'This is the desk of Social services' });
    expect(welcome.encrypted).toBe(true);
    for (const room of [conference, desk]) {
      const answer = await command(room, '/status');
      expect(answer).toMatchObject({ encrypted: true, content: { body: expect.stringContaining('I am here') } });
    }
    expect(bodyOf(await command(conference, '!help'))).toContain('Here you can type');
    expect(bodyOf(await command(conference, '/staus'))).toContain('Did you mean');
  });

  test('nio-practitioner: proposes an action, which the others read and agree to', async () => {
    const proposed = await command(conference, '/action add school friday Book a room');
    await clara.waitFor({ eventId: proposed.eventId });
    await clara.react(conference, proposed.eventId, '✅');
    expect(bodyOf(await nio.waitFor({ roomId: conference, sender: house.botUser, bodyIncludes: 'is agreed' }))).toContain('Book a room');
    const own = await house.command('clara', conference, '/action add social_services friday Offer a visit');
    await nio.waitFor({ eventId: own.eventId });
    await nio.react(conference, own.eventId, '✅');
    await clara.waitFor({ roomId: conference, sender: house.botUser, bodyMatches: 'is agreed: Offer a visit' });
    expect(bodyOf(await command(desk, '/mine'))).toContain('Offer a visit');
  });

  test('nio-practitioner: is warned at her desk, and takes it back with a reaction', async () => {
    const sent = await nio.say(conference, WARD);
    expect(await clara.waitFor({ eventId: sent })).toMatchObject({ encrypted: true, content: { body: WARD } });
    const note = await nio.waitFor({ roomId: desk, sender: house.botUser, bodyIncludes: 'mental health' });
    expect(bodyOf(note)).toContain(encodeURIComponent(sent));
    expect(await clara.seen({ eventId: note.eventId })).toEqual([]);
    await nio.react(desk, note.eventId, '🗑️');
    await clara.waitFor({ eventId: sent, redacted: true });
    await nio.waitFor({ roomId: desk, sender: house.botUser, bodyIncludes: 'Taken back' });
  });

  async function command(room: string, text: string): Promise<SeenEvent> {
    const sent = await nio.say(room, text);
    return nio.waitFor({ roomId: room, sender: house.botUser, relatesTo: sent, type: 'm.room.message' });
  }
});
