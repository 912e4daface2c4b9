import { useEffect, useState } from 'react';
import { useLoaderData } from 'react-router';
import type { Article } from '../core/article/article.ts';
import { RecordingBar } from './RecordingBar.tsx';
import type { LostRecording } from './SpeechStatus.tsx';
import { VoiceBar } from './VoiceBar.tsx';

const hasVoices = 'speechSynthesis' in window;

/** Reads the article of the page aloud: plays its recording where it has one, else lets a voice read it. */
export function SpeechBar({ onClose }: { onClose: () => void }) {
	const { slug, article } = useLoaderData<{ slug: string; article: Article }>();
	const { audio, lang } = article;
	/** How a voice reads in place of the recording; undefined while that is played. */
	const [voice, setVoice] = useState<{
		from?: string | undefined;
		lost?: LostRecording | undefined;
	}>();

	// biome-ignore lint/correctness/useExhaustiveDependencies: another text ends the reading of this one
	useEffect(() => onClose, [slug, lang]);

	if (audio && !voice) {
		const path = audio.src.split('/').map(encodeURIComponent).join('/');
		return (
			<RecordingBar
				article={article}
				src={`${import.meta.env.BASE_URL}articles/${slug}/${path}`}
				onVoice={hasVoices ? (from, lost) => setVoice({ from, lost }) : undefined}
				onClose={onClose}
			/>
		);
	}
	return (
		<VoiceBar
			article={article}
			{...voice}
			onRecording={audio && (() => setVoice(undefined))}
			onClose={onClose}
		/>
	);
}
