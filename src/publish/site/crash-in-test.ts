import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { sep } from 'node:path';

/** What changes files; each of its steps is one that a process can be killed before or after. */
const CHANGES = ['writeFile', 'rename', 'copyFile', 'mkdir', 'rm'] as const;

/** No process has this number, which is larger than systems give. */
const GONE_PID = 2 ** 30;

type Change = (path: string, ...more: unknown[]) => Promise<unknown>;

/**
 * Runs something as a process that is killed before one of its changes of a folder's files: that and all
 * later ones never end, and of a file that was being written half is there.
 *
 * @param last the number of the change before which it is killed, from 1
 * @returns whether it was killed; false if it ended before
 */
export async function killedBefore(
	folder: string,
	last: number,
	run: () => Promise<unknown>,
): Promise<boolean> {
	const real = { ...promises };
	const pid = process.pid;
	let count = 0;
	let kill = (_: boolean) => {};
	const killed = new Promise<boolean>((done) => {
		kill = done;
	});
	for (const name of CHANGES) {
		const change = real[name] as Change;
		const watched: Change = async (path, ...more) => {
			if (!path.startsWith(folder + sep) || ++count < last) return change(path, ...more);
			if (count === last && name === 'writeFile') {
				const content = Buffer.from(more[0] as string | Uint8Array);
				await real.writeFile(path, content.subarray(0, content.length / 2));
			}
			kill(true);
			return new Promise(() => {});
		};
		Object.assign(promises, { [name]: watched });
	}
	Object.defineProperty(process, 'pid', { value: GONE_PID, configurable: true });
	syncBuiltinESMExports();
	try {
		return await Promise.race([killed, run().then(() => false)]);
	} finally {
		Object.assign(promises, real);
		Object.defineProperty(process, 'pid', { value: pid, configurable: true });
		syncBuiltinESMExports();
	}
}
