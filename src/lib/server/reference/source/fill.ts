import type Database from 'better-sqlite3';
import { SIDES } from '$lib/core/answer';
import { SCHEMA } from '../schema-number';
import { fillAnalysis } from './fill-analysis';
import { fillBriefings } from './fill-briefing';
import { fillEntrances } from './fill-entrance';
import type { Sources } from './shape';

/** Writes every entry of the sources into an empty store, in a fixed order. */
export function fill(db: Database.Database, sources: Sources, revision: string): void {
	const into = (table: string, rows: readonly Record<string, string | number | null | undefined>[]) => {
		const [first] = rows;
		if (!first) return;
		const columns = Object.keys(first);
		const insert = db.prepare(
			`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((c) => `@${c}`).join(', ')})`
		);
		for (const row of rows) insert.run(Object.fromEntries(Object.entries(row).map(([k, v]) => [k, v ?? null])));
	};
	const values = <T>(entries: readonly { value: T }[]): T[] => entries.map((entry) => entry.value);

	into(
		'authority',
		values(sources.authorities).map(({ id, side, role, checked }) => ({
			id,
			side,
			role_en: role.en,
			role_ko: role.ko,
			checked_on: checked.on,
			checked_against: checked.against,
			confidence: checked.confidence
		}))
	);
	into(
		'authority_name',
		values(sources.authorities).flatMap(({ id, names }) =>
			names.map((n) => ({
				authority_id: id,
				valid_from: n.from,
				valid_until: n.until,
				name_en: n.en,
				name_ko: n.ko,
				short_en: n.short.en,
				short_ko: n.short.ko
			}))
		)
	);
	into(
		'instrument',
		values(sources.instruments).map((i) => ({
			id: i.id,
			side: i.side,
			kind: i.kind,
			system: i.system,
			title: i.title,
			part: i.part,
			page: i.page,
			name_en: i.name.en,
			name_ko: i.name.ko,
			short_en: i.short.en,
			short_ko: i.short.ko,
			number_en: i.number?.en,
			number_ko: i.number?.ko,
			authority_id: i.authority,
			url: i.url,
			opened: i.opened,
			note_en: i.note?.en,
			note_ko: i.note?.ko
		}))
	);
	into(
		'instrument_status',
		values(sources.instruments).flatMap(({ id, status }) =>
			status.map((s, place) => ({
				instrument_id: id,
				place,
				valid_from: s.from,
				status: s.is,
				note_en: s.note?.en,
				note_ko: s.note?.ko
			}))
		)
	);
	into(
		'domain',
		values(sources.domains).map(({ id, en, ko }, place) => ({ id, place, name_en: en, name_ko: ko }))
	);
	into(
		'topic',
		values(sources.topics).map((t) => ({
			id: t.id,
			domain_id: t.domain,
			title_en: t.title.en,
			title_ko: t.title.ko,
			lede_en: t.lede.en,
			lede_ko: t.lede.ko,
			editor_en: t.editor.en,
			editor_ko: t.editor.ko
		}))
	);
	into(
		'step',
		values(sources.topics).flatMap(({ id, steps }) =>
			steps.map((s, place) => ({
				topic_id: id,
				id: s.id,
				place,
				name_en: s.en,
				name_ko: s.ko
			}))
		)
	);
	fillQuestions(sources, into);
	fillGlossary(sources, into);
	fillAnalysis(sources, into);
	fillBriefings(sources, into);
	fillEntrances(sources, into);

	const dates = [
		...values(sources.questions).flatMap((q) =>
			SIDES.flatMap((side) => q[side].map((answer) => answer.checked?.on ?? ''))
		),
		...[...sources.authorities, ...sources.commitments, ...sources.scenarios].map(({ value }) => value.checked.on),
		...values(sources.pathways).flatMap((p) => SIDES.flatMap((side) => p[side].map((step) => step.checked.on)))
	];
	into('meta', [
		{ key: 'revision', value: revision },
		{ key: 'schema', value: String(SCHEMA) },
		{ key: 'checked_to', value: dates.sort().at(-1) ?? '' }
	]);
}

/** Writes rows into a table; the keys of the first are the columns. */
export type Into = (table: string, rows: readonly Record<string, string | number | null | undefined>[]) => void;

