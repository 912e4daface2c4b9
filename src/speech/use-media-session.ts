import { useEffect } from 'react';

const session: MediaSession | undefined = navigator.mediaSession;

function setHandler(name: MediaSessionAction, act: MediaSessionActionHandler | null): void {
	try {
		session?.setActionHandler(name, act);
	} catch {
		// The browser has no such action.
	}
}

/** Lets media keys and lock screens control what is read, where the browser has a media session. */
export function useMediaSession(
	title: string,
	isReading: boolean,
	actions: Partial<Record<MediaSessionAction, MediaSessionActionHandler>>,
): void {
	useEffect(() => {
		if (!session) return;
		session.metadata = new MediaMetadata({ title });
		return () => {
			session.metadata = null;
			session.playbackState = 'none';
		};
	}, [title]);

	useEffect(() => {
		if (session) session.playbackState = isReading ? 'playing' : 'paused';
	}, [isReading]);

	useEffect(() => {
		const names = Object.keys(actions) as MediaSessionAction[];
		for (const name of names) setHandler(name, actions[name] ?? null);
		return () => {
			for (const name of names) setHandler(name, null);
		};
	});
}
