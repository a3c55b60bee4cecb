import type { ParamMatcher } from '@sveltejs/kit';

/** The only address prefix for a language: Korean pages stand under `/ko`, English pages under none. */
export const match = ((param): param is 'ko' => param === 'ko') satisfies ParamMatcher;
