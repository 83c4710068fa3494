#!/usr/bin/env node
/** Entry of the command line. Plain JavaScript, so that an old Node can say what is missing instead of a syntax error. */
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  process.stderr.write(
    `Roundtable needs Node 24 or newer; this is Node ${process.versions.node}. Install Node 24, or start it with the one in the project folder: node_modules/.bin/node bin/roundtable.mjs ...\n`,
  );
  process.exit(1);
}
// matrix-bot-sdk's HTTP library uses a deprecated call of Node at load; operators can do nothing about it.
process.noDeprecation = true;
await import('../bot/cli/main.ts');
