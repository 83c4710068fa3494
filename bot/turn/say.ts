import type { RoomKind } from '../../cases/model.ts';
import type { Message } from '../../commands/message.ts';
import type { Reply, To } from '../../commands/outcome.ts';
import type { Site } from '../../config/site.ts';
import type { Texts } from '../../config/texts.ts';

/** A reply of one sentence. */
export function say(to: To, key: string, params?: Record<string, string | number>): Reply {
  const message: Message = [{ say: key, ...(params && { with: params }) }];
  return { to, message };
}

/** Title of an agency, as people of this site call it. */
export function titleOf(site: Site, agency: string): string {
  const ofRoster = site.roster.agencies.find((a) => a.id === agency)?.title;
  const titles = site.profile.agencies.find((a) => a.id === agency)?.title as Record<string, string> | undefined;
  return ofRoster ?? titles?.[site.config.language] ?? titles?.en ?? agency;
}

/** What people call a room. */
export function roomName(site: Site, texts: Texts, kind: RoomKind, agency?: string | null): string {
  return texts.say(`bot.room.${kind}`, { agency: agency ? titleOf(site, agency) : '' });
}
