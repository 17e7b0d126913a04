import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import webpack from 'webpack';
import { DEVELOPMENT_ADDRESS, officeScript, publicAddress } from './webpack/addresses.js';
import { CopyPlugin } from './webpack/copyPlugin.js';
import { developmentServer } from './webpack/developmentServer.js';
import { iconFiles } from './webpack/iconFiles.js';
import { PagePlugin } from './webpack/pagePlugin.js';
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
        {
          test: /\.tsx?$/,
          include: /index\.tsx?$|fileWorker\.ts$|sessionWorker\.ts$|dialog\.ts$/,
          sideEffects: true,
        },
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

function page(template, options) {
  return new HtmlWebpackPlugin({ template: join(root, template), ...options });
}

const PANE_PAGE = 'src/taskpane/taskpane.html';
const BROWSER_ENTRY = './src/taskpane/browser/index.tsx';
/** What the configuration `excel` writes, and the others leave alone. */
const OF_EXCEL = /^(excel|icons)[\\/]|^(taskpane|commands|dialog)\.html$|^manifest\.xml$|^tooOld\.js$/;

/** The pane without Excel, as files that load each other when they are needed. */
function pane(mode, devServer) {
  const shared = base('pane', mode);
  return {
    ...shared,
    entry: { pane: BROWSER_ENTRY },
    output: {
      path: dist,
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      assetModuleFilename: 'samples/[name][ext]',
      clean: { keep: (file) => file === 'feuille-de-route.html' || OF_EXCEL.test(file) },
    },
    module: {
      rules: [...shared.module.rules, { test: /\.xlsx$/, type: 'asset/resource' }],
    },
    plugins: [page(PANE_PAGE, { filename: 'index.html', workers: "'self'" }), new PagePlugin()],
    ...(devServer && { devServer }),
  };
}

/** What Excel opens: the pane, the ribbon's commands and their dialog; and what it asks for beside them. */
function excel(mode) {
  const shared = base('excel', mode);
  const office = officeScript();
  return {
    ...shared,
    entry: {
      taskpane: './src/taskpane/index.tsx',
      commands: './src/commands/index.ts',
      dialog: ['./src/commands/dialog.css', './src/commands/dialog.ts'],
    },
    experiments: { css: true },
    output: {
      path: dist,
      filename: 'excel/[name].[contenthash:8].js',
      chunkFilename: 'excel/[name].[contenthash:8].js',
      cssFilename: 'excel/[name].[contenthash:8].css',
      assetModuleFilename: 'excel/samples/[name][ext]',
      clean: { keep: (file) => !OF_EXCEL.test(file) },
    },
    module: {
      rules: [...shared.module.rules, { test: /\.xlsx$/, type: 'asset/resource' }],
    },
    plugins: [
      page(PANE_PAGE, {
        filename: 'taskpane.html',
        chunks: ['taskpane'],
        office,
        officeLast: true,
        first: ['tooOld.js'],
        workers: "'self'",
      }),
      page('src/commands/commands.html', { filename: 'commands.html', chunks: ['commands'], office }),
      page('src/commands/dialog.html', {
        filename: 'dialog.html',
        chunks: ['dialog'],
        office,
        officeLast: true,
      }),
      new PagePlugin(),
      new CopyPlugin([
        { from: 'src/taskpane/tooOld.js', to: 'tooOld.js' },
        {
          from: 'manifest.xml',
          to: 'manifest.xml',
          change: (text) => text.replaceAll(DEVELOPMENT_ADDRESS, publicAddress()),
        },
        ...iconFiles(root),
      ]),
    ],
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
    entry: BROWSER_ENTRY,
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
      page(PANE_PAGE, { filename: 'feuille-de-route.html' }),
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      new SingleFilePlugin({ worker: workerFile }),
    ],
  };
}

/** `--config-name pane` builds the pane without Excel alone, which is all that the demo needs. */
export default async function configurations(environment, { mode = 'production' }) {
  const devServer = environment.WEBPACK_SERVE ? await developmentServer() : undefined;
  return [pane(mode, devServer), excel(mode), worker(mode), single(mode)];
}
