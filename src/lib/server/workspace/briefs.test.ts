import { beforeEach, describe, expect, it } from 'vitest';
import { BRIEF_LIMITS, type Brief, type NewItem } from './brief';
import { KEPT, later, note, NOW, openInMemory } from './test-workspace';

let store: ReturnType<typeof openInMemory>;
let id: string;
let secret: string;
beforeEach(async () => {
	store = openInMemory();
	({ id, secret } = await store.briefs.create('Talks', 'en', NOW));
});
const UNKNOWN = 'AAAAAAAAAAAAAAAAAAAAAA';

async function brief(): Promise<Brief> {
	const found = await store.briefs.find(id);
	if (found.state !== 'there') throw new Error(found.state);
	return found.brief;
}
const notes = async () => (await brief()).items.map((item) => item.note);
async function itemIds(...texts: string[]): Promise<string[]> {
	for (const text of texts) await store.briefs.add(id, note(text), NOW);
	return (await brief()).items.map((item) => item.id);
}

describe('who may edit', () => {
	it('is who has the secret, and nobody else', async () => {
		expect(await store.briefs.mayEdit(id, secret)).toBe(true);
		for (const wrong of ['', 'x', `${secret} `, secret.slice(1), id, "' OR 1=1 --"])
			expect(await store.briefs.mayEdit(id, wrong)).toBe(false);
	});
	it('nobody, of a brief that is unknown: the same answer as to a wrong secret', async () => {
		expect(await store.briefs.mayEdit(UNKNOWN, secret)).toBe(false);
		expect(await store.briefs.mayEdit(UNKNOWN, '')).toBe(false);
	});
	it('after a renewal, who has the new secret alone', async () => {
		const renewed = await store.briefs.renewSecret(id);
		expect(await store.briefs.mayEdit(id, secret)).toBe(false);
		expect(await store.briefs.mayEdit(id, renewed)).toBe(true);
	});
	it('nobody, once it is closed; it stays readable', async () => {
		await store.briefs.closeForEditing(id);
		expect(await store.briefs.mayEdit(id, secret)).toBe(false);
		expect(await store.briefs.mayEdit(id, '')).toBe(false);
		expect(await brief()).toMatchObject({ title: 'Talks', editable: false });
	});
	it('can be found out from no file: secrets are kept as hashes', async () => {
		expect(store.raw.serialize().includes(secret)).toBe(false);
	});
	it('who deleted it may still take that back', async () => {
		await store.briefs.setDeleted(id, true, NOW);
		expect(await store.briefs.mayEdit(id, secret)).toBe(true);
	});
});

describe('title and introduction', () => {
	it('change with the version that was read, and count on', async () => {
		expect(await store.briefs.setText(id, { title: 'Other', intro: 'Words' }, 1, later(1))).toEqual({ ok: true });
		expect(await brief()).toMatchObject({
			title: 'Other',
			intro: 'Words',
			version: 2,
			madeAt: NOW.toISOString(),
			changedAt: later(1).toISOString()
		});
	});
	it('do not change over somebody else’s: the writer gets what stands there', async () => {
		await store.briefs.setText(id, { title: 'Theirs', intro: '' }, 1, NOW);
		expect(await store.briefs.setText(id, { title: 'Mine', intro: '' }, 1, NOW)).toEqual({
			ok: false,
			why: 'changed-meanwhile',
			now: { title: 'Theirs', intro: '', version: 2 }
		});
		expect((await brief()).title).toBe('Theirs');
	});
	it('sent twice are one change', async () => {
		await store.briefs.setText(id, { title: 'Same', intro: '' }, 1, NOW);
		expect(await store.briefs.setText(id, { title: 'Same', intro: '' }, 1, NOW)).toEqual({ ok: true });
		expect((await brief()).version).toBe(2);
	});
	it('keep every letter', async () => {
		const text = { title: "Robert'); DROP TABLE brief;--", intro: '<script>alert(1)</script>\n=1+1\t“위” %s ${x} \\' };
		await store.briefs.setText(id, text, 1, NOW);
		expect(await brief()).toMatchObject(text);
	});
});

