/** The name of the recording in the tests, and how long it is. */
export const RECORDING_FILE = 'a tone.wav';
export const RECORDING_SECONDS = 60;

const SAMPLES_PER_SECOND = 4000;
const TONE_HZ = 220;
/** What a byte of an 8-bit sound is in silence. */
const SILENCE = 128;

/** A sound file (WAV, one channel of 8 bits) of a tone so faint that nobody is frightened. */
export function tone(seconds: number): Buffer {
	const length = seconds * SAMPLES_PER_SECOND;
	const head = Buffer.from('RIFF    WAVEfmt                     data    ');
	head.writeUInt32LE(head.length - 8 + length, 4);
	for (const [offset, value] of [
		...[
			[16, 16],
			[24, SAMPLES_PER_SECOND],
			[28, SAMPLES_PER_SECOND],
			[40, length],
		],
	] as const)
		head.writeUInt32LE(value, offset);
	for (const [offset, value] of [
		[20, 1],
		[22, 1],
		[32, 1],
		[34, 8],
	] as const)
		head.writeUInt16LE(value, offset);
	const wave = (i: number) => Math.sin((2 * Math.PI * TONE_HZ * i) / SAMPLES_PER_SECOND);
	return Buffer.concat([
		head,
		Buffer.from(Array.from({ length }, (_, i) => SILENCE + 2 * wave(i))),
	]);
}
