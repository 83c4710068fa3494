import type { Command } from './command.ts';
import { caseOf } from './decided.ts';
import { outcome } from './outcome.ts';
import { CASE_ROOMS } from './rooms.ts';

export const logVerify: Command = {
  name: 'log verify',
  aliases: ['log check', 'verify log'],
  summary: 'command.log_verify',
  parameters: [],
  who: 'practitioner',
  where: CASE_ROOMS,
  needsCase: true,
  examples: ['/log verify'],
  run(context) {
    const { ref } = caseOf(context);
    const { logCheck } = context;
    if (!logCheck) return outcome({ replies: [{ to: 'here', message: [{ say: 'reply.log_not_read' }] }], deeds: [{ react: '⚠️' }] });
    if (!logCheck.ok) {
      const words = { ref, at: logCheck.at, what: logCheck.what };
      return outcome({ replies: [{ to: 'here', message: [{ say: 'reply.log_broken', with: words }] }], deeds: [{ react: '⚠️' }] });
    }
    const words = { ref, entries: logCheck.entries, hash: logCheck.head.hash };
    return outcome({ replies: [{ to: 'here', message: [{ say: 'reply.log_ok', with: words }] }], deeds: [{ react: '✅' }] });
  },
};
