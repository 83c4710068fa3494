import type { AgencyId, CaseRef } from '../../cases/model.ts';
import type { CaseState } from '../../cases/state.ts';
import type { RoomRow } from '../../storage/store.ts';

/** The coordinators' and admins' room: made at the first start. */
export const ADMIN_ROOM: RoomRow = { key: 'admin', kind: 'admin', caseRef: null, agency: null, roomId: null };

export const spaceKey = (ref: CaseRef): string => `case:${ref}:space`;
export const conferenceKey = (ref: CaseRef): string => `case:${ref}:conference`;
export const deskKey = (ref: CaseRef, agency: AgencyId): string => `case:${ref}:desk:${agency}`;
export const directKey = (user: string): string => `direct:${user}`;

/**
 * The rooms that a case needs, in the order they are made: space, conference, a desk for each agency in it.
 * Committed together with `case.opened`; for `agency.added` again (known keys are left alone by the store).
 */
export function caseRooms({ ref, agencies }: Pick<CaseState, 'ref' | 'agencies'>): RoomRow[] {
  const row = (key: string, kind: RoomRow['kind'], agency: AgencyId | null = null): RoomRow => ({
    key,
    kind,
    caseRef: ref,
    agency,
    roomId: null,
  });
  return [
    row(spaceKey(ref), 'space'),
    row(conferenceKey(ref), 'conference'),
    ...agencies.map((agency) => row(deskKey(ref, agency), 'desk', agency)),
  ];
}

/** The encrypted chat with one person. */
export function directRoom(user: string): RoomRow {
  return { key: directKey(user), kind: 'direct', caseRef: null, agency: null, roomId: null };
}

/** The person of a direct room's row. */
export function userOfDirect(row: RoomRow): string | null {
  return row.kind === 'direct' && row.key.startsWith('direct:') ? row.key.slice('direct:'.length) : null;
}
