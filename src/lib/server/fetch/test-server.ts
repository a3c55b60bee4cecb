import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';
import type { Pace } from './pace';

/** A real server on this machine that answers what a test tells it to, in the forms of the eCFR and of law.go.kr. */

interface Asked {
	readonly path: string;
	readonly query: URLSearchParams;
	readonly headers: IncomingHttpHeaders;
}
type Reply = (response: ServerResponse, asked: Asked) => void;

const open: (() => void)[] = [];
afterEach(() => open.splice(0).forEach((close) => close()));

export async function localServer() {
	const asked: Asked[] = [];
	const replies = new Map<string, Reply[]>();
	const server = createServer((request, response) => {
		const { pathname, searchParams } = new URL(request.url ?? '', 'http://local');
		const one = { path: pathname, query: searchParams, headers: request.headers };
		asked.push(one);
		const [next = text('nothing is here', { status: 404 }), ...rest] = replies.get(pathname) ?? [];
		// The last reply is given for ever.
		if (rest.length > 0) replies.set(pathname, rest);
		next(response, one);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	open.push(() => {
		server.close();
		server.closeAllConnections();
	});
	const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		host,
		base: `http://${host}`,
		asked,
		/** What a path answers, one reply after the other. */
		on: (path: string, ...given: readonly Reply[]): void => void replies.set(path, [...given])
	};
}
export type LocalServer = Awaited<ReturnType<typeof localServer>>;

export const text =
	(
		body: string | Uint8Array,
		{ status = 200, ...headers }: { status?: number; [header: string]: unknown } = {}
	): Reply =>
	(response) =>
		response.writeHead(status, { 'content-type': 'application/xml', ...(headers as Record<string, string>) }).end(body);

/** Promises more than it sends. */
export const cutOff =
	(body: string): Reply =>
	(response) => {
		response.writeHead(200, { 'content-type': 'application/xml', 'content-length': String(body.length + 100) });
		response.write(body, () => response.destroy());
	};

/** Sends on and on; `closed` is told when the other side has had enough. */
export const endless =
	(closed: () => void): Reply =>
	(response) => {
		response.writeHead(200, { 'content-type': 'application/xml' });
		const send = () => {
			while (!response.destroyed && response.write('<p>more</p>'.repeat(1000)));
		};
		response.on('drain', send).on('close', closed);
		response.write('<DIV5>');
		send();
	};

export const silent: Reply = () => undefined;
export const redirect = (location: string, status = 302): Reply => text('', { status, location });

/** Answers 304 to those who have the text already. */
export const withTag =
	(body: string, etag: string): Reply =>
	(response, asked) =>
		asked.headers['if-none-match'] === etag
			? void response.writeHead(304, { etag }).end()
			: text(body, { etag })(response, asked);

/** Time that passes only by waiting: `slept` are the waits in milliseconds. */
export function stoppedClock() {
	const slept: number[] = [];
	let time = Date.UTC(2026, 10, 26);
	const pace: Partial<Pace> = {
		now: () => time,
		sleep: async (ms) => {
			time += ms;
			slept.push(ms);
		},
		random: () => 1
	};
	return { slept, pace };
}

/** A part of the CFR, made up. */
export const partXml = (part: number, words = 'Peas are green.'): string =>
	`<?xml version="1.0"?>\n<DIV5 N="${part}" TYPE="PART"><HEAD>PART ${part}—PEAS</HEAD>` +
	`<DIV8 N="${part}.1" TYPE="SECTION"><HEAD>§ ${part}.1 Peas.</HEAD><P>${words}</P></DIV8></DIV5>`;

interface Change {
	issue_date: string;
	substantive?: boolean;
	removed?: boolean;
}

/** The eCFR's list of the changes of a part. */
export const changes = (list: readonly Change[], pages = 1): Reply =>
	text(
		JSON.stringify({
			content_versions: list.map((change) => ({ identifier: '1.1', substantive: true, removed: false, ...change })),
			meta: { title: '7', result_count: String(list.length), total_pages: String(pages) }
		}),
		{ 'content-type': 'application/json' }
	);

interface Listed {
	name: string;
	id?: string;
	mst: string;
	status?: string;
	promulgated?: string;
	inForce: string;
}

/** The answer of law.go.kr to a search; `total` where there is more than one page of it. */
export const lawList = (laws: readonly Listed[], total = laws.length): Reply =>
	text(
		`<?xml version="1.0" encoding="UTF-8"?><LawSearch><target>law</target><totalCnt>${total}</totalCnt><page>1</page>` +
			`<resultCode>00</resultCode>${laws.map(lawXml).join('')}</LawSearch>`
	);

const lawXml = ({ name, id = '000007', mst, status = '현행', promulgated, inForce }: Listed, index: number) =>
	`<law id="${index + 1}"><법령일련번호>${mst}</법령일련번호><현행연혁코드>${status}</현행연혁코드>` +
	`<법령명한글><![CDATA[${name}]]></법령명한글><법령ID>${id}</법령ID>` +
	`<공포일자>${promulgated ?? inForce}</공포일자><시행일자>${inForce}</시행일자>` +
	`<법령상세링크>/DRF/lawService.do?OC=secret-id&amp;target=law&amp;MST=${mst}</법령상세링크></law>`;

/** A Korean act, made up. */
export const actXml = (id = '000007', words = '종자는 둥글다.'): string =>
	`<?xml version="1.0" encoding="UTF-8"?>\n<법령 법령키="${id}"><기본정보><법령ID>${id}</법령ID>` +
	`<법령명_한글><![CDATA[종자에 관한 법률]]></법령명_한글></기본정보><조문><조문단위><조문내용>${words}</조문내용></조문단위></조문></법령>`;
