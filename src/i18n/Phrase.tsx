import type { ReactNode } from 'react';

/** What to fill a message's placeholder with, to have the element put there by `Phrase`. */
export const SLOT = '\uFFFC';

/** A message with an element in the place of its slot: a name in its own language, a link. */
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
