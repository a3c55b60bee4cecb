import { AlignmentType, BorderStyle, LevelFormat, type INumberingOptions, type IStylesOptions } from 'docx';
import type { Lang } from '$lib/core/lang';

/** How a document looks: set once in styles, so that whoever works on with it changes it in one place. */

/** Word takes the Korean font for Korean letters alone; without a name of its own it would guess one. */
const FONT = { ascii: 'Georgia', hAnsi: 'Georgia', cs: 'Georgia', eastAsia: 'Malgun Gothic' } as const;
export const QUIET = '555C66';
export const WASH = 'F4F2EC';
const INK = '1B1E23';
const RULE = { style: BorderStyle.SINGLE, size: 4, color: 'C9C5BA' } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** Lines between rows only, as in a well-set table. */
export const ROW_RULES = {
	top: RULE,
	bottom: RULE,
	insideHorizontal: RULE,
	left: NONE,
	right: NONE,
	insideVertical: NONE
} as const;
export const CELL_MARGINS = { top: 60, bottom: 60, left: 80, right: 80 } as const;
/** A line at the side and an indent: what a reader wrote is seen to be the reader's, in black and white too. */
export const BY_READER = 'ByReader';
export const IN_CELL = 'InCell';
export const SOURCES = 'sources';
export const BULLETS = 'bullets';

export function stylesIn(lang: Lang): IStylesOptions {
	const language = lang === 'ko' ? { value: 'ko-KR', eastAsia: 'ko-KR' } : { value: 'en-US', eastAsia: 'ko-KR' };
	const heading = (size: number, before: number) => ({
		run: { font: FONT, size, bold: true, color: INK },
		paragraph: { spacing: { before, after: 100 }, keepNext: true }
	});
	return {
		default: {
			document: {
				run: { font: FONT, size: 21, color: INK, language },
				paragraph: { spacing: { after: 100, line: 280 } }
			},
			title: heading(36, 0),
			heading1: heading(27, 320),
			heading2: heading(23, 240),
			hyperlink: { run: { color: '1F4B7A', underline: {} } }
		},
		paragraphStyles: [
			{
				id: IN_CELL,
				name: 'In a cell',
				basedOn: 'Normal',
				run: { size: 18 },
				paragraph: { spacing: { after: 40, line: 250 } }
			},
			{
				id: BY_READER,
				name: 'By the reader',
				basedOn: 'Normal',
				paragraph: { indent: { left: 360 }, border: { left: { ...RULE, size: 12, space: 10 } } }
			}
		]
	};
}

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => [
	{
		level: 0,
		format,
		text,
		alignment: AlignmentType.LEFT,
		style: { paragraph: { indent: { left: 500, hanging: 500 } } }
	}
];
export const NUMBERING: INumberingOptions = {
	config: [
		{ reference: SOURCES, levels: level(LevelFormat.DECIMAL, '[%1]') },
		{ reference: BULLETS, levels: level(LevelFormat.BULLET, '–') }
	]
};
