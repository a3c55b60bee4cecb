const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** The formats of a view, in the order in which they are offered, with their media types. */
export const FORMATS = {
	docx: `${OFFICE}.wordprocessingml.document`,
	xlsx: `${OFFICE}.spreadsheetml.sheet`,
	csv: 'text/csv; charset=utf-8',
	json: 'application/json; charset=utf-8',
	md: 'text/markdown; charset=utf-8'
} as const;
export type Format = keyof typeof FORMATS;
export const isFormat = (text: string): text is Format => Object.hasOwn(FORMATS, text);

const MAX_NAME = 60;

/**
 * A title as a part of a file name: no character that a file system, a header or a shell takes for its own, and not too long.
 *
 * @example namePart('../a: "b"\u202e.exe') // 'a b exe'
 */
export const namePart = (title: string): string =>
	Array.from(
		title
			.normalize('NFC')
			.replace(/[^\p{L}\p{M}\p{N}-]+/gu, ' ')
			.trim()
	)
		.slice(0, MAX_NAME)
		.join('')
		.trim();

/** `Content-Disposition` with the name for old clients and, where it is not ASCII, the whole name as RFC 8187 writes it. */
export function attachment(name: string): string {
	const ascii = name
		.replace(/[^\x20-\x7e]/g, '')
		.replace(/["\\%]/g, '')
		.replace(/\s+/g, ' ')
		.replace(/ ?([-.]) ?/g, '$1')
		.replace(/-+(?=[-.])/g, '');
	const whole = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
	return `attachment; filename="${ascii}"${ascii === name ? '' : `; filename*=UTF-8''${whole}`}`;
}
