import { DOMAIN } from '../school/staff';

/** Where SOGo's servers and its files are. */
export interface Places {
  /** Begins the address of every table. */
  readonly database: string;
  readonly memcached: string;
  readonly spool: string;
  readonly port: number;
  readonly imapPort: number;
  readonly smtpPort: number;
}

/**
 * The arguments that SOGo's daemon takes its settings from. Its file for them has one fixed place on the machine;
 * what is said on the command line comes before that, so that the file can stay as it is.
 */
export function sogodArguments(places: Places): string[] {
  const table = (name: string): string => quoted(`${places.database}/${name}`);
  const staff = {
    type: 'sql',
    id: 'staff',
    viewURL: table('staff'),
    canAuthenticate: 'YES',
    isAddressBook: 'YES',
    displayName: 'Staff',
    userPasswordAlgorithm: 'none',
    MailFieldNames: '(mail)',
    IMAPLoginFieldName: 'mail',
  };
  const entries = Object.entries(staff).map(([key, value]) => `${key} = ${value};`);
  const settings = {
    SOGoProfileURL: table('sogo_user_profile'),
    OCSFolderInfoURL: table('sogo_folder_info'),
    OCSSessionsFolderURL: table('sogo_sessions_folder'),
    OCSEMailAlarmsFolderURL: table('sogo_alarms_folder'),
    SOGoUserSources: `({ ${entries.join(' ')} })`,
    SOGoMemcachedHost: quoted(places.memcached),
    SOGoIMAPServer: quoted(`imap://127.0.0.1:${places.imapPort}`),
    SOGoSMTPServer: quoted(`smtp://127.0.0.1:${places.smtpPort}`),
    SOGoMailDomain: quoted(DOMAIN),
    SOGoMailSpoolPath: quoted(places.spool),
    SOGoTimeZone: quoted('Europe/London'),
    SOGoLoginModule: 'Mail',
    SOGoMailComposeWindow: 'inline',
    SOGoJunkFolderName: 'Junk',
    WOPort: quoted(`127.0.0.1:${places.port}`),
    WOPidFile: `${places.spool}/sogod.pid`,
    WOWorkersCount: '6',
    WOListenQueueSize: '64',
    SxVMemLimit: '512',
    WONoDetach: 'YES',
    WOLogFile: '-',
  };
  return Object.entries(settings).flatMap(([name, value]) => [`-${name}`, value]);
}

function quoted(text: string): string {
  return `"${text}"`;
}
