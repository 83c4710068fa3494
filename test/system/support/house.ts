import { BotProcess } from './bot-process.ts';
import type { ConfigurationOptions, RosterEntry } from './configuration.ts';
import { type Account, newAccount, sharedServer, type TestServer } from './homeserver.ts';
import { type Practitioner, PractitionerHost } from './practitioner.ts';
import type { ClientOptions } from './practitioner-api.ts';
import { RecordingProxy } from './proxy.ts';
import { bodyOf, type SeenEvent } from './seen.ts';

/** A person of a test's house. */
export interface Member {
  id: string;
  agency: string;
  roles?: ('coordinator' | 'admin')[];
  /** On the roster, but her client is not started. */
  away?: boolean;
  client?: Partial<ClientOptions>;
}

export interface HouseOptions {
  /** Default: a coordinator of the crisis service and one person each of school and social services. */
  members?: Member[];
  /** Put a recording proxy between bot and homeserver. */
  proxy?: boolean;
  /** Default: the homeserver of this jest run. */
  server?: TestServer;
  agencies?: ConfigurationOptions['agencies'];
  config?: ConfigurationOptions['config'];
}

/** Rooms of an opened case. */
export interface OpenedCase {
  ref: string;
  /** The confirmation of `/case open`. */
  confirmation: SeenEvent;
  conference: string;
  /** Desk by agency. */
  desks: Record<string, string>;
}

/** A whole installation for one test file: the real bot, its people with real clients, and the way to a case. */
export interface House {
  server: TestServer;
  bot: BotProcess;
  botUser: string;
  proxy: RecordingProxy | undefined;
  roster: RosterEntry[];
  person(id: string): Practitioner;
  account(id: string): Account;
  adminRoom(id?: string): Promise<string>;
  /** Sends a command and resolves with the bot's answer to it. */
  command(id: string, roomId: string, text: string, timeoutMs?: number): Promise<SeenEvent>;
  /** The coordinator opens a case; resolves when everybody who is not away has joined conference and desk. */
  openCase(arguments_?: string): Promise<OpenedCase>;
  close(): Promise<void>;
}

const MEMBERS: Member[] = [
  { id: 'anna', agency: 'crisis_service', roles: ['coordinator', 'admin'] },
  { id: 'clara', agency: 'school' },
  { id: 'david', agency: 'social_services' },
];

/** Registers everybody, starts clients (all in one process) and the bot. */
export async function openHouse(options: HouseOptions = {}): Promise<House> {
  const server = options.server ?? sharedServer();
  const members = options.members ?? MEMBERS;
  const host = new PractitionerHost();
  const closers: (() => Promise<unknown>)[] = [() => host.close()];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    const account = await newAccount(server, 'Roundtable');
    const accounts = new Map<string, Account>();
    const people = new Map<string, Practitioner>();
    for (const { id } of members) accounts.set(id, await newAccount(server, id));
    const proxy = options.proxy ? await RecordingProxy.start(server.url) : undefined;
    if (proxy) closers.push(() => proxy.close());
    for (const { id, away, client } of members) if (!away) people.set(id, await host.start(server, accounts.get(id) as Account, client));
    const roster = members.map(
      ({ id, agency, roles }): RosterEntry => ({ id, account: accounts.get(id) as Account, agency, ...(roles && { roles }) }),
    );
    const bot = await BotProcess.prepare({
      homeserver: proxy?.url ?? server.url,
      bot: account,
      people: roster,
      operator: { processor: 'Test operator' },
      ...(options.agencies && { agencies: options.agencies }),
      ...(options.config && { config: options.config }),
    });
    closers.push(() => bot.destroy());
    await bot.start();
    // On a busy machine a client gives up its wait for the device list, and sends its first message without keys for the bot.
    const knowsBot = (person: Practitioner) =>
      person.waitUntilSigned(account.userId, String(bot.logLines.findLast(({ msg }) => msg === 'ready')?.['device']), 60_000);
    const coordinator = members.find((m) => m.roles?.includes('coordinator'))?.id ?? '';
    const house: House = {
      server,
      bot,
      botUser: account.userId,
      proxy,
      roster,
      close,
      person: (id) => need(people.get(id), id),
      account: (id) => need(accounts.get(id), id),
      async adminRoom(id = coordinator) {
        const { roomId } = await house.person(id).waitForRoom({ create: { 'org.roundtable.plan': 'admin' } }, 60_000);
        await knowsBot(house.person(id));
        return roomId;
      },
      async command(id, roomId, text, timeoutMs = 30_000) {
        const sent = await house.person(id).say(roomId, text);
        return house.person(id).waitFor({ roomId, sender: account.userId, relatesTo: sent, type: 'm.room.message' }, timeoutMs);
      },
      async openCase(arguments_ = '') {
        const confirmation = await house.command(coordinator, await house.adminRoom(), `/case open ${arguments_}`.trim());
        const ref = /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(bodyOf(confirmation))?.[0];
        if (!ref) throw new Error(`no reference in: ${bodyOf(confirmation)}`);
        const conference = (
          await house.person(coordinator).waitForRoom({ create: { 'org.roundtable.plan': `case:${ref}:conference` } }, 60_000)
        ).roomId;
        const desks: Record<string, string> = {};
        for (const { id, agency } of members) {
          const person = people.get(id);
          const spoc = options.agencies?.find((a) => a.id === agency);
          const invited = !spoc || spoc.spoc === id || (spoc.deputy === id && spoc.invite_deputy);
          if (!person || !invited) continue;
          desks[agency] = (await person.waitForRoom({ create: { 'org.roundtable.plan': `case:${ref}:desk:${agency}` } }, 60_000)).roomId;
          for (const other of people.values()) {
            if (other !== person && (await other.rooms()).some((room) => room.roomId === conference && room.membership === 'join')) {
              await other.waitForMember(conference, person.userId);
            }
          }
          await knowsBot(person);
        }
        return { ref, confirmation, conference, desks };
      },
    };
    return house;
  } catch (error) {
    await close();
    throw error;
  }
}

function need<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new Error(`nobody here is called ${id}`);
  return value;
}
