import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadTexts } from '../../config/locales.ts';
import { nearest } from '../../config/nearest.ts';
import { type LoadedProfile, loadProfile, profilePath } from '../../config/profile.ts';
import { matrixUser } from '../../config/roster-file.ts';
import { isTimeZone, LANGUAGES } from '../../config/schema.ts';
import type { Texts } from '../../config/texts.ts';
import { isThere, type SetupAnswers, type SetupFile, setupFiles, writePrivately } from './setup-files.ts';
import { askRoster, type SetupRoster } from './setup-people.ts';
import { again, askChoice, askUntil, askYesNo, SetupEnded, type SetupIo, take } from './setup-questions.ts';
import { terminalIo } from './terminal.ts';

/** `roundtable setup`: asks on the terminal and writes into the directory. Sets the exit code to 1 where nothing was written. */
export async function setupCommand(dir: string): Promise<void> {
  const terminal = terminalIo();
  try {
    if (!(await runSetup(terminal, dir))) process.exitCode = 1;
  } finally {
    terminal.close();
  }
}

/** The dialogue. Writes nothing before the last question; false where input ended or the files were not wanted. */
export async function runSetup(io: SetupIo, dir: string): Promise<boolean> {
  const target = resolve(dir);
  let texts = loadTexts('en', 'UTC');
  try {
    const language = await askChoice(io, texts, 'Language / Sprache (en, de)', LANGUAGES, 'en');
    texts = loadTexts(language, 'UTC');
    io.say(texts.say('setup.welcome', { dir: target }));
    const { answers, loaded } = await askAll(io, texts, language);
    io.say(`\n${summary(texts, answers)}`);
    if (!(await askYesNo(io, texts, texts.say('setup.write'), true))) return false;
    await write(io, texts, setupFiles(target, answers, loaded.profile));
    io.say(texts.say('setup.next', { key: join(target, 'secrets', 'master-key'), file: join(target, 'roundtable.yaml') }));
    return true;
  } catch (error) {
    if (!(error instanceof SetupEnded)) throw error;
    io.say(`\n${texts.say('setup.ended')}`);
    return false;
  }
}

async function askAll(io: SetupIo, texts: Texts, language: string): Promise<{ answers: SetupAnswers; loaded: LoadedProfile }> {
  const homeserver = await askHomeserver(io, texts);
  const user = await askUntil(
    io,
    texts.say('setup.user'),
    (answer) => (matrixUser.safeParse(answer).success ? take(answer) : again(texts.say('setup.user-bad'))),
    { preset: `@roundtable:${new URL(homeserver).hostname.replace(/^matrix\./, '')}` },
  );
  const password = await askUntil(
    io,
    texts.say('setup.password'),
    (answer) => (answer.trim() === '' ? again(texts.say('setup.password-empty')) : take(answer)),
    { secret: true },
  );
  const { profile, loaded } = await askProfile(io, texts);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const timeZone = await askUntil(
    io,
    texts.say('setup.time-zone'),
    (answer) => (isTimeZone(answer) ? take(answer) : again(texts.say('setup.time-zone-bad'))),
    { preset: zone },
  );
  const roster = await askRoster(io, texts, loaded.profile, user);
  await askCoordinator(io, texts, roster);
  const operator = await askOperator(io, texts, roster);
  return { answers: { language, homeserver, user, password, profile, timeZone, operator, roster }, loaded };
}

function askHomeserver(io: SetupIo, texts: Texts): Promise<string> {
  let tried: string | undefined;
  return askUntil(io, texts.say('setup.homeserver'), async (answer) => {
    if (answer === '' && tried !== undefined) return take(tried);
    const url = URL.parse(answer.includes('://') ? answer : `https://${answer}`);
    if (url === null || !/^https?:$/.test(url.protocol) || answer === '') return again(texts.say('setup.homeserver-bad'));
    const address = url.href.replace(/\/+$/, '');
    const reason = await io.reach(address);
    if (reason === undefined) {
      io.say(texts.say('setup.homeserver-reached', { url: address }));
      return take(address);
    }
    tried = address;
    return again(texts.say('setup.homeserver-unreachable', { url: address, reason }));
  });
}

function askProfile(io: SetupIo, texts: Texts): Promise<{ profile: string; loaded: LoadedProfile }> {
  const folder = new URL('../../config/profiles/', import.meta.url);
  const known = readdirSync(folder).flatMap((name) => (name.endsWith('.yaml') ? [name.slice(0, -'.yaml'.length)] : []));
  return askUntil(
    io,
    texts.say('setup.profile', { known: known.join(', ') }),
    (answer) => {
      try {
        const loaded = loadProfile(answer);
        return take({ profile: known.includes(answer) ? answer : profilePath(answer), loaded });
      } catch (error) {
        return again(`${texts.say('setup.profile-bad')}\n${(error as Error).message}`);
      }
    },
    known[0] === undefined ? {} : { preset: known[0] },
  );
}

async function askCoordinator(io: SetupIo, texts: Texts, roster: SetupRoster): Promise<void> {
  const ids = roster.people.map((person) => person.id);
  const chosen = await askChoice(io, texts, texts.say('setup.coordinator', { known: ids.join(', ') }), ids, ids[0] ?? '');
  for (const person of roster.people) person.coordinator = person.id === chosen;
}

function askOperator(io: SetupIo, texts: Texts, roster: SetupRoster): Promise<SetupAnswers['operator']> {
  const ids = roster.agencies.map((agency) => agency.id);
  return askUntil<SetupAnswers['operator']>(
    io,
    texts.say('setup.operator', { known: ids.join(', ') }),
    (answer) => {
      if (ids.includes(answer)) return take({ agency: answer });
      const near = nearest(answer, ids);
      // A mistyped agency taken for a company would be listed only, and never judged as a recipient.
      return near === undefined ? take({ processor: answer }) : again(texts.say('setup.operator-near', { near, known: ids.join(', ') }));
    },
    { preset: ids[0] ?? '' },
  );
}

function summary(texts: Texts, answers: SetupAnswers): string {
  return texts.say('setup.summary', {
    url: answers.homeserver,
    user: answers.user,
    operator: 'agency' in answers.operator ? answers.operator.agency : answers.operator.processor,
    profile: answers.profile,
    language: answers.language,
    timeZone: answers.timeZone,
    coordinator: answers.roster.people.find((person) => person.coordinator)?.name ?? '',
    agencies: answers.roster.agencies
      .map((agency) => `${agency.id} (${agency.spoc}${agency.deputy ? `, ${agency.deputy}` : ''})`)
      .join(', '),
  });
}

/** Everything is asked before the first file is written, so that an end in between leaves nothing half done. */
async function write(io: SetupIo, texts: Texts, files: SetupFile[]): Promise<void> {
  const chosen: SetupFile[] = [];
  for (const file of files) {
    if (isThere(file) && file.precious) io.say(texts.say('setup.key-kept', { file: file.path }));
    else if (isThere(file) && !(await askYesNo(io, texts, texts.say('setup.overwrite', { file: file.path }), false)))
      io.say(texts.say('setup.kept', { file: file.path }));
    else chosen.push(file);
  }
  for (const file of chosen) {
    writePrivately(file);
    io.say(texts.say('setup.written', { file: file.path }));
  }
}
