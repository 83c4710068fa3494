import { didYouMean } from '../nearest.ts';
import type { Profile } from '../profile-schema/profile.ts';
import type { Lint } from './lint.ts';

type Path = (string | number)[];

/** Every id that one part of a profile uses for another must exist; ids within a list must differ. */
export function lintReferences(profile: Profile): Lint[] {
  const lints: Lint[] = duplicates(profile);
  const known = {
    agency: idsOf(profile.agencies),
    structure: idsOf(profile.structures),
    role: idsOf(profile.roles),
    phase: idsOf(profile.phases),
    room: idsOf(profile.rooms),
    decision: idsOf(profile.decisions),
    assessment: idsOf(profile.assessments),
    basis: idsOf(profile.legal_bases),
    training: idsOf(profile.training),
    purpose: idsOf(profile.scope.purposes),
    question: idsOf(profile.intake?.questions ?? []),
  };
  const one = (kind: keyof typeof known, value: string | undefined, path: Path, also: string[] = []) => {
    if (value === undefined || known[kind].includes(value) || also.includes(value)) return;
    const suggestion = didYouMean(value, [...known[kind], ...also]);
    lints.push({ path, sentence: `There is no ${kind} \`${value}\` in this profile.`, ...(suggestion && { suggestion }) });
  };
  const many = (kind: keyof typeof known, values: string[] | undefined, path: Path) => {
    values?.forEach((value, index) => {
      one(kind, value, [...path, index]);
    });
  };
  /** Requirements and events may name things as `decision:outcome`. */
  const named = (value: string, path: Path) => {
    const [kind, rest] = split(value);
    if (kind === 'decision' || kind === 'assessment' || kind === 'phase') one(kind, rest, path);
    if (kind === 'basis') one('basis', rest, path, ['override_or_duty']);
    const options = profile.decisions.find((decision) => decision.id === kind)?.options;
    if (options && rest !== undefined && !idsOf(options).includes(rest)) {
      const suggestion = didYouMean(rest, idsOf(options));
      lints.push({ path, sentence: `The decision \`${kind}\` has no option \`${rest}\`.`, ...(suggestion && { suggestion }) });
    }
  };
  const allNamed = (values: string[] | undefined, path: Path) => {
    values?.forEach((value, index) => {
      named(value, [...path, index]);
    });
  };

  profile.structures.forEach((structure, i) => {
    one('structure', structure.parent, ['structures', i, 'parent']);
    one('role', structure.chair, ['structures', i, 'chair']);
    many('agency', structure.members, ['structures', i, 'members']);
  });
  profile.agencies.forEach((agency, i) => {
    one('agency', agency.parent, ['agencies', i, 'parent']);
    allNamed(agency.join_requires, ['agencies', i, 'join_requires']);
  });
  profile.roles.forEach((role, i) => {
    many('agency', role.agencies, ['roles', i, 'agencies']);
    one('training', role.training, ['roles', i, 'training']);
  });
  profile.intake?.rules.forEach((rule, i) => {
    const path = ['intake', 'rules', i];
    for (const question of Object.keys(rule.if)) one('question', question, [...path, 'if', question]);
    many('basis', rule.then.offer_basis, [...path, 'then', 'offer_basis']);
    one('decision', rule.then.offer_decision, [...path, 'then', 'offer_decision']);
    one('agency', rule.then.invite, [...path, 'then', 'invite']);
    one('agency', rule.then.ask, [...path, 'then', 'ask']);
  });
  profile.phases.forEach((phase, i) => {
    allNamed(phase.entry?.requires, ['phases', i, 'entry', 'requires']);
    allNamed(phase.exit?.requires, ['phases', i, 'exit', 'requires']);
    many('room', phase.rooms, ['phases', i, 'rooms']);
  });
  profile.transitions.forEach((transition, i) => {
    one('phase', transition.from, ['transitions', i, 'from']);
    one('phase', transition.to, ['transitions', i, 'to']);
    named(transition.event, ['transitions', i, 'event']);
    allNamed(transition.requires, ['transitions', i, 'requires']);
  });
  profile.deadlines.forEach((deadline, i) => {
    named(deadline.starts, ['deadlines', i, 'starts']);
    named(deadline.stops, ['deadlines', i, 'stops']);
    one('role', deadline.escalate, ['deadlines', i, 'escalate'], ['deputy']);
  });
  profile.decisions.forEach((decision, i) => {
    decision.options.forEach((option, j) => {
      one('phase', option.to, ['decisions', i, 'options', j, 'to']);
      allNamed(option.requires, ['decisions', i, 'options', j, 'requires']);
    });
    one('role', decision.quorum?.role, ['decisions', i, 'quorum', 'role']);
    many('role', decision.who, ['decisions', i, 'who']);
    many('role', decision.emergency?.who, ['decisions', i, 'emergency', 'who']);
  });
  profile.assessments.forEach((assessment, i) => {
    many('role', assessment.by, ['assessments', i, 'by']);
    many('agency', assessment.agencies, ['assessments', i, 'agencies']);
    one('agency', assessment.held_in, ['assessments', i, 'held_in'], known.structure);
  });
  profile.categories.rules.forEach((rule, i) => {
    const path = ['categories', 'rules', i];
    many('agency', rule.to_agency, [...path, 'to_agency']);
    one('structure', rule.to_structure, [...path, 'to_structure']);
    one('structure', rule.from_structure, [...path, 'from_structure']);
    one('room', rule.to_room, [...path, 'to_room']);
    many('basis', rule.unless_basis, [...path, 'unless_basis']);
  });
  profile.legal_bases.forEach((basis, i) => {
    many('agency', basis.to_agency, ['legal_bases', i, 'to_agency']);
    many('purpose', basis.for_purpose, ['legal_bases', i, 'for_purpose']);
  });
  profile.rooms.forEach((room, i) => {
    one('structure', room.structure, ['rooms', i, 'structure']);
    many('agency', room.members, ['rooms', i, 'members']);
    many('role', room.guests, ['rooms', i, 'guests']);
  });
  profile.meetings.forEach((meeting, i) => {
    one('structure', meeting.structure, ['meetings', i, 'structure']);
  });
  profile.working_groups.forEach((group, i) => {
    one('role', group.chair, ['working_groups', i, 'chair']);
    many('agency', group.members, ['working_groups', i, 'members']);
  });
  profile.vertical_flows.forEach((flow, i) => {
    one('structure', flow.from, ['vertical_flows', i, 'from']);
    one('structure', flow.to, ['vertical_flows', i, 'to']);
    named(flow.gate, ['vertical_flows', i, 'gate']);
  });
  one('agency', profile.support?.provider, ['support', 'provider']);
  profile.handbook.forEach((section, i) => {
    one('phase', section.phase, ['handbook', i, 'phase']);
    many('role', section.audience, ['handbook', i, 'audience']);
  });
  profile.training.forEach((training, i) => {
    many('role', training.roles, ['training', i, 'roles']);
  });
  return lints;
}

function duplicates(profile: Profile): Lint[] {
  const lists: [string, { id: string }[]][] = [];
  for (const [key, value] of Object.entries(profile)) {
    const items: unknown[] = Array.isArray(value) ? value : [];
    if (items.length > 0 && items.every(hasId)) lists.push([key, items as { id: string }[]]);
  }
  return lists.flatMap(([key, items]) =>
    items.flatMap((item, i) =>
      items.findIndex((other) => other.id === item.id) < i
        ? [{ path: [key, i, 'id'], sentence: `The id \`${item.id}\` is used twice.`, suggestion: 'Give one of the two another id.' }]
        : [],
    ),
  );
}

const hasId = (item: unknown): boolean => typeof item === 'object' && item !== null && 'id' in item;
const idsOf = (list: readonly { id: string }[]): string[] => list.map((item) => item.id);

function split(value: string): [string, string | undefined] {
  const at = value.indexOf(':');
  return at < 0 ? [value, undefined] : [value.slice(0, at), value.slice(at + 1)];
}
