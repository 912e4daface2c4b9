import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../site/folder-in-test.ts';
import { matn } from './matn.ts';

/** What a command has done: its exit code, and what it has printed. */
interface Ran {
	code: number | null;
	out: string;
	error: string;
}

/** Runs a command in the project's folder, in this process. */
export const command = (...words: string[]) => commandIn(ROOT, ...words);

/** Runs a command in a folder, in this process: one of its own takes a second to start. */
export async function commandIn(folder: string, ...words: string[]): Promise<Ran> {
	const before = process.cwd();
	const out = captured(process.stdout);
	const error = captured(process.stderr);
	process.chdir(folder);
	try {
		return { code: await matn(words), out: out.text(), error: error.text() };
	} finally {
		process.chdir(before);
		out.release();
		error.release();
	}
}

/** Runs the program itself in a folder, in a process of its own. */
export function programIn(folder: string, ...words: string[]): Ran {
	const program = join(ROOT, 'src/publish/cli/matn.js');
	const run = spawnSync(process.execPath, [program, ...words], { cwd: folder, encoding: 'utf8' });
	return { code: run.status, out: run.stdout, error: run.stderr };
}

/** Keeps what is written to a stream, until it is released. */
function captured(stream: NodeJS.WriteStream) {
	const { write } = stream;
	let text = '';
	stream.write = (chunk: string | Uint8Array) => {
		text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
		return true;
	};
	return {
		text: () => text,
		release: () => {
			stream.write = write;
		},
	};
}
