import { stripTypeScriptTypes } from 'node:module';

/** Jest transformer: removes the types and leaves line and column of everything else in place. */
export default {
  process: (source) => ({ code: stripTypeScriptTypes(source) }),
};
