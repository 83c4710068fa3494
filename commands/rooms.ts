import type { RoomKind } from '../cases/model.ts';

/** The rooms of a case in which its commands work. */
export const CASE_ROOMS: RoomKind[] = ['conference', 'desk'];
/** Rooms outside of cases. `other` is a room that a coordinator made; it counts where only coordinators are in it. */
export const OFFICE: RoomKind[] = ['admin', 'direct', 'other'];
export const EVERYWHERE: RoomKind[] = [...CASE_ROOMS, 'knowledge', 'release', 'strategic', ...OFFICE];
