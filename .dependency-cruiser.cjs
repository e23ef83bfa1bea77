/** Rules 5 and 6 of ARCHITECTURE.md and the absence of cycles. Rules 1 to 4 are ESLint's (see eslint.config.js). */

/** One domain a folder below the backend. */
const DOMAIN = '^src/main/backend/([^/]+)/';
const BACKEND_LAYERS = 'api|database|compute|render';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },

    // Rule 5: features → editor, api, app, ui. The window itself (App, the list of settings) brings the features together.
    {
      name: 'features-use',
      severity: 'error',
      from: { path: '^src/renderer/src/features/' },
      to: {
        path: '^src/renderer/src/',
        pathNot: [
          '^src/renderer/src/(features|editor|api|ui)/',
          '^src/renderer/src/app/(?!App\\.tsx$)',
          '\\.css$',
        ],
      },
    },
    {
      name: 'app-joins-features',
      comment: 'Only where screens and sections are listed does the app know features.',
      severity: 'error',
      from: {
        path: '^src/renderer/src/app/',
        pathNot: '^src/renderer/src/app/(App\\.tsx|settings-sections\\.ts)$',
      },
      to: { path: '^src/renderer/src/features/' },
    },
    {
      name: 'features-apart',
      comment: 'A feature never imports another feature: what two need belongs to editor, api, ui or shared.',
      severity: 'error',
      from: { path: '^src/renderer/src/features/([^/]+)/' },
      to: { path: '^src/renderer/src/features/', pathNot: '^src/renderer/src/features/$1/' },
    },
    {
      name: 'ui-below-all',
      severity: 'error',
      from: { path: '^src/renderer/src/ui/' },
      to: { path: '^src/renderer/src/(features|app|editor|api)/' },
    },
    {
      name: 'editor-below-features',
      severity: 'error',
      from: { path: '^src/renderer/src/editor/' },
      to: { path: '^src/renderer/src/(features|app)/' },
    },
    {
      name: 'api-below-all',
      severity: 'error',
      from: { path: '^src/renderer/src/api/' },
      to: { path: '^src/renderer/src/(features|app|editor|ui)/' },
    },

    // Rule 6: api → services → stores → database.
    {
      name: 'database-below-all',
      severity: 'error',
      from: { path: '^src/main/backend/database/' },
      to: { path: DOMAIN, pathNot: '^src/main/backend/database/' },
    },
    {
      name: 'api-on-top',
      comment: 'Only the worker’s entry serves the api.',
      severity: 'error',
      from: { path: DOMAIN, pathNot: '^src/main/backend/api/' },
      to: { path: '^src/main/backend/api/' },
    },
    {
      name: 'stores-private',
      comment:
        'A domain’s stores are its own: others ask its service. Whose tables are whose: tests/rules/tables.test.ts.',
      severity: 'error',
      from: { path: DOMAIN, pathNot: ['\\.test\\.ts$'] },
      to: {
        path: `^src/main/backend/(?!(?:${BACKEND_LAYERS})/)[^/]+/(store|[^/]*-store)\\.ts$`,
        pathNot: '^src/main/backend/$1/',
      },
    },
    {
      name: 'services-constructed-once',
      comment:
        'services.ts is the only place that constructs things; domains know each other by what they are handed.',
      severity: 'error',
      from: { path: DOMAIN, pathNot: ['^src/main/backend/api/', '\\.test\\.ts$'] },
      to: { path: '^src/main/backend/services\\.ts$' },
    },
    {
      name: 'no-tests-shipped',
      severity: 'error',
      from: { path: '^src/', pathNot: '(\\.test\\.tsx?|/testing\\.ts)$' },
      to: { path: '(\\.test\\.tsx?$|^tests/)' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(electron|bufferutil|utf-8-validate)$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.css$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.json'],
    },
  },
};
