import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { stem } from './stem';

/** Each rule of the algorithm, and each of its exceptions, at least once. */
const WORDS =
	`caresses ponies ies caress cats is by agreed feed plastered bled motoring sing conflated troubled sized hopping falling
	hissing fizzed failing filing happy sky relational conditional rational valenci hesitanci digitizer analogi conformabli radicalli
	differentli vileli analogousli vietnamization predication operator feudalism decisiveness hopefulness callousness formaliti
	sensitiviti sensibiliti triplicate formative formalize electriciti electrical hopeful goodness revival allowance inference airliner
	gyroscopic adjustable defensible irritant replacement adjustment dependent adoption communion homologou communism activate
	angulariti homologous effective bowdlerize probate rate cease controll roll applications applicable approval approved approves
	approving regulated regulation regulatory genetically engineered organisms permits permitted petition determination exempt
	exemptions introduced introduction plant pests days synthetic yeast oyster boys toying said money skies dying 2020 mon810 a`.split(
		/\s+/
	);

describe('the stem of an English word', () => {
	it.each([
		['applications', 'applic'],
		['agreed', 'agre'],
		['feed', 'feed'],
		['hopping', 'hop'],
		['filing', 'file'],
		['sky', 'sky'],
		['happy', 'happi'],
		['communion', 'communion'],
		['adoption', 'adopt'],
		['controlling', 'control'],
		['is', 'is']
	])('%s → %s', (word, expected) => {
		expect(stem(word)).toBe(expected);
	});

	it('is what the index makes of it', () => {
		const db = new Database(':memory:');
		db.exec(`CREATE VIRTUAL TABLE words USING fts5 (word, tokenize = 'porter unicode61');
			CREATE VIRTUAL TABLE kept USING fts5vocab (words, 'instance')`);
		const add = db.prepare('INSERT INTO words (rowid, word) VALUES (?, ?)');
		WORDS.forEach((word, index) => add.run(index + 1, word));
		const kept = db.prepare<[], string>('SELECT term FROM kept ORDER BY doc').pluck().all();
		expect(WORDS.map(stem)).toEqual(kept);
	});
});
