import type { Article } from '../../../core/article/article.ts';
import { describeValue } from '../../../core/json/describe-fault.ts';
import { FileError, type FileFault } from '../../../core/json/file-error.ts';
import { isRecording, RECORDING_ENDINGS } from '../../../core/site/recordings.ts';
import { filesOf } from './article-files.ts';

/**
 * Checks what the schema of a recording can't: the file is there, times rise, and their blocks exist.
 *
 * @param folder the folder of the articles
 * @param file the text's file, for the error
 * @throws {FileError}
 */
export async function checkRecording(
	{ audio, body }: Article,
	folder: string,
	slug: string,
	file: string,
): Promise<void> {
	if (!audio) return;
	const { src, times = [] } = audio;
	const faults: FileFault[] = [];
	const add = (path: string, expected: string, value: unknown) =>
		faults.push({ path: `audio.${path}`, expected, received: describeValue(value) });
	if (!isRecording(src)) add('src', `a recording (${RECORDING_ENDINGS.join(', ')})`, src);
	else if (!(await filesOf(folder, slug)).includes(src))
		add('src', 'the name of a file in the article’s folder, letter by letter', src);
	const keys = new Set(body.map(({ _key }) => _key));
	let before = -1;
	for (const [i, { key, at }] of times.entries()) {
		if (!keys.delete(key))
			add(`times[${i}].key`, 'the key of a block in this article, once at most', key);
		if (at <= before || at < 0) {
			const least = before < 0 ? 'from 0' : `after ${before}`;
			add(`times[${i}].at`, `a number of seconds ${least}, for times rise`, at);
		} else before = at;
	}
	if (faults.length > 0) throw new FileError(file, faults);
}
