<?php
// php make-database.php DATABASE STAFF: Roundcube's tables, and the staff with their names and editors
// already set, so that a first login goes straight to the inbox. STAFF is a JSON list.
[, $path, $staff] = $argv;
$database = new PDO('sqlite:' . $path);
$database->setAttribute(PDO::ATTR_ERRMODE, PDO::ERRMODE_EXCEPTION);
$database->exec(file_get_contents('/usr/share/roundcube/SQL/sqlite.initial.sql'));
$user = $database->prepare('INSERT INTO users (username, mail_host, created, language, preferences) VALUES (?, ?, ?, ?, ?)');
$identity = $database->prepare('INSERT INTO identities (user_id, changed, standard, name, email) VALUES (?, ?, 1, ?, ?)');
$now = date('Y-m-d H:i:s');
foreach (json_decode($staff, true) as $person) {
    $preferences = serialize(['htmleditor' => $person['html'] ? 1 : 0, 'timezone' => 'Europe/London']);
    $user->execute([$person['address'], '127.0.0.1', $now, 'en_GB', $preferences]);
    $identity->execute([$database->lastInsertId(), $now, $person['name'], $person['address']]);
}
