import { useEffect, useState } from 'react';

/** Delay before a changed status is announced, in ms: it should not be after each letter. */
const ANNOUNCE_DELAY_MS = 700;

/** The status of the search in a line: shown at once, announced to screen readers when the reader pauses. */
export function SearchStatus({ text }: { text: string }) {
	const [announced, announce] = useState('');
	useEffect(() => {
		const timer = setTimeout(() => announce(text), ANNOUNCE_DELAY_MS);
		return () => clearTimeout(timer);
	}, [text]);
	return (
		<>
			<p className="count mbs-5 mbe-6 text-base noscript:hidden" aria-hidden="true">
				{text}
			</p>
			<p className="sr-only" role="status">
				{announced}
			</p>
		</>
	);
}
