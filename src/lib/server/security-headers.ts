import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';

const HEADERS: Readonly<Record<string, string>> = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'strict-origin-when-cross-origin',
	'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
	'cross-origin-opener-policy': 'same-origin',
	'strict-transport-security': 'max-age=31536000',
	// What is no page of ours loads nothing and stands in no frame; a page brings its own policy.
	'content-security-policy': "default-src 'none'; frame-ancestors 'none'"
};

/**
 * Puts the headers on every answer of this process, before anybody works on it: static files, refusals of the framework and of the
 * adapter never come to `handle`. What a page sets itself takes the place of what is set here.
 */
export function headEveryAnswer(): void {
	subscribe('http.server.request.start', (message) => {
		const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
		// The adapter's static files answer a backward range with a length below zero, which no client can read. No file here needs ranges.
		delete request.headers.range;
		for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
	});
}
