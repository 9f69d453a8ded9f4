import tseslint from 'typescript-eslint';
import astro from 'eslint-plugin-astro';

const banned = (selector, message) => ({ selector, message });

/** Text becomes a number or a date only in src/tables' own parsers (one per Table Schema type, whole-string). */
const noLooseParsing = [
  banned("CallExpression[callee.name='Number']", 'Use a parser of src/tables or parseDecimal.'),
  banned('CallExpression[callee.name=/^parse(Float|Int)$/]', 'Use a parser of src/tables or parseDecimal.'),
  banned('MemberExpression[object.name=Number][property.name=/^parse(Float|Int)$/]', 'Use parseDecimal.'),
  banned('MemberExpression[object.name=Date][property.name=parse]', 'Periods are text, never Date.'),
  banned('NewExpression[callee.name=Date]', 'Periods are text, never Date; the output never holds the build time.'),
  banned('Property[key.name=dynamicTyping]', 'Types come from datapackage.json only.'),
  banned('CallExpression[callee.property.name=fromCSV]', 'Rows come from src/tables only.'),
];

/** Text from data stays text. */
const noMarkupSinks = [
  banned('MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]', 'Build nodes instead.'),
  banned('CallExpression[callee.object.name=document][callee.property.name=/^write/]', 'Build nodes instead.'),
];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'portable/',
      '.astro/',
      '.build-*/',
      'node_modules/',
      'tests/data/**/*.json',
      'scripts/guard-node.cjs',
    ],
  },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
  ...astro.configs.recommended,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_' }],
      'no-console': 'error',
      // A third of the time of all rules, for enums and class instances, of which there are none and few.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    // Arquero's tables are untyped; what comes out of them is parsed by valibot before it goes on.
    files: ['src/datasets/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.astro'],
    rules: { 'no-restricted-syntax': ['error', ...noLooseParsing, ...noMarkupSinks] },
  },
  { files: ['scripts/**/*.ts'], rules: { 'no-console': 'off' } },
);
