import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { Icon } from './Icon.tsx';

interface SheetProps {
	title: string;
	/** The name of the control that closes it. */
	close: string;
	/** Called once it is closed. */
	onClose: () => void;
	children: ReactNode;
}

/** A modal dialog that is open as long as it is there. It gives the focus back to what opened it. */
export function Sheet({ title, close, onClose, children }: SheetProps) {
	const sheet = useRef<HTMLDialogElement>(null);
	useLayoutEffect(() => {
		if (!sheet.current?.open) sheet.current?.showModal();
	}, []);
	return (
		// A click beside the dialog is a click on its backdrop, and Escape closes it anyway.
		// biome-ignore lint/a11y/useKeyWithClickEvents: as said above
		<dialog
			ref={sheet}
			className="sheet"
			aria-label={title}
			onClose={onClose}
			onClick={(event) => event.target === sheet.current && sheet.current.close()}
		>
			<div className="sheet-content">
				<div className="sheet-head">
					<h2>{title}</h2>
					<button
						type="button"
						className="tool"
						aria-label={close}
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
