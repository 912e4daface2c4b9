import { type ReactNode, useRef } from 'react';
import { Icon, type IconName } from './Icon.tsx';

interface DialogProps {
	/** The name of the button and of the dialog that it opens. */
	title: string;
	icon: IconName;
	close: string;
	children: ReactNode;
}

/** A button with the modal dialog that it opens. Without scripts it isn't shown. */
export function Dialog({ title, icon, close, children }: DialogProps) {
	const dialog = useRef<HTMLDialogElement>(null);
	return (
		<>
			<button
				type="button"
				className="tool scripted"
				aria-haspopup="dialog"
				aria-label={title}
				title={title}
				onClick={() => dialog.current?.showModal()}
			>
				<Icon name={icon} />
			</button>
			{/* A click beside the dialog is a click on its backdrop, and Escape closes it anyway. */}
			{/* biome-ignore lint/a11y/useKeyWithClickEvents: as said above */}
			<dialog
				ref={dialog}
				className="sheet"
				aria-label={title}
				onClick={(event) => event.target === dialog.current && dialog.current.close()}
			>
				<div className="sheet-content">
					<div className="sheet-head">
						<h2>{title}</h2>
						<button
							type="button"
							className="tool"
							aria-label={close}
							title={close}
							onClick={() => dialog.current?.close()}
						>
							<Icon name="close" />
						</button>
					</div>
					{children}
				</div>
			</dialog>
		</>
	);
}
