import { beforeAll, describe, expect, it } from 'vitest';
import { fillPlaceholders } from '../src/lib/core/placeholder';
import { config } from '../src/lib/server/config';
import { emptyTally } from '../src/lib/server/import/importer';
import { krMarkdown } from '../src/lib/server/import/kr-markdown';
import { claimsOf } from '../src/lib/server/library/claims';
import { testLibrary } from '../src/lib/server/library/test-library';
import { verifyCitations } from '../src/lib/server/library/verify';
import { checkReference } from '../src/lib/server/reference/source/build';
import { printFault } from '../src/lib/server/reference/source/read';
import { realReference } from '../src/lib/server/stores/test-stores';
import { americanLaws, corpusIsHere, koreanLaws, type OfficialText } from './corpus';
import { proseIn } from './prose';
import { copiesOf } from './word-runs';

if (!corpusIsHere)
	console.log('The reference data was not held against the official texts: they are not beside the project.');

const checked = checkReference(config.referenceSources);
if (!checked.ok) throw new Error(checked.faults.map(printFault).join('\n'));
const { sources } = checked;
const reference = realReference();

/** Of one law the editions that held on some day, by the day from which they did. */
type Editions = Map<string, OfficialText>;

describe.runIf(corpusIsHere)('the reference data beside the official texts', () => {
	const today = reference.checkedTo;
	const korean = new Map<string, Editions>();
	const copied = new Map<string, string>();
	/** On which days the data says what a law says, by the name of the law. */
	const daysOf = new Map<string, Set<string>>();

	beforeAll(async () => {
		for (const { on, basis } of claimsOf(reference)) {
			for (const { instrumentId } of basis) {
				const name = reference.instruments.find(instrumentId)?.name.ko ?? '';
				daysOf.set(name, (daysOf.get(name) ?? new Set()).add(on));
			}
		}
		const copies = copiesOf(ourProse());
		const seen = new Set<string>();
		/** Two editions of a law differ in few lines: each line is looked at once. */
		const look = ({ path, text }: OfficialText) => {
			for (const line of text.split('\n')) {
				if (seen.has(line)) continue;
				seen.add(line);
				for (const run of copies(line)) copied.set(run, path);
			}
		};
		for await (const { name, ...law } of koreanLaws(new Set(daysOf.keys()))) {
			look(law);
			const inForce = /^시행일자: '?([\d-]+)/m.exec(law.text.slice(0, 2000))?.[1] ?? '';
			korean.set(name, (korean.get(name) ?? new Map<string, OfficialText>()).set(inForce, law));
		}
		for await (const law of americanLaws()) look(law);
	}, 120_000);

	it('copies no sentence of a law: nowhere do twelve words stand in the same row', () => {
		expect(Object.fromEntries(copied)).toEqual({});
	});

	it('cites only what stands in Korean law on its day', () => {
		const laws = [...korean].flatMap(([name, editions]) =>
			[...editionsOn([...(daysOf.get(name) ?? []), today], editions)].flatMap(({ path, text }) =>
				Array.from(krMarkdown.read({ path, asOf: null, chunks: () => [text] }, emptyTally()))
			)
		);
		const { findings, counts } = verifyCitations(reference, testLibrary(':memory:', laws), today);
		expect(counts.confirmed).toBeGreaterThan(1000);
		expect(
			findings
				.filter(({ kind }) => kind === 'unit-not-found')
				.map(({ claim, citation }) => `${claim.kind} ${claim.id} of ${claim.on}: ${citation}`)
		).toEqual([]);
	}, 60_000);
});

describe('a copy', () => {
	const law =
		'One may not (so the law of this example) sell, lend or give away any seed that a neighbour has not seen.';

	it('is found at twelve words, whatever the case and the marks', () => {
		expect(copiesOf(['It says: may not, so the law of THIS example, sell, lend or give.'])(law)).toEqual([
			'may not so the law of this example sell lend or give'
		]);
	});
	it('is not found at eleven', () => {
		expect(copiesOf(['Here may not so the law of this example sell lend or, and more words'])(law)).toEqual([]);
	});
});

/** Everything that the editors wrote, as a reader sees it: with the full names of authorities. */
function ourProse(): string[] {
	const names = new Map(sources.authorities.map(({ value }) => [value.id, value.names.at(-1)]));
	return Object.values(sources).flatMap((entries: readonly { readonly value: unknown }[]) =>
		entries.flatMap(({ value }) =>
			proseIn(value).flatMap((text) =>
				(['en', 'ko'] as const).map((lang) => fillPlaceholders(text[lang], (id) => names.get(id)?.[lang] ?? id))
			)
		)
	);
}

/** The editions that held on these days. */
function editionsOn(days: readonly string[], editions: Editions): Set<OfficialText> {
	const inOrder = [...editions].sort(([a], [b]) => (a < b ? -1 : 1));
	return new Set(
		days.flatMap((day) => {
			const held = inOrder.findLast(([inForce]) => inForce <= day);
			return held ? [held[1]] : [];
		})
	);
}
