/** What the head of every page says of its preview. What the preview itself says never goes to the browser. */
const en = {
	imageAlt: (title: string) => `Preview of this page: ${title}`,
	oembedTitle: 'Embed this view'
};
const ko: typeof en = {
	imageAlt: (title) => `이 화면의 미리보기: ${title}`,
	oembedTitle: '이 화면을 다른 곳에 싣기'
};
export const linkPreviewMessages = { en, ko };
