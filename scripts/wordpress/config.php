<?php
/* wp-config.php of the test site. Its address and its folder come from the environment of the server. */
$state = getenv('COPYDESK_WP_STATE');
$url = getenv('COPYDESK_WP_URL');
define('DB_DIR', "$state/database/");
define('DB_FILE', 'site.sqlite');
foreach (['NAME', 'USER', 'PASSWORD', 'HOST'] as $unused) define("DB_$unused", 'unused-with-sqlite');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) {
    define("{$name}_KEY", hash('sha256', "$state key $name"));
    define("{$name}_SALT", hash('sha256', "$state salt $name"));
}
define('WP_HOME', $url);
define('WP_SITEURL', $url);
define('WP_ENVIRONMENT_TYPE', 'local'); // application passwords over plain http
define('DISABLE_WP_CRON', true);
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('FS_METHOD', 'direct');
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);
define('WP_DEBUG_LOG', "$state/debug.log");
$table_prefix = 'wp_';
defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
