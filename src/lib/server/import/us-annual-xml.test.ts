import { describe, expect, it } from 'vitest';
import { emptyTally } from './importer';
import { usAnnualXml } from './us-annual-xml';

function read(text: string, path = 'x.xml', asOf: string | null = null) {
	const tally = emptyTally();
	const laws = [...usAnnualXml.read({ path, asOf, chunks: () => [text] }, tally)];
	return { laws, tally, skipped: Object.fromEntries(tally.skipped) };
}

const PART = `<PART><EAR>Pt. 12</EAR><HD SOURCE="HED">PART 12—KITES</HD>
<CONTENTS><SUBPART><HD SOURCE="HED">Subpart A—General</HD><SECHD>Sec.</SECHD><SECTNO>12.1</SECTNO><SUBJECT>Scope.</SUBJECT></SUBPART></CONTENTS>
<AUTH><HD SOURCE="HED">Authority:</HD><P>5 U.S.C. 1.</P></AUTH>
<SUBPART><HD SOURCE="HED">Subpart A—General</HD><PRTPAGE P="7"/>
<SUBJGRP><HD SOURCE="HED">Terms</HD>
<SECTION><SECTNO>§ 12.1</SECTNO><SUBJECT>Scope <E T="03">of kites</E>.</SUBJECT><P>(a) <E T="03">Who.</E>—(1) All <PRTPAGE P="8"/>kites.<STARS/></P>
<P>(2) Fees:</P><GPOTABLE COLS="2"><TTITLE>Table 1</TTITLE><BOXHD><CHED H="1">Kite</CHED><CHED H="1">Fee</CHED></BOXHD><ROW><ENT I="01">Red</ENT><ENT>$1</ENT></ROW><TNOTE>In cash.</TNOTE></GPOTABLE>
<CITA>[1 FR 2, Jan. 3, 2004]</CITA>
<EFFDNOTP><HD SOURCE="HED">Effective Date Note:</HD><P>At 2 FR 3, § 12.1 was amended, as follows:</P><REVTXT><P>Set out.</P><SECTION><SECTNO>§ 12.1</SECTNO><SUBJECT>Scope.</SUBJECT><P>(c) Later.</P></SECTION></REVTXT></EFFDNOTP></SECTION>
<SECTION><SECTNO>§§ 12.2–12.9</SECTNO><RESERVED>[Reserved]</RESERVED></SECTION>
</SUBJGRP></SUBPART>
<SUBPART><RESERVED>Subparts B-C [Reserved]</RESERVED></SUBPART>
<APPENDIX><EAR>Pt. 12, App. A</EAR><HD SOURCE="HED">Appendix A to Part 12—Forms</HD><GPH DEEP="1"><GID>ER01.006</GID></GPH><HD SOURCE="HD1">I. Name</HD><P>(a) Write.</P></APPENDIX>
<APPENDIX><RESERVED>Appendix B to Part 12 [Reserved]</RESERVED></APPENDIX>
<APPENDIX><P>Alone.</P></APPENDIX>
</PART>`;

const granule = (part: string, about = '<CFRTITLE>9</CFRTITLE><DATE>2011-07-01</DATE>') =>
	`<?xml version="1.0"?>\n<?xml-stylesheet href="cfr.xsl"?>\n<CFRGRANULE><FDSYS>${about}</FDSYS>${part}</CFRGRANULE>`;

