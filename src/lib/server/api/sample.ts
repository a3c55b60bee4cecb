/** Long texts and lists are cut where a person has seen enough. */
const MAX_TEXT = 76;
const MAX_DEPTH = 4;

/**
 * A JSON value as a person reads it: of a list the first entry and how many more there are, of a long text its beginning.
 * What is left out is marked by …, so that nobody takes it for the whole.
 *
 * @example sampleOf({ data: [1, 2, 3] }) // '{\n  "data": [\n    1,\n    … +2\n  ]\n}'
 */
export function sampleOf(value: unknown, indent = '', depth = 0): string {
	const inner = `${indent}  `;
	if (typeof value === 'string')
		return JSON.stringify(value.length > MAX_TEXT ? `${value.slice(0, MAX_TEXT).trimEnd()}…` : value);
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	if (Array.isArray(value)) {
		if (value.length === 0) return '[]';
		if (depth >= MAX_DEPTH) return '[ … ]';
		const more = value.length > 1 ? `,\n${inner}… +${value.length - 1}` : '';
		return `[\n${inner}${sampleOf(value[0], inner, depth + 1)}${more}\n${indent}]`;
	}
	const entries = Object.entries(value);
	if (entries.length === 0) return '{}';
	if (depth >= MAX_DEPTH) return '{ … }';
	const lines = entries.map(([key, item]) => `${inner}${JSON.stringify(key)}: ${sampleOf(item, inner, depth + 1)}`);
	return `{\n${lines.join(',\n')}\n${indent}}`;
}
