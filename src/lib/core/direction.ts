import type { QuestionType, Side, Value } from './answer';
import { distance } from './distance';

/**
 * How far the rule of the importing side is stricter than that of the exporting side (METHODS.md section 4): 0 where it is not,
 * null where the question declares no direction. Into the US from the ROK: `stricterInto(type, us, kr)`.
 *
 * @example stricterInto({ kind: 'number', unit: 'days', min: 30, max: 365, stricter: 'higher' }, 270, 90) // 0.5373
 */
export function stricterInto(type: QuestionType, importer: Value, exporter: Value): number | null {
	switch (type.kind) {
		case 'boolean':
			return type.stricter === null ? null : importer === type.stricter && exporter !== type.stricter ? 1 : 0;
		case 'number': {
			if (type.stricter === null) return null;
			const more = Number(importer) > Number(exporter);
			return more === (type.stricter === 'higher') ? distance(type, importer, exporter) : 0;
		}
		case 'ordinal': {
			if (type.stricter === null) return null;
			const rank = (value: Value) => type.options.findIndex((option) => option.id === value);
			return rank(importer) > rank(exporter) === (type.stricter === 'higher') ? distance(type, importer, exporter) : 0;
		}
		case 'set': {
			if (type.stricter === null) return null;
			const extra = members(importer).filter((item) => !members(exporter).includes(item)).length;
			const lacking = members(exporter).filter((item) => !members(importer).includes(item)).length;
			const all = new Set([...members(importer), ...members(exporter)]).size;
			return all === 0 ? 0 : (type.stricter === 'more' ? extra : lacking) / all;
		}
		case 'nominal':
		case 'text':
			return null;
	}
}

const members = (value: Value): readonly string[] => (Array.isArray(value) ? (value as readonly string[]) : []);

/** Both directions of one row. */
export const directions = (type: QuestionType, us: Value, kr: Value): Record<Side, number | null> => ({
	us: stricterInto(type, us, kr),
	kr: stricterInto(type, kr, us)
});
