/** Playwright reporter: one last line with the counts, alone, for whoever reads a log; and the counts for scripts/test.mjs. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export default class ClosingLine {
  onBegin(_config, suite) {
    this.suite = suite;
  }

  printsToStdio() {
    return true;
  }

  onEnd(result) {
    const outcomes = this.suite.allTests().map((test) => test.outcome());
    const passed = outcomes.filter((outcome) => outcome === 'expected' || outcome === 'flaky').length;
    const skipped = outcomes.filter((outcome) => outcome === 'skipped').length;
    // A run that broke off before any test (a server that did not start, say) has failed too.
    const failed = Math.max(outcomes.length - passed - skipped, result.status === 'passed' ? 0 : 1);
    const file = process.env.CLEARLINE_COUNTS;
    if (file) {
      // A run that broke off early has no folder for it yet.
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify({ passed, failed, skipped }));
    }
    console.log(`${skipped > 0 ? `\n${skipped} skipped` : ''}\n${passed} passed, ${failed} failed`);
  }
}
