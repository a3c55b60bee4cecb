import { formatNumber } from '$lib/format';
import { plural } from './plural';

/** The words of the glossary. */
const en = {
	title: 'Glossary of US and Korean biotechnology law',
	heading: 'Glossary',
	lede: (n: number) =>
		`${formatNumber(n, 'en')} concepts in both languages, with how far the two laws mean the same by them.`,
	search: 'Find a term',
	searchButton: 'Find',
	found: (n: number) => plural(n, 'term', 'terms'),
	none: 'No term fits. Search in either language.',
	usTerm: 'In US law',
	krTerm: 'In Korean law',
	noTerm: 'no term found',
	subjects: 'Subjects',
	also: 'also',
	definedIn: 'Where'
};
const ko: typeof en = {
	title: '미국·대한민국 생명공학법 용어집',
	heading: '용어집',
	lede: (n) => `두 언어로 된 ${formatNumber(n, 'ko')}개 개념과, 두 나라 법이 그 말로 같은 것을 뜻하는지를 정리하였다.`,
	search: '용어 찾기',
	searchButton: '찾기',
	found: (n) => `${formatNumber(n, 'ko')}개 용어`,
	none: '맞는 용어가 없다. 두 언어 어느 쪽으로든 찾을 수 있다.',
	usTerm: '미국법',
	krTerm: '한국법',
	noTerm: '확인된 용어 없음',
	subjects: '분야',
	also: '다른 표기',
	definedIn: '출처'
};
export const glossaryMessages = { en, ko };
