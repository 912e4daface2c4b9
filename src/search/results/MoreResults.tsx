import { useEffect, useRef } from 'react';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import type { Row } from './result-rows.ts';

interface MoreResultsProps {
	/** The rows that are shown. */
	rows: readonly Row[];
	/** Whether there are more. */
	isMore: boolean;
	onMore: () => void;
}

/** The button that shows more results. It moves the focus to the first new row. */
export function MoreResults({ rows, isMore, onMore }: MoreResultsProps) {
	const { t } = useMessages();
	const before = useRef<number>(undefined);
	useEffect(() => {
		const first = before.current === undefined ? undefined : rows[before.current];
		if (!first) return;
		before.current = undefined;
		document.getElementById(first.id)?.focus();
	}, [rows]);
	if (!isMore) return null;
	const more = () => {
		before.current = rows.length;
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
