/** `npm run manual`: writes docs/commands.md from the commands themselves. */
import fs from 'node:fs';
import { manual } from '../commands/manual.ts';
import { loadTexts } from '../config/locales.ts';

const target = new URL('../docs/commands.md', import.meta.url);
fs.writeFileSync(target, manual(loadTexts('en', 'UTC')));
process.stdout.write(`Written ${target.pathname}\n`);
