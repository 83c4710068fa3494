import type { Intent } from '../../commands/intent.ts';

/** So many messages of a room are kept: what screening looks back on. */
const KEPT = 3;

/**
 * What people last said in each room, in memory alone: a note without a subject ("third week now") goes on from it.
 * After a restart nothing is known, and such a note is read by itself.
 */
export class Recent {
  readonly #rooms = new Map<string, { eventId: string; text: string }[]>();

  /** The last few messages of a room, newest last. */
  before(roomId: string | undefined): string[] {
    return this.#in(roomId).map(({ text }) => text);
  }

  /** An event was handled: what it says is what the next one goes on from; what was redacted is forgotten. New versions change nothing. */
  take(roomId: string, eventId: string, intent: Intent): void {
    if (intent.kind === 'redaction') {
      const left = this.#in(roomId).filter((said) => said.eventId !== intent.target);
      this.#rooms.set(roomId, left);
    } else if (intent.kind === 'reply' || (intent.kind === 'message' && intent.edits === undefined)) {
      this.#rooms.set(roomId, [...this.#in(roomId), { eventId, text: intent.text }].slice(-KEPT));
    }
  }

  #in(roomId: string | undefined): { eventId: string; text: string }[] {
    return (roomId === undefined ? undefined : this.#rooms.get(roomId)) ?? [];
  }
}
