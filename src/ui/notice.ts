import { createStore } from './store.ts';

/** A short message to the reader, shown over the page. */
export interface Notice {
	text: string;
	/** A serial number, so that an equal notice after it is announced again. Set by `showNotice`. */
	number?: number;
	/** An address for the reader to copy by hand. */
	address?: string;
	/** A button in the notice. */
	action?: { label: string; run: () => void };
}

let count = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
/** How long a notice is shown, in milliseconds. One with an address or action stays until it is dismissed. */
const NOTICE_DURATION_MS = 6000;

/** The notice that is shown now. */
export const notices = createStore<Notice | undefined>(undefined);

/** Shows a notice in place of the current one; undefined hides it. */
export function showNotice(notice: Notice | undefined): void {
	clearTimeout(timer);
	if (notice && !notice.address && !notice.action)
		timer = setTimeout(() => showNotice(undefined), NOTICE_DURATION_MS);
	notices.set(notice && { ...notice, number: ++count });
}
