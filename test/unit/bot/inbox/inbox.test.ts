import { describe, expect, test } from '@jest/globals';
import { BOT, fakeWorld, ownJoin, run, said } from './fakes.ts';

const names = (count: number) => Array.from({ length: count }, (_, i) => `e${i}`);
const until = async (met: () => boolean) => {
  while (!met()) await new Promise((resolve) => setTimeout(resolve, 5));
};

describe('each event once, in order', () => {
  test('what comes by sync', async () => {
    const world = fakeWorld([ownJoin, said('e0')]);
    const bot = run(world);
    bot.sync();
    await bot.inbox.drain();
    world.history.push(said('e1'), said('e2'));
    bot.sync();
    await bot.inbox.drain();
    expect(bot.names()).toEqual(['e0', 'e1', 'e2']);
    await bot.inbox.stop();
  });

  test('what the sync left out, however much', async () => {
    const world = fakeWorld([ownJoin]);
    const bot = run(world);
    bot.sync();
    await bot.inbox.drain();
    world.history.push(...names(50).map((name) => said(name)));
    bot.sync(5);
    await bot.inbox.drain();
    expect(bot.names()).toEqual(names(50));
    await bot.inbox.stop();
  });

  test('what was said while the bot was down, nothing twice', async () => {
    const world = fakeWorld([ownJoin, said('e0'), said('e1')]);
    const first = run(world);
    first.sync();
    await first.inbox.drain();
    await first.inbox.stop();
    world.history.push(
      ...names(40)
        .slice(2)
        .map((name) => said(name)),
    );
    const second = run(world);
    second.sync(4);
    await second.inbox.drain();
    expect([...first.names(), ...second.names()]).toEqual(names(40));
    await second.inbox.stop();
  });

  test('a second hole while the first is being filled', async () => {
    const world = fakeWorld([ownJoin]);
    const bot = run(world);
    bot.sync();
    await bot.inbox.drain();
    world.history.push(...names(30).map((name) => said(name)));
    bot.sync(2);
    world.history.push(
      ...names(60)
        .slice(30)
        .map((name) => said(name)),
    );
    bot.sync(2);
    await bot.inbox.drain();
    bot.sync();
    await bot.inbox.drain();
    expect(bot.names()).toEqual(names(60));
    await bot.inbox.stop();
  });

  test('a room that is new to the bot starts at its own entry', async () => {
    const world = fakeWorld([said('before'), ownJoin, ...names(10).map((name) => said(name))]);
    const bot = run(world);
    bot.sync(2);
    await bot.inbox.drain();
    expect(bot.names()).toEqual(names(10));
    await bot.inbox.stop();
  });

  test('an event whose handler fails is tried again before the next', async () => {
    const world = fakeWorld([ownJoin, said('e0'), said('e1')]);
    const bot = run(world);
    bot.troubles.push(new Error('database locked'));
    bot.sync();
    await bot.inbox.drain();
    expect(bot.names()).toEqual(['e0', 'e1']);
    await bot.inbox.stop();
  });

  test('a fault in reading an event does not end its room', async () => {
    const world = fakeWorld([ownJoin, said('e0', { type: 'm.room.encrypted', content: { session_id: 's' } }), said('e1')]);
    const bot = run(world);
    bot.faults.push(new Error('no answer'));
    bot.sync();
    await bot.inbox.drain();
    expect(bot.names()).toEqual(['e0', 'e1']);
    await bot.inbox.stop();
  });
});

describe('what is handed on', () => {
  test('an edited message as it was, then the edit', async () => {
    const edit = { 'm.new_content': { body: 'new' }, 'm.relates_to': { rel_type: 'm.replace', event_id: '$e0' } };
    const bundled = { 'm.relations': { 'm.replace': said('e1', { content: edit }) } };
    const world = fakeWorld([ownJoin, said('e0', { unsigned: bundled as never }), said('e1', { content: edit })]);
    const bot = run(world);
    bot.sync();
    await bot.inbox.drain();
    expect(bot.handed.map((event) => event.content)).toEqual([{ body: 'e0' }, edit]);
    await bot.inbox.stop();
  });

  test('a redacted message once, as redacted, and the redaction with its target', async () => {
    const redaction = said('gone', { type: 'm.room.redaction', content: { redacts: '$e0' } });
    const redacted = said('e0', { type: 'm.room.encrypted', content: {}, unsigned: { redacted_because: redaction } as never });
    const bot = run(fakeWorld([ownJoin, redacted, redaction]));
    bot.sync();
    await bot.inbox.drain();
    expect(bot.handed).toMatchObject([
      { eventId: '$e0', redacted: true, content: {} },
      { eventId: '$gone', redacts: '$e0' },
    ]);
    await bot.inbox.stop();
  });

  test('memberships with what was before; neither typing marks of state nor the words of the bot', async () => {
    const left = said('left', {
      type: 'm.room.member',
      state_key: '@ben:one.example',
      content: { membership: 'leave' },
      unsigned: { prev_content: { membership: 'join' } },
    });
    const world = fakeWorld([
      ownJoin,
      said('own', { sender: '@roundtable:one.example' }),
      said('pins', { type: 'm.room.pinned_events', state_key: '' }),
      left,
    ]);
    const bot = run(world);
    bot.sync();
    await bot.inbox.drain();
    expect(bot.handed).toMatchObject([{ eventId: '$left', stateKey: '@ben:one.example', before: { membership: 'join' } }]);
    await bot.inbox.stop();
    expect(world.positions.get('!room:one.example')?.eventId).toBe('$left');
  });
});

