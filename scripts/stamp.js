// @ts-check
/** Last step of `npm run build`: notes what the build was made from, so that `npm start` knows whether it is still up to date. */
import { writeFileSync } from 'node:fs';
import { sourceHash, STAMP } from './source-hash.js';

writeFileSync(STAMP, sourceHash());
