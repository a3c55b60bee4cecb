import type { Entry, Unit } from '$lib/core/law';
import { isWithin, nameKey, type Place } from '$lib/core/place-in-law';
import { anchorOf, referenceReader } from '$lib/core/references';
import { namesDefinedIn } from '$lib/core/references-kr';
import { koreanTokens } from '$lib/core/search-tokens';
import type { Law, Version } from './laws';
import type { Library } from './library';

/** To what an act leaves a matter: a Presidential Decree, an ordinance of the Prime Minister or one of a ministry. */
type Delegate = 'decree' | 'pm-rule' | 'ministry-rule';
type Tier = 'decree' | 'rule';

/** An article of a decree or rule. */
interface LowerArticle {
	readonly law: string;
	readonly tier: Tier;
	readonly pin: string;
	readonly heading: string | null;
	readonly anchor: string;
	/** The places of the Act that it cites; of the article in whose row it stands. */
	readonly cites: readonly string[];
	/** The articles of a decree through which it belongs here, where it does not cite the Act itself. */
	readonly through: readonly string[];
}

interface Delegation {
	readonly path: string;
	readonly to: readonly Delegate[];
}

interface TierRow {
	readonly pin: string;
	readonly heading: string | null;
	readonly anchor: string;
	readonly delegations: readonly Delegation[];
	readonly decree: readonly LowerArticle[];
	readonly rule: readonly LowerArticle[];
}

export interface Tiers {
	/** The decrees and rules of the Act, with the version in force on the day. */
	readonly lower: readonly { readonly law: Law; readonly version: Version }[];
	/** The articles of the Act, with the heading of the chapter that begins before one. */
	readonly rows: readonly (TierRow & { readonly chapter: string | null })[];
	/** What the Act leaves to a tier of which no article cites it. */
	readonly unmet: readonly (Place & { readonly anchor: string; readonly to: Delegate })[];
	/** Articles that cite no article of the Act. */
	readonly loose: readonly LowerArticle[];
}

const DELEGATION =
	/((?:대통령령|총리령|[가-힣]*부령)(?:(?:ㆍ| 또는 |이나 |, )(?:대통령령|총리령|[가-힣]*부령))*)(?:으로|이|에서|에) (?:따로 )?(?:정하|정한|정할|위임)/g;

/** To what a text of an act leaves matters. */
function delegatesIn(text: string): Delegate[] {
	const found = new Set<Delegate>();
	for (const [, named = ''] of text.matchAll(DELEGATION)) {
		if (named.includes('대통령령')) found.add('decree');
		if (named.includes('총리령')) found.add('pm-rule');
		if (named.includes('부령')) found.add('ministry-rule');
	}
	return [...found];
}

interface Lower {
	readonly article: Omit<LowerArticle, 'cites' | 'through'>;
	/** Places of the Act. */
	readonly act: readonly Place[];
	/** Articles of decrees, as key of the law and pin. */
	readonly decree: readonly { readonly law: string; readonly pin: string }[];
}

/**
 * An act with its decrees and rules, joined by what their articles cite: 법 제8조 in an article of the decree sets it beside article 8,
 * 영 제7조 in one of the rule beside the articles that article 7 of the decree cites.
 */
export function tiersOf(library: Library, act: Law, version: Version, on: string): Tiers {
	const entries = library.laws.text(version.id);
	const lower = lowerLaws(library, act, on);
	const names = new Set(library.laws.versions(act.id).map(({ name }) => nameKey(name)));
	const all = lower.flatMap(({ law, version: of }) => articlesOf(library, names, law, of, lower));
	const actOf = new Map(
		all
			.filter(({ article }) => article.tier === 'decree')
			.map(({ article, act: cited }) => [`${article.law} ${article.pin}`, cited] as const)
	);
	const reached = all.map((one) => ({
		...one,
		through: one.decree.flatMap(({ law, pin }) => {
			const cited = actOf.get(`${law} ${pin}`) ?? [];
			return [...new Set(cited.map((place) => place.pin))].map((to) => ({ to, pin }));
		})
	}));

	let chapter: string | null = null;
	const rows: Tiers['rows'][number][] = [];
	const unmet: Tiers['unmet'][number][] = [];
	for (const entry of entries) {
		const { kind, pin, heading, units } = entry;
		if (kind === 'heading') chapter = [pin, heading].filter(Boolean).join(' ');
		if (kind !== 'article' || pin === null) continue;
		const here = (tier: Tier): LowerArticle[] =>
			reached.flatMap(({ article, act: cited, through }) => {
				const cites = [...new Set(cited.filter((place) => place.pin === pin).map((place) => place.pin + place.path))];
				const by = cites.length > 0 ? [] : [...new Set(through.filter(({ to }) => to === pin).map((one) => one.pin))];
				return article.tier === tier && cites.length + by.length > 0 ? [{ ...article, cites, through: by }] : [];
			});
		const delegations = delegationsIn(units);
		rows.push({
			pin,
			heading,
			anchor: anchorOf({ pin, path: '' }),
			chapter,
			delegations,
			decree: here('decree'),
			rule: here('rule')
		});
		chapter = null;
		for (const { path, to } of delegations)
			for (const delegate of to) {
				const tier: Tier = delegate === 'decree' ? 'decree' : 'rule';
				if (!lower.some(({ law }) => law.kind === tier)) continue;
				const met = all.some(
					({ article, act: cited }) =>
						article.tier === tier &&
						cited.some((place) => place.pin === pin && (isWithin(place.path, path) || isWithin(path, place.path)))
				);
				if (!met) unmet.push({ pin, path, anchor: anchorOf({ pin, path }), to: delegate });
			}
	}
	const pins = new Set(rows.map(({ pin }) => pin));
	const loose = reached
		.filter(
			({ act: cited, through }) => !cited.some(({ pin }) => pins.has(pin)) && !through.some(({ to }) => pins.has(to))
		)
		.map(({ article }) => ({ ...article, cites: [], through: [] }));
	return { lower, rows, unmet, loose };
}

