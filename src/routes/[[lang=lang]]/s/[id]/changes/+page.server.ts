import { findShare } from '../find';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { share, since, texts } = await findShare(event);
	const { data: _, ...head } = share;
	return { share: head, since, texts, topic: topicOf(share.address) };
};

/** The rows of a comparison have a page of their own. */
const topicOf = (address: string): string | null => /\/(?:compare|index)\/([^/?]+)/.exec(address)?.[1] ?? null;
