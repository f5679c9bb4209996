// Unit, map, architecture and build tests. Each is a project of its own, so that `--project maps` runs one of them;
// browser tests are Playwright's (playwright.config.ts).
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const project = (name: string, include: string[], exclude: string[] = []) => ({
  extends: true as const,
  test: { name, include, exclude },
});

export default defineConfig({
  // WxtVitest puts an in-memory browser in the place of `wxt/browser`.
  plugins: [WxtVitest()],
  test: {
    environment: 'node',
    mockReset: true,
    // A test that hangs is a failure; properties over many examples need a little longer than the default.
    testTimeout: 20_000,
    projects: [
      project('unit', ['tests/**/*.test.{ts,tsx}'], ['tests/maps/**', 'tests/build/**', 'tests/browser/**', 'tests/architecture*.test.ts']),
      project('maps', ['tests/maps/**/*.test.ts']),
      project('architecture', ['tests/architecture*.test.ts']),
      project('build', ['tests/build/**/*.test.ts']),
    ],
  },
});
