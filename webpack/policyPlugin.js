import HtmlWebpackPlugin from 'html-webpack-plugin';
import { contentSecurityPolicy } from './contentSecurityPolicy.js';

/** Writes the Content-Security-Policy of a page that has its scripts beside it. */
export class PolicyPlugin {
  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.compilation.tap('PolicyPlugin', (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).alterAssetTags.tap('PolicyPlugin', (data) => {
        const content = contentSecurityPolicy({ scripts: ["'self'"], workers: "'self'", connect: "'self'" });
        data.assetTags.meta.unshift({
          tagName: 'meta',
          voidTag: true,
          attributes: { 'http-equiv': 'Content-Security-Policy', content },
          meta: {},
        });
        return data;
      });
    });
  }
}
