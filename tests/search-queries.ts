import type { Searched } from '../src/lib/core/search-view';

/**
 * What readers look for, written by hand, with what they hope to find: questions, rules (with their side) and terms by their ids, law by
 * its key and place. Any one of them is enough.
 */
export interface WrittenQuery {
	readonly q: string;
	readonly in: Exclude<Searched, 'all'>;
	readonly wanted: readonly string[];
}

const ACT = 'kr-009170';
const DECREE = 'kr-010038';
const PART_340 = 'cfr-7-340';

const query = (kind: WrittenQuery['in'], q: string, ...wanted: readonly string[]): WrittenQuery => ({
	q,
	in: kind,
	wanted
});

export const QUERIES: readonly WrittenQuery[] = [
	query(
		'questions',
		'how long does the risk review take',
		'risk-review-days',
		'risk-review-working-days',
		'risk-review-clock-stops'
	),
	query('questions', 'gene-edited plant', 'scope-gene-edited'),
	query('questions', '유전자편집', 'scope-gene-edited'),
	query('questions', 'Cartagena Protocol', 'scope-cartagena-party'),
	query('questions', '표시 위반 처벌', 'sanctions-label-breach'),
	query('questions', 'field trial permit', 'field-trial-notification-track', 'field-trial-permit-days'),
	query(
		'questions',
		'public comment',
		'transparency-comment-before',
		'transparency-comment-days',
		'transparency-comment-rounds'
	),
	query('questions', '수입 금지', 'after-market-ban-power'),
	query('questions', 'border inspection', 'import-border-inspection'),
	query('questions', '폐기 비용', 'sanctions-destruction-cost'),
	query('rules', 'resistance management', 'cultivation-resistance-terms us'),
	query('rules', '10년 안전성 심사', 'food-review-renewal-years kr'),
	query('terms', '위해성 평가', 'risk-assessment'),
	query('terms', 'lmo', 'lmo'),
	query('terms', 'plant incorporated protectants', 'pip'),
	query('terms', '과태료', 'administrative-fine'),

	query('law', '위해성심사', `${ACT} 제7조의2`),
	query('law', '수입승인을', `${ACT} 제8조`, `${DECREE} 제5조`),
	query('law', '수입 승인', `${ACT} 제8조`, `${DECREE} 제5조`),
	query('law', 'LMO법 제7조의2', `${ACT} 제7조의2`),
	query('law', '유전자변형생물체 표시', `${ACT} 제24조`, `${DECREE} 제24조`),
	query('law', '폐기 반송 명령', `${ACT} 제23조의2`, `${DECREE} 제23조의15`),
	query('law', '경유 신고', `${ACT} 제21조`, `${DECREE} 제22조`),
	query('law', '연구시설 설치 허가', `${ACT} 제22조`, `${DECREE} 제23조`),
	query('law', '바이오안전성위원회', `${ACT} 제31조`, `${DECREE} 제28조`),
	query('law', '270일', `${DECREE} 제4조의2`),
	query('law', '품종목록 등재 신청', 'kr-000422 제16조'),
	query('law', '임상시험 계획 승인', 'kr-001783 제34조'),
	query('law', '유전자변형식품 안전성 심사', 'kr-001805 제18조'),
	query('law', 'LMO법 과태료', `${ACT} 제44조`),
	query('law', '약사법 제31조', 'kr-001783 제31조'),
	query('law', 'import approval', `${ACT} 제8조`, `${DECREE} 제5조`),
	query('law', '340.6(d)', `${PART_340} 340.6`),
	query('law', 'petition for nonregulated status', `${PART_340} 340.6`),
	query('law', '"container requirements"', `${PART_340} 340.8`),
	query('law', '규제대상물', `${PART_340} 340.0`, `${PART_340} 340.1`, `${PART_340} 340.2`, `${PART_340} 340.4`),
	query('law', '21 U.S.C. 342', 'usc-21-9 342'),
	query('law', 'adulterated food', 'usc-21-9 342'),
	query('law', 'movement of plant pests', 'usc-7-104 7711', 'usc-7-104 7712'),
	query('law', 'premanufacture notice of a new chemical substance', 'usc-15-53 2604')
];
