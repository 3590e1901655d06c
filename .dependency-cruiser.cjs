/**
 * Who may import whom, as errors. `npx depcruise src` must report more than 0 modules: without a TypeScript whose
 * compiler API it knows, the tool sees none and is content.
 */

/** Room under src → the rooms it may import, besides itself. Views never import each other. */
const rooms = {
  domain: [],
  ui: [],
  i18n: ['ui'],
  'data-files': [],
  written: ['domain'],
  terms: ['domain', 'data-files'],
  calendar: ['data-files'],
  case: ['domain', 'data-files', 'written'],
  import: ['domain', 'data-files', 'written', 'case'],
  figures: ['domain', 'terms', 'i18n', 'ui'],
  wizard: [
    'domain',
    'data-files',
    'written',
    'terms',
    'calendar',
    'case',
    'import',
    'figures',
    'share',
    'i18n',
    'ui',
  ],
  working: ['domain', 'terms', 'calendar', 'case', 'i18n', 'ui'],
  results: ['domain', 'terms', 'case', 'working', 'figures', 'share', 'i18n', 'ui'],
  worksheet: ['domain', 'terms', 'case', 'working', 'figures', 'i18n', 'ui'],
  'claim-kit': ['domain', 'terms', 'case', 'working', 'share', 'i18n', 'ui'],
  // A case as a file or a link: to be kept, and handed on
  share: ['domain', 'data-files', 'terms', 'calendar', 'case', 'working', 'i18n', 'ui'],
  agreement: ['domain', 'terms', 'calendar', 'case', 'figures', 'i18n', 'ui'],
  home: ['domain', 'terms', 'calendar', 'case', 'share', 'i18n', 'ui'],
  // Shows the kit, and what is drawn of cases made for it, in development alone
  gallery: ['terms', 'calendar', 'case', 'working', 'figures', 'wizard', 'results', 'i18n', 'ui'],
  cli: ['domain', 'terms', 'calendar', 'case'],
  // The rules once more, slow and obvious, for tests to compare with: it shares the domain's types and nothing else
  'second-opinion': ['domain'],
};

/** Of these, only the types. */
const typesOnly = { 'second-opinion': ['domain'] };

/** A test may reach across: it compares rooms. So may what tests share. */
const tests = '\\.test\\.tsx?$';
const ofTests = '\\.test(-support)?\\.tsx?$';

const room = (names) => `^src/(${names.join('|')})/`;

const roomRules = Object.entries(rooms).map(([name, allowed]) => ({
  name: `${name}-imports`,
  comment: `${name} may import of ours: ${allowed.join(', ') || 'nothing'}.`,
  severity: 'error',
  from: { path: room([name]), pathNot: ofTests },
  to: { path: '^src/', pathNot: room([name, ...allowed]) },
}));

const typeRules = Object.entries(typesOnly).map(([name, of]) => ({
  name: `${name}-imports-types`,
  comment: `${name} may import only types of: ${of.join(', ')}.`,
  severity: 'error',
  from: { path: room([name]), pathNot: ofTests },
  to: { path: room(of), dependencyTypesNot: ['type-only'] },
}));

module.exports = {
  forbidden: [
    ...roomRules,
    ...typeRules,
    {
      name: 'domain-is-pure',
      comment: 'The domain imports no package and no module of Node: no React, no DOM, no clock, no storage.',
      severity: 'error',
      from: { path: room(['domain']), pathNot: ofTests },
      to: { pathNot: room(['domain']) },
    },
    {
      name: 'app-is-the-top',
      comment: 'app may import everything; only main.tsx imports app.',
      severity: 'error',
      from: { pathNot: ['^src/app/', '^src/main\\.tsx$', tests] },
      to: { path: '^src/app/' },
    },
    {
      name: 'known-rooms',
      comment: 'A new folder under src needs a line in `rooms` above.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: room([...Object.keys(rooms), 'app']) },
      to: {},
    },
    {
      name: 'nothing-imports-main-or-a-test',
      severity: 'error',
      from: {},
      to: { path: ['^src/main\\.tsx$', tests] },
    },
    {
      name: 'only-tests-import-what-tests-share',
      severity: 'error',
      from: { pathNot: ofTests },
      to: { path: '\\.test-support\\.tsx?$' },
    },
    {
      name: 'src-stands-alone',
      comment: 'What ships does not depend on what builds and tests it.',
      severity: 'error',
      from: { path: '^src/', pathNot: ofTests },
      to: { path: '^(scripts|e2e|bench)/' },
    },
    {
      name: 'not-to-dev-dep',
      severity: 'error',
      from: { path: '^src/', pathNot: ofTests },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: '^node_modules/@types/',
      },
    },
    {
      name: 'not-to-unresolvable',
      comment: 'An import the tool cannot follow is an import it cannot judge.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      comment: 'A module that nothing imports and that imports nothing is left over.',
      severity: 'error',
      from: { orphan: true, pathNot: [tests, '\\.d\\.ts$', '^src/main\\.tsx$', '^src/cli/assess\\.ts$'] },
      to: {},
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    // Type-only imports count: they tie rooms together as much as others do.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
