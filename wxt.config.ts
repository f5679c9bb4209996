// The extension's manifest and how it is built.
import { defineConfig } from 'wxt';
import { leaveOutExamples } from './scripts/leave-out-examples.ts';
import { withoutNetwork } from './scripts/without-network.ts';

/** Extension pages may load only their own files and may connect to nothing. */
const EXTENSION_CSP =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; media-src 'self' blob:; font-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  // Vite's polyfill would fetch; every supported browser preloads modules itself.
  vite: () => ({ build: { modulePreload: { polyfill: false } }, plugins: [leaveOutExamples(), withoutNetwork()], worker: { format: 'es', plugins: () => [withoutNetwork()] } }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    // Asked for one site at a time, by the person's "follow me here" (lib/platform/followed-sites.ts); none is given with the installation.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+U' } },
    },
    content_security_policy: { extension_pages: EXTENSION_CSP },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'underline@underline.example', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
