/**
 * Which folder may lean on which. Arrows go one way: bot -> commands -> cases, consent, screening;
 * storage and config know the domain's types. A broken rule fails the test run.
 */

/** The only packages the pure folders may use: no I/O, no clock, no state. */
const PURE = [
  'zod',
  '@faker-js/faker',
  'canonicalize',
  'fastest-levenshtein',
  'ibantools',
  'libphonenumber-js',
  'modern-ahocorasick',
  'stdnum',
].join('|');

const PURE_PACKAGES = `^node_modules/(${PURE})(/|$)`;
const DOMAIN = '^(cases|consent|screening)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'domain-is-pure',
      comment: 'cases, consent and screening import each other and the pure packages, nothing else: same input, same output.',
      severity: 'error',
      // The weights of the screening model stand in a file of their own.
      from: { path: DOMAIN, pathNot: '^screening/weights/load\\.ts$' },
      to: { pathNot: [DOMAIN, PURE_PACKAGES] },
    },
    {
      name: 'screening-knows-only-words',
      comment: 'Screening turns text into findings; it knows the words of a case (types) and no case.',
      severity: 'error',
      from: { path: '^screening/' },
      to: { path: '^(cases|consent)/', pathNot: '^cases/model\\.ts$' },
    },
    {
      name: 'commands-without-world',
      comment: 'A handler gets capabilities, never Matrix, the database or the process.',
      severity: 'error',
      from: { path: '^commands/' },
      to: { path: ['^(bot|storage)/', '^node_modules/(matrix-|knex|sqlite3|fake-indexeddb)'] },
    },
    {
      name: 'commands-without-node',
      severity: 'error',
      comment: 'No file, network, clock or random source in a command.',
      from: { path: '^commands/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'storage-and-config-know-no-bot',
      comment: 'They serve the bot and the commands; they do not call them.',
      severity: 'error',
      from: { path: '^(storage|config)/' },
      to: { path: '^(bot|commands)/' },
    },
    {
      name: 'product-knows-no-test',
      comment: 'What ships imports nothing from tests, the demo or the measurements.',
      severity: 'error',
      from: { path: '^(bot|commands|cases|consent|screening|storage|config|bin)/' },
      to: { path: '^(test|demo|bench|training)/' },
    },
    {
      name: 'no-development-packages-in-product',
      comment: 'The image installs without development packages.',
      severity: 'error',
      from: { path: '^(bot|commands|cases|consent|screening|storage|config|bin)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-cycle',
      comment: 'A cycle that exists at run time hides which part can be understood alone. Imports of types alone are free.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphan',
      comment: 'A file that nothing imports and that imports nothing is dead.',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', '^test/', '^[^/]+$'] },
      to: {},
    },
    {
      name: 'no-unresolvable',
      comment: 'An import that resolves to nothing.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.mjs', '.js', '.json', '.cjs'],
    },
  },
};
