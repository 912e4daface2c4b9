import type { ReactNode } from 'react';

/** The value of the placeholder that `Phrase` replaces by an element. */
export const SLOT = '\uFFFC';

/** A message with an element, such as a link, in place of `SLOT`. */
export function Phrase(props: { text: string; children: ReactNode }) {
	const [before, after] = props.text.split(SLOT);
	return (
		<>
			{before}
			{props.children}
			{after}
		</>
	);
}
