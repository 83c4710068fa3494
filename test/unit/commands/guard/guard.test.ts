import { describe, expect, test } from '@jest/globals';
import type { AgencyId } from '../../../../cases/model.ts';
import { overdue } from '../../../../commands/reminders.ts';
import { personOf, profile, roster, seen, World, ZONE } from '../support.ts';

const CONSENT = 'consent record health mental_health to school social_services release crisis_service';
const tap = (key: string) => ({ kind: 'reaction' as const, target: '$note', key });
const write = (text: string) => ({ kind: 'reply' as const, target: '$note', text });
const types = (result: { outcome: { events: { type: string }[] } }) => result.outcome.events.map(({ type }) => type);

/** A case with consent for school and social services, and the crisis service's message about medication. */
function warned() {
  const world = World.withCase();
  world.types('crisis_service', 'desk', CONSENT);
  const note = world.says('crisis_service', 'conference', 'no medication since he left the ward');
  return { world, note, subject: note.reply().subject ?? '' };
}

describe('a message that shares too much', () => {
  test('is told to its author at her desk: categories, agencies, bases, choices; never the words', () => {
    const { note } = warned();
    expect(types(note)).toEqual(['disclosure.registered', 'guard.noted']);
    expect(note.outcome.replies).toHaveLength(1);
    expect(note.outcome.deeds).toEqual([]);
    const said = note.to('crisis_service');
    expect(said).toContain('City hall and Job centre may not have: mental health');
    expect(said).not.toContain('School');
    expect(said).toContain('Consent and release from professional secrecy');
    expect(said).not.toMatch(/medication|ward/);
    expect(note.reply().choices).toEqual(['🗑️', '📜', '👤', '❌']);
    expect(note.outcome.events[1]).toMatchObject({
      verdict: 'deny',
      barred: [
        { agency: 'city_hall', categories: ['mental_health'] },
        { agency: 'job_centre', categories: ['mental_health'] },
      ],
    });
  });

  test('is taken back by the bot, and the register says so', () => {
    const { world, subject } = warned();
    const back = world.does('crisis_service', 'desk', tap('🗑'), subject);
    expect(types(back)).toEqual(['guard.answered', 'disclosure.taken_back']);
    const { eventId } = world.state?.notes[0] ?? {};
    expect(back.outcome.deeds).toEqual([{ redact: { roomId: '!conference:example.org', eventId } }]);
    expect(back.reply()).toMatchObject({ to: { desk: 'crisis_service' }, confirms: true });
    expect(world.state?.disclosures[0]?.takenBack).toBe(true);
  });

  test.each<[string, ReturnType<typeof tap> | ReturnType<typeof write>, string]>([
    ['👤', tap('👤'), 'anonymous'],
    ['❌', tap('❌'), 'false_alarm'],
    ['words', write('it was anonymous'), 'anonymous'],
    ['German words', write('Fehlalarm!'), 'false_alarm'],
    ['emoji as text', write('🗑️ please'), 'take_back'],
    ['take it back', write('Take it back'), 'take_back'],
  ])('is answered by %s', (_, intent, answer) => {
    const { world, subject } = warned();
    expect(world.does('crisis_service', 'desk', intent, subject).outcome.events[0]).toMatchObject({ type: 'guard.answered', answer });
  });

  test('is answered once; a second time gets a gentle sentence', () => {
    const { world, subject } = warned();
    world.does('crisis_service', 'desk', tap('👤'), subject);
    for (const again of [tap('❌'), tap('📜'), write('keep')]) {
      const result = world.does('crisis_service', 'desk', again, subject);
      expect(types(result)).toEqual([]);
      expect(result.to('crisis_service')).toContain('That note was already answered');
    }
  });

  test('is nobody else’s to answer', () => {
    const { world, subject } = warned();
    const before = world.state;
    for (const key of ['🗑️', '📜', '👤', '❌']) expect(world.does('school', 'conference', tap(key), subject).outcome.replies).toEqual([]);
    expect(world.does('school', 'desk', write('anonymous'), subject).outcome.replies).toEqual([]);
    expect(world.state).toBe(before);
  });

  test('is not answered by other emoji; other words are asked back', () => {
    const { world, subject } = warned();
    expect(world.does('crisis_service', 'desk', tap('🎉'), subject).outcome).toMatchObject({ events: [], replies: [] });
    expect(world.does('crisis_service', 'desk', write('hm'), subject).to('crisis_service')).toContain('Please tap one of the signs');
  });

  test('redacted by its author: the note is closed', () => {
    const { world } = warned();
    const target = world.state?.notes[0]?.eventId ?? '';
    const result = world.does('crisis_service', 'conference', { kind: 'redaction', target });
    expect(result.outcome.events).toMatchObject([
      { type: 'guard.answered', answer: 'redacted_by_author' },
      { type: 'disclosure.taken_back' },
    ]);
    expect(result.outcome.replies).toEqual([]);
  });

  test('edited so that nothing is left: the note is closed', () => {
    const { world } = warned();
    const result = world.says('crisis_service', 'conference', 'see you on Tuesday', world.state?.notes[0]?.eventId);
    expect(result.outcome.events).toMatchObject([{ type: 'guard.answered', answer: 'edited' }]);
    expect(result.to('crisis_service')).toContain('The note is closed.');
    expect(result.to('here')).toBe('');
    // Who looks up the history of the message still reads the first version.
    expect(world.state?.disclosures[0]?.takenBack).toBe(false);
  });

  test.each<[string, AgencyId, string]>([
    ['another agency', 'school', 'jonas'],
    ['a colleague', 'crisis_service', 'nora'],
  ])('an edit that %s sent changes nothing', (_, agency, id) => {
    const { world } = warned();
    const edits = world.state?.notes[0]?.eventId ?? '';
    const more = { speaker: { ...personOf(agency), id } };
    const before = world.state;
    const harmless = { kind: 'message' as const, text: 'see you', what: 'text' as const, edits };
    expect(world.does(agency, 'conference', harmless, null, more).outcome).toMatchObject({ events: [], replies: [] });
    expect(world.state).toBe(before);
    const own = world.does(agency, 'conference', { ...harmless, text: 'his medication' }, null, more);
    expect(types(own)).toEqual(['disclosure.registered', 'guard.noted']);
    const back = world.does(agency, 'desk', tap('🗑️'), own.reply().subject, more);
    expect(back.outcome.deeds).toEqual([{ redact: { roomId: '!conference:example.org', eventId: world.state?.notes[1]?.eventId } }]);
    expect(world.state?.disclosures.map(({ takenBack }) => takenBack)).toEqual([false, true]);
  });

  test('an edit of a message that nobody noted is taken back alone: whose the first version was is not known', () => {
    const world = World.withCase();
    const note = world.says('crisis_service', 'conference', 'his medication', '$harmless');
    const back = world.does('crisis_service', 'desk', tap('🗑️'), note.reply().subject);
    expect(back.outcome.deeds).toEqual([{ redact: { roomId: '!conference:example.org', eventId: world.state?.notes[0]?.eventId } }]);
  });

  test('redacted by somebody else it is gone from the register, but its author has not answered', () => {
    const { world } = warned();
    const target = world.state?.notes[0]?.eventId ?? '';
    const result = world.does('school', 'conference', { kind: 'redaction', target });
    expect(result.outcome.events).toMatchObject([
      { type: 'guard.answered', answer: 'redacted_by_other' },
      { type: 'disclosure.taken_back' },
    ]);
    expect(result.outcome.replies).toEqual([]);
  });

  test('edited and still too much: a new note, and taking it back takes both versions', () => {
    const { world } = warned();
    const first = world.state?.notes[0]?.eventId ?? '';
    const edited = world.says('crisis_service', 'conference', 'his medication again', first);
    expect(types(edited)).toEqual(['guard.answered', 'disclosure.registered', 'guard.noted']);
    const back = world.does('crisis_service', 'desk', tap('🗑️'), edited.reply().subject);
    const redacted = back.outcome.deeds.map((deed) => ('redact' in deed ? deed.redact.eventId : ''));
    expect(redacted).toEqual([first, world.state?.notes[1]?.eventId]);
    expect(world.state?.disclosures.every(({ takenBack }) => takenBack)).toBe(true);
  });
});

