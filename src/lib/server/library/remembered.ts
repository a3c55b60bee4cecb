import type { ContentsLine, LawQueries } from './laws';

/** The same laws for the time of one page, which asks for a few of them again and again: each thing is looked up once. */
export function remembered(laws: LawQueries): LawQueries {
	const contents = once(laws.contents);
	const byPin = once((versionId: number) => {
		const lines = new Map<string, ContentsLine[]>();
		for (const line of contents(versionId)) {
			if (line.pin !== null) lines.set(line.pin, [...(lines.get(line.pin) ?? []), line]);
		}
		return lines;
	});
	return {
		...laws,
		contents,
		byName: once(laws.byName),
		byTitle: once(laws.byTitle),
		versions: once(laws.versions),
		units: once(laws.units),
		atPin: (versionId, pin) => byPin(versionId).get(pin) ?? []
	};
}

function once<Given extends readonly unknown[], Found>(find: (...given: Given) => Found): (...given: Given) => Found {
	const known = new Map<string, Found>();
	return (...given) => {
		const key = JSON.stringify(given);
		if (!known.has(key)) known.set(key, find(...given));
		return known.get(key) as Found;
	};
}
