import type { LibraryView } from '$lib/core/library-view';
import type { ListedLaw } from '$lib/core/law-shown';
import { nameKey } from '$lib/core/place-in-law';
import type { Db } from '../stores/open';

interface LawPage {
	readonly laws: readonly ListedLaw[];
	readonly found: number;
}

export const LAWS_A_PAGE = 50;

/** The only orders; what a reader sends chooses one of them by name. Each ends in what no two laws share. */
const ORDERS: Readonly<Record<LibraryView['sort'], string>> = {
	name: 'side DESC, name, law.id',
	newest: 'newest DESC, name, law.id',
	versions: 'versions DESC, name, law.id',
	questions: 'questions DESC, side DESC, name, law.id'
};

const WANTED = `FROM law LEFT JOIN (SELECT value ->> 0 AS id, value ->> 1 AS questions FROM json_each(@questions)) AS cited ON cited.id = law.id
	WHERE @side IN ('all', side) AND @kind IN ('all', kind) AND instr(name_key, @name) > 0 AND (@cited = 0 OR cited.id IS NOT NULL)`;

interface Wanted {
	side: string;
	kind: string;
	name: string;
	cited: number;
	/** [id of law, number of questions] for each law that is cited, as JSON. */
	questions: string;
}

/** The list of laws: narrowed, in order, page by page. */
export function lawList(db: Db) {
	const found = db.prepare<[Wanted], number>(`SELECT count(*) ${WANTED}`).pluck();
	const pageIn = (order: string) =>
		db.prepare<[Wanted & { size: number; skip: number }], ListedLaw>(
			`SELECT law.id, key, side, kind, name, coalesce(cited.questions, 0) AS questions,
				(SELECT count(*) FROM version WHERE law_id = law.id) AS versions,
				(SELECT max(in_force) FROM version WHERE law_id = law.id) AS newest
			${WANTED} ORDER BY ${order} LIMIT @size OFFSET @skip`
		);
	const pages = {
		name: pageIn(ORDERS.name),
		newest: pageIn(ORDERS.newest),
		versions: pageIn(ORDERS.versions),
		questions: pageIn(ORDERS.questions)
	};
	/** `questions`: by id of law the number of questions that cite it. */
	return (view: LibraryView, questions: ReadonlyMap<number, number>): LawPage => {
		const { side, kind, cited, q, sort, page } = view;
		const wanted: Wanted = {
			side,
			kind,
			name: nameKey(q),
			cited: cited === 'cited' ? 1 : 0,
			questions: JSON.stringify([...questions])
		};
		return {
			laws: pages[sort].all({ ...wanted, size: LAWS_A_PAGE, skip: (page - 1) * LAWS_A_PAGE }),
			found: found.get(wanted) ?? 0
		};
	};
}
