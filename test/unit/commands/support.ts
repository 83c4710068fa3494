import { evolve } from '../../../cases/evolve.ts';
import type { AgencyId, CaseRef, Category } from '../../../cases/model.ts';
import type { CaseState } from '../../../cases/state.ts';
import type { Context } from '../../../commands/command.ts';
import { handle, type Occasion } from '../../../commands/handle.ts';
import type { Intent } from '../../../commands/intent.ts';
import type { Message } from '../../../commands/message.ts';
import type { Outcome, Reply } from '../../../commands/outcome.ts';
import { render } from '../../../commands/render.ts';
import { loadTexts } from '../../../config/locales.ts';
import { loadProfile } from '../../../config/profile.ts';
import type { Person, Roster } from '../../../config/roster.ts';
import { recipientsOf } from '../../../consent/recipients.ts';
import type { Screen } from '../../../screening/types.ts';

export const ZONE = 'Europe/Berlin';
/** A Tuesday, 10:30 in Berlin. */
export const NOW = new Date('2026-03-10T09:30:00.000Z');
export const REF: CaseRef = 'K7QF-4XPD';
export const texts = loadTexts('en', ZONE);
export const { profile, hash: profileHash } = loadProfile('de-nuremberg-bm');

const AGENCIES: [AgencyId, string, string][] = [
  ['crisis_service', 'Crisis service', 'Mira Falk'],
  ['school', 'School', 'Jonas Brandt'],
  ['social_services', 'Social services', 'Leyla Aydin'],
  ['city_hall', 'City hall', 'Piet Winter'],
  ['job_centre', 'Job centre', 'Ines Kolb'],
];

export const roster: Roster = {
  agencies: AGENCIES.map(([id, title, name]) => ({ id, title, spoc: personId(name), inviteDeputy: false })),
  people: AGENCIES.map(([agency, , name]) => ({
    id: personId(name),
    user: `@${personId(name)}:example.org`,
    name,
    agency,
    roles: agency === 'crisis_service' ? ['coordinator'] : [],
  })),
};

function personId(name: string): string {
  return (name.split(' ')[0] ?? '').toLowerCase();
}

/** The first person of an agency. */
export function personOf(agency: AgencyId): Person {
  const person = roster.people.find((candidate) => candidate.agency === agency);
  if (!person) throw new Error(`nobody at ${agency}`);
  return person;
}

/** Finds a category where its name stands in the text (`medication` counts as mental health); `~` before it: about a third party. */
export const screen: Screen = (text) => {
  const words = text.toLowerCase().matchAll(/(~?)\b(mental_health|medication|health|finance|national_id|family)\b/g);
  const findings = [...words].map(([whole, third, word], i) => ({
    category: (word === 'medication' ? 'mental_health' : word) as Category,
    about: third ? ('third_party' as const) : ('subject' as const),
    start: i,
    end: i + whole.length,
    confidence: 1,
    why: { key: 'why.word' },
  }));
  return { language: 'en', about: findings.length > 0 ? 'subject' : 'none', findings };
};

/** What happened, and what was said, as people read it. */
export interface Seen {
  outcome: Outcome;
  /** All replies, as plain text, in order. */
  said: string;
  /** The replies to one place. */
  to(place: 'here' | 'conference' | AgencyId): string;
  reply(n?: number): Reply;
}

export function plain(message: Message): string {
  return render(message, texts).body;
}

/** A case that lives in memory: each step is folded into it as the bot does. */
export class World {
  state: CaseState | undefined;
  now = NOW;
  strictness: Occasion['strictness'] = 'warn';
  members: AgencyId[] = [];
  #count = 0;

  context(agency: AgencyId, kind: Context['room']['kind'], more: Partial<Context> = {}): Context {
    const speaker = personOf(agency);
    const { state } = this;
    const inCase = kind === 'conference' || kind === 'desk' || kind === 'knowledge';
    return {
      now: this.now,
      timeZone: ZONE,
      language: 'en',
      speaker,
      agency,
      eventId: `$event${++this.#count}`,
      room: {
        id: kind === 'conference' ? '!conference:example.org' : `!${kind}:example.org`,
        kind,
        ...(kind === 'desk' ? { agency } : {}),
      },
      roomId: (wanted) => `!${wanted}:example.org`,
      ...(state && inCase ? { case: state } : {}),
      cases: () => (state ? [state] : []),
      roster,
      profile,
      profileHash,
      recipients: (room) =>
        room === 'conference' || room === 'knowledge'
          ? recipientsOf(
              this.members.map((id) => ({ agency: id })),
              agency,
            )
          : [],
      screen,
      before: () => [],
      newRef: () => REF,
      newId: () => `n${++this.#count}`,
      ...more,
    };
  }

  /** One intent of an agency's person in a room. */
  does(agency: AgencyId, kind: Context['room']['kind'], intent: Intent, subject: string | null = null, more: Partial<Context> = {}): Seen {
    const context = this.context(agency, kind, more);
    const result = handle(intent, context, { subject, strictness: this.strictness });
    for (const event of result.events) {
      const seq = (this.state?.seq ?? 0) + 1;
      const actor = { person: context.speaker.id, agency };
      this.state = evolve(this.state ?? null, { seq, at: this.now.toISOString(), actor, event }, result.caseRef ?? REF);
      if (event.type === 'case.opened') this.members = event.agencies;
      if (event.type === 'agency.removed') this.members = this.members.filter((id) => id !== event.agency);
      if (event.type === 'agency.added') this.members = [...this.members, event.agency];
    }
    return seen(result);
  }

  /** A command typed without its slash. */
  types(agency: AgencyId, kind: Context['room']['kind'], text: string, more: Partial<Context> = {}): Seen {
    return this.does(agency, kind, { kind: 'command', text, viaMention: false }, null, more);
  }

  says(agency: AgencyId, kind: Context['room']['kind'], text: string, edits?: string): Seen {
    return this.does(agency, kind, { kind: 'message', text, what: 'text', ...(edits ? { edits } : {}) });
  }

  /** A world with an open case of the five agencies. */
  static withCase(): World {
    const world = new World();
    world.types('crisis_service', 'admin', 'case open');
    return world;
  }
}

export function seen(result: Outcome): Seen {
  const place = ({ to }: Reply) => (typeof to === 'string' ? to : 'desk' in to ? to.desk : to.direct);
  return {
    outcome: result,
    said: result.replies.map(({ message }) => plain(message)).join('\n---\n'),
    to: (wanted) =>
      result.replies
        .filter((reply) => place(reply) === wanted)
        .map(({ message }) => plain(message))
        .join('\n---\n'),
    reply(n = 0) {
      const reply = result.replies[n];
      if (!reply) throw new Error(`there is no reply ${n}`);
      return reply;
    },
  };
}
