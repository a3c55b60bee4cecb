// @ts-check
/**
 * npm start   builds what is missing or out of date, then serves the site
 *
 * A build is up to date when nothing that it was made from has changed; then the server is up within a second.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { sourceHash, STAMP } from './source-hash.js';

let built = null;
try {
	built = readFileSync(STAMP, 'utf8');
} catch {
	// Never built.
}
if (built !== sourceHash()) {
	console.log('Building Concord; this is needed once after each change and takes about half a minute.');
	const { status } = spawnSync('npm', ['run', 'build', '--silent'], {
		stdio: 'inherit',
		shell: process.platform === 'win32'
	});
	if (status !== 0) process.exit(status ?? 1);
}

process.env['PORT'] ??= '3000';
process.env['HOST'] ??= '127.0.0.1';
// A brief that somebody brings back as a file may take 1 MB; the adapter's own limit is half of it.
process.env['BODY_SIZE_LIMIT'] ??= '2M';
const { HOST: host, PORT: port } = process.env;
process.env['ORIGIN'] ??= `http://${host === '0.0.0.0' || host === '127.0.0.1' ? 'localhost' : host}:${port}`;
// Resolved at run time: the build is no source.
const server = new URL('../build/index.js', import.meta.url).href;
await import(server);
console.log(`Concord is ready at ${process.env['ORIGIN']} (Korean: ${process.env['ORIGIN']}/ko). Stop it with Ctrl+C.`);
