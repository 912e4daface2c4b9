import { useEffect, useRef } from 'react';
import { useMessages } from '../i18n/MessagesContext.tsx';
import type { Answer } from './answer.ts';
import { titleRow } from './rows.ts';

/** The control for the articles that are not shown yet. The focus moves to the first that it brings. */
export function MoreResults({ answer, onMore }: { answer: Answer; onMore: () => void }) {
	const { t, locale } = useMessages();
	const { articles, groups } = answer;
	const before = useRef<number>(undefined);
	useEffect(() => {
		const first = before.current === undefined ? undefined : groups[before.current];
		if (!first) return;
		before.current = undefined;
		document.getElementById(titleRow(first, locale).id)?.focus();
	}, [groups, locale]);
	if (articles <= groups.length) return null;
	const more = () => {
		before.current = groups.length;
		onMore();
	};
	return (
		<p className="actions">
			<button type="button" className="button" onClick={more}>
				{t('search:more')}
			</button>
		</p>
	);
}
