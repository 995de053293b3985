/** The arrows of docs/adr/0001-layout.md: an import only ever goes down the floors. */
const FLOORS = [
  ['^bot/main\\.ts$'],
  ['^bot/(api|chat|notify|export)/', '^bot/tab-link\\.ts$'],
  ['^bot/usecases/'],
  ['^bot/(matching|store|cards)/'],
  ['^bot/(reference|locales)/', '^bot/config\\.ts$', '^bot/personas\\.ts$'],
  ['^bot/domain/'],
];

const upwards = FLOORS.flatMap((floor, index) => {
  const above = FLOORS.slice(0, index).flat();
  return above.length === 0
    ? []
    : [{ name: `no-upward-import-${index}`, severity: 'error', from: { path: floor }, to: { path: above } }];
});

/** Rooms on one floor do not know each other; `locales` shows labels of `reference`. */
const SIBLINGS = [
  ['api', 'chat', 'notify', 'export'],
  ['matching', 'store', 'cards'],
];
const sideways = SIBLINGS.flatMap((rooms) =>
  rooms.map((room) => ({
    name: `no-sideways-import-${room}`,
    severity: 'error',
    from: { path: `^bot/${room}/` },
    to: { path: `^bot/(${rooms.filter((other) => other !== room).join('|')})/` },
  })),
);

module.exports = {
  forbidden: [
    ...upwards,
    ...sideways,
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'pure-domain-and-matching',
      comment: 'No SDK, no clock, no input or output; hashing is the one thing taken from Node.',
      severity: 'error',
      from: { path: '^bot/domain/' },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev'], pathNot: '^(node:)?crypto$' },
    },
    {
      name: 'bot-sdk-only-at-the-edge',
      comment: 'botbuilder is in maintenance and must be replaceable.',
      severity: 'error',
      from: { path: '^bot/', pathNot: '^bot/(chat|notify)/|^bot/main\\.ts$' },
      to: { path: 'botbuilder|botframework' },
    },
    {
      name: 'cosmos-sdk-only-in-its-adapter',
      severity: 'error',
      from: { path: '^bot/', pathNot: '^bot/store/cosmos/' },
      to: { path: '@azure/cosmos' },
    },
    {
      name: 'tab-knows-the-contract-only',
      severity: 'error',
      from: { path: '^tab/' },
      to: { path: '^bot/', pathNot: '^bot/api/contract(\\.ts$|/)|^bot/domain/' },
    },
    {
      name: 'bot-does-not-know-tab',
      severity: 'error',
      from: { path: '^bot/' },
      to: { path: '^(tab|test|infra|manifest)/' },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
