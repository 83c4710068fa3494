import { afterAll } from '@jest/globals';
import { endEverything } from './cleanup.ts';

// Runs after the test file's own hooks: a test that failed half-way leaves no process behind.
afterAll(endEverything);
