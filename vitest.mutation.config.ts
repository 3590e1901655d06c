import { defineConfig } from 'vitest/config';

/** What `npm run mutation` asks of each mutant of the domain: tests that are quick, and need nothing but the rules. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/domain/**/*.test.ts', 'src/second-opinion/*-{opinion,cases}.test.ts'],
    isolate: false,
    env: { SECOND_OPINION_CASES: '60' },
  },
});
