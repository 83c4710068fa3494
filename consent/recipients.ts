import type { AgencyId } from '../cases/model.ts';
import type { Recipient } from './verdict.ts';

/** A person in a room, as far as it matters who learns what is said there. */
export interface RoomMember {
  agency: AgencyId;
  /** The agency whose team she works in, if not her own. */
  secondedTo?: AgencyId;
  /** Her home agency learns nothing of what she sees there. */
  firewalled?: boolean;
}

/**
 * The agencies besides the author's that learn what is said in a room: those the members speak for, the home agencies
 * of seconded members unless they are firewalled, and the agency that operates the bot. Each once, by the closest way
 * it is reached (member, home agency, operator), in the order of the members. Source: domain.md 4.3, design "Guard".
 */
export function recipientsOf(members: RoomMember[], author: AgencyId, operator?: AgencyId): Recipient[] {
  const reached: Recipient[] = members.map(({ agency, secondedTo }) => ({ agency: secondedTo ?? agency, via: 'member' }));
  for (const { agency, secondedTo, firewalled } of members) {
    if (secondedTo !== undefined && !firewalled) reached.push({ agency, via: 'home_agency' });
  }
  if (operator !== undefined) reached.push({ agency: operator, via: 'operator' });

  const seen = new Set<AgencyId>([author]);
  return reached.filter(({ agency }) => {
    if (seen.has(agency)) return false;
    seen.add(agency);
    return true;
  });
}
