import { useSyncExternalStore } from 'react';
import { Icon } from './Icon.tsx';
import { notices, showNotice } from './notice.ts';

/** The notice that is shown now, as a live region: screen readers announce it without moving the focus. */
export function Notices({ close }: { close: string }) {
	const notice = useSyncExternalStore(notices.subscribe, notices.current, () => undefined);
	return (
		<div className="notices" role="status">
			{notice && (
				<div
					className="notice pointer-events-auto flex max-inline-[34rem] flex-wrap items-center gap-x-3 rounded-xl bg-ink ps-[1.1rem] pe-2 text-paper [box-shadow:0_0.5rem_1.5rem_rgb(0_0_0/25%)] **:focus-visible:outline-paper forced-colors:border"
					key={notice.number}
				>
					<p className="py-[0.4rem] pe-[0.6rem]">{notice.text}</p>
					{notice.address && (
						<input
							className="inline-56 grow rounded-[0.3rem] bg-paper px-2 py-[0.3rem] text-ink forced-colors:border"
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
							className="min-block-target cursor-pointer underline underline-offset-[0.3em]"
							onClick={() => {
								showNotice(undefined);
								notice.action?.run();
							}}
						>
							{notice.action.label}
						</button>
					)}
					<button
						type="button"
						className="tool text-inherit"
						aria-label={close}
						onClick={() => showNotice(undefined)}
					>
						<Icon name="close" />
					</button>
				</div>
			)}
		</div>
	);
}