describe('a part of the annual CFR', () => {
	it('is recognised by its first element', () => {
		expect(usAnnualXml.recognises(granule(PART), 'x.xml')).toBe(true);
		expect(usAnnualXml.recognises('<CFRDOC>', 'x.xml')).toBe(true);
		expect(usAnnualXml.recognises('<cfrDoc>', 'x.xml')).toBe(false);
	});

	it('is a law in the edition that the file names', () => {
		const [law, ...more] = read(granule(PART)).laws;
		expect(more).toEqual([]);
		expect(law?.law).toMatchObject({
			key: 'cfr-9-12',
			kind: 'regulation',
			name: '9 CFR part 12—KITES',
			title: 9,
			part: 12
		});
		expect(law?.version).toMatchObject({ inForce: '2011-07-01', complete: true });
	});

	it('keeps a section that is printed twice twice: as it is, and as a note says it will be', () => {
		const entries = read(granule(PART)).laws[0]?.entries ?? [];
		expect(entries.map(({ kind, level, pin, heading }) => [kind, level, pin, heading])).toEqual([
			['heading', 1, null, 'PART 12—KITES'],
			['heading', 1, 'subpart A', 'Subpart A—General'],
			['heading', 2, null, 'Terms'],
			['article', 0, '12.1', 'Scope of kites.'],
			['article', 0, '12.1', 'Scope.'],
			['article', 0, '12.2-12.9', '[Reserved]'],
			['heading', 1, null, 'Subparts B-C [Reserved]'],
			['annex', 0, 'appendix A', 'Appendix A to Part 12—Forms'],
			['annex', 0, 'appendix B', 'Appendix B to Part 12 [Reserved]'],
			['annex', 0, null, null]
		]);
		const texts = entries.map(({ units }) => units.map(({ path, text, note }) => `${path} | ${note ?? text}`));
		expect(texts[0]).toEqual([' | Authority: 5 U.S.C. 1.']);
		expect(texts[3]).toEqual([
			'(a) | Who.—',
			'(a)(1) | All kites. * * *',
			'(a)(2) | Fees:',
			'(a)(2) ¶2 | Table 1\nKite | Fee\nRed | $1\nIn cash.',
			' | [1 FR 2, Jan. 3, 2004]\nEffective Date Note:\nAt 2 FR 3, § 12.1 was amended, as follows:\nSet out.'
		]);
		expect(texts[4]).toEqual(['(c) | Later.']);
		expect(texts[7]).toEqual([' | [image: ER01.006]', ' ¶2 | I. Name', ' ¶3 | (a) Write.']);
		expect(texts[9]).toEqual([' | Alone.']);
		expect([entries[5], entries[8]].map((entry) => entry?.units[0]?.repealed)).toEqual([true, true]);
	});

	it('says what it skips, and the sums agree', () => {
		const { tally, skipped } = read(granule(PART));
		expect(skipped).toEqual({
			'a description of the file, of which title and date are read': 2,
			'a running head of the print': 1,
			'a table of contents, which the sections repeat': 4
		});
		expect(tally.kept).toBe(tally.read - 7);
	});

	it('is named and dated by its file where it does not say it itself', () => {
		const at = (path: string, asOf: string | null = null) => {
			const { law, version } = read(granule(PART, '<VOL>1</VOL>'), path, asOf).laws[0] ?? {};
			return [law?.key, version?.inForce];
		};
		expect(at('CFR-2005-title37-vol1-part12.xml')).toEqual(['cfr-37-12', '2005-07-01']);
		expect(at('CFR-2005-title7-vol1.xml')).toEqual(['cfr-7-12', '2005-01-01']);
		expect(at('CFR-2005-title27-vol1.xml')).toEqual(['cfr-27-12', '2005-04-01']);
		expect(at('CFR-2005-title42-vol1.xml')).toEqual(['cfr-42-12', '2005-10-01']);
		expect(at('7cfr12_2006-02-03.xml')).toEqual(['cfr-7-12', '2006-02-03']);
		expect(at('7cfr12.xml', '2007-01-01')).toEqual(['cfr-7-12', '2007-01-01']);
		expect(() => at('7cfr12.xml')).toThrow('3: the text has no date');
		expect(() => at('x.xml')).toThrow('the title of the CFR is not known');
	});
});

describe('a volume of the annual CFR', () => {
	const volume = `<CFRDOC><AMDDATE>Dec. 26, 2014</AMDDATE><FMTR><TITLEPG><TITLENUM>Title 14</TITLENUM><DATE>As of January 1, 2015</DATE></TITLEPG><BTITLE><P>Front.</P></BTITLE></FMTR>
<TITLE><LRH>14 CFR</LRH><CFRTITLE><TITLEHD><HD SOURCE="HED">Title 14</HD></TITLEHD></CFRTITLE><CHAPTER><TOC><HD>CHAPTER V</HD></TOC>
<PART><PRTPAGE P="5"/><RESERVED>PART 11 [RESERVED]</RESERVED></PART>
${PART}<PART><EAR>Pt. 13a</EAR><HD SOURCE="HED">PART 13a—TOPS</HD><P>Said of all.</P></PART></CHAPTER></TITLE><BMTR><P>Aids.</P></BMTR></CFRDOC>`;

	it('gives a law for each of its parts that is not reserved', () => {
		const { laws, tally, skipped } = read(volume);
		expect(laws.map(({ law, version }) => [law.key, law.part, version.inForce])).toEqual([
			['cfr-14-12', 12, '2015-01-01'],
			['cfr-14-13a', null, '2015-01-01']
		]);
		expect(laws[1]?.entries[0]?.units[0]?.text).toBe('Said of all.');
		expect(skipped).toEqual({
			'a description of the file, of which title and date are read': 1,
			'a heading of the title, which stands above its parts': 1,
			'the front matter of the volume': 3,
			'a running head of the print': 3,
			'a table of contents, which the sections repeat': 5,
			'parts that are reserved': 1,
			'the finding aids of the volume': 1
		});
		expect(tally.kept + 15).toBe(tally.read);
	});
});

it('refuses a file whose elements stand where none of the format does', () => {
	expect(() => read('<CFRDOC><SUBPART><HD>Subpart A</HD></SUBPART></CFRDOC>')).toThrow(
		'1: SUBPART stands outside of a part'
	);
	expect(() => read(granule('<PART>Kites.</PART>'))).toThrow('3: text between the elements of PART');
	expect(() => read(granule('<PART><HD>KITES</HD><SECTION><SECTNO>§ 1.1</SECTNO></SECTION></PART>'))).toThrow(
		'3: a part without its number'
	);
});
