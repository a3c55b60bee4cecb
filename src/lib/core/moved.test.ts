import { describe, expect, it } from 'vitest';
import { movedTo, type Moved } from './moved';

const TABLE: Moved[] = [
	{ page: '/list', to: '/register' },
	{ page: '/register', to: '/gaps', params: { kind: 'k' } },
	{ page: '/gaps', params: { k: 'type' } }
];

describe('an old address', () => {
	it('leads on in either language, with what stands below it and behind it, through all renamings', () => {
		expect(movedTo('/list', TABLE)).toBe('/gaps');
		expect(movedTo('/ko/list/export.csv?kind=a&sort=-b', TABLE)).toBe('/ko/gaps/export.csv?type=a&sort=-b');
		expect(movedTo('/gaps?k=a', TABLE)).toBe('/gaps?type=a');
	});

	it('is none that bears today’s names, or is no page of the table', () => {
		for (const address of ['/gaps?type=a', '/ko/gaps', '/listing?kind=a', '/', '/ko', '/gaps?toString=1'])
			expect(movedTo(address, TABLE)).toBeNull();
		expect(movedTo('/list')).toBeNull();
	});
});
