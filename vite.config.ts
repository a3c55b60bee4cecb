import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	build: { target: 'es2022' },
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
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
			exclude: ['**/*.test.ts'],
			reporter: ['text-summary'],
			thresholds: { branches: 100, functions: 100, lines: 100, statements: 100 }
		}
	}
});
