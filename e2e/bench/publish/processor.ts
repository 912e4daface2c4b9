/** The processor time that something takes, in milliseconds: on a busy machine a clock tells less. */
export async function cpuTime(run: () => Promise<void>): Promise<number> {
	const start = process.cpuUsage();
	await run();
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}

/** The most memory that this process has held so far, in megabytes. */
export function peak(): number {
	return process.resourceUsage().maxRSS / 1024;
}
