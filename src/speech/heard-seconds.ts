import { storage } from '../browser/stored/storage.ts';

/** The address of the last recording without times that was stopped, and where, in seconds. */
const HEARD_KEY = 'matn:heard';

/** How far a recording was heard, in seconds: 0 if it was to its end, or another one was heard since. */
export function readHeardSeconds(src: string): number {
	const [seconds = '', address] = storage.get(HEARD_KEY)?.split(' ') ?? [];
	return address === src && Number(seconds) > 0 ? Number(seconds) : 0;
}

/** Stores how far a recording was heard, in seconds. */
export function storeHeardSeconds(src: string, seconds: number): void {
	storage.set(HEARD_KEY, seconds > 0 ? `${Math.floor(seconds)} ${src}` : null);
}
