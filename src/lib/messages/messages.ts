import type { Lang } from '$lib/core/lang';
import { en, type Messages } from './en';
import { ko } from './ko';

export type { Messages };

/** The words of one language. */
export const messagesIn = (lang: Lang): Messages => (lang === 'ko' ? ko : en);
