import type { Lang } from '$lib/core/lang';
import { box, column, type Element } from './element';
import { COLOUR } from './colour';
import { frame, set } from './frame';
import { SERIF } from './fonts';
import { drawn, type Drawn } from './render';

export interface Share {
	/** What its maker or its page called it. */
	readonly title: string;
	/** For instance the day on which it was frozen. */
	readonly subtitle: string;
	/** What it is, beside the name of the site. */
	readonly label?: string;
	/** Method version and revision that it was made with. */
	readonly version?: string;
	readonly lang: Lang;
}

export const shareCard = ({ title, subtitle, label = '', version = '', lang }: Share): Element =>
	frame(
		{ lang, label, date: '', version },
		set(title, {
			sizes: [
				[84, 50],
				[70, 72],
				[56, 120],
				[46, 170]
			],
			lines: 4,
			style: { fontFamily: SERIF, fontWeight: 600, letterSpacing: -1.2, lineHeight: lang === 'ko' ? 1.28 : 1.15 }
		}),
		column({}, set(subtitle, { sizes: [[34, 110]], lines: 2, style: { color: COLOUR.soft } }), box({ height: 6 }))
	);

/** The image of a frozen view. */
export const shareImage = (share: Share): Promise<Drawn> => drawn(shareCard(share));
