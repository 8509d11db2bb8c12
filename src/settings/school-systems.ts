import { covers } from './match-pattern';

/** A system that schools write to families in. */
export interface SchoolSystem {
  readonly name: string;
  /** Host names where staff sign in and write, as narrow as the system allows: `*.` where each school has its own. */
  readonly hosts: readonly string[];
}

/**
 * School systems that can be switched on by name, in the order of their names.
 * A host is here only where its maker's own sign-in or help pages, or public code that talks to it, name it.
 */
export const SCHOOL_SYSTEMS: readonly SchoolSystem[] = [
  { name: 'Arbor', hosts: ['*.uk.arbor.sc'] },
  { name: 'Bromcom', hosts: ['cloudmis.bromcom.com'] },
  { name: 'Class Charts', hosts: ['www.classcharts.com'] },
  { name: 'ClassDojo', hosts: ['teach.classdojo.com'] },
  { name: 'EduLink One', hosts: ['www.edulinkone.com'] },
  { name: 'Famly', hosts: ['app.famly.co'] },
  { name: 'Firefly', hosts: ['*.fireflycloud.net'] },
  { name: 'Glow Blogs', hosts: ['blogs.glowscotland.org.uk'] },
  { name: 'Go 4 Schools', hosts: ['www.go4schools.com'] },
  { name: 'Hwb', hosts: ['hwb.gov.wales'] },
  { name: 'iSAMS', hosts: ['*.isams.cloud'] },
  { name: 'ManageBac', hosts: ['*.managebac.com'] },
  { name: 'ParentMail', hosts: ['pmx.parentmail.co.uk'] },
  { name: 'Pupil Asset', hosts: ['secure.pupilasset.com'] },
  { name: 'Satchel One', hosts: ['www.satchelone.com'] },
  { name: 'Seesaw', hosts: ['app.seesaw.me'] },
  { name: 'SIMS', hosts: ['*.sims.co.uk'] },
  { name: 'Studybugs', hosts: ['studybugs.com'] },
  { name: 'Tapestry', hosts: ['tapestryjournal.com', 'www.tapestryjournal.com'] },
  { name: 'Weduc', hosts: ['app.weduc.co.uk', 'ui.app.weduc.co.uk'] },
];

/** The match patterns that a system's permission is asked with. */
export function patternsOf({ hosts }: SchoolSystem): string[] {
  return hosts.map((host) => `https://${host}/*`);
}

/** Whether a page on this host, as its address names it, is one of the system's. */
export function isOf(system: SchoolSystem, host: string): boolean {
  return patternsOf(system).some((pattern) => covers(pattern, `https://${host}`));
}
