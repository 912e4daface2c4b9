import { createBuilder } from 'vite';

/*
 * Builds the project in the folder that is named, and prints what it took. A process of its own:
 * its peak of memory is the build's.
 */

const root = process.argv[2];
const start = performance.now();
const builder = await createBuilder({ root, logLevel: 'error' });
await builder.buildApp();
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(
	JSON.stringify({
		time: performance.now() - start,
		processor: (userCPUTime + systemCPUTime) / 1000,
		peak: maxRSS / 1024,
	}),
);
