/**
 * Loaded before our tools on Node 20.12 to 20.17, whose `util.styleText` takes one style; the bundler and WXT pass several
 * (`['bold', 'gray']`) and would end with ERR_INVALID_ARG_VALUE before doing anything. Newer Node is left alone.
 */
import { syncBuiltinESMExports } from 'node:module';
import util from 'node:util';

const { styleText } = util;
try {
  styleText(['bold', 'gray'], '');
} catch {
  util.styleText = (format, text) => [format].flat().reduce((styled, style) => styleText(style, styled), text);
  syncBuiltinESMExports();
}
