import { placeholders } from '../src/lib/core/placeholder';

type Lang = 'en' | 'ko';

/** What a text says that stands in another language in the same way: dates, numbers, and the {authorities} that it names. */
interface Said {
	/** In a fixed form: `2024-12-02`, `12-02`, `3000000`, `kr-motir`. */
	readonly facts: Set<string>;
	/** Numbers that a word may mean and often does not, as "both" or 한: they answer one of the other side and ask for none. */
	readonly hints: ReadonlySet<string>;
}

/**
 * What one of two texts says and the other does not, each with its language; empty where both say the same.
 *
 * @example saidByOne('within 30 days', '60일 이내') // ['en 30', 'ko 60']
 */
export function saidByOne(en: string, ko: string): string[] {
	const said = { en: saidIn(en, 'en'), ko: saidIn(ko, 'ko') };
	const alone = (here: Lang, there: Lang) =>
		[...said[here].facts].filter((fact) => !said[there].facts.has(fact) && !said[there].hints.has(fact));
	return [...alone('en', 'ko').map((fact) => `en ${fact}`), ...alone('ko', 'en').map((fact) => `ko ${fact}`)];
}

/**
 * The bodies that one of two texts names and the other does not, where they stand as names and not as placeholders; a name may stand
 * in the text of the other language. Longer names first, so that the name of a part is not read as that of the whole.
 *
 * @example namedByOne('EPA decides', '농무부가 정한다', [{ id: 'us-epa', names: ['EPA', '환경보호청'] }]) // ['en us-epa']
 */
