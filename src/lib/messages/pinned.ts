import type { TextSince } from '$lib/core/pinned';

/** The words of official text that readers keep: passages and redlines in briefs and frozen links. */
const en = {
	shareThis: 'Pin to a brief or share this passage',
	shareRedline: 'Pin to a brief or share this redline',
	whole: 'The whole text',
	noPlace: (at: string) => `This version has no place “${at}”; the whole text is shown.`,
	hash: 'SHA-256 of this text',
	hashes: 'SHA-256 of the two texts',
	inForce: (date: string, number: string | null) =>
		number ? `in force from ${date}, No. ${number}` : `in force from ${date}`,
	cut: 'Only the beginning is kept here; the whole stands in the library.',
	redlineLabel: (name: string, from: string, to: string) => `${name}: ${from} → ${to}`,
	wholeLaw:
		'A brief takes passages, not whole laws. Open “Pin or share” beside the article that you mean, and pin that.',
	tooLarge:
		'This redline is too long for a brief. Show what changed only, compare versions that lie nearer, or pin the articles themselves.',
	lawTooLarge:
		'This law is too long to be frozen whole. Open “Pin or share” beside the article that you mean, and freeze that.',
	since: (since: TextSince, newer: string | null): string =>
		[
			{
				same: 'The library still has this text, to the letter',
				changed: 'The library now has another text under this version',
				gone: 'The library’s text of this version no longer has this place',
				'not-here': 'The library of this site does not have this version; the text stands as it was kept'
			}[since.text],
			...(newer === null ? [] : [`a newer version is in force since ${newer}`])
		].join('; ') + '.'
};
const ko: typeof en = {
	shareThis: '이 조문을 브리프에 담거나 공유하기',
	shareRedline: '이 신구 대조를 브리프에 담거나 공유하기',
	whole: '법령 전체',
	noPlace: (at) => `이 연혁에 “${at}”에 해당하는 조문이 없어 법령 전체를 표시한다.`,
	hash: '이 법문의 SHA-256',
	hashes: '두 법문의 SHA-256',
	inForce: (date, number) => (number ? `${date} 시행, 제${number}호` : `${date} 시행`),
	cut: '앞부분만 보존하였다. 전문은 법령 자료실에 있다.',
	redlineLabel: (name, from, to) => `${name}: ${from} → ${to}`,
	wholeLaw: '브리프에는 법령 전체가 아니라 조문을 담는다. 해당 조문 옆의 “담기·공유”를 눌러 그 조문을 담아야 한다.',
	tooLarge:
		'이 신구 대조는 너무 길어 브리프에 담을 수 없다. 달라진 부분만 표시하거나 더 가까운 연혁을 대조하거나 해당 조문을 담아야 한다.',
	lawTooLarge:
		'이 법령은 너무 길어 전체를 고정할 수 없다. 해당 조문 옆의 “담기·공유”를 눌러 그 조문을 고정하여야 한다.',
	since: (since, newer) => {
		const text = {
			same: '법령 자료실의 법문은 글자 그대로 같다',
			changed: '법령 자료실의 같은 연혁에 지금은 다른 법문이 있다',
			gone: '법령 자료실의 같은 연혁에 이 조문이 없다',
			'not-here': '이 사이트의 법령 자료실에 이 연혁이 없어 보존된 법문을 표시한다'
		}[since.text];
		return newer === null ? `${text}.` : `${text}. ${newer}부터 새로운 연혁이 시행 중이다.`;
	}
};
export const pinnedMessages = { en, ko };
