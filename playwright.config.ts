import { defineConfig } from '@playwright/test';
import { browserLaunch } from './scripts/browser.js';

const PORT = 4173;
const origin = `http://127.0.0.1:${PORT}`;

/** Readers' journeys against the built server, on a fixed day, each in a real browser. */
export default defineConfig({
	testDir: 'tests/e2e',
	timeout: 60_000,
	// Two cores: a journey waits for the page as long as it works.
	workers: 3,
	expect: { timeout: 10_000 },
	retries: 0,
	forbidOnly: true,
	outputDir: 'var/test-results/e2e',
	reporter: [
		['dot'],
		['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ?? 'var/test-results/e2e.json' }]
	],
	use: { baseURL: origin, launchOptions: await browserLaunch() },
	webServer: {
		command: 'npx tsx tests/e2e/library-store.ts && node build',
		url: origin,
		env: {
			HOST: '127.0.0.1',
			PORT: String(PORT),
			ORIGIN: origin,
			BODY_SIZE_LIMIT: '2M',
			CONCORD_TODAY: '2026-11-25',
			CONCORD_LIBRARY: 'var/test-results/library.sqlite',
			CONCORD_WORKSPACE: 'var/test-results/workspace.sqlite'
		},
		reuseExistingServer: false
	}
});
