import { describe, expect, it } from 'vitest';
import { edited, openSmall, realReference } from '../stores/test-stores';
import { answerChanges, lawChanges } from './changes';

const TODAY = '2026-11-25';
const small = openSmall();
const told = (reference: typeof small, most = 100) =>
	lawChanges(reference, reference.topics(), TODAY, most).map((change) =>
		change.kind === 'event'
			? `${change.date} event`
			: `${change.date} ${change.side} ${change.question.id} ${change.before?.from ?? '-'} ${change.after?.from ?? '-'}`
	);

describe('changes of the law', () => {
	it('are the days on which answers begin, with what held before, the latest first', () => {
		expect(told(small)).toEqual([
			'2010-01-01 kr seed-days 2000-01-01 2010-01-01',
			'2000-01-01 kr seed-days - 2000-01-01',
			'2000-01-01 kr seed-papers - 2000-01-01',
			'2000-01-01 kr seed-duty - 2000-01-01',
			'1990-01-01 us seed-days - 1990-01-01',
			'1990-01-01 us seed-papers - 1990-01-01',
			'1990-01-01 us seed-duty - 1990-01-01'
		]);
	});

	it('leave out an answer that is only first seen on a day', () => {
		const seen = openSmall((texts) =>
			edited(
				texts,
				'seeds/start.yaml',
				'1990-01-01\n        value: 180',
				'1990-01-01\n        or_earlier: true\n        value: 180'
			)
		);
		expect(told(seen)).toEqual(told(small).filter((line) => line !== '1990-01-01 us seed-days - 1990-01-01'));
	});

	it('are no more than asked for', () => {
		expect(told(small, 2)).toHaveLength(2);
	});

	it('hold an answer that ends without another', () => {
		const [question] = small.questions.ofTopic('seeds', TODAY);
		if (!question) throw new Error('no question');
		const [first] = small.answers.history('seed-days').filter(({ side }) => side === 'kr');
		expect(
			answerChanges(question, first ? [first] : []).map(({ date, before, after }) => [date, before?.from, after?.from])
		).toEqual([
			['2000-01-01', undefined, '2000-01-01'],
			['2010-01-01', '2000-01-01', undefined]
		]);
	});

	it('of the real data begin with what is enacted for a later day', () => {
		const real = told(realReference());
		expect(real[0]).toBe('2029-06-27 event');
		expect(real).toContain('2026-04-21 kr supply-framework-act 2024-06-27 2026-04-21');
		expect(real).toHaveLength(100);
		expect([...real].map((line) => line.slice(0, 10))).toEqual(
			real
				.map((line) => line.slice(0, 10))
				.sort()
				.reverse()
		);
	});
});
