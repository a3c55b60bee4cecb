import { describe, expect, it } from 'vitest';
import { emptyTally } from './importer';
import { usEcfrXml } from './us-ecfr-xml';

function read(text: string, path = 'ecfr_9cfr-part12_2024-05-17.xml', asOf: string | null = null) {
	const tally = emptyTally();
	const laws = [...usEcfrXml.read({ path, asOf, chunks: () => [text] }, tally)];
	return { laws, tally, skipped: Object.fromEntries(tally.skipped) };
}
const section = (inside: string, head = '§ 12.1   Kites.') =>
	`<DIV8 N="§ 12.1" TYPE="SECTION"><HEAD>${head}</HEAD>${inside}</DIV8>`;
const unitsOf = (inside: string) =>
	(
		read(`<DIV5 N="12" TYPE="PART"><HEAD>PART 12—TOYS</HEAD>${section(inside)}</DIV5>`).laws[0]?.entries[1]?.units ?? []
	).map(({ path, text, note }) => `${path} | ${note ?? text}`);

/** As the versioner of ecfr.gov gives a title. */
const TITLE = `<?xml version="1.0"?>
<ECFR>
<AMDDATE>March 7, 2015
</AMDDATE>
<VOLUME N="1" AMDDATE="2015-03-07"/>
<DIV1 N="2" TYPE="TITLE"><HEAD>Title 9—Toys--Volume 2</HEAD>
<CFRTOC><PTHD>Part</PTHD><CHAPTI><SUBJECT>Toys</SUBJECT><PG>12</PG></CHAPTI></CFRTOC>
<DIV3 N="I" TYPE="CHAPTER"><HEAD>CHAPTER I—TOYS</HEAD>
<DIV5 N="12b" TYPE="PART"><HEAD>PART 12b—KITES
</HEAD>
<AUTH><HED>Authority:</HED><PSPACE>5 U.S.C. 1 <I>et seq.</I>
</PSPACE></AUTH>
<DIV6 N="A" TYPE="SUBPART"><HEAD>Subpart A—General</HEAD>
<DIV7 N="1" TYPE="SUBJGRP"><HEAD>Terms</HEAD>
<DIV8 N="12b.1" TYPE="SECTION"><HEAD>§ 12b.1   Scope.</HEAD><P>(a) <I>Who.</I> (1) All.</P><P>(2) None.</P><CITA TYPE="N">[1 FR 2, Jan. 3, 2004]</CITA></DIV8>
<DIV8 N="12b.2-12b.9" TYPE="SECTION"><HEAD>§§ 12b.2-12b.9   [Reserved]</HEAD></DIV8>
</DIV7></DIV6>
<DIV9 N="Appendix A to Part 12b" TYPE="APPENDIX"><HEAD>Appendix A to Part 12b—Forms</HEAD><P>(a) Name</P><P>(b) Day</P></DIV9>
<DIV9 N="Table 1" TYPE="APPENDIX"><HEAD>Table 1—Sizes</HEAD></DIV9>
</DIV5>
<DIV5 N="13-19" TYPE="PART"><HEAD>PARTS 13-19 [RESERVED]</HEAD></DIV5>
</DIV3></DIV1></ECFR>`;

