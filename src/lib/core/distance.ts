import type { Option, QuestionType, Relation, Value } from './answer';

/** Distances of the curator's relations between two free texts (METHODS.md section 2). */
const RELATION_DISTANCE: Record<Relation, number> = {
	equal: 0,
	equivalent: 0,
	subset: 0.5,
	superset: 0.5,
	intersects: 0.5,
	none: 1
};

/**
 * Typed distance of two values, 0 (same) to 1, after Gower's general coefficient (METHODS.md section 2).
 * `null` for a free text whose relation no curator has stated. Throws on a value that is not of the type: the loader lets none through.
 *
 * @example distance({ kind: 'number', unit: 'days', min: 30, max: 365, stricter: 'higher' }, 270, 90) // 0.5373
 */
export function distance(type: QuestionType, a: Value, b: Value): number | null {
	switch (type.kind) {
		case 'boolean':
		case 'nominal':
			return a === b ? 0 : 1;
		case 'ordinal':
			return Math.abs(rankOf(type.options, a) - rankOf(type.options, b)) / (type.options.length - 1);
		case 'number':
			return Math.min(1, Math.abs(asNumber(a) - asNumber(b)) / (type.max - type.min));
		case 'set':
			return jaccardDistance(asSet(a), asSet(b));
		case 'text':
			return type.relation ? RELATION_DISTANCE[type.relation.relation] : null;
	}
}

/** The place of a level in its list, 0 and up: two unknown levels must not pass for the same one. */
export function rankOf(options: readonly Option[], value: Value): number {
	const rank = options.findIndex((option) => option.id === value);
	if (rank < 0) throw new TypeError(`not a level: ${JSON.stringify(value)}`);
	return rank;
}

/** 1 − shared / all; two empty sets are the same. `jaccardDistance(['a', 'b'], ['b'])` → 0.5 */
export function jaccardDistance(a: readonly string[], b: readonly string[]): number {
	const left = new Set(a);
	const all = new Set([...a, ...b]);
	const shared = new Set(b.filter((item) => left.has(item)));
	return all.size === 0 ? 0 : 1 - shared.size / all.size;
}

function asNumber(value: Value): number {
	if (typeof value !== 'number') throw new TypeError(`not a number: ${JSON.stringify(value)}`);
	return value;
}

function asSet(value: Value): readonly string[] {
	if (!Array.isArray(value)) throw new TypeError(`not a set: ${JSON.stringify(value)}`);
	return value as readonly string[];
}
