/** So many words in a row are no accident: a sentence was copied. */
const RUN = 12;

/** The words of a text as they are compared: without case, marks and the numbers of paragraphs. */
function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Finds in long texts the runs of twelve words that also stand in one of ours. A run is a number that rolls on by one word; only where
 * that is known are the words themselves compared.
 *
 * @example copiesOf(['…'])('…') // the runs that both have, as words
 */
export function copiesOf(ours: readonly string[]): (text: string) => string[] {
	const runs = new Map<number, Set<string>>();
	for (const text of ours) {
		const words = wordsOf(text);
		eachRun(words, (number, at) => {
			const known = runs.get(number) ?? new Set();
			runs.set(number, known.add(words.slice(at, at + RUN).join(' ')));
		});
	}
	return (text) => {
		const words = wordsOf(text);
		const found = new Set<string>();
		eachRun(words, (number, at) => {
			const known = runs.get(number);
			const run = known && words.slice(at, at + RUN).join(' ');
			if (run !== undefined && known?.has(run)) found.add(run);
		});
		return [...found];
	};
}

const BASE = 1_000_003;
/** What the word that leaves a run was worth. */
const LEAVING = Array.from({ length: RUN }).reduce((power: number) => Math.imul(power, BASE), 1);

function eachRun(words: readonly string[], met: (number: number, at: number) => void): void {
	const numbers = new Int32Array(words.length);
	let rolling = 0;
	words.forEach((word, at) => {
		let number = 0;
		for (let i = 0; i < word.length; i++) number = (Math.imul(number, 31) + word.charCodeAt(i)) | 0;
		numbers[at] = number;
		rolling = (Math.imul(rolling, BASE) + number) | 0;
		if (at >= RUN) rolling = (rolling - Math.imul(numbers[at - RUN] ?? 0, LEAVING)) | 0;
		if (at >= RUN - 1) met(rolling, at - RUN + 1);
	});
}