describe('the eCFR', () => {
	it('is recognised by its first element', () => {
		expect(usEcfrXml.recognises(TITLE, 'x.xml')).toBe(true);
		expect(usEcfrXml.recognises('<!-- a part -->\n<DIV5 N="1">', 'x.xml')).toBe(true);
		expect(
			['<RULE>', '<cfrDoc xmlns="x">', '<CFRDOC>', '{"a": 1}', '<html><DIV1>'].map((head) =>
				usEcfrXml.recognises(head, '')
			)
		).toEqual([false, false, false, false, false]);
	});

	it('gives a law for each part, of the day that the file names', () => {
		const { laws } = read(TITLE, 'x.xml');
		expect(laws.map(({ law }) => law)).toEqual([
			{
				key: 'cfr-9-12b',
				side: 'us',
				system: 'cfr',
				kind: 'regulation',
				name: '9 CFR part 12b—KITES',
				title: 9,
				part: null
			}
		]);
		expect(laws[0]?.version).toMatchObject({ inForce: '2015-03-07', complete: true });
	});

	it('has headings, sections and appendices in their order', () => {
		const entries = read(TITLE).laws[0]?.entries ?? [];
		expect(entries.map(({ kind, level, pin, heading }) => [kind, level, pin, heading])).toEqual([
			['heading', 1, null, 'PART 12b—KITES'],
			['heading', 1, 'subpart A', 'Subpart A—General'],
			['heading', 2, null, 'Terms'],
			['article', 0, '12b.1', 'Scope.'],
			['article', 0, '12b.2-12b.9', '[Reserved]'],
			['annex', 0, 'appendix A', 'Appendix A to Part 12b—Forms'],
			['annex', 0, 'Table 1', 'Table 1—Sizes']
		]);
		const texts = entries.map(({ units }) => units.map(({ path, text, note }) => `${path} | ${note ?? text}`));
		expect(texts[0]).toEqual([' | Authority: 5 U.S.C. 1 et seq.']);
		expect(texts[3]).toEqual(['(a) | Who.', '(a)(1) | All.', '(a)(2) | None.', ' | [1 FR 2, Jan. 3, 2004]']);
		expect(entries[4]?.units).toEqual([{ path: '', depth: 0, label: '', text: '', note: null, repealed: true }]);
		expect(texts[5]).toEqual([' | (a) Name', ' ¶2 | (b) Day']);
	});

	it('says what it skips, and the sums agree', () => {
		const { tally, skipped } = read(TITLE);
		expect(skipped).toEqual({
			'a description of the file, of which title and date are read': 1,
			'a heading of the title, which stands above its parts': 2,
			'a table of contents, which the sections repeat': 3,
			'parts that are reserved': 1
		});
		expect([tally.read, tally.kept]).toEqual([20, 13]);
	});

	it('keeps tables as lines, and says where pictures and formulas stand', () => {
		expect(
			unitsOf(
				`<P>(a) Sizes: <img src="/g/1.gif"/></P><DIV class="x"><P class="t">Title</P><TABLE><TR><TH>Kite</TH><TH>Size<br/>in m</TH></TR><TR><TD>red</TD><TD/></TR><TR><TD/><TD/></TR></TABLE></DIV><MATH><MID>F1</MID></MATH><img src="/g/2.gif"/>`
			)
		).toEqual([
			'(a) | Sizes: [image: /g/1.gif]',
			'(a) ¶2 | Title',
			'(a) ¶3 | Kite | Size in m\nred |',
			'(a) ¶4 | [formula: F1]',
			'(a) ¶5 | [image: /g/2.gif]'
		]);
	});

	it('keeps forms, notes, lists and footnotes under their paragraph, and notes on the section behind it', () => {
		expect(
			unitsOf(
				`<EDNOTE><HED>Editorial Note:</HED><PSPACE>See elsewhere.</PSPACE></EDNOTE><P>(a) A form.<SU>1</SU><FTREF/></P><FTNT><P><SU>1</SU> A note.</P></FTNT><EXTRACT><FP-1>(b) Name</FP-1><P>(c) Day</P></EXTRACT><NOTE><HED>Note:</HED><P>Kites fly.</P></NOTE><SCOL2><LI>red</LI><LI>blue</LI></SCOL2><FP SOURCE="FP-2">(d) Indented.</FP><STARS/><FP>(b) Flush.</FP><P> </P><APPRO TYPE="N">(Approved.)</APPRO>`
			)
		).toEqual([
			'(a) | A form.1',
			'(a) n.1 | A note.',
			'(a) ¶2 | (b) Name',
			'(a) ¶3 | (c) Day',
			'(a) ¶4 | Note:',
			'(a) ¶5 | Kites fly.',
			'(a) ¶6 | red',
			'(a) ¶7 | blue',
			'(a) ¶8 | (d) Indented.',
			'(a) ¶9 | * * *',
			'(b) | Flush.',
			' | Editorial Note: See elsewhere.\n(Approved.)'
		]);
	});

	it('tells deep levels by their italics, and fractions from the number before', () => {
		expect(
			unitsOf(
				'<P>(a)(1)(i)(A)(<I>1</I>) Of 8<FR>1/2</FR> m.</P><P>(<E T="03">2</E>) Of <E T="04">nine</E>.</P><P>(2) End.</P>'
			)
		).toEqual([
			'(a) | ',
			'(a)(1) | ',
			'(a)(1)(i) | ',
			'(a)(1)(i)(A) | ',
			'(a)(1)(i)(A)(1) | Of 8 1/2 m.',
			'(a)(1)(i)(A)(2) | Of nine.',
			'(a)(2) | End.'
		]);
	});
});

describe('title and date of a part that stands alone', () => {
	const part = (attributes: string) => `<DIV5 N="12" TYPE="PART"${attributes}><HEAD>PART 12—TOYS</HEAD></DIV5>`;

	it('come from the element or from the name of the file', () => {
		const path = 'x_2019-01-01.xml';
		expect(
			read(part(' hierarchy_metadata="{&quot;path&quot;:&quot;/on/title-7/part-12&quot;}"'), path).laws[0]?.law.key
		).toBe('cfr-7-12');
		expect(read(part(' NODE="8:1.0.1.1.1"'), path).laws[0]?.law.key).toBe('cfr-8-12');
		const law = read(part('')).laws[0];
		expect([law?.law.key, law?.version.inForce]).toEqual(['cfr-9-12', '2024-05-17']);
		expect(read(part(''), '9cfr12.xml', '2020-02-02').laws[0]?.version.inForce).toBe('2020-02-02');
	});

	it('are asked for where they are nowhere', () => {
		expect(() => read(part(''), 'x_2019-01-01.xml')).toThrow('1: the title of the CFR is not known');
		expect(() => read(part(''), '9cfr12.xml')).toThrow('1: the text has no date');
	});
});

it('refuses a file whose elements stand where none of the format does', () => {
	expect(() => read('<DIV1 N="9"><DIV6 N="A"><HEAD>Subpart A</HEAD></DIV6></DIV1>')).toThrow(
		'1: DIV6 stands outside of a part'
	);
	expect(() => read('<DIV5 N=""><HEAD>PART</HEAD></DIV5>')).toThrow('1: a part without its number');
	expect(() => read('<DIV5 N="12">Kites.</DIV5>')).toThrow('1: text between the elements of DIV5');
	expect(() => read('<DIV5 N="12"><HEAD>PART 12</HEAD>')).toThrow(/not well-formed XML/);
});
