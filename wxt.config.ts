import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { compileLexicons } from './scripts/compile-lexicons';
import { INSTALLED_SITES } from './src/settings/installed-sites';

// Public half of a key whose private half was thrown away: it fixes the extension's id where it is loaded by hand.
const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAzdzDsmo/RQqNNL+O8sKRmOrYgUX4Sc6TwrMDWzWVihAgI+J4+YewH7OAv/GUY3AetsEBWq41xK32ht8UKOS0BNtU2Z1F8okxUp/CPB7iOATKkND/oHGkm3UMCJN0CRomwoz/McGovEGsFqj07itTa96Ib0C1ga2RSjurc5/JD/o40uBEJX2JEplZO8R9AP4PAOZvZYS4flma07iwHFdIyRLh4kYcc3FbU++pbVQvLMi+1N8QalEGmchcpKZNP0uhDnLO/JJT/WI4oJ3OIJl3hSUB+7ldzep9EubIyNSdQIB/Q4JVSbIV8fq+cfQ501n+5s/YsRQbkfXDlvW3QHXPVwIDAQAB';

// Nothing of a draft can leave: the browser itself refuses every request of our pages and of the worker.
const EXTENSION_PAGES = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

// `pluralize`, which counts syllables with us, exports itself only where there is a `require`: a worker has none.
const pluralizeAsModule = {
  name: 'pluralize-as-module',
  transform: (code: string, id: string) =>
    id.includes('/pluralize/') ? code.replace("typeof require === 'function'", 'true') : null,
};

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  hooks: {
    'build:before': () => compileLexicons(),
  },
  // What a reviewer of the Firefox shop needs to build the same files, and no more.
  zip: { excludeSources: ['tests/**', 'training/**', 'test-results/**'] },
  vite: () => ({
    plugins: [preact(), pluralizeAsModule],
    // The module preload polyfill calls fetch(), which our own policy refuses.
    build: { modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    short_name: 'Alongside',
    description: '__MSG_extension_description__',
    default_locale: 'en_GB',
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: [...INSTALLED_SITES],
    optional_host_permissions: ['*://*/*'],
    // Firefox takes its policy without a schema, and refuses the key.
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: 'managed-schema.json' } }),
    action: { default_title: '__MSG_extension_name__' },
    ...(command === 'build' ? { content_security_policy: { extension_pages: EXTENSION_PAGES } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'alongside@example.org',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { key: CHROMIUM_KEY, minimum_chrome_version: '119' }),
  }),
});
