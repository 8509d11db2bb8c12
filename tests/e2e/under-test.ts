/** The folder of the build that this run tests: playwright.config.ts chooses it, build.setup.ts fills it. */
export function underTest(): string {
  const folder = process.env.ALONGSIDE_UNDER_TEST;
  if (!folder)
    throw new Error('Run the browser tests through Playwright: its configuration names the build.');
  return folder;
}

/** The folder of the build for Firefox, beside it. */
export function firefoxUnderTest(): string {
  return `${underTest()}-firefox`;
}
