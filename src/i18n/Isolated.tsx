import { dirOfText, withBalancedIsolates } from '../core/text/direction.ts';

/** A name or other short text that isn't the interface's, in the direction of most of its letters. */
export function Isolated({ text }: { text: string }) {
	return <bdi dir={dirOfText(text)}>{withBalancedIsolates(text)}</bdi>;
}
