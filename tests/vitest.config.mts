import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** A law tried on hundreds of samples takes a while on a small machine that is busy otherwise. */
const PATIENCE = 90_000;

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    testTimeout: PATIENCE,
    hookTimeout: PATIENCE,
  },
});
