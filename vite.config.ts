import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/**
 * What the browser loads in one file. By itself the bundler makes a file of each set of modules that the same pages use: thirty a page,
 * each with its own headers and packed by itself.
 */
const groups = [
	// What most pages use they all load once: the framework, the frame of the site, its words.
	{ name: 'site', minShareCount: 16, priority: 2 },
	{ name: 'rows', test: /components[\\/](?:compare|index|ui)[\\/]/, minShareCount: 3, priority: 1 }
];

export default defineConfig({
	plugins: [sveltekit()],
	// The fonts are made, not written: they stand beside the sources.
	server: { fs: { allow: ['var/fonts'] } },
	build: { target: 'es2022' },
	environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } } },
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					globalSetup: ['tests/run-folder.ts'],
					// The real reference data is built and searched in many files; two busy cores take their time.
					testTimeout: 60_000,
					hookTimeout: 60_000,
					include: ['src/**/*.test.ts', 'tests/*.test.ts', 'scripts/**/*.test.ts']
				}
			}
		],
		coverage: {
			provider: 'v8',
			include: ['src/lib/core/**/*.ts'],
			exclude: ['**/*.test.ts', '**/test-*.ts'],
			reporter: ['text-summary'],
			thresholds: { branches: 100, functions: 100, lines: 100, statements: 100 }
		}
	}
});
