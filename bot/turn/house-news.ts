import type { CaseEvent } from '../../cases/events.ts';
import type { CaseState } from '../../cases/state.ts';
import type { Intent } from '../../commands/intent.ts';
import { type Outcome, outcome, type Reply } from '../../commands/outcome.ts';
import type { Site } from '../../config/site.ts';
import type { Texts } from '../../config/texts.ts';
import type { RoomRow } from '../../storage/store.ts';
import type { Report } from '../rooms/keeper.ts';
import type { Session } from '../session/session.ts';
import { roomName, say, titleOf } from './say.ts';
import { helpToVerify, tellCoordinator } from './unreadable.ts';

/** What follows from a room that was made: entries for the log, and a word of welcome in it. */
export function onMade(row: RoomRow, roomId: string, invited: string[], site: Site, state: CaseState | undefined): Outcome {
  if (row.kind === 'admin') return outcome({ replies: [say('admin', 'bot.welcome_admin')] });
  if (!row.caseRef || !state) return outcome({});
  const agency = row.agency ?? undefined;
  const events: CaseEvent[] = [{ type: 'room.made', kind: row.kind, roomId, ...(agency && { agency }) }, ...invitations(row, invited, site)];
  return outcome({ caseRef: row.caseRef, events, replies: welcome(row, site, state) });
}

function welcome(row: RoomRow, site: Site, state: CaseState): Reply[] {
  const ref = state.ref;
  if (row.kind === 'desk' && row.agency) return [say({ desk: row.agency }, 'bot.welcome_desk', { ref, agency: titleOf(site, row.agency) })];
  if (row.kind !== 'conference') return [];
  const agencies = state.agencies.map((a) => titleOf(site, a)).join(', ');
  return [{ to: 'conference', message: [{ say: 'bot.welcome_conference', with: { ref, agencies } }, { say: 'bot.welcome_conference_help' }] }];
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

function departures(row: RoomRow, report: Report, site: Site): CaseEvent[] {
  return report.removed.flatMap(({ user, why }): CaseEvent[] => {
    const person = site.roster.people.find((p) => p.user === user);
    return person && why === 'agency_left' ? [{ type: 'member.left', kind: row.kind, agency: person.secondedTo ?? person.agency, person: person.id }] : [];
  });
}

/** What follows from what the keeper mended: entries for the log, and a note to the coordinator. */
export function onKept(row: RoomRow, report: Report, site: Site, texts: Texts, state: CaseState | undefined): Outcome {
  if (!row.caseRef || !state) return outcome({});
  const room = roomName(site, texts, row.kind, row.agency);
  const agency = row.agency ?? undefined;
  const strangers = report.removed.filter((r) => r.why === 'stranger');
  const what = [...report.mended, ...report.failed.map((f) => `${f} (!)`)].filter((type) => type !== 'm.space.child');
  const coordinator = { desk: state.coordinator.agency };
  return outcome({
    caseRef: row.caseRef,
    events: [
      ...strangers.map(({ user }): CaseEvent => ({ type: 'stranger.removed', kind: row.kind, who: user })),
      ...departures(row, report, site),
      ...(what.length ? [{ type: 'room.mended' as const, kind: row.kind, what, ...(agency && { agency }) }] : []),
      ...invitations(row, report.invited, site),
    ],
    replies: [
      ...strangers.map(({ user }) => say(coordinator, 'bot.stranger_removed', { who: user, room, ref: state.ref })),
      ...(what.length ? [say(coordinator, 'bot.mended', { room, ref: state.ref, what: what.join(', ') })] : []),
    ],
  });
}

/** Who came and who left, for the log; and help for somebody who came without a verified device. */
export async function onMembers(
  change: Extract<Intent, { kind: 'membership' }>,
  row: RoomRow | undefined,
  { site, session, state }: { site: Site; session: Session; state: CaseState | undefined },
): Promise<Outcome | null> {
  const person = site.roster.people.find((p) => p.user === change.user);
  if (!row?.caseRef || !state || !person || change.was === change.is) return null;
  const agency = person.secondedTo ?? person.agency;
  const about = { kind: row.kind, agency, person: person.id };
  if (change.is === 'join') {
    const helpless = row.kind === 'conference' && !(await session.hasSignedDevice(change.user));
    const replies = helpless ? [helpToVerify(person), ...tellCoordinator(person, site, state, 'bot.unsigned_joined')] : [];
    return outcome({ caseRef: row.caseRef, events: [{ type: 'member.joined', ...about }], replies });
  }
  if (change.was === 'join') return outcome({ caseRef: row.caseRef, events: [{ type: 'member.left', ...about }] });
  return null;
}
