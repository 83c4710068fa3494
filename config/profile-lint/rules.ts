import type { Profile } from '../profile-schema/profile.ts';
import type { Lint } from './lint.ts';

/** One coordinator agency; secrecy, retention and rooms as they must be; advice on texts. */
export function lintRules(profile: Profile): Lint[] {
  return [...agencies(profile), ...rooms(profile), ...retention(profile), ...advice(profile)];
}

function agencies(profile: Profile): Lint[] {
  const lints: Lint[] = [];
  const coordinators = profile.agencies.filter((agency) => agency.coordinator);
  if (coordinators.length !== 1) {
    lints.push({
      path: ['agencies'],
      sentence:
        coordinators.length === 0
          ? 'No agency coordinates.'
          : `${coordinators.length} agencies coordinate: ${coordinators.map((one) => one.id).join(', ')}.`,
      suggestion: 'Set `coordinator: true` for exactly one agency.',
    });
  }
  profile.agencies.forEach((agency, i) => {
    if (agency.coordinator && !agency.spoc?.deputy) {
      lints.push({
        path: ['agencies', i],
        sentence: 'The coordinating agency needs a SPOC with a deputy.',
        suggestion: 'Write `spoc: {deputy: true, max_ack: PT4H}`.',
      });
    }
    if (agency.membership !== 'never' && !agency.secrecy?.regime) {
      lints.push({
        path: ['agencies', i],
        sentence: `Nothing is said about the secrecy of \`${agency.id}\`.`,
        suggestion: 'Write `secrecy: {regime: "..."}`.',
      });
    }
  });
  return lints;
}

function rooms(profile: Profile): Lint[] {
  const lints: Lint[] = [];
  if (!profile.rooms.some((room) => room.kind === 'information' || room.kind === 'coordination')) {
    lints.push({
      path: ['rooms'],
      sentence: 'No room is of the kind `information`.',
      suggestion: 'Add the room in which all agencies of a case speak.',
    });
  }
  profile.rooms.forEach((room, i) => {
    if (room.history === 'shared' && room.kind !== 'knowledge' && room.kind !== 'strategic') {
      lints.push({
        path: ['rooms', i, 'history'],
        sentence: 'A room with case data must not show its history to those who join later.',
        suggestion: 'Write `history: joined`.',
      });
    }
  });
  return lints;
}

function retention(profile: Profile): Lint[] {
  const items = profile.retention.map((rule) => rule.item);
  const missing = [
    ...(items.some((item) => item === 'case' || item.startsWith('case_')) ? [] : ['case']),
    ...(items.includes('room_messages') ? [] : ['room_messages']),
  ];
  return missing.map((item) => ({
    path: ['retention'],
    sentence: `Nothing says how long \`${item}\` is kept.`,
    suggestion: `Add a rule with \`item: ${item}\`.`,
  }));
}

function advice(profile: Profile): Lint[] {
  const lints: Lint[] = [];
  const silent = profile.legal_bases.some((basis) => basis.limits?.includes('no_duty_to_speak'));
  if (profile.model.consultative && !silent) {
    lints.push({
      path: ['model', 'consultative'],
      sentence: 'The structure is consultative, but no legal basis says so.',
      suggestion: 'Add `limits: [no_duty_to_speak]` to the basis it works under.',
      warning: true,
    });
  }
  if (profile.handbook.length === 0) lints.push({ path: [], sentence: 'There is no handbook section for anybody.', warning: true });
  const shown: [Lint['path'], Record<string, string>][] = [
    [['title'], profile.title],
    ...profile.agencies.map((agency, i): [Lint['path'], Record<string, string>] => [['agencies', i, 'title'], agency.title]),
    ...profile.legal_bases.map((basis, i): [Lint['path'], Record<string, string>] => [['legal_bases', i, 'title'], basis.title]),
  ];
  for (const [path, text] of shown) {
    if (!profile.languages.some((language) => text[language] !== undefined)) {
      lints.push({ path, sentence: `This text is in none of the profile's languages (${profile.languages.join(', ')}).`, warning: true });
    }
  }
  return lints;
}
