const en = {
	removed: '[removed:',
	added: '[added:',
	end: ']',
	legend: (before: string, after: string) =>
		`Struck through: only in ${before}. Doubly underlined: only in ${after}. Both are our renderings of the rule, not the official text.`,
	tooLarge: 'The two versions differ too much to be set against each other word by word.'
};
const ko: typeof en = {
	removed: '[삭제:',
	added: '[신설:',
	end: ']',
	legend: (before, after) =>
		`취소선은 ${before}에만, 이중 밑줄은 ${after}에만 있는 문구이다. 어느 쪽도 공식 조문이 아니라 편집진이 풀어 쓴 것이다.`,
	tooLarge: '두 문안의 차이가 너무 커서 단어 단위로 대조할 수 없다.'
};
export const redlineMessages = { en, ko };
