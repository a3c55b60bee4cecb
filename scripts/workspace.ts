/**
 * npm run workspace -- migrate              brings the workspace to the present schema; the site does the same at its start
 * npm run workspace -- check                holds it against what it must be: whole, known schema, every frozen view unchanged
 * npm run workspace -- backup FILE          copies it while the site serves; the copy is checked before it gets its name
 * npm run workspace -- restore FILE         puts a backup in its place; refuses while the site runs, moves the old file aside
 * npm run workspace -- export BRIEF-ID FILE writes one brief as a file, without secrets
 * npm run workspace -- import FILE          makes a new brief from such a file and prints its edit link
 * npm run workspace -- forget [--days 30]   removes for good what was deleted longer ago than that
 */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { config } from '../src/lib/server/config';
import { readBriefFile, writeBriefFile, type FileFaultKind } from '../src/lib/server/workspace/brief-file';
import { backupWorkspace, checkWorkspace, restoreWorkspace, type Checked } from '../src/lib/server/workspace/files';
import { openForWriting, workspaceOn, type Workspace } from '../src/lib/server/workspace/store';

const { workspace: file, workspaceMigrations: migrations } = config;
const name = relative(process.cwd(), file);
/** A file that a command reads may be larger than what the site takes from strangers: a full brief has six million letters. */
const MAX_FILE_BYTES = 32 * 1024 * 1024;

const FAULTS: Record<FileFaultKind, string> = {
	'no-json': 'is not JSON in UTF-8',
	'no-brief': 'is not a brief that Concord exported',
	'other-version': 'is a brief of another version than concord-brief/1; update Concord',
	missing: 'is missing',
	wrong: 'has a value that no brief has',
	'unknown-field': 'is not a field of a brief',
	'too-long': 'is too long',
	'too-many': 'has too many entries',
	empty: 'is empty',
	'no-address-here': 'is not the address of that view on this site',
	'file-too-large': 'is too large'
};

class Failed extends Error {}

const counted = ({ counts: { briefs, items, shares, revoked } }: Checked) =>
	`${briefs} briefs, ${items} items, ${shares} frozen views, ${revoked} revoked`;

/** The workspace while one job runs on it. */
async function within<T>(job: (workspace: Workspace) => Promise<T>): Promise<T> {
	if (!existsSync(file))
		throw new Failed(`There is no workspace ${name} yet. Set CONCORD_WORKSPACE or start the site once.`);
	const workspace = workspaceOn(openForWriting(file, migrations));
	try {
		return await job(workspace);
	} finally {
		await workspace.close();
	}
}

/** Written beside and renamed: never half a file. */
function writeWhole(to: string, content: string): void {
	if (existsSync(to)) throw new Failed(`${to} exists already. Name a file that does not.`);
	const part = `${to}.part`;
	try {
		writeFileSync(part, content, { flush: true });
		renameSync(part, to);
	} finally {
		rmSync(part, { force: true });
	}
}

const commands: Record<string, (args: readonly string[]) => Promise<string> | undefined> = {
	migrate: ([...rest]) =>
		rest.length === 0
			? (async () => {
					openForWriting(file, migrations).close();
					const checked = checkWorkspace(file, migrations);
					if (!checked.ok) throw new Failed(checked.why);
					return `${name} has the present schema (${checked.value.migrations.at(-1) ?? 'none'}).`;
				})()
			: undefined,

	check: ([...rest]) =>
		rest.length === 0
			? (async () => {
					const checked = checkWorkspace(file, migrations);
					if (!checked.ok) throw new Failed(checked.why);
					const { waiting } = checked.value;
					const still = waiting.length > 0 ? ` Waiting: ${waiting.join(', ')}; run “migrate”.` : '';
					return `${name} is sound: ${counted(checked.value)}.${still}`;
				})()
			: undefined,

	backup: ([to, ...rest]) =>
		to !== undefined && rest.length === 0
			? (async () => {
					const done = await backupWorkspace(file, to, migrations);
					if (!done.ok) throw new Failed(done.why);
					return `Wrote ${to}: ${counted(done.value)}; its integrity is checked.`;
				})()
			: undefined,

	restore: ([from, ...rest]) =>
		from !== undefined && rest.length === 0
			? (async () => {
					const done = await restoreWorkspace(from, file, migrations, new Date());
					if (!done.ok) throw new Failed(done.why);
					const { aside } = done.value;
					const old = aside === null ? '' : ` What was there before is ${relative(process.cwd(), aside)}.`;
					return `Restored ${name} from ${from}: ${counted(done.value)}.${old}`;
				})()
			: undefined,

	export: ([id, to, ...rest]) =>
		id !== undefined && to !== undefined && rest.length === 0
			? within(async ({ briefs }) => {
					const found = await briefs.find(id);
					if (found.state === 'unknown')
						throw new Failed(`There is no brief ${id}. The id is the 22 characters after /briefs/ in its link.`);
					if (found.state === 'deleted')
						throw new Failed(`The brief ${id} is deleted. Take the deletion back on its edit page first.`);
					writeWhole(to, writeBriefFile(found.brief));
					return `Wrote ${to}: “${found.brief.title}”, ${found.brief.items.length} items.`;
				})
			: undefined,

	import: ([from, ...rest]) =>
		from !== undefined && rest.length === 0
			? (async () => {
					if (!existsSync(from)) throw new Failed(`There is no file ${from}.`);
					const read = readBriefFile(readFileSync(from), MAX_FILE_BYTES);
					if (!read.ok) {
						const faults = read.faults.map(({ at, kind }) => `${from}: ${at ? `${at} ` : ''}${FAULTS[kind]}`);
						throw new Failed(`${faults.join('\n')}\nNothing was imported. Correct the file and import it again.`);
					}
					return within(async ({ briefs }) => {
						const { id, secret } = await briefs.import(read.file, new Date());
						const root = read.file.lang === 'ko' ? '/ko' : '';
						return `Imported “${read.file.title}”, ${read.file.items.length} items. Edit link, shown once: ${root}/briefs/${id}/edit?key=${secret}`;
					});
				})()
			: undefined,

	forget: ([flag, given = '30', ...rest]) => {
		const days = /^\d{1,5}$/.test(given) ? Number(given) : NaN;
		if ((flag !== undefined && flag !== '--days') || rest.length > 0 || Number.isNaN(days)) return undefined;
		return within(async ({ briefs }) => {
			const gone = await briefs.forget(new Date(Date.now() - days * 24 * 60 * 60 * 1000));
			return `Forgot for good what was deleted more than ${days} days ago: ${gone.briefs} briefs, ${gone.items} items.`;
		});
	}
};

const [command = '', ...args] = process.argv.slice(2);
const running = Object.hasOwn(commands, command) ? commands[command]?.(args) : undefined;
if (!running) {
	console.error(
		'Usage: npm run workspace -- migrate | check | backup FILE | restore FILE | export BRIEF-ID FILE | import FILE | forget [--days 30]'
	);
	process.exit(2);
}
try {
	console.log(await running);
} catch (error) {
	console.error(
		error instanceof Failed ? error.message : `${name}: ${error instanceof Error ? error.message : String(error)}`
	);
	process.exit(1);
}
