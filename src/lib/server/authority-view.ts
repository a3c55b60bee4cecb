import { SIDES, type Side } from '$lib/core/answer';
import { holds } from '$lib/core/interval';
import type { Lang } from '$lib/core/lang';
import { placeholders } from '$lib/core/placeholder';
import type { ShownRow } from '$lib/core/row';
import { presenter, type ComparedRow } from './compare';
import { comparisonOf } from './comparisons';
import { stepKey } from './pathway-view';
import type { Authority } from './reference/authorities';
import type { Reference } from './reference/reference';

/** What an authority has to do with a topic. */
interface TopicWork {
	readonly id: string;
	readonly title: string;
	/** The rows whose rule or note names it. */
	readonly named: readonly ShownRow[];
	/** The rows that do not, and rest on law that it administers. */
	readonly byLaw: readonly ShownRow[];
	readonly products: readonly ProductWork[];
}

/** The steps of a product that an authority decides. */
interface ProductWork {
	readonly id: string;
	readonly title: string;
	readonly steps: readonly {
		readonly key: string;
		readonly place: number;
		readonly name: string;
		/** Null where the law sets no limit. */
		readonly days: number | null;
		readonly daysChecked: boolean;
		readonly mandatory: boolean;
	}[];
}

interface AuthorityWork {
	readonly authority: Authority;
	/** Only topics in which it has something to do. */
	readonly topics: readonly TopicWork[];
	readonly questions: number;
	readonly steps: number;
}

/** What every authority does in the answers of a day and in the pathways: each topic is compared once, however many authorities there are. */
function workOfAll(reference: Reference, on: string, lang: Lang): AuthorityWork[] {
	const { named: withNames } = presenter(reference, lang, on);
	const topics = reference.topics().map(({ id, title }) => {
		const { compared, shown } = comparisonOf(reference, id, on, lang);
		const rows = compared.flatMap((row) => {
			const line = shown.get(row.question.id);
			return line ? [{ line, ...concernedIn(reference, row) }] : [];
		});
		return { id, title: title[lang], rows, pathways: reference.pathways().filter(({ topicId }) => topicId === id) };
	});

	return reference.authorities.all().map((authority): AuthorityWork => {
		const work = topics
			.map(({ id, title, rows, pathways }): TopicWork => {
				const named = rows.filter((row) => row.named.has(authority.id));
				const byLaw = rows.filter((row) => row.byLaw.has(authority.id) && !row.named.has(authority.id));
				const products = pathways.map((pathway): ProductWork => {
					const steps = SIDES.flatMap((side) =>
						pathway.steps[side].flatMap((step, index) => {
							if (step.authorityId !== authority.id) return [];
							const { days, daysChecked, mandatory } = step;
							const name = withNames(step.name[lang], on);
							const key = stepKey(pathway.id, side, step);
							return [{ key, place: index + 1, name, days, daysChecked, mandatory }];
						})
					);
					return { id: pathway.id, title: pathway.title[lang], steps };
				});
				return {
					id,
					title,
					named: named.map(({ line }) => line),
					byLaw: byLaw.map(({ line }) => line),
					products: products.filter(({ steps }) => steps.length > 0)
				};
			})
			.filter(({ named, byLaw, products }) => named.length + byLaw.length + products.length > 0);
		return {
			authority,
			topics: work,
			questions: work.reduce((n, { named, byLaw }) => n + named.length + byLaw.length, 0),
			steps: work.reduce((n, { products }) => n + products.reduce((m, { steps }) => m + steps.length, 0), 0)
		};
	});
}

/** The authorities that a row names in either language, and those whose law it rests on. */
function concernedIn(reference: Reference, { sides }: ComparedRow): { named: Set<string>; byLaw: Set<string> } {
	const answers = SIDES.flatMap((side) => sides[side] ?? []);
	const texts = answers.flatMap(({ rule, note }) => [rule.en, rule.ko, note?.en ?? '', note?.ko ?? '']);
	const laws = answers.flatMap(({ basis }) =>
		basis.map(({ instrumentId }) => reference.instruments.find(instrumentId))
	);
	return {
		named: new Set(texts.flatMap(placeholders)),
		byLaw: new Set(laws.flatMap((law) => law?.authorityId ?? []))
	};
}

/** One authority and all that it does, with its names over time and the law that it administers. */
export function authorityView(reference: Reference, id: string, on: string, lang: Lang) {
	const work = workOfAll(reference, on, lang).find(({ authority }) => authority.id === id);
	if (!work) return null;
	const cited = reference.answers.citations();
	return {
		...work,
		role: work.authority.role[lang],
		names: work.authority.names.map((name) => ({ ...name, current: holds(name, on) })),
		instruments: reference.instruments
			.all()
			.filter(({ authorityId }) => authorityId === id)
			.map(({ id, kind, name, status }) => ({
				id,
				kind,
				name: name[lang],
				/** Null before its first recorded day. */
				status: status.findLast(({ from }) => from === null || from <= on)?.status ?? null,
				rows: cited.get(id) ?? 0
			}))
			.sort((a, b) => b.rows - a.rows)
	};
}

/** Who decides what, for which product: the authorities of each side, those with most to do first, against the topics of the field. */
export function authorityMap(reference: Reference, on: string, lang: Lang) {
	const all = workOfAll(reference, on, lang);
	const busy = new Set(all.flatMap(({ topics }) => topics.map(({ id }) => id)));
	const rowOf = ({ authority: { id, role }, questions, steps, topics }: AuthorityWork) => ({
		id,
		name: reference.authorities.fullName(id, on, lang),
		short: reference.authorities.shortName(id, on, lang),
		role: role[lang],
		questions,
		steps,
		cells: topics.map(({ id, named, byLaw, products }) => ({
			topic: id,
			named: named.length,
			byLaw: byLaw.length,
			products: products.map(({ id, title, steps }) => ({
				id,
				title,
				steps: steps.length,
				first: steps[0]?.key
			}))
		}))
	});
	const rowsOf = (side: Side | 'int') =>
		all
			.filter(({ authority }) => authority.side === side)
			.map(rowOf)
			.sort((a, b) => b.questions - a.questions || b.steps - a.steps);
	return {
		topics: reference
			.topics()
			.filter(({ id }) => busy.has(id))
			.map(({ id, title }) => ({ id, title: title[lang] })),
		sides: ([...SIDES, 'int'] as const)
			.map((side) => ({ side, authorities: rowsOf(side) }))
			.filter(({ authorities }) => authorities.length > 0)
	};
}
export type MappedAuthority = ReturnType<typeof authorityMap>['sides'][number]['authorities'][number];
