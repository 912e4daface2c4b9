import { extname, join } from 'node:path';
import { isRecording } from '../../../core/site/recordings.ts';
import type { FileToWrite } from '../../site/write-together.ts';
import type { Draft } from '../draft.ts';
import { pathOf } from './picture-files.ts';

/**
 * Returns the file of a source's recording for the article's folder, named by the language, and a draft that
 * refers to it: without a recording where there is no such file.
 *
 * @param read returns a recording by its relative URL
 */
export function bringRecording(
	draft: Draft,
	read: (src: string) => Buffer | undefined,
	folder: string,
	lang: string,
): { draft: Draft; files: FileToWrite[] } {
	const { audio, ...meta } = draft.meta;
	if (!audio) return { draft, files: [] };
	const path = pathOf(audio.src);
	const content = isRecording(path) ? read(audio.src) : undefined;
	if (!content) {
		const what =
			'no sound file of that name is there, in the folder of the file or below: put it there';
		const notice = { place: `the recording ${audio.src}`, what };
		return { draft: { ...draft, meta, notices: [...draft.notices, notice] }, files: [] };
	}
	const src = lang.toLowerCase() + extname(path).toLowerCase();
	const named = { ...draft, meta: { ...meta, audio: { ...audio, src } } };
	return { draft: named, files: [{ path: join(folder, src), content }] };
}
