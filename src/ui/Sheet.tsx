import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { closeOnBack } from './close-on-back.ts';
import { Icon } from './Icon.tsx';

interface SheetProps {
	title: string;
	/** The label of the close button. */
	close: string;
	/** Whether it leaves sight of the page behind: what is changed in it shows there. */
	isAside?: boolean;
	/** Called after it is closed. */
	onClose: () => void;
	children: ReactNode;
}

/** A modal dialog that is open while it is mounted. On closing, the focus returns to the element that opened it. */
export function Sheet({ title, close, isAside, onClose, children }: SheetProps) {
	const sheet = useRef<HTMLDialogElement>(null);
	useLayoutEffect(() => {
		if (!sheet.current?.open) sheet.current?.showModal();
		return closeOnBack(() => sheet.current?.close());
	}, []);
	return (
		// A click on the backdrop has the dialog as its target. On the keyboard, Escape closes it.
		// biome-ignore lint/a11y/useKeyWithClickEvents: as said above
		<dialog
			ref={sheet}
			className={`inline-[min(27rem,100vi-1.5rem)] rounded-2xl border border-rule bg-paper text-ink [box-shadow:0_1rem_3rem_rgb(0_0_0/22%)] ${isAside ? 'mx-auto mbs-auto mbe-3 max-block-[min(max(55dvh,18rem),100dvh-2rem)] backdrop:bg-transparent wide:me-4 wide:mbe-auto wide:max-block-[calc(100dvh-2rem)]' : 'm-auto max-block-[calc(100dvh-2rem)] backdrop:bg-[rgb(20_16_10/38%)]'}`}
			aria-label={title}
			onClose={onClose}
			onClick={(event) => event.target === sheet.current && sheet.current.close()}
		>
			<div className="px-6 pbs-5 pbe-6">
				<div className="mbe-2 flex items-center justify-between">
					<h2 className="text-[1.25rem] font-semibold">{title}</h2>
					<button
						type="button"
						className="tool -me-3"
						title={close}
						onClick={() => sheet.current?.close()}
					>
						<Icon name="close" />
					</button>
				</div>
				{children}
			</div>
		</dialog>
	);
}
