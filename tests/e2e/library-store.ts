/** Lays the library of the tests where the server under test looks for it; a new one for each run. */
import { rmSync } from 'node:fs';
import { config } from '../../src/lib/server/config';
import { testLibrary } from '../../src/lib/server/library/test-library';

for (const tail of ['', '-wal', '-shm']) rmSync(config.library + tail, { force: true });
testLibrary(config.library).close();