describe('keeping a message under a basis', () => {
  function asked() {
    const { world, subject } = warned();
    const question = world.does('crisis_service', 'desk', tap('📜'), subject);
    return { world, question, subject: question.reply().subject ?? '' };
  }

  test('asks at the desk which basis, and names what it needs', () => {
    const { question, subject } = asked();
    expect(types(question)).toEqual([]);
    expect(subject).toMatch(/^basis:/);
    const said = question.to('crisis_service');
    expect(said).toContain('1. s 34 StGB - necessity (§ 34 StGB), towards City hall and Job centre');
    expect(said).toContain('present danger and balancing reason');
    expect(said).not.toContain('138');
  });

  test('records the basis for this message and closes the note', () => {
    const { world, subject } = asked();
    const kept = world.does('crisis_service', 'desk', write('1: acute danger tonight'), subject);
    expect(types(kept)).toEqual(['basis.recorded', 'guard.answered']);
    expect(world.state?.bases[0]).toMatchObject({
      id: 'B1',
      basisId: 'de-34-stgb',
      to: ['city_hall', 'job_centre'],
      categories: ['mental_health'],
      reason: 'acute danger tonight',
      eventId: world.state?.notes[0]?.eventId,
      until: '2026-03-13T09:30:00.000Z',
    });
    expect(world.state?.notes[0]?.answer).toMatchObject({ answer: 'keep_under_basis', basis: 'B1' });
    expect(kept.reply()).toMatchObject({ confirms: true });
  });

  test.each([
    ['1', 'Please add a short reason after the number'],
    ['7 because', 'Please begin with the number 1'],
    ['because', 'Please begin with the number 1'],
  ])('%j is asked again', (text, sentence) => {
    const { world, subject } = asked();
    const again = world.does('crisis_service', 'desk', write(text), subject);
    expect(types(again)).toEqual([]);
    expect(again.to('crisis_service')).toContain(sentence);
    expect(again.reply().subject).toBe(subject);
  });

  test('is only for the author’s agency', () => {
    const { world, subject } = asked();
    expect(world.does('school', 'desk', write('1 because'), subject).outcome).toMatchObject({ events: [], replies: [] });
  });

  test('is not possible where no law lifts the denial', () => {
    const world = World.withCase();
    const note = world.says('crisis_service', 'conference', 'his national_id');
    expect(note.to('crisis_service')).not.toContain('§ 34');
    const keep = world.does('crisis_service', 'desk', tap('📜'), note.reply().subject);
    expect(keep.to('crisis_service')).toContain('No basis in law fits here');
  });

  test('a third party is covered by no consent, but by a basis that names her', () => {
    const world = World.withCase();
    world.types('crisis_service', 'desk', 'consent record finance to school social_services city_hall job_centre');
    const note = world.says('crisis_service', 'conference', 'pays her ~finance');
    expect(note.outcome.events[1]).toMatchObject({ verdict: 'ask' });
    const question = world.does('crisis_service', 'desk', tap('📜'), note.reply().subject);
    world.does('crisis_service', 'desk', write('1 needed to protect her'), question.reply().subject);
    expect(world.state?.bases[0]?.categories.sort()).toEqual(['finance', 'third_party']);
  });
});

