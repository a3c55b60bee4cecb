import { describe, expect, it } from 'vitest';
import { analysed } from '../../stores/test-analysis';
import { edited, openSmall, SMALL, writeSources, type SourceTexts } from '../../stores/test-stores';
import { checkReference } from './build';
import { printFault } from './read';

const FILE = 'field/entrances.yaml';
const SOUND: SourceTexts = {
	...analysed(SMALL),
	[FILE]: `entrances:
  - topic: seeds
    step: start
    when:
      - what: [plant]
        use: [cultivation]
        why: {en: Asks how long., ko: 며칠인지를 묻는다.}
        questions: [seed-days]
      - what: [animal]
        sides: [kr]
        why: {en: Asked in Korea., ko: 한국에서 묻는다.}
        questions: [seed-days]
  - pathway: new-seed
    when:
      - why: {en: A new seed., ko: 새 종자이다.}
        questions: [seed-days]
`
};
function faultsOf(texts: SourceTexts): string[] {
	const checked = checkReference(writeSources(texts));
	return checked.ok ? [] : checked.faults.map(printFault);
}

it('what an entrance says is read as it was written; what is left out is no condition, and means both sides', () => {
	const reference = openSmall(() => SOUND);
	expect(reference.entrance({ topicId: 'seeds', stepId: 'start' })).toEqual([
		expect.objectContaining({
			what: ['plant'],
			trait: [],
			use: ['cultivation'],
			sides: ['us', 'kr'],
			why: { en: 'Asks how long.', ko: '며칠인지를 묻는다.' },
			questions: ['seed-days']
		}),
		expect.objectContaining({ what: ['animal'], use: [], sides: ['kr'] })
	]);
	expect(reference.entrance({ pathwayId: 'new-seed' })).toHaveLength(1);
	expect(reference.entrance({ topicId: 'seeds' })).toEqual([]);
});

describe('faults of an entrance', () => {
	it.each([
		['unknown topic', 'topic: seeds', 'topic: trees', ':2: unknown topic "trees", expected the id of a topic'],
		['unknown step', 'step: start', 'step: middle', ':3: unknown step "middle", expected a step of the topic'],
		['unknown pathway', 'new-seed', 'old-seed', ':13: unknown pathway "old-seed", expected the id of a pathway'],
		[
			'two places',
			'  - pathway: new-seed',
			'  - topic: seeds\n    pathway: new-seed',
			':13: the entrance leads nowhere, or to two places, expected a topic, a topic and its step, or a pathway'
		],
		[
			'a step of no topic',
			'  - topic: seeds\n    step: start',
			'  - step: start',
			':2: the entrance leads nowhere, or to two places, expected a topic, a topic and its step, or a pathway'
		],
		[
			'told twice',
			'  - pathway: new-seed',
			'  - topic: seeds\n    step: start',
			':13: there is an entrance to this already, expected one entrance with all its rules'
		],
		['a condition twice', '[plant]', '[plant, plant]', ':5: "plant" is named twice, expected each of them once'],
		[
			'unknown question',
			'ko: 새 종자이다.}\n        questions: [seed-days]',
			'ko: 새 종자이다.}\n        questions: [seed-weeks]',
			':16: unknown question "seed-weeks", expected the id of a question'
		]
	])('%s', (_, from, to, fault) => {
		expect(faultsOf(edited(SOUND, FILE, from, to))).toEqual([FILE + fault]);
	});
});
