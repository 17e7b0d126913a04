import HtmlWebpackPlugin from 'html-webpack-plugin';
import { contentSecurityPolicy } from './contentSecurityPolicy.js';

/**
 * Writes the Content-Security-Policy of a page that has its scripts beside it. A page with the option `office` (what
 * `officeScript` gives) also loads office.js, and may load what this loads from its own server; that is all: the messages
 * that office.js would send elsewhere are refused. It is loaded before the program, or with `officeLast` behind it: then
 * the page shows something while Microsoft's server is slow or blocked. The page knows by the script's id, `office-js`,
 * that it was made for Excel. Scripts of the option `first` run while the page is read.
 */
export class PagePlugin {
  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.compilation.tap('PagePlugin', (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).alterAssetTags.tap('PagePlugin', (data) => {
        const { office, officeLast = false, first = [], workers = "'none'" } = data.plugin.userOptions;
        const sources = [...new Set(["'self'", ...(office ? [office.source] : [])])];
        const content = contentSecurityPolicy({ scripts: sources, workers, connect: sources.join(' ') });
        const { meta, scripts } = data.assetTags;
        meta.unshift({
          tagName: 'meta',
          voidTag: true,
          attributes: { 'http-equiv': 'Content-Security-Policy', content },
          meta: {},
        });
        if (office) {
          const tag = script({ id: 'office-js', defer: true, src: office.address });
          if (officeLast) scripts.push(tag);
          else scripts.unshift(tag);
        }
        scripts.unshift(...first.map((src) => script({ src })));
        return data;
      });
    });
  }
}

function script(attributes) {
  return { tagName: 'script', voidTag: false, attributes, meta: {} };
}
