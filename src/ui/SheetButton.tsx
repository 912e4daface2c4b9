import type { ComponentProps, ComponentType } from 'react';
import { say } from './notice.ts';
import { useOnDemand } from './use-on-demand.ts';

interface SheetButtonProps extends ComponentProps<'button'> {
	/** Loads the sheet, with all that it needs. */
	get: () => Promise<ComponentType<{ onClose: () => void }>>;
	/** What is said where it could not be had. */
	failed: string;
}

/** A button that opens a sheet, which is loaded at the first sign of intent. */
export function SheetButton({ get, failed, ...button }: SheetButtonProps) {
	const { Shown: Sheet, load, show, hide } = useOnDemand(get);
	return (
		<>
			<button
				{...button}
				type="button"
				aria-haspopup="dialog"
				onPointerEnter={load}
				onFocus={load}
				onClick={() => show(() => say({ text: failed }))}
			/>
			{Sheet && <Sheet onClose={hide} />}
		</>
	);
}
