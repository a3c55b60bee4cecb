import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** The import walls of docs/decisions/0001: what a folder may not reach, by alias or by relative path, types included. */
const wall = (files, forbidden, why) => ({
	files,
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: forbidden.map((folder) => ({
					regex: `^(\\$lib/|(\\.\\./)+(lib/)?)${folder}(/|$)`,
					message: why
				}))
			}
		]
	}
});

export default ts.config(
	{ ignores: ['.svelte-kit/', 'build/', 'var/', 'coverage/', 'test-results/', 'playwright-report/'] },
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/consistent-type-imports': [
				'error',
				{ fixStyle: 'separate-type-imports', disallowTypeAnnotations: false }
			],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ varsIgnorePattern: '^_', argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }
			],
			'no-restricted-syntax': ['error', { selector: 'TSEnumDeclaration', message: 'Use a union.' }]
		}
	},
	{ files: ['**/*.ts'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },
	{ files: ['src/lib/messages/*.ts', '**/*.test.ts', 'tests/**'], rules: { 'max-lines': 'off' } },
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
		rules: {
			'svelte/no-at-html-tags': 'error',
			// Links are made by lib/paths.ts, which knows the languages; resolve() does not.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	wall(
		['src/lib/core/**'],
		['server', 'components', 'messages', 'paths', 'format'],
		'core is pure: it imports only core, diff and stemmer.'
	),
	wall(['src/lib/components/**'], ['server'], 'Components draw what they are given; they never reach the server.'),
	wall(
		['src/lib/server/**', 'scripts/**'],
		['components', 'messages', 'paths', 'format'],
		'The server knows no screen.'
	)
);