describe('items', () => {
	it('stand in the order in which they were added, with all that they hold', async () => {
		const row = {
			kind: 'row',
			address: '/compare/lmo-approval/risk-review-days',
			topic: 'lmo-approval',
			question: 'risk-review-days',
			label: 'Days',
			flag: { kind: 'threshold', severity: 'high' },
			note: 'Ask.'
		} as const;
		await store.briefs.add(id, note('one'), NOW);
		await store.briefs.add(id, row, later(1));
		const { items, changedAt } = await brief();
		expect(items).toMatchObject([
			{ ...note('one'), version: 1 },
			{ ...row, version: 1 }
		]);
		expect(changedAt).toBe(later(1).toISOString());
	});
	it('change with the version that was read; otherwise the writer gets both', async () => {
		const [item = ''] = await itemIds('first');
		const flag = { kind: 'conflict', severity: 'low' } as const;
		expect(await store.briefs.change(id, item, { note: 'theirs', flag }, 1, NOW)).toEqual({ ok: true });
		expect(await store.briefs.change(id, item, { note: 'mine', flag: null }, 1, NOW)).toMatchObject({
			ok: false,
			why: 'changed-meanwhile',
			now: { id: item, note: 'theirs', flag, version: 2 }
		});
		expect(await store.briefs.change(id, item, { note: 'theirs', flag }, 1, NOW)).toEqual({ ok: true });
		expect(await store.briefs.change(id, item, { note: 'both', flag: null }, 2, NOW)).toEqual({ ok: true });
		expect((await brief()).items).toMatchObject([{ note: 'both', flag: null, version: 3 }]);
	});
	it('of another brief are out of reach', async () => {
		const other = await store.briefs.create('Other', 'ko', NOW);
		const [item = ''] = await itemIds('mine');
		const gone = { ok: false, why: 'gone' };
		expect(await store.briefs.change(other.id, item, { note: 'x', flag: null }, 1, NOW)).toEqual(gone);
		expect(await store.briefs.move(other.id, item, 'up', NOW)).toEqual(gone);
		expect(await store.briefs.setRemoved(other.id, item, true, NOW)).toEqual(gone);
		expect(await notes()).toEqual(['mine']);
	});
	it('move up and down, and stay where they are at the ends', async () => {
		const [a = '', , c = ''] = await itemIds('a', 'b', 'c');
		expect(await store.briefs.move(id, a, 'up', NOW)).toEqual({ ok: true });
		expect(await store.briefs.move(id, c, 'down', NOW)).toEqual({ ok: true });
		expect(await notes()).toEqual(['a', 'b', 'c']);
		await store.briefs.move(id, a, 'down', NOW);
		expect(await notes()).toEqual(['b', 'a', 'c']);
		await store.briefs.move(id, c, 'up', NOW);
		expect(await notes()).toEqual(['b', 'c', 'a']);
	});
	it('move past what was taken out, which comes back to its place', async () => {
		const [a = '', b = ''] = await itemIds('a', 'b', 'c');
		await store.briefs.setRemoved(id, b, true, NOW);
		await store.briefs.move(id, a, 'down', NOW);
		expect(await notes()).toEqual(['c', 'a']);
		await store.briefs.setRemoved(id, b, false, NOW);
		expect(await notes()).toEqual(['c', 'b', 'a']);
	});
	it('taken out stand apart, the latest first, and a new one comes behind them all', async () => {
		const [a = '', b = ''] = await itemIds('a', 'b');
		await store.briefs.setRemoved(id, a, true, NOW);
		await store.briefs.setRemoved(id, b, true, later(1));
		// Again, by a second press: the day on which it was taken out stays.
		await store.briefs.setRemoved(id, a, true, later(2));
		expect((await brief()).removed.map((item) => item.note)).toEqual(['b', 'a']);
		expect(await store.briefs.change(id, a, { note: 'x', flag: null }, 1, NOW)).toEqual({ ok: false, why: 'gone' });
		await store.briefs.add(id, note('c'), NOW);
		await store.briefs.setRemoved(id, a, false, NOW);
		expect(await notes()).toEqual(['a', 'c']);
	});
	it('are 300 at most, put back or added; what a script adds and takes out ends at 1000', async () => {
		const items = Array.from({ length: BRIEF_LIMITS.items }, (_, i) => note(String(i)));
		({ id } = await store.briefs.import({ ...file, items }, NOW));
		const full = { ok: false, why: 'full' };
		expect(await store.briefs.add(id, note('one more'), later(1))).toEqual(full);
		expect((await brief()).changedAt).toBe(NOW.toISOString());
		const first = (await brief()).items[0]?.id ?? '';
		await store.briefs.setRemoved(id, first, true, NOW);
		expect(await store.briefs.add(id, note('in its place'), NOW)).toEqual({ ok: true });
		expect(await store.briefs.setRemoved(id, first, false, NOW)).toEqual(full);
		// As if a script had added and taken out again and again.
		const taken = store.raw.prepare(
			`INSERT INTO brief_item SELECT ?, brief_id, place, kind, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, 1, made_at, changed_at, made_at
			FROM brief_item WHERE id = ?`
		);
		for (let n = BRIEF_LIMITS.items + 1; n < BRIEF_LIMITS.kept - 1; n++) taken.run(`taken-${n}`, first);
		for (const answer of [{ ok: true }, full]) {
			await store.briefs.setRemoved(id, (await brief()).items[0]?.id ?? '', true, NOW);
			expect(await store.briefs.add(id, note('again'), NOW)).toEqual(answer);
		}
	});
	it('keep official text as it was, and so much of it in one brief', async () => {
		({ id } = await store.briefs.create('Law', 'en', NOW));
		const text = 'x'.repeat(BRIEF_LIMITS.contents / 4 - 1000);
		const passage = (words: string): NewItem => ({
			...note(''),
			kind: 'passage',
			address: '/library/kr-009170?at=x',
			content: { ...KEPT, units: [{ path: '', depth: 0, label: '', text: words, note: null, repealed: false }] }
		});
		for (const answer of [true, true, true, true, false])
			expect((await store.briefs.add(id, passage(text), NOW)).ok).toBe(answer);
		expect((await brief()).items[0]?.content).toEqual(passage(text).content);
		expect((await store.briefs.add(id, note('a note is short'), NOW)).ok).toBe(true);
	});
	it('of a brief that is deleted or unknown take no write', async () => {
		const [item = ''] = await itemIds('kept', 'second');
		await store.briefs.setDeleted(id, true, NOW);
		const gone = { ok: false, why: 'gone' };
		for (const where of [id, UNKNOWN]) {
			expect(await store.briefs.add(where, note('x'), NOW)).toEqual(gone);
			expect(await store.briefs.change(where, item, { note: 'x', flag: null }, 1, NOW)).toEqual(gone);
			expect(await store.briefs.move(where, item, 'down', NOW)).toEqual(gone);
			expect(await store.briefs.setRemoved(where, item, true, NOW)).toEqual(gone);
			expect(await store.briefs.setText(where, { title: 'x', intro: '' }, 1, NOW)).toEqual(gone);
		}
		await store.briefs.setDeleted(id, false, NOW);
		expect(await notes()).toEqual(['kept', 'second']);
	});
	it('changed by fifty hands at once: one of each round wins, nobody is told a lie', async () => {
		const [item = ''] = await itemIds('start');
		let confirmed = 0;
		for (let round = 0; round < 4; round++) {
			const version = (await brief()).items[0]?.version ?? 0;
			const answers = await Promise.all(
				Array.from({ length: 50 }, (_, hand) =>
					store.briefs.change(id, item, { note: `${round}-${hand}`, flag: null }, version, NOW)
				)
			);
			confirmed += answers.filter(({ ok }) => ok).length;
			for (const answer of answers) if (!answer.ok) expect(answer.why).toBe('changed-meanwhile');
		}
		expect(confirmed).toBe(4);
		expect((await brief()).items[0]?.version).toBe(5);
	});
});

