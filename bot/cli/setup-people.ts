import type { Profile } from '../../config/profile.ts';
import { matrixUser } from '../../config/roster-file.ts';
import type { Texts } from '../../config/texts.ts';
import { again, askUntil, askYesNo, type SetupIo, take } from './setup-questions.ts';

/** The roster as the dialogue collects it. */
export interface SetupRoster {
  agencies: { id: string; spoc: string; deputy?: string; inviteDeputy?: boolean }[];
  people: { id: string; user: string; name: string; agency: string; coordinator: boolean }[];
}

/** Asks for the agencies that take part, their SPOCs and deputies. `botUser` can be nobody's account. Throws SetupEnded. */
export async function askRoster(io: SetupIo, texts: Texts, profile: Profile, botUser: string): Promise<SetupRoster> {
  const roster: SetupRoster = { agencies: [], people: [] };
  const title = (agency: Profile['agencies'][number]) => agency.title[texts.language] ?? agency.title.en ?? agency.id;
  const candidates = profile.agencies
    .filter((agency) => agency.membership !== 'never')
    .sort((a, b) => Number(b.coordinator ?? false) - Number(a.coordinator ?? false));
  const leading = candidates[0];
  if (leading) io.say(`\n${texts.say('setup.agencies', { title: title(leading) })}`);
  for (const agency of candidates) {
    const always = agency.coordinator === true;
    const preset = agency.membership === 'core';
    if (!always && !(await askYesNo(io, texts, texts.say('setup.takes-part', { title: title(agency) }), preset))) continue;
    const spocName = await askName(io, texts, texts.say('setup.spoc-name', { title: title(agency) }), true);
    const spoc = await askPerson(io, texts, roster, spocName, agency.id, botUser);
    const deputyName = await askName(io, texts, texts.say('setup.deputy-name', { title: title(agency) }), false);
    if (deputyName === '') {
      roster.agencies.push({ id: agency.id, spoc });
      continue;
    }
    const deputy = await askPerson(io, texts, roster, deputyName, agency.id, botUser);
    const inviteDeputy = await askYesNo(io, texts, texts.say('setup.invite-deputy', { name: deputyName }), false);
    roster.agencies.push({ id: agency.id, spoc, deputy, inviteDeputy });
  }
  return roster;
}

function askName(io: SetupIo, texts: Texts, question: string, needed: boolean): Promise<string> {
  return askUntil(io, question, (answer) =>
    (answer === '' && needed) || answer.length > 200 ? again(texts.say('setup.name-bad')) : take(answer),
  );
}

/** Adds the person to the roster and returns her id. */
async function askPerson(io: SetupIo, texts: Texts, roster: SetupRoster, name: string, agency: string, botUser: string): Promise<string> {
  const user = await askUntil(io, texts.say('setup.spoc-user', { name }), (answer) => {
    if (!matrixUser.safeParse(answer).success) return again(texts.say('setup.user-bad'));
    const same = (other: string) => other.toLowerCase() === answer.toLowerCase();
    const holder = same(botUser) ? 'Roundtable' : roster.people.find((person) => same(person.user))?.name;
    return holder === undefined ? take(answer) : again(texts.say('setup.user-taken', { user: answer, name: holder }));
  });
  const id = freeId(name, roster);
  roster.people.push({ id, user, name, agency, coordinator: false });
  return id;
}

/** The first name in plain letters, with a number where it is taken: `anna`, `anna-2`. */
function freeId(name: string, roster: SetupRoster): string {
  const first = name.replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/\s+/)[0] ?? '';
  const base = first.replace(/[^a-z0-9_-]/g, '').replace(/^[_-]+/, '') || 'person';
  const taken = new Set(roster.people.map((person) => person.id));
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number++;
  return `${base}-${number}`;
}
