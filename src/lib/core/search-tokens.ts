/**
 * What the full-text index of the library holds (db/schema/library.sql). Raised whenever the tokens change, because a text that was cut
 * in one way is not found by a query that is cut in another.
 */
export const SEARCH_EDITION = 1;

/** Hangul syllables and letters, and the Chinese characters of old statutes; without ㆍ, which is a letter to Unicode and a dot to law. */
export const CJK = String.raw`[가-힣ㄱ-ㆌ\u3400-\u4dbf\u4e00-\u9fff]`;
/** Says nothing between two words: 수입 승인 is 수입승인, 연구ㆍ개발 is 연구개발. */
export const GAP = String.raw`[ \t\u00a0·ㆍ‧•・･]`;
/** A word in Latin or other letters, or a number. */
export const WORD = String.raw`(?:(?!${CJK}|ㆍ)[\p{L}\p{N}])+`;
const RUN = String.raw`(?:(?!제\d)${CJK})+`;

const TOKEN = new RegExp(
	[
		String.raw`${RUN}(?:${GAP}+${RUN})*`,
		// 제8조의2, so that 제8조 is another place; 제1 of 제1종.
		String.raw`제\d+(?:[조항호목장절관편](?:의\d+)*)?`,
		// 2012. 12. 11. and 2012-12-11 are one day.
		String.raw`\d{4}\.\s?\d{1,2}\.\s?\d{1,2}(?!\d)|\d{4}-\d\d-\d\d(?!\d)`,
		String.raw`\d+(?:,\d{3})*(?:\.\d+)*(?:개월|천원|만원|억원|퍼센트|%|시간|일|월|년|원|회|명)?`,
		WORD
	].join('|'),
	'gu'
);
const GAPS = new RegExp(GAP, 'g');
const WHOLE = /^제\d/;
const DAY = /^(\d{4})[.-]\s?(\d{1,2})[.-]\s?(\d{1,2})$/;
const IS_RUN = new RegExp(`^${CJK}`);

/**
 * A Korean text in the words by which it is found: pairs of syllables across spaces (승인 finds 수입승인을), a citation, a date or a
 * number with its unit whole. Only letters and digits, in lower case.
 *
 * @example koreanTokens('수입 승인은 270일 이내, 제8조의2') // ['수입', '입승', '승인', '인은', '270일', '이내', '제8조의2']
 */
export function koreanTokens(text: string): string[] {
	const found: string[] = [];
	for (const piece of text.normalize('NFC').toLowerCase().match(TOKEN) ?? []) {
		if (!IS_RUN.test(piece)) found.push(/^\d/.test(piece) ? numberToken(piece) : piece);
		else if (WHOLE.test(piece)) found.push(piece);
		else pushPairs(piece.replace(GAPS, ''), found);
	}
	return found;
}

function pushPairs(run: string, found: string[]): void {
	if (run.length === 1) found.push(run);
	for (let at = 0; at + 1 < run.length; at++) found.push(run.slice(at, at + 2));
}

/** The dot of 1.5 is kept as a letter, because an index takes no dots and 15 is another number. */
function numberToken(piece: string): string {
	const day = DAY.exec(piece)?.slice(1);
	if (day) return day.map((part) => part.padStart(2, '0')).join('');
	return piece.replaceAll(',', '').replaceAll('.', '점').replace('%', '퍼센트');
}

/**
 * What goes into the index for a text of either side: Korean in its tokens; English as it is, because the index cuts and stems it itself.
 *
 * @example indexText('kr', '수입 승인') // '수입 입승 승인'
 */
export const indexText = (side: 'us' | 'kr', text: string): string =>
	side === 'kr' ? koreanTokens(text).join(' ') : text.normalize('NFC');
