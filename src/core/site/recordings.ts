/** How names of sound files end, in lower case. */
export const RECORDING_ENDINGS = [
	...['.mp3', '.m4a', '.aac', '.ogg', '.oga'],
	...['.opus', '.wav', '.flac', '.mp4', '.webm'],
];

/** Whether a file's name is one of a recording. */
export const isRecording = (path: string) =>
	RECORDING_ENDINGS.some((ending) => path.toLowerCase().endsWith(ending));
