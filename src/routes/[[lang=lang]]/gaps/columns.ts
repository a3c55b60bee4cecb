import { GAP_SORTS, type GapColumn, type GapSort, type GapView } from '$lib/core/gap-view';
import type { gapMessages } from '$lib/messages/gaps';

type Words = (typeof gapMessages)['en'];
type Order = GapView['sort'];

/** What a reader wants first of a column: the largest figure, but the first of a list. */
const LARGEST_FIRST: readonly GapSort[] = ['severity', 'distance', 'contribution', 'commitments', 'confidence'];
const NUMERIC: readonly GapColumn[] = ['distance', 'contribution'];

/** The heads of the table, each with the address that sorts by it, or turns the order round. */
export function columnsOf(view: GapView, words: Words, hrefOf: (order: Order) => string) {
	const sort = (by: GapSort) => {
		const current = view.sort.by === by;
		const direction = current ? (view.sort.descending ? ('descending' as const) : ('ascending' as const)) : null;
		const descending = current ? !view.sort.descending : LARGEST_FIRST.includes(by);
		return { href: hrefOf({ by, descending }), direction };
	};
	if (view.view === 'concordance') {
		return [
			{ id: 'question', label: words.concordance.question, width: 22, sort: sort('question') },
			{ id: 'us', label: words.concordance.us, width: 33, long: true },
			{ id: 'kr', label: words.concordance.kr, width: 33, long: true },
			{ id: 'agreement', label: words.concordance.agreement, sort: sort('distance') }
		];
	}
	return view.cols.map((id) => {
		const by = GAP_SORTS.find((candidate) => candidate === id);
		const width = id === 'question' ? (view.cols.length > 8 ? 20 : 30) : undefined;
		return { id, label: words.columns[id], numeric: NUMERIC.includes(id), width, ...(by && { sort: sort(by) }) };
	});
}
