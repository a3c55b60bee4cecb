/** npm run test:hostile   attacks the built site in every way that tests/hostile knows; prints a count, ends with a status */
import { attack } from './checks';
import { startWatched } from './server';

const server = await startWatched();
const { held, faults } = await attack(server, true).finally(server.stop);
for (const fault of faults.slice(0, 60)) console.error(fault);
console.log(`${held} held, ${faults.length} failed`);
process.exit(faults.length > 0 ? 1 : 0);
