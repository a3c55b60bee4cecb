import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { isAskingWord, isEmptyWord, isKorean, stemOf, stemsIn, termKey, wordForms } from './search-words';

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

it('a text with any Korean in it is Korean', () => {
	expect([isKorean('LMO법'), isKorean('LMO'), isKorean('340')]).toEqual([true, false, false]);
});

it('the stems of English words, without accents and without the Korean around them', () => {
	expect(stemsIn('Cafés, plant-incorporated LMO를 340.6')).toEqual(['cafe', 'plant', 'incorpor', 'lmo', '340', '6']);
});

it('the stem of an English word is what the index makes of it', () => {
	const db = new Database(':memory:');
	db.exec(`CREATE VIRTUAL TABLE words USING fts5 (word, tokenize = 'porter unicode61');
		CREATE VIRTUAL TABLE kept USING fts5vocab (words, 'instance')`);
	const add = db.prepare('INSERT INTO words (rowid, word) VALUES (?, ?)');
	WORDS.forEach((word, index) => add.run(index + 1, word));
	const kept = db.prepare<[], string>('SELECT term FROM kept ORDER BY doc').pluck().all();
	expect(WORDS.map(stemOf)).toEqual(kept);
});

it.each([
	['위해성 심사', '위해성심사'],
	['연구ㆍ개발', '연구-개발'],
	['Gene-edited', 'gene edit'],
	['LMO 연구시설', 'lmo연구시설']
])('%s and %s are one term', (a, b) => {
	expect(termKey(a)).toBe(termKey(b));
});

describe('a Korean word with a particle is also looked for without it', () => {
	it.each([
		['수입승인을', ['수입승인을', '수입승인']],
		['승인을', ['승인을', '승인']],
		['LMO를', ['LMO를', 'LMO']],
		['위해성심사의', ['위해성심사의', '위해성심사']],
		['LMO의', ['LMO의', 'LMO']],
		['동의', ['동의']],
		['재심의', ['재심의']],
		['을', ['을']],
		['risk', ['risk']]
	])('%s', (word, forms) => {
		expect(wordForms(word)).toEqual(forms);
	});
});

it('words that tell nothing', () => {
	expect(['The', 'of', '및', 'when?', 'law', '승인'].map(isEmptyWord)).toEqual([true, true, true, true, false, false]);
});

it('words of a question', () => {
	expect(['How', 'long?', '며칠', 'review'].map(isAskingWord)).toEqual([false, true, true, false]);
});
