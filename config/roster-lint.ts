import { didYouMean } from './nearest.ts';
import { inFileOrder, type Problem } from './problem.ts';
import type { Profile } from './profile.ts';
import type { RosterFile } from './roster-file.ts';
import type { YamlSource } from './yaml-source.ts';

/** What the schema alone cannot see: who is there twice, which ids lead nowhere, who coordinates. */
export function lintRoster(roster: RosterFile, profile: Profile, source: YamlSource): Problem[] {
  return inFileOrder([...people(roster, source), ...agencies(roster, profile, source), ...coordination(roster, profile, source)]);
}

function people(roster: RosterFile, source: YamlSource): Problem[] {
  const agencies = roster.agencies.map((agency) => agency.id);
  const problems: Problem[] = [];
  roster.people.forEach((person, i) => {
    const path = ['people', i];
    const same = (field: 'id' | 'user') => roster.people.findIndex((other) => other[field].toLowerCase() === person[field].toLowerCase());
    if (same('id') < i)
      problems.push(source.problem([...path, 'id'], `Two people have the id \`${person.id}\`.`, 'Give one of them another id.'));
    if (same('user') < i) {
      const first = roster.people[same('user')];
      problems.push(
        source.problem(
          [...path, 'user'],
          `${person.user} is already the account of \`${first?.id}\`.`,
          'Each person needs an account of her own.',
        ),
      );
    }
    for (const key of ['agency', 'seconded_to'] as const) {
      const agency = person[key];
      if (agency === undefined || agencies.includes(agency)) continue;
      problems.push(source.problem([...path, key], `The roster has no agency \`${agency}\`.`, didYouMean(agency, agencies)));
    }
    if (person.seconded_to !== undefined && person.seconded_to === person.agency) {
      problems.push(
        source.problem(
          [...path, 'seconded_to'],
          `\`${person.id}\` is seconded to her own agency.`,
          'Remove `seconded_to`, or name the other agency.',
        ),
      );
    }
    if (person.firewalled !== undefined && person.seconded_to === undefined) {
      problems.push(
        source.problem(
          [...path, 'firewalled'],
          'Only somebody who is seconded can be firewalled.',
          'Add `seconded_to`, or remove `firewalled`.',
        ),
      );
    }
  });
  return problems;
}

function agencies(roster: RosterFile, profile: Profile, source: YamlSource): Problem[] {
  const known = profile.agencies.map((agency) => agency.id);
  const problems: Problem[] = [];
  roster.agencies.forEach((agency, i) => {
    const path = ['agencies', i];
    if (roster.agencies.findIndex((other) => other.id === agency.id) < i) {
      problems.push(source.problem([...path, 'id'], `The agency \`${agency.id}\` is there twice.`, 'Put both into one entry.'));
    }
    const described = profile.agencies.find((candidate) => candidate.id === agency.id);
    if (described === undefined) {
      problems.push(
        source.problem([...path, 'id'], `The profile ${profile.id} has no agency \`${agency.id}\`.`, didYouMean(agency.id, known)),
      );
    } else if (described.membership === 'never') {
      problems.push(
        source.problem(
          [...path, 'id'],
          `By the profile ${profile.id}, \`${agency.id}\` never takes part in a case.`,
          'Remove it from the roster.',
        ),
      );
    }
    for (const post of ['spoc', 'deputy'] as const) problems.push(...holder(roster, i, post, source));
    if (agency.deputy !== undefined && agency.deputy === agency.spoc) {
      problems.push(source.problem([...path, 'deputy'], 'The deputy is the SPOC herself.', 'Name somebody else, or remove `deputy`.'));
    }
    if (agency.invite_deputy && agency.deputy === undefined) {
      problems.push(
        source.problem([...path, 'invite_deputy'], 'There is no deputy to invite.', 'Add `deputy`, or remove `invite_deputy`.'),
      );
    }
  });
  return problems;
}

function holder(roster: RosterFile, index: number, post: 'spoc' | 'deputy', source: YamlSource): Problem[] {
  const agency = roster.agencies[index];
  const wanted = agency?.[post];
  if (agency === undefined || wanted === undefined) return [];
  const path = ['agencies', index, post];
  const person = roster.people.find((candidate) => candidate.id === wanted);
  if (person === undefined) {
    const ids = roster.people.map((candidate) => candidate.id);
    return [source.problem(path, `There is nobody with the id \`${wanted}\` among the people.`, didYouMean(wanted, ids))];
  }
  if (person.agency === agency.id || person.seconded_to === agency.id) return [];
  return [
    source.problem(path, `\`${wanted}\` works for \`${person.agency}\`, not for \`${agency.id}\`.`, `Name somebody of \`${agency.id}\`.`),
  ];
}

function coordination(roster: RosterFile, profile: Profile, source: YamlSource): Problem[] {
  const coordinating = profile.agencies.find((agency) => agency.coordinator);
  const problems: Problem[] = [];
  if (coordinating && !roster.agencies.some((agency) => agency.id === coordinating.id)) {
    problems.push(source.problem(['agencies'], `The coordinating agency \`${coordinating.id}\` is missing.`, 'Add it with its SPOC.'));
  }
  if (!roster.people.some((person) => person.roles.includes('coordinator'))) {
    problems.push(
      source.problem(['people'], 'Nobody may open a case.', 'Give `roles: [coordinator]` to somebody of the coordinating agency.'),
    );
  }
  return problems;
}
