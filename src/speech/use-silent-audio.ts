import { useEffect, useState } from 'react';
import silence from './silence.flac?no-inline';

/**
 * Plays silence while a voice reads: browsers show the controls of a media session, on the lock screen too,
 * only while an audio element of five seconds or more plays, and voices are none.
 */
export function useSilentAudio(isReading: boolean): void {
	const [audio] = useState(() => {
		if (!navigator.mediaSession) return undefined;
		return Object.assign(new Audio(), { preload: 'none', loop: true, src: silence });
	});

	useEffect(() => {
		// Without it a voice is heard all the same.
		if (isReading) audio?.play().catch(() => {});
		return () => audio?.pause();
	}, [audio, isReading]);

	useEffect(
		() => () => {
			// Takes the controls away.
			audio?.removeAttribute('src');
			audio?.load();
		},
		[audio],
	);
}
