/** Match patterns of the mailboxes that the coach sits in from the first day. Every other site is one click. */
export const INSTALLED_SITES = [
  'https://mail.google.com/*',
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
  'https://outlook.live.com/*',
  'https://outlook.cloud.microsoft/*',
] as const;
