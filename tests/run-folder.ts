import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

/** A folder that all test files of one run share, for what is the same in each and slow to make. */
let folder: string;

export function setup({ provide }: TestProject): void {
	folder = mkdtempSync(join(tmpdir(), 'concord-run-'));
	provide('runFolder', folder);
}

export function teardown(): void {
	rmSync(folder, { recursive: true, force: true });
}

declare module 'vitest' {
	interface ProvidedContext {
		runFolder: string;
	}
}
