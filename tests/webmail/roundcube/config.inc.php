<?php
// Roundcube for one run of the tests. Names in double braces are filled in by roundcube.ts.
$config['db_dsnw'] = 'sqlite:///{{folder}}/roundcube/roundcube.db?mode=0640';
$config['imap_host'] = '127.0.0.1:{{imapPort}}';
$config['smtp_host'] = '127.0.0.1:{{smtpPort}}';
$config['smtp_user'] = '';
$config['smtp_pass'] = '';
$config['username_domain'] = '{{domain}}';
$config['mail_domain'] = '{{domain}}';
$config['product_name'] = 'School mail';
$config['des_key'] = 'only-for-tests-24-chars!';
$config['language'] = 'en_GB';
$config['plugins'] = [];
$config['skin'] = 'elastic';
$config['temp_dir'] = '{{folder}}/roundcube/temp';
$config['log_dir'] = '{{folder}}/roundcube/logs';
$config['log_driver'] = 'file';
$config['enable_spellcheck'] = false; // its usual engine is a host outside
$config['draft_autosave'] = 0;
$config['support_url'] = '';
$config['session_samesite'] = 'Lax';
