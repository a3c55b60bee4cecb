import type { FindingKind, Missing } from '$lib/core/finding';

/** The words of the page on which the citations are held against the official texts. */
const en = {
	title: 'Citations held against the law – Concord',
	heading: 'Citations held against the law',
	lede: 'Every citation of the data that points to a law of the library is looked up in the official text, and every number that an answer gives is looked for there, each as of the day for which it is stated.',
	empty: 'No official text was imported on this machine, so nothing was checked.',
	fill: 'Fill the library with one of these commands, then open this page again:',
	kinds: {
		confirmed: 'confirmed',
		'number-not-found': 'number not found',
		'unit-not-found': 'place not found',
		'text-changed': 'text changed since it was checked',
		'not-imported': 'law not imported'
	} satisfies Record<FindingKind, string>,
	meaning: {
		confirmed: 'The place stands in the official text; the number is stated there.',
		'number-not-found': 'The place was found, but the number that rests on it does not stand there.',
		'unit-not-found': 'The law was found, but it has no such place, or prints it twice.',
		'text-changed': 'The place was found; a newer version words it otherwise, so the answer is to be read again.',
		'not-imported': 'Nothing can be said: the text is not on this machine.'
	} satisfies Record<FindingKind, string>,
	missing: {
		law: 'the law',
		edition: 'an edition of that time',
		section: 'that section of it'
	} satisfies Record<Missing, string>,
	missingIs: (what: string) => `Not imported: ${what}`,
	findings: 'Findings',
	show: 'Shown',
	attention: 'What calls for a look',
	none: 'Nothing of this kind was found.',
	clean: 'Nothing calls for a look: every citation and number that could be checked stands in the official text.',
	columns: { citation: 'Citation', rests: 'What rests on it', read: 'Read in', finding: 'Finding' },
	number: (value: string) => `the number ${value}`,
	sum: (parts: string) => `as the sum ${parts}`,
	edition: (date: string) => `text in force from ${date}`,
	newer: (date: string) => `changed by the text in force from ${date}`,
	asOf: (date: string) => `as of ${date}`,
	claims: { answer: 'answer', 'pathway-step': 'step', term: 'term', event: 'event' },
	count: (n: string, total: string) => `${n} of ${total}`,
	pages: { label: 'Pages', previous: 'Previous', next: 'Next', page: (n: string) => `Page ${n}` },
	back: 'Data',
	link: 'Citations held against the law'
};
const ko: typeof en = {
	title: '인용과 법령 원문의 대조 – Concord',
	heading: '인용과 법령 원문의 대조',
	lede: '자료실에 있는 법령을 가리키는 모든 인용을 공식 원문에서 찾고, 답에 나오는 수치가 그 원문에 있는지를 해당 기준일의 조문으로 확인한다.',
	empty: '이 컴퓨터에 가져온 공식 원문이 없어 아무것도 확인하지 못하였다.',
	fill: '다음 명령 가운데 하나로 자료실을 채운 뒤 이 페이지를 다시 열어야 한다.',
	kinds: {
		confirmed: '확인됨',
		'number-not-found': '수치 없음',
		'unit-not-found': '조문 없음',
		'text-changed': '확인 후 조문 변경',
		'not-imported': '원문 미보유'
	},
	meaning: {
		confirmed: '인용한 조문이 공식 원문에 있고 수치도 그 조문에 있다.',
		'number-not-found': '인용한 조문은 있으나 그에 근거한 수치가 그 조문에 없다.',
		'unit-not-found': '법령은 있으나 그러한 조문이 없거나 두 번 나온다.',
		'text-changed': '인용한 조문이 있으나 새 판에서 문언이 바뀌었으므로 답을 다시 검토하여야 한다.',
		'not-imported': '원문이 이 컴퓨터에 없어 판단할 수 없다.'
	},
	missing: { law: '해당 법령', edition: '해당 시기의 판', section: '해당 조' },
	missingIs: (what) => `원문 없음: ${what}`,
	findings: '대조 결과',
	show: '표시 대상',
	attention: '검토가 필요한 것',
	none: '이에 해당하는 결과가 없다.',
	clean: '검토가 필요한 것이 없다. 확인할 수 있는 모든 인용과 수치가 공식 원문에 있다.',
	columns: { citation: '인용', rests: '이에 근거한 내용', read: '확인한 판', finding: '결과' },
	number: (value) => `수치 ${value}`,
	sum: (parts) => `${parts}의 합`,
	edition: (date) => `${date} 시행`,
	newer: (date) => `${date} 시행 판에서 변경`,
	asOf: (date) => `${date} 기준`,
	claims: { answer: '답', 'pathway-step': '절차 단계', term: '용어', event: '사건' },
	count: (n, total) => `${total}건 중 ${n}건`,
	pages: { label: '쪽', previous: '이전', next: '다음', page: (n) => `${n}쪽` },
	back: '자료',
	link: '인용과 법령 원문의 대조'
};
export const verificationMessages = { en, ko };