const file = {
	format: 'concord-brief/1',
	title: 'Imported',
	intro: 'Words',
	lang: 'ko',
	madeAt: NOW.toISOString(),
	changedAt: NOW.toISOString(),
	items: [note('a'), note('b')]
} as const;

describe('a brief as a whole', () => {
	it('deleted is not found, brought back it is what it was', async () => {
		await itemIds('kept');
		await store.briefs.setDeleted(id, true, NOW);
		expect(await store.briefs.find(id)).toEqual({ state: 'deleted' });
		await store.briefs.setDeleted(id, false, NOW);
		expect(await notes()).toEqual(['kept']);
		expect(await store.briefs.find(UNKNOWN)).toEqual({ state: 'unknown' });
	});
	it('knows its frozen copies, each once, the latest first', async () => {
		const { shares } = store;
		const view = {
			kind: 'brief',
			address: '/',
			lang: 'en',
			lawDate: '2026-11-25',
			revision: 'r',
			method: '1',
			title: 't'
		};
		const [a, b] = await Promise.all([1, 2].map((data) => shares.freeze({ ...view, lang: 'en', data }, NOW)));
		if (!a || !b) throw new Error('not frozen');
		await store.briefs.addCopy(id, a.id, NOW);
		await store.briefs.addCopy(id, b.id, later(1));
		await store.briefs.addCopy(id, a.id, later(2));
		expect((await brief()).copies.map(({ shareId }) => shareId)).toEqual([b.id, a.id]);
	});
	it('imported is a new one with a secret of its own, in the order of its file', async () => {
		const [one, two] = [
			await store.briefs.import({ ...file, items: [...file.items] }, NOW),
			await store.briefs.import({ ...file, items: [...file.items] }, NOW)
		];
		expect(one.id).not.toBe(two.id);
		expect(one.secret).not.toBe(two.secret);
		expect(await store.briefs.mayEdit(one.id, one.secret)).toBe(true);
		({ id } = one);
		expect(await brief()).toMatchObject({ title: 'Imported', intro: 'Words', lang: 'ko', editable: true });
		expect(await notes()).toEqual(['a', 'b']);
	});
	it('imported with an item that the schema refuses leaves nothing behind', async () => {
		const bad = { ...file, items: [...file.items, { ...note('c'), kind: 'other' }] } as unknown as Parameters<
			typeof store.briefs.import
		>[0];
		await expect(store.briefs.import(bad, NOW)).rejects.toThrow('CHECK');
		expect(store.raw.prepare('SELECT count(*) FROM brief').pluck().get()).toBe(1);
		expect(store.raw.prepare('SELECT count(*) FROM brief_item').pluck().get()).toBe(0);
	});
});

