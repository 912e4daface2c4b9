import type { FullConfig, Reporter, Suite, TestCase, TestResult } from '@playwright/test/reporter';

type Outcome = 'passed' | 'failed' | 'skipped';

/** Closes a run with a line for each engine, why each step that was left out was, and the sum. */
export default class EngineReporter implements Reporter {
	private readonly outcomes = new Map<TestCase, Outcome>();
	private engines: readonly string[] = [];

	onBegin(_config: FullConfig, suite: Suite): void {
		this.engines = suite.suites.map(({ title }) => title);
		// A journey that is never reached has not passed.
		for (const test of suite.allTests()) this.outcomes.set(test, 'failed');
	}

	onTestEnd(test: TestCase, { status }: TestResult): void {
		const expected = status === test.expectedStatus;
		this.outcomes.set(test, status === 'skipped' ? status : expected ? 'passed' : 'failed');
	}

	onEnd(): void {
		for (const engine of this.engines) {
			const own = [...this.outcomes].filter(([test]) => engineOf(test) === engine);
			console.log(`\n${engine}: ${sum(own)}`);
			for (const [test, outcome] of own) {
				if (outcome !== 'skipped') continue;
				const reason = test.annotations.find(({ type }) => type === 'skip')?.description;
				console.log(`  skipped: ${test.title}: ${reason ?? 'for no reason that is given'}`);
			}
		}
		console.log(`\n${sum([...this.outcomes])}`);
	}

	printsToStdio(): boolean {
		return true;
	}
}

const engineOf = (test: TestCase) => test.parent.project()?.name;

function sum(tests: readonly (readonly [TestCase, Outcome])[]): string {
	const count = (outcome: Outcome) => tests.filter(([, own]) => own === outcome).length;
	return `${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`;
}
