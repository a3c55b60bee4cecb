import { resolve } from 'node:path';
import { isDate } from '$lib/core/interval';

/** The one reader of process.env. Paths are relative to the folder that the server or command was started in. */
const { env } = process;

export const config = {
	/** The built reference store. */
	reference: resolve(env['CONCORD_REFERENCE'] ?? 'var/reference.sqlite'),
	/** The YAML sources it is built from. */
	referenceSources: resolve(env['CONCORD_REFERENCE_SOURCES'] ?? 'db/reference'),
	referenceSchema: resolve('db/schema/reference.sql'),
	/** Official texts, imported on this machine; missing until the first import. */
	library: resolve(env['CONCORD_LIBRARY'] ?? 'var/library.sqlite'),
	librarySchema: resolve('db/schema/library.sql'),
	/** Where `npm run library -- fetch` gets official texts, and keeps them. */
	downloads: resolve(env['CONCORD_DOWNLOADS'] ?? 'var/official'),
	ecfr: env['CONCORD_ECFR'] ?? 'https://www.ecfr.gov',
	lawGoKr: {
		base: env['CONCORD_LAW_GO_KR'] ?? 'https://www.law.go.kr',
		/** OC, the caller's id at law.go.kr: neither printed nor kept. */
		id: env['CONCORD_LAW_GO_KR_OC'] || null,
		/** The site that the id is registered for; none where it is registered for a machine's address. */
		site: env['CONCORD_LAW_GO_KR_SITE'] || null
	},
	/** How Concord names itself to other servers; npm tells the version to what it runs. */
	userAgent: `Concord/${env['npm_package_version'] ?? 'unreleased'}`,
	/** What readers make: the only store that can lose anything. */
	workspace: resolve(env['CONCORD_WORKSPACE'] ?? 'var/workspace.sqlite'),
	workspaceMigrations: resolve('db/migrations/workspace'),
	/** Fixes the date that pages take for today; for tests and screenshots. */
	today: env['CONCORD_TODAY'] && isDate(env['CONCORD_TODAY']) ? env['CONCORD_TODAY'] : null
} as const;

/** Today in Seoul, where the day begins first: a rule that starts tomorrow in Washington may already hold in Korea. */
export const today = (): string =>
	config.today ?? new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Seoul' }).format(new Date());
