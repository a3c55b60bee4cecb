import type { PageServerData as CompareData } from '../compare/[topic]/$types';
import type { PageServerData as QuestionData } from '../compare/[topic]/[question]/$types';
import type { PageServerData as BriefData } from '../briefs/[id]/$types';
import type { PageServerData as GapsData } from '../gaps/$types';
import { frozenGaps, gapFile } from '../gaps/files/gap-file';
import type { PageData, PageKind } from '../share/freezable';
import { briefFile } from './brief-file';
import { compareFile } from './compare-file';
import type { Making, ViewFile } from './view-file';

/** The file of a view from the data that its page draws, live or frozen; null for kinds of pages that have none. */
export function fileOf(kind: PageKind, data: PageData, making: Making): ViewFile | null {
	switch (kind) {
		case 'compare':
			return compareFile(data as unknown as CompareData, making);
		case 'question': {
			const { row, step, ...rest } = data as unknown as QuestionData;
			return compareFile({ ...rest, rows: [row], total: 1, steps: [{ id: row.step, label: step }] }, making);
		}
		case 'brief':
			return briefFile(data as unknown as BriefData, making);
		case 'gaps':
			// The live register has files of its own, of all its pages and texts: its page holds a part of them.
			return gapFile(frozenGaps(data as unknown as GapsData), making);
		case 'index':
		case 'commitment':
		case 'pathway':
		case 'scenario':
		case 'history':
		case 'law':
		case 'redline':
			return null;
		default:
			return kind satisfies never;
	}
}
