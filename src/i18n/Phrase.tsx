import type { ReactNode } from 'react';

/** The value of the placeholder that `Phrase` replaces by an element. */
export const SLOT = '\uFFFC';

/**
 * A message with an element, such as a link, in place of `SLOT`.
 *
 * Text beside elements has an element of its own, here and elsewhere: a browser's translator replaces
 * text nodes, and React would change the one that is gone.
 */
export function Phrase(props: { text: string; children: ReactNode }) {
	const [before, after] = props.text.split(SLOT);
	return (
		<>
			<span>{before}</span>
			{props.children}
			<span>{after}</span>
		</>
	);
}
