import { describe, expect, it } from 'vitest';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { encodingOf, keptBodies } from './kept';

const TEXT = 'The office has 180 days. '.repeat(100);
const bytesOf = (taken: object): Uint8Array =>
	'bytes' in taken && taken.bytes instanceof Uint8Array ? taken.bytes : new Uint8Array();

describe('kept bodies', () => {
	it.each([
		[null, null],
		['gzip, deflate', 'gzip'],
		['gzip, br', 'br'],
		['br;q=0, gzip;q=0.5', 'gzip'],
		['br;q=0.0', null],
		['bread', null]
	])('Accept-Encoding %s is answered in %s', (accepted, encoding) => {
		expect(encodingOf(accepted)).toBe(encoding);
	});

	it('are made once, and read the same in every encoding', async () => {
		const bodies = keptBodies();
		let made = 0;
		const make = () => {
			made += 1;
			return TEXT;
		};
		expect(new TextDecoder().decode(bytesOf(await bodies.take('a', null, make)))).toBe(TEXT);
		expect(brotliDecompressSync(bytesOf(await bodies.take('a', 'br', make))).toString()).toBe(TEXT);
		expect(gunzipSync(bytesOf(await bodies.take('a', 'gzip', make))).toString()).toBe(TEXT);
		expect(made).toBe(1);
	});

	it('do not hold what went wrong', async () => {
		const bodies = keptBodies();
		const problem = { kind: 'not-found' };
		expect(await bodies.take('a', null, () => problem)).toBe(problem);
		expect(await bodies.take('a', null, () => TEXT)).toMatchObject({ encoding: null });
	});

	it('are not packed where that saves no packet', async () => {
		expect(await keptBodies().take('a', 'br', () => 'short')).toMatchObject({ encoding: null });
	});
});
