import { describe, expect, it } from 'vitest';
import { indexScope, indexScopes } from './index-scopes';
import { edited, openSmall, realReference } from './stores/test-stores';

describe('the scopes of the index', () => {
	it('are everything, the domains that have rows, and their topics', () => {
		expect(indexScopes(realReference()).map(({ id, kind }) => [id, kind])).toEqual([
			['all', 'all'],
			['agricultural-biotechnology', 'domain'],
			['lmo-approval', 'topic'],
			['drug-supply', 'domain'],
			['medicine-supply', 'topic'],
			['biomanufacturing', 'domain'],
			['cdmo', 'topic'],
			['synthetic-biology', 'domain'],
			['synthetic-biology', 'topic'],
			['technology-protection', 'domain'],
			['technology-protection', 'topic'],
			['supply-chain-law', 'domain'],
			['supply-chain', 'topic'],
			['multilateral', 'domain'],
			['frameworks', 'topic']
		]);
	});

	it('carry their names and topics', () => {
		const [all, domain, topic] = indexScopes(openSmall());
		expect(all).toMatchObject({ name: null, topics: [{ id: 'seeds' }] });
		expect(domain).toMatchObject({ id: 'farming', name: { en: 'Farming', ko: '농업' }, topics: [{ id: 'seeds' }] });
		expect(topic).toMatchObject({ id: 'seeds', name: { en: 'Seeds', ko: '종자' }, topics: [{ id: 'seeds' }] });
	});

	it('are found by their address, a topic before a domain of the same name', () => {
		const small = openSmall();
		expect(indexScope(small, 'all')?.kind).toBe('all');
		expect(indexScope(small, 'farming')?.kind).toBe('domain');
		expect(indexScope(small, 'nowhere')).toBeUndefined();
		const alike = openSmall((texts) =>
			edited(
				edited(texts, 'field/domains.yaml', 'id: farming', 'id: seeds'),
				'seeds/topic.yaml',
				'domain: farming',
				'domain: seeds'
			)
		);
		expect(indexScope(alike, 'seeds')?.kind).toBe('topic');
	});
});
