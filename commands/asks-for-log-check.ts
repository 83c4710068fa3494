import { logVerify } from './log-verify.ts';
import { lookUp } from './registry.ts';

/** Whether a command, as typed without its prefix, is one whose handler needs the checked log in `Context.logCheck`. */
export function asksForLogCheck(text: string): boolean {
  const found = lookUp(text);
  return 'command' in found && found.command === logVerify;
}
