import { compared } from './compared';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => compared(locals, params.law, url.searchParams);
