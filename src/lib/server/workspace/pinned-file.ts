import { z } from 'zod';
import { ENTRY_CHANGES } from '$lib/core/law-redline';
import type { PinnedPassage, PinnedRedline } from '$lib/core/pinned';
import { REDLINE_BASES, REDLINE_FORMS, REDLINE_SHOWN } from '$lib/core/redline-view';
import { hashOfPassage } from '../library/passage';
import { BRIEF_LIMITS } from './brief';

/** Official text in the file of a brief, held to the letter against what is drawn: a file comes from anybody. */

const words = z
	.string()
	.max(BRIEF_LIMITS.content)
	.refine((text) => text.isWellFormed());
const short = z
	.string()
	.max(500)
	.refine((text) => text.isWellFormed());
const KEY = z
	.string()
	.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
	.max(200);
const kind = z.enum(['heading', 'article', 'supplement', 'annex']);
const count = z.int().min(0).max(100_000);

const unit = z.strictObject({
	path: short,
	depth: count,
	label: short,
	text: words,
	note: words.nullable(),
	repealed: z.boolean()
});
const name = {
	name: short,
	promulgated: z.iso.date().nullable(),
	number: short.nullable(),
	inForce: z.iso.date()
};

export const passage: z.ZodType<PinnedPassage> = z
	.strictObject({
		kind: z.literal('passage'),
		law: KEY,
		side: z.enum(['us', 'kr']),
		version: z.strictObject(name),
		at: short,
		entry: kind,
		pin: short,
		heading: short.nullable(),
		citation: short.nullable(),
		units: z.array(unit).max(2000),
		cut: z.boolean(),
		hash: z.string().regex(/^[0-9a-f]{64}$/)
	})
	.refine(({ units }) => units.reduce((sum, { text }) => sum + text.length, 0) <= BRIEF_LIMITS.passage, {
		path: ['units']
	})
	// Of a passage that was cut nobody can tell without the library.
	.refine((one) => one.cut || hashOfPassage(one) === one.hash, { path: ['hash'] });

const text = z.strictObject({ ...name, hash: short, complete: z.boolean() });
const runs = z.union([
	z.strictObject({
		ok: z.literal(true),
		changed: z.boolean(),
		runs: z.array(
			z
				.strictObject({ kind: z.enum(['same', 'added', 'removed']), text: words, was: words.optional() })
				.transform(({ was, ...run }) => ({ ...run, ...(was !== undefined && { was }) }))
		)
	}),
	z.strictObject({ ok: z.literal(false), why: z.literal('too-large') })
]);
const line = z.strictObject({
	place: count,
	entry: z.strictObject({
		kind,
		level: count,
		pin: short.nullable(),
		heading: short.nullable(),
		url: z.null(),
		units: z.array(unit).max(0)
	})
});
const change = z.strictObject({
	kind: z.enum(['same', 'changed', 'added', 'removed', 'repealed', 'moved-away', 'moved-here']),
	before: unit.nullable(),
	after: unit.nullable(),
	text: runs,
	other: z.strictObject({ pin: short.nullable(), path: short }).nullable()
});
const stop = count.nullable();
const entry = z.strictObject({
	change: z.strictObject({
		kind: z.enum(ENTRY_CHANGES),
		changed: z.boolean(),
		before: line.nullable(),
		after: line.nullable(),
		heading: runs,
		units: z.array(change).max(0)
	}),
	anchor: short,
	stop,
	units: z.array(
		z.union([z.strictObject({ change, stop, hidden: z.null() }), z.strictObject({ hidden: z.array(change) })])
	)
});
const became = z.record(z.enum(ENTRY_CHANGES), count);

export const redline: z.ZodType<PinnedRedline> = z
	.strictObject({
		kind: z.literal('redline'),
		law: KEY,
		side: z.enum(['us', 'kr']),
		before: text,
		after: text,
		view: z.strictObject({
			view: z.enum(REDLINE_FORMS),
			show: z.enum(REDLINE_SHOWN),
			base: z.enum(REDLINE_BASES)
		}),
		counts: z.strictObject({
			heading: became,
			article: became,
			supplement: became,
			annex: became,
			movedAndChanged: count
		}),
		entries: z.array(entry).max(5000)
	})
	.refine((one) => JSON.stringify(one).length <= BRIEF_LIMITS.content);