function delegationsIn(units: readonly Unit[]): Delegation[] {
	return units.flatMap(({ path, text }) => {
		const to = delegatesIn(text);
		return to.length > 0 ? [{ path, to }] : [];
	});
}

/** Decrees and rules that call this act 법, or bear its name, in the versions of a day. */
function lowerLaws(library: Library, act: Law, on: string): Tiers['lower'] {
	const named = ['시행령', '시행규칙'].flatMap((offshoot) => library.laws.byName(`${act.name} ${offshoot}`) ?? []);
	const candidates = new Map([...named, ...citing(library, act)].map((law) => [law.id, law]));
	return [...candidates.values()]
		.flatMap((law) => {
			const version = library.laws.versionOn(law.id, on);
			return version ? [{ law, version }] : [];
		})
		.toSorted((a, b) => (a.law.kind === b.law.kind ? a.law.id - b.law.id : a.law.kind === 'decree' ? -1 : 1));
}

/** Laws below acts of which an article says that this act is 법 in them. */
function citing(library: Library, act: Law): Law[] {
	const rows = library.db.prepare<[string], { id: number; body: string }>(
		`SELECT law.id, unit.body FROM search_kr JOIN article ON article.id = search_kr.rowid JOIN law ON law.id = article.law_id
			JOIN unit ON unit.article_id = article.id
		WHERE search_kr MATCH ? AND law.kind IN ('decree', 'rule') AND unit.body LIKE '%」(이하 "법"%' ORDER BY law.id, article.id, unit.place`
	);
	const phrase = `"${koreanTokens(act.name).join(' ')}"`;
	const isAct = (body: string) =>
		namesDefinedIn(body).some(({ alias, name, scope }) => alias === '법' && scope === null && nameKey(name) === wanted);
	const wanted = nameKey(act.name);
	const ids = new Set(rows.all(phrase).flatMap(({ id, body }) => (isAct(body) ? [id] : [])));
	return [...ids].flatMap((id) => library.laws.byId(id) ?? []);
}

function articlesOf(
	library: Library,
	/** Of the Act, over time. */
	names: ReadonlySet<string>,
	law: Law,
	version: Version,
	lower: Tiers['lower']
): Lower[] {
	const entries = library.laws.text(version.id);
	const read = referenceReader(law, entries);
	const decrees = new Map(
		lower.flatMap(({ law: one }) => (one.kind === 'decree' ? [[nameKey(one.name), one.key]] : []))
	);
	const tier: Tier = law.kind === 'decree' ? 'decree' : 'rule';
	return entries.flatMap((entry): Lower[] => {
		const { pin, heading } = entry;
		if (entry.kind !== 'article' || pin === null || isRepealed(entry)) return [];
		const references = read(entry).flat();
		const places = (name: (key: string) => boolean) =>
			references.flatMap(({ law: named, place }) =>
				named.of === 'kr' && place !== null && name(nameKey(named.name)) ? [{ place, key: nameKey(named.name) }] : []
			);
		return [
			{
				article: { law: law.key, tier, pin, heading, anchor: anchorOf({ pin, path: '' }) },
				act: places((key) => names.has(key)).map(({ place }) => place),
				decree: places((key) => decrees.has(key)).map(({ place, key }) => ({
					law: decrees.get(key) ?? '',
					pin: place.pin
				}))
			}
		];
	});
}

const isRepealed = ({ units }: Entry): boolean => units.length === 0 || units.every((unit) => unit.repealed);