function fillQuestions(sources: Sources, into: Into): void {
	const stepOrder = new Map(
		sources.topics.flatMap(({ value }) => value.steps.map((s, place) => [`${value.id} ${s.id}`, place]))
	);
	const order = (q: { topic: string; step: string }) => stepOrder.get(`${q.topic} ${q.step}`) ?? 0;
	const placed = sources.topics.flatMap(({ value: topic }) =>
		sources.questions
			.filter((q) => q.topic === topic.id)
			.sort((a, b) => order(a) - order(b))
			.map((q, index) => ({ ...q, place: index + 1 }))
	);
	into(
		'question',
		placed.map(({ topic, step, place, value: q }) => ({
			id: q.id,
			topic_id: topic,
			step_id: step,
			place,
			ask_en: q.ask.en,
			ask_ko: q.ask.ko,
			why_en: q.why.en,
			why_ko: q.why.ko,
			kind: q.type,
			unit: q.type === 'number' ? q.unit : null,
			least: q.type === 'number' ? q.range[0] : null,
			most: q.type === 'number' ? q.range[1] : null,
			stricter: 'stricter' in q && q.stricter !== 'none' ? String(q.stricter) : null,
			weight: q.weight
		}))
	);
	into(
		'question_option',
		placed.flatMap(({ value: q }) =>
			('options' in q ? q.options : []).map((o, place) => ({
				question_id: q.id,
				id: o.id,
				place,
				label_en: o.en,
				label_ko: o.ko
			}))
		)
	);
	into(
		'question_relation',
		placed.flatMap(({ value: q }) =>
			(q.type === 'text' ? q.relations : []).map((r) => ({
				question_id: q.id,
				valid_from: r.from,
				valid_until: r.until,
				relation: r.relation,
				why_en: r.why.en,
				why_ko: r.why.ko
			}))
		)
	);
	const answers = placed
		.flatMap(({ value: q }) => SIDES.flatMap((side) => q[side].map((answer) => ({ question: q.id, side, answer }))))
		.map((row, index) => ({ ...row, id: index + 1 }));
	into(
		'answer',
		answers.map(({ id, question, side, answer }) => ({
			id,
			question_id: question,
			side,
			valid_from: answer.from,
			or_earlier: answer.or_earlier ? 1 : 0,
			valid_until: answer.until,
			state: answer.state ?? 'rule',
			value: answer.value === undefined ? null : JSON.stringify(answer.value),
			rule_en: answer.rule.en,
			rule_ko: answer.rule.ko,
			note_en: answer.note?.en,
			note_ko: answer.note?.ko,
			checked_on: answer.checked?.on,
			checked_against: answer.checked?.against,
			confidence: answer.checked?.confidence,
			recheck: answer.recheck ? 1 : 0
		}))
	);
	into(
		'basis',
		answers.flatMap(({ id, answer }) =>
			answer.basis.map((b, place) => ({
				answer_id: id,
				place,
				instrument_id: b.in,
				pinpoint: b.at,
				seen: b.seen
			}))
		)
	);
}

function fillGlossary(sources: Sources, into: Into): void {
	into(
		'term_subject',
		sources.subjects.map(({ value: s }, place) => ({
			id: s.subject,
			place,
			name_en: s.title.en,
			name_ko: s.title.ko
		}))
	);
	into(
		'term',
		sources.terms.map(({ subject, value: t }, place) => ({
			id: t.id,
			place,
			subject,
			en: t.en,
			ko: t.ko,
			us_term: t.us_term,
			us_seen: t.us_seen,
			kr_term: t.kr_term,
			kr_seen: t.kr_seen,
			relation: t.relation,
			note_en: t.note?.en,
			note_ko: t.note?.ko,
			match: t.match ? 1 : 0
		}))
	);
	into(
		'term_variant',
		sources.terms.flatMap(({ value: t }) =>
			(['en', 'ko'] as const).flatMap((lang) =>
				[...new Set([t[lang], ...t[`${lang}_variants`]])].map((form) => ({
					term_id: t.id,
					lang,
					form,
					too_common: t.too_common.includes(form) ? 1 : 0
				}))
			)
		)
	);
	into(
		'term_definition',
		sources.terms.flatMap(({ value: t }) =>
			t.defined_in.map((d, place) => ({
				term_id: t.id,
				place,
				side: d.side ?? sources.instruments.find((i) => i.value.id === d.in)?.value.side ?? 'other',
				instrument_id: d.in,
				instrument_name: d.name,
				pinpoint: d.at,
				seen: d.seen
			}))
		)
	);
}
