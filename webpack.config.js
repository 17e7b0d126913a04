import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import webpack from 'webpack';
import { PolicyPlugin } from './webpack/policyPlugin.js';
import { SingleFilePlugin } from './webpack/singleFilePlugin.js';

const root = fileURLToPath(new URL('.', import.meta.url));
const dist = join(root, 'dist');
/** The worker's code on its way into the single file; not part of what is delivered. */
const workerFile = join(root, 'node_modules', '.cache', 'feuille-de-route', 'file-worker.js');

/** What all builds share. */
function base(name, mode) {
  return {
    name,
    mode,
    context: root,
    devtool: mode === 'development' ? 'source-map' : false,
    performance: { hints: false },
    // Edge, Chrome and Firefox of the last three years, and the WebView2 and WKWebView that Office shows panes in.
    target: ['web', 'es2022'],
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          include: join(root, 'src'),
          // What the pane does not use of a module of ours can be left out: none does anything when it is loaded.
          sideEffects: false,
          use: {
            loader: 'swc-loader',
            options: {
              jsc: {
                parser: { syntax: 'typescript', tsx: true },
                transform: { react: { runtime: 'automatic' } },
                target: 'es2022',
              },
            },
          },
        },
        { test: /\.tsx?$/, include: /index\.tsx$|fileWorker\.ts$/, sideEffects: true },
      ],
    },
    optimization: {
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          extractComments: false,
          terserOptions: { format: { comments: false } },
        }),
      ],
    },
    stats: { preset: 'errors-warnings' },
  };
}

function page(filename) {
  return new HtmlWebpackPlugin({ template: join(root, 'src/taskpane/taskpane.html'), filename });
}

/** The pane as files that load each other when they are needed. */
function pane(mode) {
  const shared = base('pane', mode);
  return {
    ...shared,
    entry: { taskpane: './src/taskpane/index.tsx' },
    output: {
      path: dist,
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      assetModuleFilename: 'samples/[name][ext]',
      clean: { keep: 'feuille-de-route.html' },
    },
    module: {
      rules: [...shared.module.rules, { test: /\.xlsx$/, type: 'asset/resource' }],
    },
    plugins: [page('taskpane.html'), page('index.html'), new PolicyPlugin()],
    devServer: { port: 3000, host: '127.0.0.1', static: false, hot: false, client: { overlay: false } },
  };
}

/** The worker as one text, for the single file. */
function worker(mode) {
  const shared = base('worker', mode);
  return {
    ...shared,
    target: ['webworker', 'es2022'],
    devtool: false,
    entry: './src/taskpane/browser/fileWorker.ts',
    output: { path: join(workerFile, '..'), filename: 'file-worker.js' },
    module: { ...shared.module, parser: { javascript: { dynamicImportMode: 'eager' } } },
  };
}

/** The whole program as one HTML file that works by double-click. */
function single(mode) {
  const shared = base('single', mode);
  return {
    ...shared,
    dependencies: ['worker'],
    devtool: false,
    entry: './src/taskpane/index.tsx',
    output: { path: dist, filename: 'single.js', publicPath: '' },
    resolve: {
      ...shared.resolve,
      alias: {
        [join(root, 'src/taskpane/browser/startWorker')]: join(
          root,
          'src/taskpane/browser/startInlineWorker.ts',
        ),
      },
    },
    module: {
      rules: [...shared.module.rules, { test: /\.xlsx$/, type: 'asset/inline' }],
      parser: { javascript: { dynamicImportMode: 'eager' } },
    },
    plugins: [
      page('feuille-de-route.html'),
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      new SingleFilePlugin({ worker: workerFile }),
    ],
  };
}

/** `--config-name pane` builds the pane alone, which is all that the demo and the development server need. */
export default function configurations(environment, { mode = 'production' }) {
  return [pane(mode), worker(mode), single(mode)];
}
