import type { Lang } from '$lib/core/lang';

/** How a document looks: set once in styles, so that whoever works on with it changes it in one place. */

export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const QUIET = '555C66';
const INK = '1B1E23';
const LINE = 'C9C5BA';
export const HEAD_FILL = '<w:shd w:val="clear" w:color="auto" w:fill="F4F2EC"/>';
export const QUIET_COLOR = `<w:color w:val="${QUIET}"/>`;

/** Word takes the Korean font for Korean letters alone, and would guess one; figures between them are of the same font. */
const fonts = (lang: Lang): string => {
	const latin = lang === 'ko' ? 'Malgun Gothic' : 'Georgia';
	return `<w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:eastAsia="Malgun Gothic" w:cs="${latin}"/>`;
};
const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const space = (after: number, more = ''): string => `<w:spacing ${more}w:after="${after}"/>`;
/** Of a line's own height, in 240ths. */
const lines = (height: number): string => `w:line="${height}" w:lineRule="auto" `;
const BOLD = '<w:b/><w:bCs/>';

const style = (id: string, name: string, paragraph: string, run = '', kind = 'paragraph', more = ''): string =>
	`<w:style w:type="${kind}" w:styleId="${id}"><w:name w:val="${name}"/>${
		kind === 'paragraph' ? '<w:basedOn w:val="Normal"/>' : '<w:basedOn w:val="DefaultParagraphFont"/>'
	}${more}${paragraph && `<w:pPr>${paragraph}</w:pPr>`}${run && `<w:rPr>${run}</w:rPr>`}</w:style>`;
const heading = (id: string, name: string, halfPoints: number, before: number, level: string): string =>
	style(
		id,
		name,
		`<w:keepNext/><w:keepLines/>${space(100, `w:before="${before}" `)}${level}`,
		`${BOLD}${size(halfPoints)}`,
		'paragraph',
		'<w:next w:val="Normal"/><w:qFormat/>'
	);

export const styles = (lang: Lang): string =>
	[
		`<w:styles xmlns:w="${WORD}"><w:docDefaults><w:rPrDefault><w:rPr>${fonts(lang)}<w:color w:val="${INK}"/>${size(21)}`,
		// Latin letters and figures are never Korean to Word: it would break a line within 270.
		'<w:lang w:val="en-US" w:eastAsia="ko-KR"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>',
		`${space(100, lines(280))}</w:pPr></w:pPrDefault></w:docDefaults>`,
		'<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>',
		// No blank of its own between a figure and a Korean letter: 제4조의2, not 제 4 조의 2.
		'<w:pPr><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/></w:pPr></w:style>',
		'<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>',
		'<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>',
		heading('Title', 'Title', 36, 0, ''),
		heading('Heading1', 'heading 1', 27, 320, '<w:outlineLvl w:val="0"/>'),
		heading('Heading2', 'heading 2', 23, 240, '<w:outlineLvl w:val="1"/>'),
		style('Fact', 'Fact', space(20, lines(250)), size(19)),
		style('InCell', 'In a cell', space(40, lines(250)), size(18)),
		// The head of a table never stands alone at the foot of a page.
		style('InHead', 'In the head of a table', `<w:keepNext/>${space(40, lines(250))}`, `${BOLD}${size(18)}`),
		// A line at the side and an indent: what a reader wrote is seen to be the reader's, in black and white too.
		style(
			'ByReader',
			'By the reader',
			`<w:pBdr><w:left w:val="single" w:sz="12" w:space="10" w:color="${LINE}"/></w:pBdr><w:ind w:left="360"/>`
		),
		style('Item', 'Item of a list', numbered(1)),
		style('Source', 'Source', `${numbered(2)}${space(60, lines(250))}`, size(18)),
		style('Footer', 'footer', '<w:jc w:val="center"/>', `${QUIET_COLOR}${size(17)}`),
		style('Hyperlink', 'Hyperlink', '', '<w:color w:val="1F4B7A"/><w:u w:val="single"/>', 'character'),
		'</w:styles>'
	].join('');

const numbered = (list: number): string => `<w:numPr><w:numId w:val="${list}"/></w:numPr>`;
const list = (id: number, format: string, text: string, indent: number): string =>
	`<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${indent}" w:hanging="${indent}"/></w:pPr></w:lvl></w:abstractNum>`;
/** List 1: dashes. List 2: the sources, [1] and on. */
export const NUMBERING = `<w:numbering xmlns:w="${WORD}">${list(1, 'bullet', '–', 400)}${list(2, 'decimal', '[%1]', 640)}${[
	1, 2
]
	.map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`)
	.join('')}</w:numbering>`;

/** Without it Word opens a file as one of 2007, and says so in its title. */
export const SETTINGS = `<w:settings xmlns:w="${WORD}"><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;

const border = (side: string, kind: string): string =>
	`<w:${side} w:val="${kind}" w:sz="4" w:space="0" w:color="${LINE}"/>`;
const margin = (side: string, width: number): string => `<w:${side} w:w="${width}" w:type="dxa"/>`;
/** Lines between rows only, as in a well-set table. */
export const tableLook = (width: number): string =>
	[
		`<w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblBorders>`,
		...['top', 'bottom', 'insideH'].map((side) => border(side, 'single')),
		'</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>',
		margin('top', 60),
		margin('left', 80),
		margin('bottom', 60),
		margin('right', 80),
		'</w:tblCellMar><w:tblLook w:firstRow="1" w:noVBand="1"/></w:tblPr>'
	].join('');
