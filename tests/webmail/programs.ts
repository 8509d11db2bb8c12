import type { Page } from '@playwright/test';
import type { MailPage } from './mail-page';
import type { Places } from './places';
import { ROUNDCUBE_PLACES } from './roundcube/places';
import { roundcube } from './roundcube/roundcube';
import { RoundcubePage } from './roundcube/roundcube-page';
import type { MailProgram } from './school/mailbox';
import { SOGO_PLACES } from './sogo/places';
import { sogo } from './sogo/sogo';
import { SogoPage } from './sogo/sogo-page';

interface ProgramUnderTest {
  readonly program: MailProgram;
  readonly Page: new (page: Page, url: string) => MailPage;
  readonly places: Places;
}

/** The mail programs, as the projects of the tests name them. */
export const PROGRAMS = {
  roundcube: { program: roundcube, Page: RoundcubePage, places: ROUNDCUBE_PLACES },
  sogo: { program: sogo, Page: SogoPage, places: SOGO_PLACES },
} satisfies Record<string, ProgramUnderTest>;

export type ProgramName = keyof typeof PROGRAMS;
