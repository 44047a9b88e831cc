// The edges of the design: neighbours import only what is named here. Everyone may use the pure files
// failures.ts, near-name.ts, names-elsewhere.ts, json-pointer.ts, visible-text.ts, sentences.ts, mojibake.ts, remember-answers.ts, spell-duration.ts and clock.ts (a type), and write events; simulator stands alone.
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: `^src/${from}`, pathNot: '\\.test\\.ts$' },
  to: {
    path: '^src/',
    pathNot: [
      `^src/${from}`,
      '^src/(failures|near-name|names-elsewhere|json-pointer|visible-text|sentences|mojibake|remember-answers|spell-duration|clock)\\.ts$',
      '^src/telemetry/(events|trace)\\.ts$',
      ...allowed.map((path) => `^src/${path}`),
    ],
  },
});

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'production-uses-production-dependencies',
      severity: 'error',
      from: { path: '^(src|migrations)/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['npm-dev'] },
    },
    {
      name: 'nobody-imports-wiring-but-main-and-tests',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/main\\.ts$|\\.test\\.ts$' },
      to: { path: '^src/wiring\\.ts$' },
    },
    { name: 'failures-imports-nothing', severity: 'error', from: { path: '^src/failures\\.ts$' }, to: {} },
    only('simulator-stands-alone', 'simulator/', []),
    only('credentials', 'credentials/', []),
    only('validation', 'validation/', ['credentials/facts\\.ts$']),
    only('guard', 'cache/guard/', ['credentials/(facts|canonical)\\.ts$', 'credentials/folding/']),
    only('llm', 'llm/', []),
    only('generation', 'generation/', ['credentials/', 'validation/', 'llm/']),
    only('audit', 'audit/', ['llm/ledger\\.ts$', 'storage/']),
    only('cache', 'cache/', ['credentials/', 'validation/', 'llm/(embed|breaker|decimal)\\.ts$', 'storage/']),
    only('storage', 'storage/', ['telemetry/', 'config(-keys)?\\.ts$']),
    only('coordination', 'coordination/', ['storage/']),
    only('descriptions', 'descriptions/', [
      'cache/',
      'coordination/',
      'credentials/',
      'generation/',
      'llm/(ledger|tally)\\.ts$',
      'storage/',
      'validation/readability\\.ts$',
    ]),
    only('http', 'http/', [
      'cache/',
      'descriptions/',
      'credentials/',
      'generation/',
      'storage/',
      'telemetry/(alarm|metrics)\\.ts$',
      'config(-keys)?\\.ts$',
    ]),
    only('cli', 'cli/', [
      'credentials/',
      'descriptions/',
      'generation/',
      'validation/readability\\.ts$',
      'llm/',
      // A line of a dataset is a request body.
      'http/(check-input|resources/posted-credential|routes/descriptions/create-description)\\.ts$',
      '(choose-provider|config|config-keys)\\.ts$',
    ]),
    {
      name: 'pure-folders-do-no-io',
      severity: 'error',
      from: { path: '^src/(credentials|validation|cache/guard)/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'contract-tests-know-only-the-url',
      severity: 'error',
      from: { path: '^test/api-contract/' },
      to: { path: '^src/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^test/clients/(generated/|types|use-)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
