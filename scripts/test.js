// @ts-check
/**
 * npm test   every test: the unit tests with the coverage of core, then the readers' journeys in a real browser against the built server
 *
 * Ends with one plain count and the exit status of what failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { browserLaunch } from './browser.js';

const RESULTS = 'var/test-results';
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

// First of all: without a browser half of the tests cannot run, and the reader should know in the first second.
try {
	await browserLaunch();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}

/** @param {string[]} command @param {Record<string, string>} [env] */
const run = (command, env = {}) => {
	const [program = '', ...args] = command;
	const shell = process.platform === 'win32';
	return spawnSync(program, args, { stdio: 'inherit', shell, env: { ...process.env, ...env } }).status ?? 1;
};
/** @param {string} file @returns {any} */
const json = (file) => {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return null;
	}
};

if (run(['npm', 'run', 'build', '--silent']) !== 0) process.exit(1);
const unit = run([
	'npx',
	'vitest',
	'run',
	'--coverage',
	'--reporter=default',
	'--reporter=json',
	`--outputFile.json=${RESULTS}/unit.json`
]);
const e2e = run(['npx', 'playwright', 'test'], { PLAYWRIGHT_JSON_OUTPUT_NAME: `${RESULTS}/e2e.json` });

const units = json(`${RESULTS}/unit.json`);
const journeys = json(`${RESULTS}/e2e.json`)?.stats;
const passed = (units?.numPassedTests ?? 0) + (journeys?.expected ?? 0);
// A runner that died without a report is a failure too, and so is a journey that passed only at the second try.
const failed = (units ? units.numFailedTests : 1) + (journeys ? journeys.unexpected + journeys.flaky : 1);
const skipped = (units?.numPendingTests ?? 0) + (journeys?.skipped ?? 0);
const status = unit || e2e;
console.log(`\n${passed} passed, ${status && !failed ? 1 : failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exit(status);
