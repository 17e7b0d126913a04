import { readFileSync } from 'node:fs';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import { contentSecurityPolicy, sha256 } from './contentSecurityPolicy.js';

/**
 * Puts the whole program into the page: its script, and the code of its worker as text that the browser does not run by
 * itself. The policy then names the very script, and allows no request at all.
 */
export class SingleFilePlugin {
  /** @param {{ worker: string }} options The file of the worker's code, built before. */
  constructor(options) {
    this.worker = options.worker;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.compilation.tap('SingleFilePlugin', (compilation) => {
      const hooks = HtmlWebpackPlugin.getHooks(compilation);
      hooks.alterAssetTagGroups.tap('SingleFilePlugin', (data) => {
        const scripts = [...data.headTags, ...data.bodyTags].filter(({ tagName }) => tagName === 'script');
        const texts = scripts.map(({ attributes }) => {
          const name = String(attributes.src);
          const text = inScript(compilation.getAsset(name).source.source().toString());
          compilation.deleteAsset(name);
          return text;
        });
        const isScript = ({ tagName }) => tagName === 'script';
        data.headTags = data.headTags.filter((tag) => !isScript(tag));
        data.bodyTags = [
          ...data.bodyTags.filter((tag) => !isScript(tag)),
          script({ id: 'file-worker', type: 'text/plain' }, inScript(readFileSync(this.worker, 'utf8'))),
          ...texts.map((text) => script({}, text)),
        ];
        data.headTags.unshift({
          tagName: 'meta',
          voidTag: true,
          attributes: {
            'http-equiv': 'Content-Security-Policy',
            content: contentSecurityPolicy({
              scripts: texts.map(sha256),
              workers: 'blob:',
              connect: "'none'",
            }),
          },
          meta: {},
        });
        return data;
      });
    });
  }
}

function script(attributes, innerHTML) {
  return { tagName: 'script', voidTag: false, attributes, innerHTML, meta: {} };
}

/** Only inside strings, regular expressions and comments can these stand in a script; there `\/` and `\!` mean the same. */
function inScript(text) {
  return text.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
}
