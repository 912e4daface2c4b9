import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How long a program may take to end by itself, in milliseconds. */
const PATIENCE = 5000;

/** Programs and folders that an engine needs, and that are gone when it is. */
export interface Borrowed {
	/** A new folder for files that nobody wants later. */
	folder(name: string): Promise<string>;
	/** Starts a program in a process group of its own: what it starts goes with it. */
	start(command: string, args: readonly string[], options: SpawnOptions): ChildProcess;
	/** Ends the programs, the last one first, and removes the folders. */
	giveBack(): Promise<void>;
}

const lent = new Set<{ now(): void }>();

// A run that fails or is interrupted does not come to `giveBack`.
process.on('exit', () => {
	for (const { now } of lent) now();
});

export function borrow(): Borrowed {
	const folders: string[] = [];
	const programs: ChildProcess[] = [];
	const removeFolders = () => {
		for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
	};
	const self = {
		now() {
			for (const program of programs) {
				// A display takes its lock away; a browser could write into its folder once more.
				signal(program, program.spawnfile === 'Xvfb' ? 'SIGTERM' : 'SIGKILL');
			}
			removeFolders();
		},
	};
	lent.add(self);
	return {
		async folder(name) {
			const folder = await mkdtemp(join(tmpdir(), `matn-${name}-`));
			folders.push(folder);
			return folder;
		},
		start(command, args, options) {
			const program = spawn(command, args, { ...options, detached: true });
			programs.push(program);
			return program;
		},
		async giveBack() {
			for (const program of [...programs].reverse()) await end(program);
			removeFolders();
			lent.delete(self);
		},
	};
}

/** Signals a program and all that it has started. */
function signal({ pid }: ChildProcess, name: NodeJS.Signals): void {
	try {
		if (pid !== undefined) process.kill(-pid, name);
	} catch {
		// It has ended.
	}
}

async function end(program: ChildProcess): Promise<void> {
	if (program.pid === undefined) return;
	if (program.exitCode === null && program.signalCode === null) {
		const ended = once(program, 'exit');
		signal(program, 'SIGTERM');
		const late = setTimeout(() => signal(program, 'SIGKILL'), PATIENCE);
		await ended;
		clearTimeout(late);
	}
	// What it started may have outlived it.
	signal(program, 'SIGKILL');
}
