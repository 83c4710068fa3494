import type { CaseEvent } from '../../cases/events.ts';
import type { RoomKind } from '../../cases/model.ts';
import type { CaseState } from '../../cases/state.ts';
import type { Intent } from '../../commands/intent.ts';
import { type Outcome, outcome, type Reply } from '../../commands/outcome.ts';
import type { Site } from '../../config/site.ts';
import type { Texts } from '../../config/texts.ts';
import type { RoomRow } from '../../storage/store.ts';
import type { Report } from '../rooms/keeper.ts';
import { whyOut } from '../rooms/people.ts';
import type { Session } from '../session/session.ts';
import { roomName, say, titleOf } from './say.ts';
import { helpToVerify, tellCoordinator } from './unreadable.ts';

/** What follows from a room that was made: entries for the log. Words of welcome wait until somebody is there who can read them. */
export function onMade(row: RoomRow, roomId: string, invited: string[], site: Site): Outcome {
  if (!row.caseRef) return outcome({});
  const agency = row.agency ?? undefined;
  const events: CaseEvent[] = [
    { type: 'room.made', kind: row.kind, roomId, ...(agency && { agency }) },
    ...invitations(row, invited, site),
  ];
  return outcome({ caseRef: row.caseRef, events });
}

function invitations(row: RoomRow, users: string[], site: Site): CaseEvent[] {
  return users.flatMap((user): CaseEvent[] => {
    const person = site.roster.people.find((p) => p.user === user);
    if (!person) return [];
    const agency = person.secondedTo ?? person.agency;
    const deputy = site.roster.agencies.some((a) => a.id === agency && a.deputy === person.id);
    return [{ type: 'member.invited', kind: row.kind, agency, person: person.id, deputy }];
  });
}

/** Keys of the words for what the keeper puts right, by the words of its report. */
const SETTINGS: Record<string, string> = {
  'm.room.power_levels': 'bot.setting.power',
  'm.room.name': 'bot.setting.name',
  'm.room.history_visibility': 'bot.setting.history',
  'm.room.join_rules': 'bot.setting.join',
  'm.room.guest_access': 'bot.setting.guests',
  'm.room.encryption': 'bot.setting.encryption',
  'm.room.server_acl': 'bot.setting.servers',
  remove: 'bot.setting.remove',
  invite: 'bot.setting.invite',
};

/** What follows from what the keeper mended: entries for the log, and a note to the coordinator. Whom it took out comes by the inbox. */
export function onKept(row: RoomRow, report: Report, site: Site, texts: Texts, state: CaseState | undefined): Outcome {
  if (!row.caseRef || !state) return outcome({});
  const room = roomName(site, texts, row.kind, row.agency);
  const agency = row.agency ?? undefined;
  const what = [...report.mended, ...report.failed.map((f) => `${f} (!)`)].filter((type) => type !== 'm.space.child');
  const told = (key: string, types: string[]): Reply[] => {
    const named = types.filter((type) => type !== 'm.space.child').map((type) => settingName(texts, type));
    return named.length ? [say({ desk: state.coordinator.agency }, key, { room, ref: state.ref, what: named.join(', ') })] : [];
  };
  return outcome({
    caseRef: row.caseRef,
    events: [
      ...(what.length ? [{ type: 'room.mended' as const, kind: row.kind, what, ...(agency && { agency }) }] : []),
      ...invitations(row, report.invited, site),
    ],
    replies: [...told('bot.mended', report.mended), ...told('bot.not_mended', report.failed)],
  });
}

/** What people call a setting of a room, by its type; what the bot wanted to do, where it was no setting. */
function settingName(texts: Texts, type: string): string {
  const key = SETTINGS[type];
  return key ? texts.say(key) : type;
}

/**
 * What everybody in the case must learn from a command that was given in another room: who is part of it now, and that it is closed.
 * An agency that leaves is told at its desk, before the desk is closed.
 */
