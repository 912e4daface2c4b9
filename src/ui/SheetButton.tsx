import type { ComponentProps, ComponentType } from 'react';
import { showNotice } from './notice.ts';
import { useOnDemand } from './use-on-demand.ts';

interface SheetButtonProps extends ComponentProps<'button'> {
	/** Loads the sheet's component and what it needs. */
	get: () => Promise<{ Sheet: ComponentType<{ onClose: () => void }> }>;
	/** The text of the notice where it fails to load. */
	failed: string;
}

/** A button that opens a sheet or a bar. What it opens is loaded when the pointer or the focus reaches the button. */
export function SheetButton({ get, failed, ...button }: SheetButtonProps) {
	const { Shown: Sheet, load, show, hide } = useOnDemand(async () => (await get()).Sheet);
	return (
		<>
			<button
				{...button}
				type="button"
				onPointerEnter={load}
				onFocus={load}
				onClick={() => show(() => showNotice({ text: failed }))}
			/>
			{Sheet && <Sheet onClose={hide} />}
		</>
	);
}
