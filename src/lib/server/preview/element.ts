/** The tree that satori lays out: elements with inline styles, in the manner of React, which we do not need for it. */

type Style = Readonly<Record<string, string | number>>;
export type Child = Element | string | null;
export interface Element {
	readonly type: string;
	readonly props: Readonly<Record<string, unknown>>;
}

/** A box. Satori wants every one to say how it lays out its children, and adds padding to the width unless told otherwise. */
export const box = (style: Style, ...children: Child[]): Element => ({
	type: 'div',
	props: {
		style: { display: 'flex', boxSizing: 'border-box', ...style },
		children: children.filter((child) => child !== null)
	}
});

export const row = (style: Style, ...children: Child[]): Element =>
	box({ flexDirection: 'row', ...style }, ...children);
export const column = (style: Style, ...children: Child[]): Element =>
	box({ flexDirection: 'column', ...style }, ...children);

/** A drawing; letters in it would not be drawn. */
export const drawing = (width: number, height: number, ...shapes: (Element | null)[]): Element => ({
	type: 'svg',
	props: {
		width,
		height,
		viewBox: `0 0 ${width} ${height}`,
		style: { flexShrink: 0 },
		children: shapes.filter((shape) => shape !== null)
	}
});

export const shape = (type: 'rect' | 'path' | 'circle' | 'line', props: Style): Element => ({ type, props });
