import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PractitionerApi } from '../test/system/support/practitioner-api.ts';
import { bodyOf, type SeenEvent } from '../test/system/support/seen.ts';
import { AGENCY_TITLES, CAST, type CastId } from './cast.ts';
import type { Stage } from './stage.ts';
import type { Transcript } from './transcript.ts';

const WARD = 'He has stopped taking his antidepressant, and the psychiatric ward is keeping a bed free for him until Friday.';
const SECONDS_UNTIL_OVERDUE = 20;

/** Plays the case of the demo on the stage. Every step waits until it was seen; throws with the step's title when it was not. */
export async function play(stage: Stage, out: Transcript): Promise<void> {
  const { people, botUser } = stage;
  const rooms = await openCase();
  const { ref, conference, desks } = rooms;
  await recordConsent();
  await askForDate();
  await shareTooMuch();
  await checkFirst();
  await makeRoomSmaller();
  await shareAgain();
  await agreeOnActions();
  await closeAndVerify();

  async function openCase() {
    step('The coordinator opens a case');
    const admin = await people.katrin.waitForRoom({ create: { 'org.roundtable.plan': 'admin' } });
    const opened = await ask('katrin', admin.roomId, 'Coordinators', '/case open', 'Case');
    const ref = /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(bodyOf(opened))?.[0] ?? '';
    if (!ref) throw new Error(`no reference in: ${bodyOf(opened)}`);
    step('The single points of contact of five services join');
    const conference = (await people.katrin.waitForRoom({ create: { 'org.roundtable.plan': `case:${ref}:conference` } }, 60_000)).roomId;
    const desks = {} as Record<CastId, string>;
    for (const { id, name, agency } of CAST) {
      const key = `case:${ref}:desk:${agency}`;
      desks[id] = (await people[id].waitForRoom({ create: { 'org.roundtable.plan': key } }, 60_000)).roomId;
      await people.katrin.waitForMember(conference, userOf(id));
      out.seen(`${name} (${AGENCY_TITLES[agency]}) joined the conference and the desk of the agency.`);
    }
    for (const { id } of CAST) for (const other of CAST) await people[id].waitForMember(conference, userOf(other.id));
    const welcome = await people.jonas.waitFor({ roomId: desks.jonas, sender: botUser, bodyIncludes: ref });
    out.bot('Desk of the school', bodyOf(welcome));
    return { ref, conference, desks };
  }

  async function recordConsent() {
    step('The person’s consent is recorded: health and mental health, to school and social services');
    const command = '/consent record health mental_health to school social_services release crisis_service';
    await ask('katrin', desks.katrin, 'Desk of the crisis service', command, 'consent');
  }

  async function askForDate() {
    step('The school asks for a date: nothing to say about that');
    const sent = await say('jonas', 'Could we all meet on Thursday at 14:00? I can bring the forms.');
    await quiet(sent);
    out.seen('The bot says nothing. A date is nobody’s secret.');
  }

  async function shareTooMuch() {
    step('The crisis service writes more than consent allows, and is warned privately');
    const sent = await say('katrin', WARD);
    const note = await people.katrin.waitFor({ roomId: desks.katrin, sender: botUser, after: sent, bodyIncludes: 'mental health' });
    out.bot('Desk of the crisis service', bodyOf(note));
    await onlyKatrin(note);
    await people.katrin.react(desks.katrin, note.eventId, '🗑️');
    out.seen('Katrin Vogel answers 🗑️: take it back.');
    for (const { id } of CAST) await people[id].waitFor({ roomId: conference, eventId: sent, redacted: true });
    out.seen('The message is gone from the conference, for all five.');
  }

  async function checkFirst() {
    step('The same text can be tried first');
    await ask('katrin', desks.katrin, 'Desk of the crisis service', `/check ${WARD}`, 'mental health');
  }

  async function makeRoomSmaller() {
    step('City hall and job centre leave the case: they need not know');
    for (const [id, agency] of [
      ['peter', 'city_hall'],
      ['eva', 'job_centre'],
    ] as const) {
      await ask('katrin', desks.katrin, 'Desk of the crisis service', `/case remove ${agency}`, AGENCY_TITLES[agency] ?? agency);
      await people.katrin.waitForMember(conference, userOf(id), 'leave');
      await people[id].waitForRoom({ create: { 'org.roundtable.plan': `case:${ref}:conference` }, membership: 'leave' });
      out.seen(`${AGENCY_TITLES[agency]} was taken out of the conference.`);
    }
  }

  async function shareAgain() {
    step('Now the crisis service shares it: consent covers everybody who is left');
    const sent = await say('katrin', WARD);
    const status = await ask('katrin', desks.katrin, 'Desk of the crisis service', '/case show', 'Disclosure register: 2 entries');
    if (await spokenAbout(sent)) throw new Error('the bot warned about a message that consent covers');
    out.seen(`No warning. The disclosure register has a line for it (${/disclosure register[^\n]*/i.exec(bodyOf(status))?.[0] ?? ''}).`);
  }

  async function agreeOnActions() {
    step('Two actions are proposed and agreed');
    const talk = await propose('/action add school friday Talk with the form teacher about the time table', 'jonas');
    const visit = await propose(`/action add social_services in ${SECONDS_UNTIL_OVERDUE} seconds Offer a home visit`, 'miriam');
    step('One is done; the other passes its date, and its owner is reminded at the desk');
    await ask('jonas', conference, 'Conference', `/action done ${talk}`, 'done');
    const done = out.waiting('the date of the second action passes');
    const reminder = await people.miriam.waitFor({ roomId: desks.miriam, sender: botUser, bodyIncludes: 'Offer a home visit' }, 90_000);
    done();
    out.bot('Desk of social services', bodyOf(reminder));
    await ask('miriam', conference, 'Conference', '/action list', `${visit}`);
  }

  async function propose(command: string, owner: CastId): Promise<number> {
    const proposal = await ask('katrin', conference, 'Conference', command, 'action');
    const id = Number(/(?:#|action )(\d+)/i.exec(bodyOf(proposal))?.[1]);
    const there = await people[owner].waitFor({ roomId: conference, eventId: proposal.eventId });
    await people[owner].react(conference, there.eventId, '✅');
    out.seen(`${nameOf(owner)} agrees with ✅.`);
    const agreed = await people[owner].waitFor({ roomId: conference, sender: botUser, after: there.eventId, bodyMatches: 'agreed' });
    out.bot('Conference', bodyOf(agreed));
    return id;
  }

  async function closeAndVerify() {
    step('The case is closed, its log exported and verified');
    await ask('katrin', desks.katrin, 'Desk of the crisis service', '/log verify', 'entries');
    await ask('katrin', desks.katrin, 'Desk of the crisis service', '/case close', 'closed');
    const file = join(stage.directory, `${ref}.log.jsonl`);
    out.seen((await stage.roundtable('log', 'export', ref, '--config', stage.configFile, '--out', file)).output.trim());
    const intact = await stage.roundtable('log', 'verify', file);
    if (intact.code !== 0) throw new Error(`the export does not verify: ${intact.output}`);
    out.seen(intact.output.trim());
    step('One byte of the export is flipped');
    const bytes = readFileSync(file);
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    const forged = `${file}.forged`;
    writeFileSync(forged, bytes);
    const refuted = await stage.roundtable('log', 'verify', forged);
    if (refuted.code === 0 || !/line \d+/i.test(refuted.output)) throw new Error(`a flipped byte was not found: ${refuted.output}`);
    out.seen(refuted.output.trim());
  }

  function step(title: string): void {
    stage.current = title;
    out.step(title);
  }

  function userOf(id: CastId): string {
    return stage.users[id];
  }

  /** Types a command and shows the answer that names `expected`. */
  async function ask(id: CastId, roomId: string, room: string, command: string, expected: string): Promise<SeenEvent> {
    out.says(room, nameOf(id), command);
    const sent = await people[id].say(roomId, command);
    const answer = await people[id].waitFor({ roomId, sender: botUser, relatesTo: sent, type: 'm.room.message' });
    out.bot(room, bodyOf(answer));
    if (!bodyOf(answer).toLowerCase().includes(expected.toLowerCase())) throw new Error(`expected "${expected}" in: ${bodyOf(answer)}`);
    return answer;
  }

  async function say(id: CastId, text: string): Promise<string> {
    out.says('Conference', nameOf(id), text);
    const sent = await people[id].say(conference, text);
    const { jonas } = people;
    await jonas.waitFor({ roomId: conference, eventId: sent });
    return sent;
  }

  /** The bot has handled everything up to an event once it answers a later command; until then silence proves nothing. */
  async function quiet(sent: string): Promise<void> {
    const probe = await people.jonas.say(desks.jonas, '/mine');
    await people.jonas.waitFor({ roomId: desks.jonas, sender: botUser, relatesTo: probe, type: 'm.room.message' });
    if (await spokenAbout(sent)) throw new Error('the bot spoke where there was nothing to say');
  }

  /** Whether the bot said anything about a message since: at the desks or in the conference. */
  async function spokenAbout(sent: string): Promise<boolean> {
    for (const { id } of CAST) {
      const said = await people[id].seen({ sender: botUser, type: 'm.room.message', after: sent });
      if (said.some((event) => /shar/i.test(bodyOf(event)) && (event.content['m.relates_to'] ?? null) === null)) return true;
    }
    return false;
  }

  async function onlyKatrin(note: SeenEvent): Promise<void> {
    for (const { id } of CAST) {
      if (id === 'katrin') continue;
      const same = (await people[id].seen({ sender: botUser })).filter((event) => event.eventId === note.eventId);
      if (same.length) throw new Error(`the private note reached ${nameOf(id)}`);
    }
    out.seen('Nobody outside the crisis service sees this note.');
  }
}

function nameOf(id: CastId): string {
  return CAST.find((each) => each.id === id)?.name ?? id;
}

export type Cast = Record<CastId, PractitionerApi>;
