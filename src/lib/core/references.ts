import { isWithin, type Place } from './place-in-law';
import type { Entry, LawId } from './law';
import { koreanReferences, namesDefinedIn, upTo } from './references-kr';
import { americanReferences } from './references-us';

/** The law that a reference names, as far as its words tell. */
export type NamedLaw =
	| { readonly of: 'own' }
	| { readonly of: 'kr'; readonly name: string }
	| { readonly of: 'cfr'; readonly title: number; readonly part: number }
	| { readonly of: 'usc'; readonly title: number };

/** Words in a text of a law, from one letter up to another, that name a place in a law; place null: the whole law. */
export interface Reference {
	readonly from: number;
	readonly to: number;
	readonly law: NamedLaw;
	readonly place: Place | null;
}

type ReadIn = Pick<LawId, 'system' | 'title' | 'name'>;

/**
 * Reads the references in the articles of one version of a law, for each unit in order. Korean decrees give their act a short name
 * once (`이하 "법"이라 한다`), so all entries are looked through first; where one does not, 법 is the act whose name it bears. Supplementary provisions are left alone: the articles that they
 * name are those of another law or of another time.
 *
 * @example referenceReader(decree, entries)(article) // [[{ from: 0, to: 8, law: { of: 'kr', name: '시험법' }, place: { pin: '제8조', path: '제1항' } }]]
 */
export function referenceReader(law: ReadIn, entries: readonly Entry[]): (entry: Entry) => readonly Reference[][] {
	const articles = entries.filter((entry) => entry.kind === 'article');
	if (law.system !== 'kr') {
		const own = { system: law.system, title: Number(law.title) };
		return (entry) => read(entry, (text, at) => americanReferences(text, at, own));
	}
	const everywhere = articles.flatMap((entry) => entry.units.flatMap((unit) => namesDefinedIn(unit.text)));
	const names = new Map([
		...namesInTitle(law.name),
		...everywhere.flatMap(({ alias, name, scope }) => (scope === null ? [[alias, name] as const] : []))
	]);
	return (entry) => {
		const here = entry.units.flatMap((unit) =>
			namesDefinedIn(unit.text).flatMap(({ alias, name, scope }) =>
				scope === null ? [] : [{ alias, name, within: upTo(unit.path, scope) ?? unit.path }]
			)
		);
		return read(entry, (text, at) => {
			const local = here.filter(({ within }) => isWithin(at.path, within));
			const known = local.length === 0 ? names : new Map([...names, ...local.map((l) => [l.alias, l.name] as const)]);
			return koreanReferences(text, at, known);
		});
	};
}

/** 시험법 시행규칙 → 법 is 시험법, 영 is 시험법 시행령. */
function namesInTitle(name: string): [alias: string, name: string][] {
	const [, act, offshoot] = /^(.+) (시행령|시행규칙)$/.exec(name) ?? [];
	if (act === undefined) return [];
	return offshoot === '시행령'
		? [['법', act]]
		: [
				['법', act],
				['영', `${act} 시행령`]
			];
}

const read = (entry: Entry, find: (text: string, at: Place) => Reference[]): Reference[][] => {
	const { kind, pin, units } = entry;
	return units.map((unit) => (kind === 'article' && pin !== null ? find(unit.text, { pin, path: unit.path }) : []));
};

/** A stretch of a text, and where it leads. */
export interface Piece<T> {
	readonly text: string;
	readonly to: T | null;
}

/**
 * Cuts a text at its references; those of which nothing is known stay part of the plain text. The pieces joined are the text, exactly.
 *
 * @example cutAt('제8조에 따라', references, () => '#제8조') // [{ text: '제8조', to: '#제8조' }, { text: '에 따라', to: null }]
 */
export function cutAt<T>(
	text: string,
	references: readonly Reference[],
	target: (reference: Reference) => T | null
): Piece<T>[] {
	const pieces: Piece<T>[] = [];
	let at = 0;
	for (const reference of references) {
		const to = target(reference);
		if (to === null) continue;
		if (reference.from > at) pieces.push({ text: text.slice(at, reference.from), to: null });
		pieces.push({ text: text.slice(reference.from, reference.to), to });
		at = reference.to;
	}
	if (at < text.length) pieces.push({ text: text.slice(at), to: null });
	return pieces;
}

/**
 * The id of a place on the page of its law, and what its permalink ends in. `twin`: for a number that the text prints again.
 *
 * @example anchorOf({ pin: '제8조', path: '제2항' }) // '제8조제2항'
 */
export const anchorOf = ({ pin, path }: Place, twin = 0): string =>
	(pin + (twin > 0 ? `-${twin + 1}` : '') + path).replace(/\s/g, '');
