import { useEffect, useState } from 'react';
import { useLoaderData } from 'react-router';
import type { Article } from '../core/article/article.ts';
import { RecordingBar } from './RecordingBar.tsx';
import type { LostRecording } from './SpeechStatus.tsx';
import { VoiceBar } from './VoiceBar.tsx';

/** What is heard. */
interface Heard {
	isRecording: boolean;
	/** The key of the block at which it begins, where it takes over from the other. */
	from?: string | undefined;
	/** Why it is a voice where there is a recording. */
	lost?: LostRecording | undefined;
}

const hasVoices = 'speechSynthesis' in window;

/** Reads the article of the page aloud: plays its recording where it has one, else lets a voice read it. */
export function SpeechBar({ onClose }: { onClose: () => void }) {
	const { slug, article } = useLoaderData<{ slug: string; article: Article }>();
	const { audio, lang } = article;
	const [heard, setHeard] = useState<Heard>({ isRecording: audio !== undefined });
	const { isRecording, from, lost } = heard;
	const toVoice = (from?: string, lost?: LostRecording) =>
		setHeard({ isRecording: false, from, lost });
	const toRecording = (from?: string) => setHeard({ isRecording: true, from });

	// biome-ignore lint/correctness/useExhaustiveDependencies: another text ends the reading of this one
	useEffect(() => onClose, [slug, lang]);

	if (audio && isRecording) {
		const path = audio.src.split('/').map(encodeURIComponent).join('/');
		return (
			<RecordingBar
				article={article}
				src={`${import.meta.env.BASE_URL}articles/${slug}/${path}`}
				from={from}
				onVoice={hasVoices ? toVoice : undefined}
				onClose={onClose}
			/>
		);
	}
	return (
		<VoiceBar
			article={article}
			from={from}
			lost={lost}
			onRecording={audio && toRecording}
			onClose={onClose}
		/>
	);
}
