import { nameKey } from '$lib/core/place-in-law';
import { partsOf, textOf, type XmlElement } from '../import/xml';
import { FetchFault } from './client';
import { download, readDocument, XML, type Downloaded, type Errand, type XmlDocument } from './download';
import type { WatchedAct } from './watch-list';

/** The open API of law.go.kr (open.law.go.kr/LSO/openApi/guideList.do). */
export interface LawGoKr {
	readonly base: string;
	/** OC, the caller's id: it goes into requests and nowhere else. */
	readonly id: string | null;
	/** The site that the id is registered for, sent as referrer; null where it is registered for a machine's address. */
	readonly site: string | null;
}

/** A version of a law in the answer to a search. Dates are 'YYYYMMDD', as received. */
interface Listed {
	readonly lawId: string;
	/** MST, 법령일련번호: names the version. */
	readonly mst: string;
	readonly name: string;
	readonly status: string;
	readonly promulgated: string;
	readonly inForce: string;
}

const NO_ID =
	'law.go.kr wants a caller’s id: apply for one at open.law.go.kr (free of charge) and set CONCORD_LAW_GO_KR_OC to it';
const NOT_ACCEPTED =
	'law.go.kr does not accept this caller: at open.law.go.kr, register the address of this machine for the id; ' +
	'where a site is registered, set CONCORD_LAW_GO_KR_SITE to its address';

const PER_PAGE = 100;
const MOST_PAGES = 20;

/** Fetches a Korean act, decree or rule: the version in force now, or the one that was in force on the day that is wanted. */
export async function fetchAct({ name }: WatchedAct, errand: Errand, api: LawGoKr): Promise<Downloaded> {
	const { id, site } = api;
	if (id === null) throw new FetchFault('host', NO_ID);
	const headers = site === null ? {} : { referer: site };
	const addressOf = (page: 'lawSearch' | 'lawService', query: Readonly<Record<string, string>>) => {
		const source = new URL(`${api.base}/DRF/${page}.do?${new URLSearchParams({ ...query, type: 'XML' })}`);
		const url = new URL(source);
		url.searchParams.set('OC', id);
		return { source, url };
	};

	async function listed(query: Readonly<Record<string, string>>): Promise<Listed[]> {
		const found: Listed[] = [];
		for (let page = 1, pages = 1; page <= pages; page++) {
			const { url } = addressOf('lawSearch', { ...query, display: String(PER_PAGE), page: String(page) });
			const answer = await errand.client.get({ url, accept: XML, headers, read: listIn });
			if (answer.is === 'unchanged') break;
			found.push(...answer.value.laws);
			pages = Math.min(Math.ceil(answer.value.total / PER_PAGE), MOST_PAGES);
		}
		return found;
	}

	// A search for 민법 finds 난민법 too.
	const key = nameKey(name);
	const named = (await listed({ target: 'law', query: name })).filter((law) => nameKey(law.name) === key);
	const current = named.find((law) => law.status === '현행') ?? named[0];
	if (!current)
		throw new FetchFault('law', 'law.go.kr lists no law of that name in force; it may have been renamed or repealed');
	const { on } = errand;
	const version =
		on === null
			? current
			: inForceOn(on, current.lawId, await listed({ target: 'eflaw', LID: current.lawId, nw: '1,2,3' }));
	if (!version) throw new FetchFault('law', `law.go.kr lists no version in force on ${on}`);

	const { lawId, mst, inForce } = version;
	const target = on === null ? { target: 'law', MST: mst } : { target: 'eflaw', MST: mst, efYd: inForce };
	return download(errand, {
		name: `kr-${lawId}_${inForce}_${mst}.xml`,
		...addressOf('lawService', target),
		headers,
		asOf: null,
		parts: ['법령ID'],
		check: (document) => {
			expectRoot(document, '법령');
			const received = document.parts[0];
			if (received && textOf(received).trim() === lawId) return;
			throw new FetchFault('law', 'law.go.kr sent another law than was asked for');
		}
	});
}

/** Of several versions from one day, the one that was promulgated last. */
function inForceOn(on: string, lawId: string, versions: readonly Listed[]): Listed | undefined {
	const day = on.replaceAll('-', '');
	const order = ({ inForce, promulgated }: Listed) => inForce + promulgated;
	return versions
		.filter((version) => version.lawId === lawId && version.inForce <= day)
		.toSorted((a, b) => (order(a) < order(b) ? 1 : -1))[0];
}

function listIn(text: string): { readonly laws: readonly Listed[]; readonly total: number } {
	const document = readDocument(text, ['law', 'totalCnt']);
	expectRoot(document, 'LawSearch');
	const named = (name: string) => document.parts.filter((part) => part.name === name);
	const [total] = named('totalCnt');
	return { laws: named('law').map(listedIn), total: Number(total ? textOf(total) : NaN) || 0 };
}

function listedIn(law: XmlElement): Listed {
	const field = (name: string, form: RegExp) => {
		const [part] = partsOf(law, name);
		const value = part ? textOf(part).trim() : '';
		if (form.test(value)) return value;
		throw new FetchFault('law', `the list of law.go.kr has another form than is known (${name})`);
	};
	return {
		lawId: field('법령ID', /^\d{1,9}$/),
		mst: field('법령일련번호', /^\d{1,9}$/),
		name: field('법령명한글', /./),
		status: field('현행연혁코드', /^/),
		promulgated: field('공포일자', /^\d{8}$/),
		inForce: field('시행일자', /^\d{8}$/)
	};
}

/** law.go.kr answers its errors with status 200, as XML with another root. */
function expectRoot({ root: { name } }: XmlDocument, expected: string): void {
	if (name === expected) return;
	if (name === 'Law') throw new FetchFault('law', 'law.go.kr found nothing that matches');
	if (name === 'Response') throw new FetchFault('host', NOT_ACCEPTED);
	throw new FetchFault('law', `law.go.kr sent <${name}> where <${expected}> was expected`);
}
