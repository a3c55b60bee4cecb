import type { Entry, LawText } from '$lib/core/law';
import { ImportFault, skip, type Importer, type SourceFile, type Tally } from './importer';
import { bare, closes, isHeading, krBody } from './kr-body';
import { annexEntry, krIdentity } from './kr-law';
import { krSupplements } from './kr-supplement';
import { CIRCLED, unitsBuilder, type UnitsBuilder } from './kr-units';
import { partsOf, readXml, textOf, type XmlElement } from './xml';

const WHOLE = new Set(['기본정보', '조문단위', '부칙단위', '별표단위', '개정문', '제개정이유']);
const AMENDING_ACT = 'the text of the amending act and its reasons, which are no part of the law';
const EMPTY = 'a unit without any text';

const SITE = 'https://www.law.go.kr';

/**
 * A whole law as the open API of law.go.kr gives it for target=law and target=eflaw. A block is a 조문단위, 항, 호, 목, 부칙단위, 별표단위,
 * 개정문 or 제개정이유. Lists, single articles (lawjosub), English texts and administrative rules are other formats.
 */
export const krXml: Importer = {
	format: 'law-go-kr-xml',
	edition: 1,
	recognises: (head) => /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<법령[\s>]/.test(head),
	*read(file, tally) {
		yield readLaw(file, tally);
	}
};

function readLaw(file: SourceFile, tally: Tally): LawText {
	let identity: ReturnType<typeof krIdentity> | null = null;
	const body = krBody();
	const supplements: Entry[] = [];
	const annexes: Entry[] = [];
	let hasSupplements = false;
	for (const event of readXml(file.chunks(), WHOLE)) {
		if (event.is === 'open' && event.name === '부칙') hasSupplements = true;
		if (event.is !== 'element') continue;
		const { element } = event;
		switch (element.name) {
			case '기본정보':
				identity = identityIn(element);
				break;
			case '조문단위':
				count(tally, blocksIn(element), articleInto(body, element));
				break;
			case '부칙단위':
				supplements.push(...supplementsIn(element));
				count(tally, 1, linesOf(element, '부칙내용').length > 0);
				break;
			case '별표단위':
				annexes.push(annexIn(element));
				count(tally, 1, true);
				break;
			default:
				tally.read++;
				skip(tally, AMENDING_ACT);
		}
	}
	if (!identity) throw new ImportFault(1, 'no 기본정보, which names the law');
	if (!hasSupplements)
		throw new ImportFault(1, 'no 부칙, which every whole law has: an answer with single articles is not kept');
	return { ...identity, entries: [...body.entries(), ...supplements, ...annexes] };
}

function count(tally: Tally, blocks: number, kept: boolean) {
	tally.read += blocks;
	if (kept) tally.kept += blocks;
	else skip(tally, EMPTY, blocks);
}

const blocksIn = (element: XmlElement): number =>
	partsOf(element).reduce((sum, part) => sum + (/^[항호목]$/.test(part.name) ? blocksIn(part) : 0), 1);

const valueOf = (element: XmlElement, name: string): string => partsOf(element, name).map(textOf).join('\n').trim();

const linesOf = (element: XmlElement, name: string): string[] =>
	valueOf(element, name)
		.split('\n')
		.filter((line) => line.trim() !== '');

function identityIn(element: XmlElement) {
	const value = (name: string) => valueOf(element, name);
	return krIdentity({
		valueOf: value,
		lineOf: () => element.line,
		nameField: '법령명_한글',
		kindField: '법종구분',
		status: null,
		authorities: value('소관부처')
			.split(',')
			.map((authority) => authority.trim())
			.filter(Boolean),
		url: `${SITE}/법령/${value('법령명_한글').replace(/\s/g, '')}`
	});
}

/** Puts a 조문단위 into the law: an article, or (전문) the headings before it. False if nothing stands in it. */
function articleInto(body: ReturnType<typeof krBody>, element: XmlElement): boolean {
	const lines = linesOf(element, '조문내용');
	if (valueOf(element, '조문여부') === '전문') {
		for (const line of lines)
			if (isHeading(line)) body.heading(line);
			else body.line(line);
		return lines.length > 0;
	}
	const [number, branch] = ['조문번호', '조문가지번호'].map((name) => Number(valueOf(element, name)));
	const pin = number ? `제${number}조${branch ? `의${branch}` : ''}` : null;
	const [first = '', ...more] = lines;
	let text = first.trim().replace(/^제\d+조(?:의\d+)*\s*/, '');
	const closed = closes(text);
	const printed = closed > 0 ? text.slice(0, closed + 1) : '';
	text = text.slice(printed.length).trim();

	const units = body.article(pin, bare(valueOf(element, '조문제목')) ?? bare(printed));
	for (const line of [text, ...more]) units.line(line);
	for (const part of partsOf(element, '항')) unitInto(units, part);
	for (const line of linesOf(element, '조문참고자료')) units.note(line);
	return true;
}

/** The mark stands at the head of the text in both targets; only target=law also gives branch numbers apart from it (호가지번호). */
const MARKS: Readonly<Record<string, RegExp>> = {
	항: new RegExp(`^(${CIRCLED})()(.*)$`),
	호: /^(\d+(?:의\d+)*)\s*(\.)(.*)$/,
	목: /^([가-힣])\s*(\.)(.*)$/
};

/** 항, 호 and 목 with what they hold; an 항 without number only holds the 호 of an article that has no paragraphs. */
function unitInto(units: UnitsBuilder, element: XmlElement) {
	const { name } = element;
	const [first = '', ...more] = linesOf(element, `${name}내용`);
	const [, mark, point = '', text = ''] = MARKS[name]?.exec(first.trim()) ?? [];
	if (mark === undefined) units.line(first);
	else units.mark(`${mark}${point}`, text);
	for (const line of more) units.line(line);
	for (const part of partsOf(element)) if (/^[호목]$/.test(part.name)) unitInto(units, part);
}

function supplementsIn(element: XmlElement): Entry[] {
	const lines = linesOf(element, '부칙내용');
	if (lines.length === 0 || /^\s*부\s*칙/.test(lines[0] ?? '')) return krSupplements(lines);
	return krSupplements([`부칙 <제${valueOf(element, '부칙공포번호')}호>`, ...lines]);
}

function annexIn(element: XmlElement): Entry {
	const [kind = '', number = '', branch = '', title = ''] = ['별표구분', '별표번호', '별표가지번호', '별표제목'].map(
		(name) => valueOf(element, name)
	);
	const link = valueOf(element, '별표서식PDF파일링크') || valueOf(element, '별표서식파일링크');
	const entry = annexEntry(kind, number, branch, title, link === '' ? null : new URL(link, SITE).href);
	const units = unitsBuilder();
	for (const line of linesOf(element, '별표내용')) units.line(line);
	return { ...entry, units: [...units.done(), ...entry.units] };
}
