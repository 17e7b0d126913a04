import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import webpack from 'webpack';

/** Delivers files as they are, or as `change` makes their text. */
export class CopyPlugin {
  /** @param {{ from: string, to: string, change?: (text: string) => string }[]} files `from` within the project, `to` within dist. */
  constructor(files) {
    this.files = files;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const { RawSource } = webpack.sources;
    compiler.hooks.thisCompilation.tap('CopyPlugin', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'CopyPlugin', stage }, async () => {
        for (const { from, to, change } of this.files) {
          const path = join(compiler.context, from);
          compilation.fileDependencies.add(path);
          const bytes = await readFile(path);
          compilation.emitAsset(to, new RawSource(change ? change(bytes.toString('utf8')) : bytes), {
            // Delivered as it is written: the minimizer would raise a script to the language of the others.
            minimized: true,
          });
        }
      });
    });
  }
}