describe('what may be shared', () => {
  test('is entered in the register with what allows it, and nothing is said', () => {
    const { world } = warned();
    world.types('crisis_service', 'desk', 'case remove city_hall');
    world.types('crisis_service', 'desk', 'case remove job_centre');
    const again = world.says('crisis_service', 'conference', 'no medication');
    expect(again.outcome.replies).toEqual([]);
    expect(again.outcome.events).toMatchObject([
      { type: 'disclosure.registered', to: ['school', 'social_services'], under: ['grant:C1'], verdict: 'allow' },
    ]);
  });

  test.each<[string, AgencyId, 'desk' | 'direct' | 'conference', string]>([
    ['ordinary words', 'school', 'conference', 'Can we meet on Tuesday?'],
    ['anything at a desk', 'crisis_service', 'desk', 'about his medication'],
  ])('%s lead to nothing', (_, agency, room, text) => {
    expect(World.withCase().says(agency, room, text).outcome).toEqual({ events: [], replies: [], deeds: [], reminders: [] });
  });

  test('a withdrawn consent lists what was shared under it', () => {
    const { world } = warned();
    const said = world.types('crisis_service', 'desk', 'consent withdraw c1').said;
    expect(said).toContain('Consent C1 is withdrawn.');
    expect(said).toContain('Crisis service told School about mental health');
  });
});

describe('every way to share is seen', () => {
  test.each(['caption', 'attachment', 'location', 'poll'] as const)('%s', (what) => {
    const world = World.withCase();
    const result = world.does('crisis_service', 'conference', { kind: 'message', text: 'medication.pdf', what });
    expect(types(result)).toEqual(['disclosure.registered', 'guard.noted']);
  });

  test('a reply to somebody', () => {
    const world = World.withCase();
    expect(types(world.does('crisis_service', 'conference', write('his medication'), null))).toContain('guard.noted');
  });

  test.each(['frobnicate his medication', 'check his medication', 'action agree his medication', 'case open his medication'])(
    'a command that is not run: %s',
    (line) => {
      const result = World.withCase().types('crisis_service', 'conference', line);
      expect(types(result)).toEqual(['disclosure.registered', 'guard.noted']);
      expect(result.to('here')).toBe('I did not run that command. What there is: !help.');
    },
  );

  test('an edited command', () => {
    const result = World.withCase().says('crisis_service', 'conference', '/check his medication', '$before');
    expect(types(result)).toContain('guard.noted');
    expect(result.to('here')).toContain('An edited command is not run again.');
  });

  test('in the knowledge room nothing about a person is allowed', () => {
    const world = World.withCase();
    world.types('crisis_service', 'desk', CONSENT);
    const result = world.says('crisis_service', 'knowledge', 'about his health');
    expect(result.outcome.events[1]).toMatchObject({ verdict: 'deny' });
    expect(result.to('crisis_service')).toContain('where nothing about a person belongs');
  });
});

