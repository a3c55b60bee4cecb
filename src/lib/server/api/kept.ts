import { LRUCache } from 'lru-cache';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Bodies of answers by their ETag, plain and as far as asked for compressed: the same question again costs nothing. */
type Bytes = Uint8Array<ArrayBuffer>;
interface Kept {
	readonly plain: Bytes;
	readonly packed: Map<Encoding, Promise<Bytes>>;
}
export type Encoding = 'br' | 'gzip';

const MAX_BYTES = 32 * 1024 * 1024;
/** Below this a packet is a packet. */
const WORTH_PACKING = 1024;

const PACK: Record<Encoding, (body: Bytes) => Promise<Buffer>> = {
	br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
	gzip: (body) => promisify(gzip)(body)
};

/**
 * The best encoding among the accepted ones; `br;q=0` refuses it.
 *
 * @example encodingOf('gzip, br;q=0') // 'gzip'
 */
export function encodingOf(accepted: string | null): Encoding | null {
	const offers = (accepted ?? '').split(',').map((offer) =>
		offer
			.trim()
			.toLowerCase()
			.split(/\s*;\s*/)
	);
	const takes = (name: Encoding) =>
		offers.some(([encoding, ...rest]) => encoding === name && !rest.some((part) => /^q=0(\.0*)?$/.test(part)));
	return takes('br') ? 'br' : takes('gzip') ? 'gzip' : null;
}

export function keptBodies() {
	const bodies = new LRUCache<string, Kept>({
		maxSize: MAX_BYTES,
		// The packed forms come later; together they are smaller than the plain one.
		sizeCalculation: ({ plain }) => plain.length * 2 + 1
	});
	return {
		/** The body of an answer, made once, in the encoding that fits who asks; what went wrong is not kept. */
		take: async <P extends object>(
			etag: string,
			accepted: string | null,
			make: () => string | P
		): Promise<{ bytes: Bytes; encoding: Encoding | null } | P> => {
			let kept = bodies.get(etag);
			if (!kept) {
				const made = make();
				if (typeof made !== 'string') return made;
				kept = { plain: new TextEncoder().encode(made), packed: new Map() };
				bodies.set(etag, kept);
			}
			const encoding = kept.plain.length < WORTH_PACKING ? null : encodingOf(accepted);
			if (encoding === null) return { bytes: kept.plain, encoding };
			const packing = kept.packed.get(encoding) ?? PACK[encoding](kept.plain).then((packed) => new Uint8Array(packed));
			kept.packed.set(encoding, packing);
			return { bytes: await packing, encoding };
		}
	};
}
