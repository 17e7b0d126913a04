import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

/**
 * The import rule of the architecture: what each folder of `src/` may import from the others.
 * `index.tsx` of the task pane, the workers that hold a file or do Excel's work for it, and `commands/` are the places
 * that join a host to the rest.
 */
const mayImport = {
  domain: [],
  workbook: ['domain'],
  layouts: ['workbook', 'domain'],
  rules: ['domain'],
  sheets: ['domain', 'messages', 'workbook'],
  documents: ['domain', 'workbook', 'messages'],
  workflows: ['domain', 'workbook', 'layouts', 'rules', 'sheets', 'documents', 'messages'],
  'hosts/excel': ['workbook', 'domain'],
  'hosts/file': ['workbook', 'domain'],
  messages: ['domain'],
  taskpane: ['workflows', 'workbook', 'messages', 'domain'],
  commands: ['workflows', 'hosts/excel', 'messages', 'workbook', 'domain'],
  cli: ['workflows', 'hosts/file', 'messages', 'workbook', 'domain'],
};

const folders = Object.keys(mayImport);

const importRules = folders.map((folder) => {
  const forbidden = folders.filter((other) => other !== folder && !mayImport[folder].includes(other));
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    ignores: [
      'src/taskpane/index.tsx',
      'src/taskpane/browser/fileWorker.ts',
      'src/taskpane/excel/worker/sessionWorker.ts',
    ],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\.{1,2}/)+(${forbidden.join('|')})/`,
              message: `src/${folder} may import only: ${mayImport[folder].join(', ') || 'nothing'}.`,
            },
          ],
        },
      ],
    },
  };
});

/** The core runs in Excel, in a browser, and in Node: it names none of them. */
const hostFree = ['domain', 'workbook', 'layouts', 'rules', 'sheets', 'documents', 'workflows', 'messages'];

export default tseslint.config(
  { ignores: ['node_modules/', 'demo/', 'dist/', 'coverage/', 'test/heldout*/build/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off', // grids are indexed by numbers that were just tested
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  ...importRules,
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/hosts/excel/**', 'src/taskpane/index.tsx', 'src/commands/**'],
    rules: { 'no-restricted-globals': ['error', 'Excel', 'Office'] },
  },
  {
    // The plugin's other rules follow a variable within one function and know no request that is asked in one and read in
    // another, nor reading by blocks. Our tests run on Office's own client, which refuses what was not loaded.
    files: ['src/hosts/excel/**/*.ts', 'src/commands/**/*.ts', 'src/taskpane/index.tsx'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: hostFree.map((folder) => `src/${folder}/**/*.ts`),
    rules: {
      'no-restricted-globals': [
        'error',
        'Excel',
        'Office',
        'window',
        'document',
        'navigator',
        'process',
        'Buffer',
      ],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs', 'test/**', 'assets/**', 'src/cli/**'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', Buffer: 'readonly', URL: 'readonly' },
    },
    rules: { 'no-console': 'off' },
  },
  prettier,
);
