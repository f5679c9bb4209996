// Browser tests: the built extension in a real Chromium, with the permissions that ship.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  // Each test starts a browser of its own; two at once is what a small machine bears.
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  use: { actionTimeout: 10_000 },
  expect: { timeout: 10_000 },
  retries: 0,
  forbidOnly: true,
});
