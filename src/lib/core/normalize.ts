/**
 * Makes two versions of a text comparable: what is no difference in law (composed letters, spaces, forms of the middle dot and of quotes)
 * becomes the same (METHODS.md section 7). The raw text is kept beside it by the caller.
 *
 * @example normalize('수입ㆍ생산  “등”') // '수입·생산 "등"'
 */
export function normalize(text: string): string {
	return text
		.normalize('NFC')
		.replace(/[\u318d\u2027\u2022\u30fb\uff65]/g, '·')
		.replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
		.replace(/[\u2018\u2019\u201a]/g, "'")
		.replace(/\s+/g, ' ')
		.trim();
}