describe('what was said before', () => {
  const asked: (string[] | undefined)[] = [];
  const more = {
    before: (kind: string) => (kind === 'conference' ? ['He drinks again.'] : []),
    screen: (_: string, context: { before?: string[] } = {}) => {
      asked.push(context.before);
      return { language: 'en', about: 'none' as const, findings: [] };
    },
  };

  test('goes with a message and with `/check`, not with a new version or a command', () => {
    const world = World.withCase();
    const message = (edits?: string) => ({ kind: 'message' as const, text: 'x', what: 'text' as const, ...(edits ? { edits } : {}) });
    world.does('school', 'conference', message(), null, more);
    world.types('school', 'desk', 'check x', more);
    world.does('school', 'conference', message('$old'), null, more);
    world.types('school', 'conference', 'action add school friday x', more);
    expect(asked).toEqual([['He drinks again.'], ['He drinks again.'], [], [], []]);
  });
});

describe('a notice that a person sends', () => {
  const notice = (text: string, edits?: string) => ({
    kind: 'message' as const,
    text,
    what: 'notice' as const,
    ...(edits ? { edits } : {}),
  });

  test('is screened like any message, and never a command', () => {
    const world = World.withCase();
    const result = world.does('crisis_service', 'conference', notice('/action add school friday his medication'));
    expect(types(result)).toEqual(['disclosure.registered', 'guard.noted']);
    expect(result.to('here')).toBe('');
  });

  test('gets no answer where nothing was shared: two programs would never end', () => {
    const world = World.withCase();
    for (const intent of [notice('hello'), notice('/check x', '$before')])
      expect(world.does('school', 'direct', intent).outcome).toMatchObject({ events: [], replies: [] });
  });
});

describe('strictness', () => {
  const noted = (strictness: World['strictness']) => {
    const world = World.withCase();
    world.strictness = strictness;
    return { world, result: world.says('crisis_service', 'conference', 'his medication') };
  };

  test('observe: logged, nothing said', () => {
    const { result } = noted('observe');
    expect(types(result)).toEqual(['disclosure.registered', 'guard.noted']);
    expect(result.outcome).toMatchObject({ replies: [], reminders: [] });
  });

  test('nudge: one summary at five in the afternoon', () => {
    const { world, result } = noted('nudge');
    expect(result.outcome.replies).toEqual([]);
    expect(result.outcome.reminders).toEqual([{ subject: 'nudge:crisis_service', at: '2026-03-10T16:00:00.000Z' }]);
    world.now = new Date('2026-03-10T16:00:00.000Z');
    if (!world.state) throw new Error('no case');
    const subject = 'nudge:crisis_service';
    const summary = overdue({ state: world.state, subject, now: world.now, timeZone: ZONE, roster, profile, language: 'en' });
    expect(seen(summary).to('crisis_service')).toContain('Today one message of your agency');
    expect(seen(summary).to('crisis_service')).not.toContain('medication');
  });
});

describe('/check', () => {
  test.each([
    ['Can we meet on Tuesday?', 'I found nothing about a person.'],
    ['about his family', 'not everybody in the conference may have that'],
    ['no medication', 'Please do not send it like this.'],
  ])('%j', (text, sentence) => {
    const world = World.withCase();
    const result = world.types('crisis_service', 'desk', `check ${text}`);
    expect(result.to('here')).toContain(sentence);
    expect(result.outcome.events).toEqual([]);
  });

  test('says what is allowed, and to whom', () => {
    const world = World.withCase();
    world.types('crisis_service', 'desk', 'consent record health to school social_services city_hall job_centre');
    const said = world.types('crisis_service', 'desk', 'check his health').said;
    expect(said).toBe('It tells School, Social services, City hall, and Job centre something about health. That is allowed.');
  });

  test('in a direct chat judges for those who read the conference of the case: home agencies and the operator too', () => {
    const recipientsOfCase = () => [
      { agency: 'school', via: 'member' as const },
      { agency: 'city_hall', via: 'home_agency' as const },
      { agency: 'job_centre', via: 'operator' as const },
    ];
    const world = World.withCase();
    expect(world.types('crisis_service', 'direct', 'check no medication', { recipientsOfCase }).said).toContain(
      'School, City hall, and Job centre may not have: mental health',
    );
    const empty = world.types('crisis_service', 'direct', 'check no medication', { recipientsOfCase: () => [] }).said;
    expect(empty).toContain('Social services');
  });

  test('in a direct chat judges for the agencies of the open case', () => {
    const said = World.withCase().types('crisis_service', 'direct', 'check no medication').said;
    expect(said).toContain('School, Social services, City hall, and Job centre may not have: mental health');
    expect(new World().types('crisis_service', 'direct', 'check no medication').said).toContain('Your agency is in no open case');
  });
});
