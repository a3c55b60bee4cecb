import { SIDES } from '$lib/core/answer';
import type { Into } from './fill';
import type { Sources } from './shape';

/** Writes commitments, gaps, pathways and events. */
export function fillAnalysis(sources: Sources, into: Into): void {
	into(
		'commitment',
		sources.commitments.map(({ value: c }, place) => ({
			id: c.id,
			place,
			instrument_id: c.instrument,
			kind: c.kind,
			title_en: c.title.en,
			title_ko: c.title.ko,
			date: c.date,
			status_en: c.status.en,
			status_ko: c.status.ko,
			checked_on: c.checked.on,
			checked_against: c.checked.against,
			confidence: c.checked.confidence
		}))
	);
	into(
		'commitment_paragraph',
		sources.commitments.flatMap(({ value: c }) =>
			c.paragraphs.map((p, place) => ({
				commitment_id: c.id,
				id: p.id,
				place,
				label_en: p.label.en,
				label_ko: p.label.ko,
				text_en: p.text.en,
				text_ko: p.text.ko
			}))
		)
	);
	into(
		'gap',
		sources.gaps.map(({ value: g }) => ({
			question_id: g.question,
			kind: g.kind,
			severity: g.severity,
			what_en: g.what.en,
			what_ko: g.what.ko,
			evidence_en: g.evidence?.en,
			evidence_ko: g.evidence?.ko,
			judged_on: g.judged.on,
			confidence: g.judged.confidence
		}))
	);
	into(
		'gap_bearer',
		sources.gaps.flatMap(({ value: g }) => g.bears.map((bearer, place) => ({ question_id: g.question, place, bearer })))
	);
	into(
		'gap_closing',
		sources.gaps.flatMap(({ value: g }) =>
			g.closes.map((c, place) => ({
				question_id: g.question,
				place,
				side: c.side,
				level: c.level,
				how_en: c.how.en,
				how_ko: c.how.ko
			}))
		)
	);
	into(
		'gap_commitment',
		sources.gaps.flatMap(({ value: g }) =>
			g.commitments.map((c, place) => ({
				question_id: g.question,
				place,
				commitment_id: c.in,
				paragraph_id: c.paragraph
			}))
		)
	);
	into(
		'pathway',
		sources.pathways.map(({ topic, value: p }, place) => ({
			id: p.id,
			topic_id: topic,
			place,
			title_en: p.title.en,
			title_ko: p.title.ko,
			intro_en: p.intro.en,
			intro_ko: p.intro.ko
		}))
	);
	const steps = sources.pathways.flatMap(({ value: p }) =>
		SIDES.flatMap((side) => p[side].map((step, place) => ({ pathway: p.id, side, place, step })))
	);
	into(
		'pathway_step',
		steps.map(({ pathway, side, place, step: s }) => ({
			pathway_id: pathway,
			side,
			id: s.id,
			place,
			name_en: s.name.en,
			name_ko: s.name.ko,
			authority_id: s.authority,
			days: s.days,
			typical_low: s.typical?.low,
			typical_high: s.typical?.high,
			typical_en: s.typical?.note.en,
			typical_ko: s.typical?.note.ko,
			mandatory: s.mandatory ? 1 : 0,
			condition_en: s.condition?.en,
			condition_ko: s.condition?.ko,
			clock_en: s.clock?.en,
			clock_ko: s.clock?.ko,
			basis: JSON.stringify(s.basis),
			questions: JSON.stringify(s.questions),
			checked_on: s.checked.on,
			checked_against: s.checked.against,
			confidence: s.checked.confidence
		}))
	);
	into(
		'pathway_order',
		steps.flatMap(({ pathway, side, step }) =>
			step.after.map((before) => ({ pathway_id: pathway, side, step_id: step.id, after_id: before }))
		)
	);
	into(
		'event',
		[...sources.events]
			.sort((a, b) => (a.value.date < b.value.date ? -1 : a.value.date > b.value.date ? 1 : 0))
			.map(({ value: e }, place) => ({
				place,
				date: e.date,
				side: e.side,
				title_en: e.title.en,
				title_ko: e.title.ko,
				what_en: e.what?.en,
				what_ko: e.what?.ko,
				basis: JSON.stringify(e.basis)
			}))
	);
}
