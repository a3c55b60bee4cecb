/** The OECD unique identifier of a transformation event: applicant, event and a check digit, nine characters in all (METHODS.md section 8). */

interface UniqueIdentifier {
	/** As it is printed: capitals, and every zero crossed. */
	readonly text: string;
	readonly applicant: string;
	readonly event: string;
	readonly digit: number;
	/** The digit that the other eight characters ask for. */
	readonly right: number;
}

export type ReadIdentifier =
	| { readonly ok: true; readonly events: readonly UniqueIdentifier[] }
	/** Not of the form, from `rest` on. */
	| { readonly ok: false; readonly rest: string };

const ZEROS = /O[\u0337\u0338]|[\u2205\u2300]|0/g;
const DASHES = /\s*[\u2010-\u2015\u2212-]\s*/g;
/** One event, alone or joined to the one before it. Sticky, because an X may as well begin the name of an applicant. */
const EVENT = /(?:^|\s*[X×]\s*)([A-Z1-9Ø]{3}(?=-.{5}-)|[A-Z1-9Ø]{2}(?=-.{6}-))-([A-Z1-9Ø]+)-([1-9Ø])/gy;

/**
 * Reads an identifier, or several of a stack joined by x or ×. A zero may be typed `0` or `Ø`; the letter O is another character.
 *
 * @example readIdentifier('mon-00603-5') // { ok: true, events: [{ text: 'MON-ØØ6Ø3-5', applicant: 'MON', event: 'ØØ6Ø3', digit: 5, right: 6 }] }
 */
export function readIdentifier(given: string): ReadIdentifier {
	const text = given.trim().toUpperCase().replace(ZEROS, 'Ø').replace(DASHES, '-');
	const found = [...text.matchAll(EVENT)];
	const rest = text.slice(found.reduce((length, [whole]) => length + whole.length, 0)).trim();
	if (rest !== '' || found.length === 0) return { ok: false, rest };
	return {
		ok: true,
		events: found.map(([, applicant = '', event = '', digit = '']) => ({
			text: `${applicant}-${event}-${digit}`,
			applicant,
			event,
			digit: valueOf(digit),
			right: checkDigit(applicant + event)
		}))
	};
}

/** Letters count 1 to 26, digits as they are, a crossed zero nothing. */
const valueOf = (character: string): number =>
	/[A-Z]/.test(character) ? character.charCodeAt(0) - 64 : Number(character.replace('Ø', '0'));

/** The sum of the characters, then the sum of its digits until one is left. */
function checkDigit(characters: string): number {
	let sum = [...characters].reduce((total, character) => total + valueOf(character), 0);
	while (sum > 9) sum = [...String(sum)].reduce((total, digit) => total + Number(digit), 0);
	return sum;
}
