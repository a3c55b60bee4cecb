/** The line under what is shown: take it away, or cite it. What stands in the files themselves never goes to the browser. */
const en = {
	download: 'Download what is shown',
	cite: 'Cite',
	plain: 'as a sentence'
};
const ko: typeof en = {
	download: '현재 화면 내려받기',
	cite: '인용',
	plain: '문장으로'
};
export const fileLinkMessages = { en, ko };
