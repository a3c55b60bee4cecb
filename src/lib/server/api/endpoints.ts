import { authorityEndpoints } from './authorities';
import { commitmentEndpoints } from './commitments';
import { comparisonEndpoints } from './comparisons';
import type { Endpoint } from './endpoint';
import { gapEndpoints } from './gap-records';
import { glossaryEndpoints } from './glossary';
import { historyEndpoints } from './history';
import { indexEndpoints } from './index-figures';
import { instrumentEndpoints } from './instruments';
import { lawRedlineEndpoints } from './law-redline';
import { lawEndpoints } from './laws';
import { pathwayEndpoints } from './pathways';
import { questionEndpoints } from './questions';
import { scenarioEndpoints } from './scenarios';
import { searchEndpoints } from './search';
import { topicEndpoints } from './topics';

/** Where the endpoints stand. */
export const BASE = '/api/v1';

/** Every endpoint: requests are routed, the OpenAPI description is written and the documentation is drawn from this table alone. */
export const ENDPOINTS: readonly Endpoint[] = [
	...topicEndpoints,
	...questionEndpoints,
	...comparisonEndpoints,
	...gapEndpoints,
	...indexEndpoints,
	...pathwayEndpoints,
	...glossaryEndpoints,
	...instrumentEndpoints,
	...authorityEndpoints,
	...lawEndpoints,
	...lawRedlineEndpoints,
	...searchEndpoints,
	...commitmentEndpoints,
	...scenarioEndpoints,
	...historyEndpoints
];