export function announcements(events: CaseEvent[], ref: string, here: RoomKind | undefined, site: Site): Reply[] {
  return events.flatMap((event): Reply[] => {
    const toAll = (key: string, params: Record<string, string>) =>
      here === 'conference' ? [] : [{ ...say('conference', key, params), confirms: true }];
    if (event.type === 'agency.added') return toAll('bot.added', { agency: titleOf(site, event.agency), ref });
    if (event.type === 'case.closed') return toAll('bot.closed', { ref });
    if (event.type !== 'agency.removed') return [];
    return [
      ...toAll('bot.removed', { agency: titleOf(site, event.agency), ref }),
      say({ desk: event.agency }, 'bot.removed_desk', { ref }),
    ];
  });
}

/** Somebody whom the bot itself took out of a room. The entry comes from the event, so that a crash in between loses nothing. */
export function onTakenOut(
  user: string,
  row: RoomRow | undefined,
  { site, texts, state, rows }: { site: Site; texts: Texts; state: CaseState | undefined; rows: RoomRow[] },
): Outcome | null {
  if (!row?.caseRef || !state) return null;
  const person = site.roster.people.find((p) => p.user === user);
  if (person && whyOut(row, user, site.roster, state, rows) === 'agency_left') {
    const agency = person.secondedTo ?? person.agency;
    return outcome({ caseRef: row.caseRef, events: [{ type: 'member.left', kind: row.kind, agency, person: person.id }] });
  }
  const words = { who: user, room: roomName(site, texts, row.kind, row.agency), ref: state.ref };
  return outcome({
    caseRef: row.caseRef,
    events: [{ type: 'stranger.removed', kind: row.kind, who: user }],
    replies: [say({ desk: state.coordinator.agency }, 'bot.stranger_removed', words)],
  });
}

/**
 * Who came and who left, for the log; a welcome where somebody came to her desk or the coordinators' room; and help for somebody
 * who came without a verified device. `known`: the coordinator has heard of that device. `helped`: this outcome tells her.
 */
export async function onMembers(
  change: Extract<Intent, { kind: 'membership' }>,
  row: RoomRow | undefined,
  { site, session, state, known }: { site: Site; session: Session; state: CaseState | undefined; known: boolean },
): Promise<{ outcome: Outcome; helped: boolean } | null> {
  const person = site.roster.people.find((p) => p.user === change.user);
  if (!row || !person || change.was === change.is) return null;
  const came = change.is === 'join';
  if (row.kind === 'admin') return came ? { outcome: outcome({ replies: [say('admin', 'bot.welcome_admin')] }), helped: false } : null;
  if (!row.caseRef || !state) return null;
  const { caseRef } = row;
  const about = { kind: row.kind, agency: person.secondedTo ?? person.agency, person: person.id };
  if (!came)
    return change.was === 'join' ? { outcome: outcome({ caseRef, events: [{ type: 'member.left', ...about }] }), helped: false } : null;
  const helped = !known && row.kind === 'conference' && !(await session.hasSignedDevice(change.user));
  const help = helped ? [helpToVerify(person, 'bot.unsigned_welcome'), ...tellCoordinator(person, site, state, 'bot.unsigned_joined')] : [];
  const replies = [...welcome(row, site, state), ...help];
  return { outcome: outcome({ caseRef, events: [{ type: 'member.joined', ...about }], replies }), helped };
}

/** At the desk, where only people of this agency read it: a message in the conference would be unreadable for all who come later. */
function welcome(row: RoomRow, site: Site, { ref, agencies, status }: CaseState): Reply[] {
  if (row.kind !== 'desk' || !row.agency || status === 'closed') return [];
  const words = { ref, agency: titleOf(site, row.agency), agencies: agencies.map((each) => titleOf(site, each)).join(', ') };
  const message = ['bot.welcome_desk', 'bot.welcome_conference', 'bot.welcome_help'].map((key) => ({ say: key, with: words }));
  return [{ to: { desk: row.agency }, message }];
}
