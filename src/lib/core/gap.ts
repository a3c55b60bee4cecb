/** The words of the gap register. A distance is computed; a gap is judged by an editor and says so. */
export const GAP_KINDS = [
	'conflict',
	'no-counterpart',
	'threshold',
	'definition',
	'sequence',
	'duplicate-review',
	'evidence',
	'transparency',
	'institutional'
] as const;
export type GapKind = (typeof GAP_KINDS)[number];

/** From the least to the most. */
export const SEVERITIES = ['low', 'medium', 'high'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const BEARERS = [
	'developer-us',
	'developer-kr',
	'exporter-us',
	'importer-kr',
	'food-company',
	'seed-company',
	'grower',
	'researcher',
	'investor',
	'consumer',
	'manufacturer-us',
	'manufacturer-kr',
	'importer-us',
	'exporter-kr',
	'patient',
	'authority-us',
	'authority-kr'
] as const;
export type Bearer = (typeof BEARERS)[number];

/** The level of law at which a gap can be closed, from the hardest to the easiest. */
export const LEVELS = ['statute', 'decree', 'regulation', 'notice', 'practice', 'arrangement'] as const;
export type Level = (typeof LEVELS)[number];
