/** The words as one module instead of 2,000, for whatever loads them without building: to load each by itself takes seconds. */
import { join } from 'node:path';

export const wordsInOne = {
  './messages/_index.js': join(import.meta.dirname, '../src/copy/generated/allMessages.js'),
};
