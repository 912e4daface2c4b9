import { useSyncExternalStore } from 'react';
import { Icon } from './Icon.tsx';
import { notices, say } from './notice.ts';

/** What is said in passing: shown, and read out without taking the focus. */
export function Notices({ close }: { close: string }) {
	const notice = useSyncExternalStore(notices.subscribe, notices.current, () => undefined);
	return (
		<div className="notices" role="status">
			{notice && (
				<div className="notice" key={notice.number}>
					<p>{notice.text}</p>
					{notice.address && (
						<input
							type="text"
							readOnly
							dir="ltr"
							aria-label={notice.text}
							value={notice.address}
							onFocus={(event) => event.currentTarget.select()}
						/>
					)}
					{notice.action && (
						<button
							type="button"
							className="link"
							onClick={() => {
								say(undefined);
								notice.action?.run();
							}}
						>
							{notice.action.label}
						</button>
					)}
					<button type="button" className="tool" aria-label={close} onClick={() => say(undefined)}>
						<Icon name="close" />
					</button>
				</div>
			)}
		</div>
	);
}
