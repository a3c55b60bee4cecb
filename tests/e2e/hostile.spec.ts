import { attack } from '../hostile/checks';
import { startWatched } from '../hostile/server';
import { expect, test } from './site';

test('the server stands a short attack: no fault of its own, nothing raw, nothing secret let out', async () => {
	// Some 2,000 requests; beside the other journeys they take their time.
	test.setTimeout(300_000);
	const server = await startWatched();
	const { held, faults } = await attack(server, false).finally(server.stop);
	expect(faults).toEqual([]);
	expect(held).toBeGreaterThan(2000);
});
