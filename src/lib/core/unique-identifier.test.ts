import { describe, expect, it } from 'vitest';
import { readIdentifier } from './unique-identifier';

/** The events, or the part that is not of the form. */
const read = (given: string) => {
	const result = readIdentifier(given);
	return result.ok ? result.events.map(({ text, digit, right }) => [text, digit, right]) : result.rest;
};

describe('METHODS.md section 8, OECD unique identifier', () => {
	it.each([
		['CED-AB891-6', 6],
		['MON-ØØ6Ø3-6', 6],
		['DAS-Ø15Ø7-1', 1]
	])('%s has the digit that its characters ask for', (given, digit) => {
		expect(read(given)).toEqual([[given, digit, digit]]);
	});

	it('a wrong digit is told with the right one', () => {
		expect(readIdentifier('MON-ØØ6Ø3-5')).toEqual({
			ok: true,
			events: [{ text: 'MON-ØØ6Ø3-5', applicant: 'MON', event: 'ØØ6Ø3', digit: 5, right: 6 }]
		});
	});

	it.each(['mon-00603-6', ' MON – 00603 – 6 ', 'MON-O\u0338O\u03386O\u03383-6', 'mon-øø6ø3-6', 'MON-∅∅6⌀3-6'])(
		'"%s" is read as it is printed',
		(given) => {
			expect(read(given)).toEqual([['MON-ØØ6Ø3-6', 6, 6]]);
		}
	);

	it('the letter O is not a zero', () => {
		expect(read('DAS-O1507-1')).toEqual([['DAS-O15Ø7-1', 1, 7]]);
	});

	it('an applicant of two characters has an event of six', () => {
		expect(read('KM-000H71-4')).toEqual([['KM-ØØØH71-4', 4, 4]]);
	});

	it('where every character is a zero, so is the digit', () => {
		expect(read('00-000000-0')).toEqual([['ØØ-ØØØØØØ-Ø', 0, 0]]);
	});

	it.each(['MON-00603-6 x DAS-01507-1', 'MON-00603-6xDAS-01507-1', 'mon-00603-6 × das-01507-1'])(
		'"%s" is a stack of two events',
		(given) => {
			expect(read(given)).toEqual([
				['MON-ØØ6Ø3-6', 6, 6],
				['DAS-Ø15Ø7-1', 1, 1]
			]);
		}
	);

	it('an X that begins an applicant does not join', () => {
		expect(read('XAB-5X123-8xXY-123456-7')).toEqual([
			['XAB-5X123-8', 8, 8],
			['XY-123456-7', 7, 7]
		]);
	});

	it.each([
		['', ''],
		['soybean', 'SOYBEAN'],
		['MON006036', 'MONØØ6Ø36'],
		['MON-00603', 'MON-ØØ6Ø3'],
		['MON-0603-6', 'MON-Ø6Ø3-6'],
		['MON-000603-6', 'MON-ØØØ6Ø3-6'],
		['MO-00603-6', 'MO-ØØ6Ø3-6'],
		['MON-00603-X', 'MON-ØØ6Ø3-X'],
		['MON-00603-66', '6'],
		['MON-00603-6 x', 'X'],
		['MON-00603-6 x DAS-01507', 'X DAS-Ø15Ø7'],
		['MON-00603-6 DAS-01507-1', 'DAS-Ø15Ø7-1']
	])('"%s" is not of the form, from "%s" on', (given, rest) => {
		expect(read(given)).toBe(rest);
	});
});
