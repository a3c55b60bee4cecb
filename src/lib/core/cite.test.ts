import { describe, expect, it } from 'vitest';
import { bibtex, cslJson, ris, type CitedView } from './cite';

const VIEW: CitedView = {
	key: 'concord-compare-lmo-2026-11-25',
	title: '50% of R&D: {A}_b ~c ^d \\e #1 $2\nER  - ',
	site: 'Concord',
	version: 'data revision 79393a6d64d1, method version 1',
	note: '2026년 11월 25일 현재 법령',
	address: 'https://concord.example/compare/x?on=2026-11-25&q=%25{a}\\b',
	accessed: '2026-11-25',
	lang: 'ko'
};

describe('a citation', () => {
	it('as BibTeX escapes what TeX takes for its own and keeps braces in pairs', () => {
		const text = bibtex(VIEW);
		expect(text).toBe(
			[
				'@misc{concord-compare-lmo-2026-11-25,',
				'  title = {{50\\% of R\\&D: \\{A\\}\\_b \\textasciitilde{}c \\textasciicircum{}d \\textbackslash{}e \\#1 \\$2 ER  -}},',
				'  author = {{Concord}},',
				'  url = {https://concord.example/compare/x?on=2026-11-25&q=%25%7Ba%7D%5Cb},',
				'  urldate = {2026-11-25},',
				'  note = {2026년 11월 25일 현재 법령; data revision 79393a6d64d1, method version 1},',
				'  language = {korean}',
				'}',
				''
			].join('\n')
		);
		expect(bibtex({ ...VIEW, lang: 'en' })).toContain('language = {english}');
	});

	it('as RIS has one tag a line: a line feed in a title ends no entry', () => {
		const lines = ris(VIEW).split('\r\n');
		expect(lines).toEqual([
			'TY  - ELEC',
			'ID  - concord-compare-lmo-2026-11-25',
			'TI  - 50% of R&D: {A}_b ~c ^d \\e #1 $2 ER  -',
			'AU  - Concord',
			'PB  - Concord',
			'ET  - data revision 79393a6d64d1, method version 1',
			'N1  - 2026년 11월 25일 현재 법령',
			'UR  - https://concord.example/compare/x?on=2026-11-25&q=%25{a}\\b',
			'Y2  - 2026/11/25',
			'LA  - ko',
			'ER  - ',
			''
		]);
	});

	it('as CSL-JSON keeps every text as it is', () => {
		expect(JSON.parse(cslJson(VIEW))).toEqual([
			{
				id: VIEW.key,
				type: 'webpage',
				title: VIEW.title,
				'container-title': 'Concord',
				author: [{ literal: 'Concord' }],
				version: VIEW.version,
				note: VIEW.note,
				URL: VIEW.address,
				accessed: { 'date-parts': [[2026, 11, 25]] },
				language: 'ko-KR'
			}
		]);
		expect(cslJson({ ...VIEW, lang: 'en' })).toContain('"language": "en-US"');
	});
});