describe('forgetting', () => {
	it('removes for good what was deleted before the day, and nothing else', async () => {
		const [a = '', b = ''] = await itemIds('old', 'recent', 'living');
		await store.briefs.setRemoved(id, a, true, NOW);
		await store.briefs.setRemoved(id, b, true, later(20));
		const dead = await store.briefs.create('Dead', 'en', NOW);
		await store.briefs.add(dead.id, note('dead words'), NOW);
		const copy = await store.shares.freeze(
			{ kind: 'brief', address: '/', lang: 'en', lawDate: '', revision: '', method: '', title: '', data: 1 },
			NOW
		);
		await store.briefs.addCopy(dead.id, copy.id, NOW);
		await store.briefs.setDeleted(dead.id, true, NOW);
		const waiting = await store.briefs.create('Waiting', 'en', NOW);
		await store.briefs.setDeleted(waiting.id, true, later(20));
		await store.use.take('198.51.100.7', 'brief', NOW);

		expect(await store.briefs.forget(later(10))).toEqual({ briefs: 1, items: 2 });
		expect(await store.briefs.find(dead.id)).toEqual({ state: 'unknown' });
		expect(await store.briefs.find(waiting.id)).toEqual({ state: 'deleted' });
		expect((await store.shares.find(copy.id)).state).toBe('there');
		expect((await brief()).removed.map((item) => item.note)).toEqual(['recent']);
		expect(await notes()).toEqual(['living']);
		expect(store.raw.prepare('SELECT count(*) FROM origin_use').pluck().get()).toBe(0);
		expect(await store.briefs.forget(later(10))).toEqual({ briefs: 0, items: 0 });
	});
});
