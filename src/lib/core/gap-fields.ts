/** The parameters in the address of the gap register. Every page of the site must know their names, and none but the register how they are read. */
export const GAP_FIELDS = [
	'assessed',
	'bears',
	'cols',
	'commitment',
	'confidence',
	'group',
	'kind',
	'level',
	'on',
	'open',
	'page',
	'q',
	'recommendation',
	'severity',
	'side',
	'sort',
	'step',
	'view'
] as const;
