import type { FullConfig, Reporter, Suite, TestCase, TestResult } from '@playwright/test/reporter';

/** Closes a run with one plain line: `N passed, N failed`. */
export default class CountReporter implements Reporter {
	private readonly last = new Map<TestCase, boolean>();

	onBegin(_config: FullConfig, suite: Suite): void {
		// A test that is never reached has not passed.
		for (const test of suite.allTests()) this.last.set(test, false);
	}

	onTestEnd(test: TestCase, result: TestResult): void {
		this.last.set(test, result.status === test.expectedStatus);
	}

	onEnd(): void {
		const passed = [...this.last.values()].filter(Boolean).length;
		console.log(`\n${passed} passed, ${this.last.size - passed} failed`);
	}

	printsToStdio(): boolean {
		return true;
	}
}
