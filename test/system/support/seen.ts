/** An event as a practitioner has it on her screen: decrypted, in the order of the timeline. */
export interface SeenEvent {
  eventId: string;
  roomId: string;
  sender: string;
  /** Type after decryption. */
  type: string;
  /** Content after decryption, of this very event (an edit does not replace it), with custom keys. Empty once redacted. */
  content: Record<string, unknown>;
  stateKey?: string;
  /** Milliseconds since 1970, the server's time. */
  ts: number;
  encrypted: boolean;
  redacted: boolean;
  /** Why it could not be read, in the words of the SDK; undefined when it could. */
  failure?: string;
}

/** What to look for. All given fields must fit. */
export interface Matcher {
  roomId?: string;
  sender?: string;
  type?: string;
  /** Part of the text, capitals aside. */
  bodyIncludes?: string;
  /** Regular expression on the text, flags `is`. */
  bodyMatches?: string;
  /** Event that it answers, edits, annotates or stands in the thread of. */
  relatesTo?: string;
  /** Key of a reaction. */
  reactionKey?: string;
  /** Only events that came after this one in the order of arrival. */
  after?: string;
  /** Only an event of this id. */
  eventId?: string;
  /** Only redacted (true) or only unredacted events; default: both. */
  redacted?: boolean;
  /** Only events that could not be read. */
  unreadable?: boolean;
  stateKey?: string;
}

/** Text of an event, or the empty string. */
export function bodyOf(event: SeenEvent): string {
  return typeof event.content['body'] === 'string' ? event.content['body'] : '';
}

/** Ids of the events this one refers to: relation, reply, thread, and the target of a redaction. */
export function relationsOf(event: SeenEvent): string[] {
  const relates = (event.content['m.relates_to'] ?? {}) as { event_id?: string; 'm.in_reply_to'?: { event_id?: string } };
  return [relates.event_id, relates['m.in_reply_to']?.event_id, event.content['redacts']].filter((id) => typeof id === 'string');
}

/** Whether an event fits; `after` is not looked at here, it needs the order. */
export function matches(event: SeenEvent, wanted: Matcher): boolean {
  const body = bodyOf(event);
  const relates = (event.content['m.relates_to'] ?? {}) as { key?: string };
  return (
    (wanted.roomId === undefined || event.roomId === wanted.roomId) &&
    (wanted.sender === undefined || event.sender === wanted.sender) &&
    (wanted.type === undefined || event.type === wanted.type) &&
    (wanted.eventId === undefined || event.eventId === wanted.eventId) &&
    (wanted.stateKey === undefined || event.stateKey === wanted.stateKey) &&
    (wanted.redacted === undefined || event.redacted === wanted.redacted) &&
    (wanted.unreadable === undefined || (event.failure !== undefined) === wanted.unreadable) &&
    (wanted.reactionKey === undefined || (event.type === 'm.reaction' && relates.key === wanted.reactionKey)) &&
    (wanted.relatesTo === undefined || relationsOf(event).includes(wanted.relatesTo)) &&
    (wanted.bodyIncludes === undefined || body.toLowerCase().includes(wanted.bodyIncludes.toLowerCase())) &&
    (wanted.bodyMatches === undefined || new RegExp(wanted.bodyMatches, 'is').test(body))
  );
}

/** One line about an event, for the message of a failed wait. */
export function describe(event: SeenEvent): string {
  const text = event.redacted ? '(redacted)' : event.failure ? `(unreadable: ${event.failure})` : bodyOf(event).slice(0, 160);
  const relates = event.content['m.relates_to'] as { key?: string } | undefined;
  return `${event.roomId.slice(0, 8)} ${event.sender.split(':')[0]} ${event.type} ${relates?.key ?? ''} ${text.replace(/\n/g, ' / ')}`;
}

/**
 * Everything seen so far, in order of arrival, and those who wait for something.
 * Events may be noted again when they change (decrypted late, redacted): they keep their place.
 */
export class Sightings {
  readonly #events = new Map<string, SeenEvent>();
  readonly #waiting = new Set<{ wanted: Matcher; resolve: (event: SeenEvent) => void }>();

  note(event: SeenEvent): void {
    this.#events.set(event.eventId, event);
    for (const waiter of this.#waiting) {
      if (this.#fits(event, waiter.wanted)) {
        this.#waiting.delete(waiter);
        waiter.resolve(event);
      }
    }
  }

  all(wanted: Matcher = {}): SeenEvent[] {
    return this.#from(wanted.after).filter((event) => matches(event, wanted));
  }

  get(eventId: string): SeenEvent | undefined {
    return this.#events.get(eventId);
  }

  /** The first event that fits: at once if it is here, else when it comes. Rejects after `timeoutMs` with a list of what was seen instead. */
  waitFor(wanted: Matcher, timeoutMs: number, who: string): Promise<SeenEvent> {
    const there = this.#from(wanted.after).find((event) => matches(event, wanted));
    if (there) return Promise.resolve(there);
    return new Promise((resolve, reject) => {
      const waiter = {
        wanted,
        resolve: (event: SeenEvent) => {
          clearTimeout(timer);
          resolve(event);
        },
      };
      const timer = setTimeout(() => {
        this.#waiting.delete(waiter);
        const lines = this.#from(wanted.after).filter((event) => wanted.roomId === undefined || event.roomId === wanted.roomId);
        const seen = lines.slice(-30).map((event) => `  ${describe(event)}`);
        reject(new Error(`${who} waited ${timeoutMs} ms for ${JSON.stringify(wanted)}; seen were:\n${seen.join('\n') || '  nothing'}`));
      }, timeoutMs);
      this.#waiting.add(waiter);
    });
  }

  #from(after: string | undefined): SeenEvent[] {
    const events = [...this.#events.values()];
    if (after === undefined) return events;
    const index = events.findIndex((event) => event.eventId === after);
    return index < 0 ? [] : events.slice(index + 1);
  }

  #fits(event: SeenEvent, wanted: Matcher): boolean {
    if (!matches(event, wanted)) return false;
    return wanted.after === undefined || this.#from(wanted.after).includes(event);
  }
}
