import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';

/** docs/decisions/0001: what a folder may not reach, by alias or by relative path, types included. */
describe('the import walls', () => {
	let eslint: ESLint;
	beforeAll(() => {
		eslint = new ESLint();
	});

	const breaches = async (filePath: string, code: string): Promise<number> => {
		const [result] = await eslint.lintText(code, { filePath });
		return (result?.messages ?? []).filter((message) => message.ruleId === 'no-restricted-imports').length;
	};

	it.each([
		['src/lib/core/x.ts', "import { config } from '$lib/server/config';"],
		['src/lib/core/x.ts', "import type { Db } from '../server/stores/open';"],
		['src/lib/core/x.ts', "import { paths } from '$lib/paths';"],
		['src/lib/components/ui/X.svelte', '<script lang="ts">import { config } from \'$lib/server/config\';</script>'],
		[
			'src/lib/components/ui/X.svelte',
			'<script lang="ts">import type { Db } from \'../../server/stores/open\';</script>'
		],
		['src/lib/server/x.ts', "import { en } from '$lib/messages/en';"],
		['src/lib/server/reference/x.ts', "import Row from '../../components/compare/Row.svelte';"]
	])('hold in %s against %s', async (file, code) => {
		expect(await breaches(file, code)).toBe(1);
	});

	it.each([
		['src/lib/core/x.ts', "import { diffArrays } from 'diff'; import { stemmer } from 'stemmer';"],
		['src/lib/components/ui/X.svelte', '<script lang="ts">import type { Lang } from \'$lib/core/lang\';</script>'],
		['src/lib/server/x.ts', "import type { Lang } from '$lib/core/lang';"],
		['src/routes/x.ts', "import { config } from '$lib/server/config'; import { en } from '$lib/messages/en';"]
	])('let through in %s: %s', async (file, code) => {
		expect(await breaches(file, code)).toBe(0);
	});
}, 60_000);
