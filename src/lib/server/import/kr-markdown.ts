import type { LawText } from '$lib/core/law';
import { ImportFault, skip, wholeText, type Importer, type SourceFile, type Tally } from './importer';
import { bare, isHeading, krBody } from './kr-body';
import { frontMatter } from './kr-front-matter';
import { krSupplements } from './kr-supplement';
import { CIRCLED } from './kr-units';

const TITLE_AGAIN = 'the title, which the front matter gives';
const SUPPLEMENTS = 'a heading that only says 부칙; each of them has its own';

const HEADING = /^#{1,4} (.*)$/;
const ARTICLE = /^#{5} (제\d+조(?:의\d+)*)(?: (\(.*\)))?$/;
/** `**①** …`, `  1의2\. …`, `    가\. …` */
const MARKED = new RegExp(`^(?:\\*\\*(${CIRCLED})\\*\\*| {2}([1-9]\\d*(?:의\\d+)*\\\\\\.)| {4}([가-힣]\\\\\\.))(.*)$`);
/** How the edition writes text that stands under no article. */
const NO_ARTICLE = '제0조';
/** The edition has no sixth heading: what divides a 관 is printed bold. */
const BOLD = /^\*\*(.*)\*\*$/;

/** Korean statutes as Markdown with front matter: one file a version. A block is a line that is not blank, or an annex of the front matter. */
export const krMarkdown: Importer = {
	format: 'kr-markdown',
	edition: 1,
	recognises: (head) => /^---\r?\n/.test(head) && /^법령ID:/m.test(composed(head)),
	*read(file, tally) {
		yield readLaw(file, tally);
	}
};

/** Hangul that a file system took apart is put together; NFC as such would also change Hanja. */
const composed = (text: string) => text.replace(/[\u1100-\u11ff]+/g, (jamo) => jamo.normalize('NFC'));

function readLaw(file: SourceFile, tally: Tally): LawText {
	const lines = composed(wholeText(file)).split(/\r?\n/);
	const end = lines.indexOf('---', 1);
	if (end < 0) throw new ImportFault(lines.length, 'the front matter has no end (---)');
	const { annexes, ...identity } = frontMatter(lines.slice(1, end));

	const supplementsAt = lines.findIndex((line, at) => at > end && /^## 부칙\s*$/.test(line));
	if (supplementsAt < 0)
		throw new ImportFault(lines.length, 'ends before the supplementary provisions (## 부칙), which every law has');
	const blocks = (from: number, to?: number) => lines.slice(from, to).filter((line) => line.trim() !== '');
	const body = blocks(end + 1, supplementsAt);
	const supplements = blocks(supplementsAt + 1);
	tally.read += body.length + 1 + supplements.length + annexes.length;

	const repeats = body[0] === `# ${identity.law.name}` ? 1 : 0;
	if (repeats) skip(tally, TITLE_AGAIN);
	skip(tally, SUPPLEMENTS);
	const entries = [...bodyEntries(body.slice(repeats)), ...krSupplements(supplements), ...annexes];
	tally.kept += body.length - repeats + supplements.length + annexes.length;
	return { ...identity, entries };
}

function bodyEntries(lines: readonly string[]) {
	const body = krBody();
	for (const line of lines) {
		const heading = HEADING.exec(line)?.[1];
		const [article, pin, title] = ARTICLE.exec(line) ?? [];
		const [marked, paragraph, item, subitem, rest = ''] = MARKED.exec(line) ?? [];
		const bold = BOLD.exec(line)?.[1];
		if (heading !== undefined) body.heading(heading);
		else if (article !== undefined && pin !== undefined)
			body.article(pin === NO_ARTICLE ? null : pin, bare(title ?? ''));
		else if (marked !== undefined) body.mark((paragraph ?? item ?? subitem ?? '').replace('\\', ''), rest);
		else if (bold !== undefined && isHeading(bold)) body.heading(bold);
		else body.line((bold ?? line).replace(/^(\s*\S+)\\\./, '$1.'));
	}
	return body.entries();
}
