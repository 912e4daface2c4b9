import { useEffect, useState } from 'react';

/** How long what is shown must rest before it is read out, in milliseconds: not after each letter. */
const REST = 700;

/** What came of the search, in a line: shown at once, and read out when the reader pauses. */
export function SearchStatus({ text }: { text: string }) {
	const [spoken, speak] = useState('');
	useEffect(() => {
		const timer = setTimeout(() => speak(text), REST);
		return () => clearTimeout(timer);
	}, [text]);
	return (
		<>
			<p className="count mbs-5 mbe-6 text-base noscript:hidden" aria-hidden="true">
				{text}
			</p>
			<p className="sr-only" role="status">
				{spoken}
			</p>
		</>
	);
}
