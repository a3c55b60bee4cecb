/**
 * The letters that a font can draw, read from its character map (OpenType `cmap`, formats 4 and 12). A letter that no font has would be
 * drawn as an empty box; who knows the letters can leave it out instead.
 */
export function lettersOf(font: Buffer): ReadonlySet<number> {
	const table = tableOf(font, 'cmap');
	const letters = new Set<number>();
	for (let i = 0; i < font.readUInt16BE(table + 2); i++) {
		const at = table + font.readUInt32BE(table + 4 + i * 8 + 4);
		const format = font.readUInt16BE(at);
		for (const [first, last] of format === 12 ? groups(font, at) : format === 4 ? segments(font, at) : []) {
			for (let code = first; code <= last; code++) letters.add(code);
		}
	}
	return letters;
}

function tableOf(font: Buffer, tag: string): number {
	for (let i = 0; i < font.readUInt16BE(4); i++) {
		const record = 12 + i * 16;
		if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
	}
	throw new Error(`a font without a table ${tag}`);
}

function groups(font: Buffer, at: number): [number, number][] {
	return Array.from({ length: font.readUInt32BE(at + 12) }, (_, i) => {
		const group = at + 16 + i * 12;
		return [font.readUInt32BE(group), font.readUInt32BE(group + 4)];
	});
}

function segments(font: Buffer, at: number): [number, number][] {
	const count = font.readUInt16BE(at + 6) / 2;
	const pairs = Array.from({ length: count }, (_, i): [number, number] => [
		font.readUInt16BE(at + 14 + count * 2 + 2 + i * 2),
		font.readUInt16BE(at + 14 + i * 2)
	]);
	// The last segment is the mark of the end.
	return pairs.filter(([first]) => first !== 0xffff);
}
