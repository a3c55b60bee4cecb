import type { Lang } from '$lib/core/lang';

/** Made once: toLocaleString makes a new one for each figure, and a page of the register shows a hundred while a reader types. */
const NUMBERS: Record<Lang, Intl.NumberFormat> = {
	en: new Intl.NumberFormat('en-US'),
	ko: new Intl.NumberFormat('ko-KR')
};

/** `formatNumber(5016, 'en')` → `'5,016'`. */
export const formatNumber = (n: number, lang: Lang): string => NUMBERS[lang].format(n);
