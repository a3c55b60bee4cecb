import { SIDES } from '$lib/core/answer';
import type { Into } from './fill';
import type { Sources } from './shape';

/** Writes commitments, gaps, pathways, scenarios and events. */
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
			judged_of: g.judged.of ?? g.judged.on,
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
			days_checked: s.unchecked ? 0 : 1,
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
	fillScenarios(sources, into);
	into(
		'event',
		[...sources.events]
			.sort((a, b) => (a.value.date < b.value.date ? -1 : a.value.date > b.value.date ? 1 : 0))
			.map(({ topic, value: e }, place) => ({
				place,
				topic_id: topic,
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

function fillScenarios(sources: Sources, into: Into): void {
	into(
		'scenario',
		sources.scenarios.map(({ topic, value: s }, place) => ({
			id: s.id,
			topic_id: topic,
			place,
			side: s.side,
			title_en: s.title.en,
			title_ko: s.title.ko,
			what_en: s.what.en,
			what_ko: s.what.ko,
			status: s.status.is,
			status_on: s.status.on,
			status_en: s.status.note.en,
			status_ko: s.status.note.ko,
			instrument_id: s.instrument,
			unread_en: s.unread?.en,
			unread_ko: s.unread?.ko,
			applies_en: s.applies?.en,
			applies_ko: s.applies?.ko,
			checked_on: s.checked.on,
			checked_against: s.checked.against,
			confidence: s.checked.confidence
		}))
	);
	into(
		'scenario_source',
		sources.scenarios.flatMap(({ value: s }) =>
			s.sources.map(({ en, ko }, place) => ({ scenario_id: s.id, place, en, ko }))
		)
	);
	into(
		'scenario_answer',
		sources.scenarios.flatMap(({ value: s }) =>
			s.answers.map((a) => ({
				scenario_id: s.id,
				question_id: a.question,
				state: a.state ?? 'rule',
				value: a.value === undefined ? null : JSON.stringify(a.value),
				rule_en: a.rule.en,
				rule_ko: a.rule.ko,
				note_en: a.note?.en,
				note_ko: a.note?.ko,
				basis: JSON.stringify(a.basis),
				checked_on: a.checked?.on,
				checked_against: a.checked?.against,
				confidence: a.checked?.confidence
			}))
		)
	);
	into(
		'scenario_pathway',
		sources.scenarios.flatMap(({ value: s }) =>
			s.pathways.map((p) => ({
				scenario_id: s.id,
				pathway_id: p.pathway,
				without: JSON.stringify(p.without),
				steps: JSON.stringify(p.steps)
			}))
		)
	);
}