export function namedByOne(
	en: string,
	ko: string,
	bodies: readonly { readonly id: string; readonly names: readonly string[] }[]
): string[] {
	const names = bodies
		.flatMap(({ id, names }) => names.map((name) => ({ id, name })))
		.sort((a, b) => b.name.length - a.name.length);
	const namedIn = (text: string) => {
		let rest = text;
		return new Set(
			names.flatMap(({ id, name }) => {
				const before = rest;
				rest = rest.replaceAll(new RegExp(`(?<![A-Za-z가-힣])${name}(?![A-Za-z])`, 'g'), ' ');
				return rest === before ? [] : [id];
			})
		);
	};
	const [inEn, inKo] = [namedIn(en), namedIn(ko)];
	return [
		...[...inEn].filter((id) => !inKo.has(id)).map((id) => `en ${id}`),
		...[...inKo].filter((id) => !inEn.has(id)).map((id) => `ko ${id}`)
	];
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const MONTH = `(${MONTHS.join('|')})`;
const two = (number: string | undefined) => (number ?? '').padStart(2, '0');
const month = (name: string | undefined) => two(String(MONTHS.indexOf(name ?? '') + 1));

type Rule = readonly [pattern: RegExp, facts: (...groups: string[]) => readonly string[]];
const day = (name: string, ...days: readonly string[]) => days.map((one) => `${name}-${two(one)}`);

/**
 * Tried one after the other; what one has read, the next does not see. A year is a fact of its own, because the one language names it
 * once for two days and the other twice. May is also a verb: an English month by itself answers a Korean one and asks for none.
 */
const DATES: Readonly<Record<Lang, readonly Rule[]>> = {
	en: [
		[/(\d{4})-(\d\d)-(\d\d)/g, (year, name, one) => [year, ...day(name, one)]],
		[
			new RegExp(`(?<!\\d)(\\d{1,2}) (?:to|and|or) (\\d{1,2}) ${MONTH}`, 'g'),
			(one, other, name) => day(month(name), one, other)
		],
		[new RegExp(`(\\d{1,2}) ${MONTH}`, 'g'), (one, name) => day(month(name), one)],
		[new RegExp(`${MONTH} (\\d{4})`, 'g'), (name, year) => [year, `month ${month(name)}`]],
		[
			/\b(\d\d)(\d\d)-(\d\d)\b/g,
			(century, year, other) => (other > year ? [century + year, century + other] : [century + year, other])
		]
	],
	ko: [
		[/(\d{4})-(\d\d)-(\d\d)/g, (year, name, one) => [year, ...day(name, one)]],
		[
			/(\d{1,2})월 ?(\d{1,2})일(?:~|과 |이나 |부터 (?=\d+일까지))(\d{1,2})일/g,
			(name, one, other) => day(two(name), one, other)
		],
		[/(\d{1,2})월 ?(\d{1,2})일/g, (name, one) => day(two(name), one)],
		[/(\d{4})\. ?(\d{1,2})\. ?(\d{1,2})\./g, (year, name, one) => [year, ...day(two(name), one)]],
		[/(\d{1,2})월(?!\d)/g, (name) => [`month ${two(name)}`]]
	]
};

const ENGLISH = new Map([
	...numbered('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'),
	...['ten', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map(
		(word, at) => [word, `${at + 1}0`] as const
	)
]);
const ORDINALS = numbered('zeroth first second third fourth fifth sixth seventh eighth ninth tenth');
const KOREAN = numbered('공 한 두 세 네 다섯 여섯 일곱 여덟 아홉 열');
/** 세 is a number before these, elsewhere a tax; 열 is heat. 두 나라 and "the two" are the two sides of every row. */
const COUNTED = '가지|곳|단계|개|해|달|배|번|기관|부처|명|차례|건|사람|종|편|법률|경우|위원회|목록|갈래|요건|지침|나라';
const SCALES: Readonly<Record<string, number>> = {
	...{ thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
	...{ 백: 1e2, 천: 1e3, 만: 1e4, 억: 1e8, 조: 1e12 }
};

const NUMBERS: Readonly<Record<Lang, readonly Rule[]>> = {
	en: [
		[/(\d[\d,.]*) (thousand|million|billion|trillion)/g, (number, scale) => [scaled(number, scale)]],
		[
			new RegExp(`(?<!the )\\b(${[...ENGLISH.keys()].slice(2).join('|')})\\b`, 'gi'),
			(word) => [ENGLISH.get(word.toLowerCase()) ?? '']
		],
		[/(\d[\d,]*)/g, (number) => [figure(number)]]
	],
	ko: [
		[
			/((?:\d[\d,.]*[백천]?[만억] ?)*\d[\d,.]*[백천]?(?:[만억]|조(?=원| ?달러)) ?(?:\d천)?)/g,
			(number) => [koreanSum(number)]
		],
		[/(\d+)([백천])(?= ?(?:원|달러|명|개|건|톤))/g, (number, scale) => [scaled(number, scale)]],
		[
			new RegExp(`(?<![가-힣])(?!두 나라)([두세네]|다섯|여섯|일곱|여덟|아홉|열) ?(?=${COUNTED})`, 'g'),
			(word) => [KOREAN.get(word) ?? '']
		],
		[/(\d[\d,]*)/g, (number) => [figure(number)]]
	]
};

const HINTS: Readonly<Record<Lang, readonly (readonly [pattern: RegExp, number: string])[]>> = {
	en: [
		...[...ENGLISH, ...ORDINALS].map(([word, number]) => [new RegExp(`\\b${word}(?:fold)?\\b`, 'i'), number] as const),
		...MONTHS.map((name) => [new RegExp(`\\b${name}\\b`), `month ${month(name)}`] as const),
		...[...numbered('- I II III IV V VI VII')].map(([word, number]) => [new RegExp(`\\b${word}\\b`), number] as const),
		[/\bhundred\b/i, '100'],
		[/\ban?\b|\beach\b|\bevery\b|annual|yearly|\bonce\b|\bsingle\b|\bsole/i, '1'],
		[/\bboth\b|\btwice\b|\bneither\b|\beither\b|\bdouble|bilateral/i, '2'],
		[/\btri/i, '3']
	],
	ko: [
		...[...KOREAN].map(
			([word, number]) => [new RegExp(word.length > 1 ? word : `(?<![가-힣])${word} `), number] as const
		),
		[/하나|매년|첫/, '1'],
		[/둘|양[국쪽측자]|쌍방/, '2'],
		[/셋|석 달/, '3'],
		[/넷|넉 달/, '4'],
		[/열세 달/, '13']
	]
};

function saidIn(text: string, lang: Lang): Said {
	const facts = new Set(placeholders(text));
	// A secondary source is the second only in Korean, one per cent 1 of 100.
	let rest = text.replace(/\{[^}]*\}|2차(?= 자료)|100분의/g, ' ');
	for (const [pattern, found] of [...DATES[lang], ...NUMBERS[lang]]) {
		rest = rest.replace(pattern, (...[, ...groups]: string[]) => {
			for (const fact of found(...groups)) facts.add(fact);
			return ' ';
		});
	}
	return { facts, hints: new Set(HINTS[lang].flatMap(([pattern, number]) => (pattern.test(text) ? [number] : []))) };
}

/** Words with the number of their place, the first being 0. */
function numbered(words: string): ReadonlyMap<string, string> {
	return new Map(words.split(' ').map((word, at) => [word, String(at)]));
}
/** 2,000 is 2000. Fractions are two numbers: 0.9 in both languages, and 340.6 of a citation beside 제340.6조. */
const figure = (number: string) => number.replaceAll(/,(?=\d{3})|,$/g, '');
const scaled = (number: string, ...scales: readonly (string | undefined)[]): string =>
	String(
		Math.round(scales.reduce((product, scale) => product * (SCALES[scale ?? ''] ?? 1), Number(figure(number)) * 1e3)) /
			1e3
	);
/** 1억 5천만 → 150000000. */
const koreanSum = (text: string): string =>
	String(
		[...text.matchAll(/(\d[\d,.]*)([백천]?)([만억조]?)/g)].reduce(
			(sum, [, ...parts]) => sum + Number(scaled(parts[0] ?? '', parts[1], parts[2])),
			0
		)
	);