test('of the bot itself only whom it took out, with the reason, once, also after a restart', async () => {
  const member = (id: string, user: string, membership: string, was: string) =>
    said(id, {
      sender: BOT,
      type: 'm.room.member',
      state_key: user,
      content: { membership, reason: 'because' },
      unsigned: { prev_content: { membership: was } },
    });
  const world = fakeWorld([ownJoin, member('invited', '@ben:one.example', 'invite', 'leave')]);
  const first = run(world);
  first.sync();
  await first.inbox.drain();
  await first.inbox.stop();
  world.history.push(
    member('named', BOT, 'join', 'join'),
    member('kicked', '@ben:one.example', 'leave', 'join'),
    member('banned', '@eve:one.example', 'ban', 'invite'),
  );
  const second = run(world);
  second.sync(1);
  await second.inbox.drain();
  await second.inbox.stop();
  const third = run(world);
  third.sync();
  await third.inbox.drain();
  await third.inbox.stop();
  expect([...first.handed, ...second.handed, ...third.handed]).toMatchObject([
    {
      eventId: '$kicked',
      sender: BOT,
      type: 'm.room.member',
      stateKey: '@ben:one.example',
      content: { membership: 'leave', reason: 'because' },
      before: { membership: 'join' },
    },
    { eventId: '$banned', stateKey: '@eve:one.example', content: { membership: 'ban' }, before: { membership: 'invite' } },
  ]);
});

describe('keys that are late', () => {
  const encrypted = (id: string) => said(id, { type: 'm.room.encrypted', content: { session_id: `s-${id}` } });

  test('are waited for at the head of the room', async () => {
    const world = fakeWorld([ownJoin, encrypted('e0'), said('e1')]);
    const bot = run(world, { wait: 10_000 });
    bot.unreadable.set('$e0', 'missing_keys');
    bot.sync();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(bot.names()).toEqual([]);
    bot.unreadable.clear();
    await bot.inbox.drain();
    expect(bot.handed).toMatchObject([{ eventId: '$e0', encrypted: true }, { eventId: '$e1' }]);
    expect(bot.handed[0]).not.toHaveProperty('late');
    await bot.inbox.stop();
  });

  test('that do not come in time: handed on as unreadable, then once, marked late, also after a restart', async () => {
    const world = fakeWorld([ownJoin, encrypted('e0'), said('e1')]);
    const bot = run(world, { wait: 10 });
    bot.unreadable.set('$e0', 'missing_keys');
    bot.sync();
    await bot.inbox.drain();
    expect(bot.handed).toMatchObject([{ eventId: '$e0', unreadable: { reason: 'missing_keys', session: 's-e0' } }, { eventId: '$e1' }]);
    await bot.inbox.stop();

    const again = run(world);
    again.sync();
    await again.inbox.drain();
    expect(again.handed).toMatchObject([{ eventId: '$e0', late: true }]);
    await again.inbox.stop();
  });

  test('of an unsigned device: not waited for, read in order once the person signed', async () => {
    const world = fakeWorld([ownJoin, encrypted('e0'), encrypted('e1'), said('e2')]);
    const bot = run(world, { wait: 600_000 });
    bot.unreadable.set('$e0', 'unsigned_device').set('$e1', 'unsigned_device');
    bot.sync();
    await bot.inbox.drain();
    expect(bot.handed.map((event) => event.unreadable?.reason)).toEqual(['unsigned_device', 'unsigned_device', undefined]);
    bot.unreadable.clear();
    bot.trusts('@anna:one.example');
    await until(() => bot.handed.length === 5);
    expect(bot.names().slice(3)).toEqual(['e0', 'e1']);
    bot.trusts('@anna:one.example');
    await bot.inbox.drain();
    expect(bot.handed).toHaveLength(5);
    await bot.inbox.stop();
  });

  test('a redaction closes an unread event', async () => {
    const world = fakeWorld([ownJoin, encrypted('e0')]);
    const bot = run(world, { wait: 0 });
    bot.unreadable.set('$e0', 'missing_keys');
    bot.sync();
    await bot.inbox.drain();
    world.history.push(said('gone', { type: 'm.room.redaction', content: { redacts: '$e0' } }));
    bot.sync();
    await until(() => bot.handed.length === 3);
    expect(bot.handed[2]).toMatchObject({ eventId: '$e0', redacted: true, late: true });
    expect(world.states.get('$e0')).toBe('done');
    await bot.inbox.stop();
  });
});
