import { buildSite } from '../support/build-site.ts';

/*
 * Builds a site, and prints what it took. Its arguments are the folder to build to and, as JSON, the
 * site's options. A process of its own: its peak of memory is the build's.
 */

const [outDir = '', options = '{}'] = process.argv.slice(2);
const start = performance.now();
await buildSite(outDir, JSON.parse(options));
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(
	JSON.stringify({
		time: performance.now() - start,
		processor: (userCPUTime + systemCPUTime) / 1000,
		peak: maxRSS / 1024,
	}),
);
