// @ts-check
/**
 * Finds a Chromium for the tests and the screenshots: the machine's own, else the one that comes with the npm packages.
 * No download of its own, no root rights. `CHROME_PATH` names another one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

// Without these flags Chromium looks for hosts that a closed network refuses, many at a time.
const args = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	'--font-render-hinting=none'
];

/** @returns {Promise<{ executablePath: string, args: string[] }>} what Playwright's `launch` needs */
export async function browserLaunch() {
	const named = process.env['CHROME_PATH'];
	if (named && !existsSync(named))
		throw new Error(`CHROME_PATH names ${named}, which does not exist. Correct it or unset it.`);
	const executablePath = named ?? SYSTEM.find((path) => existsSync(path)) ?? (await packagedChromium());
	const trial = spawnSync(executablePath, ['--version', '--no-sandbox'], { encoding: 'utf8', timeout: 30_000 });
	if (trial.status === 0) return { executablePath, args };
	throw new Error(
		`The browser ${executablePath} does not start: ${(trial.stderr || String(trial.error ?? '')).trim().split('\n')[0]}\n` +
			'Install a Chromium (Debian, Ubuntu: apt-get install chromium) or set CHROME_PATH to one.'
	);
}

async function packagedChromium() {
	if (process.platform !== 'linux' || process.arch !== 'x64') {
		throw new Error(
			'No browser found for the tests. Install Chromium or Chrome and set CHROME_PATH to its program file.'
		);
	}
	// The package brings the two libraries it needs (nss, nspr), but unpacks them only where it believes to run on its home platform.
	const libraries = spawnSync('ldconfig', ['-p'], { encoding: 'utf8' }).stdout ?? '';
	if (!libraries.includes('libnss3.so')) process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs20.x';
	const { default: chromium } = await import('@sparticuz/chromium');
	delete process.env['AWS_EXECUTION_ENV'];
	return await chromium.executablePath();
}
