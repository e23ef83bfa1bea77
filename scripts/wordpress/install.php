<?php
/* Installs the site, with one user a role and an application password for each. Prints them as JSON. May run again. */
$url = parse_url((string) getenv('COPYDESK_WP_URL'));
$_SERVER['HTTP_HOST'] = "{$url['host']}:{$url['port']}";
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REQUEST_URI'] = '/';
define('WP_INSTALLING', true);
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

if (!is_blog_installed()) wp_install('The Test Gazette', 'admin', 'admin@example.test', true, '', wp_generate_password(24));
update_option('permalink_structure', '/%year%/%monthnum%/%postname%/');
update_option('timezone_string', 'UTC');
flush_rewrite_rules(false);

$users = [];
foreach (['administrator', 'editor', 'author', 'contributor', 'subscriber'] as $role) {
    $login = $role === 'administrator' ? 'admin' : $role;
    $user = get_user_by('login', $login);
    $id = $user ? $user->ID : wp_insert_user([
        'user_login' => $login,
        'user_pass' => wp_generate_password(24),
        'user_email' => "$login@example.test",
        'display_name' => ucfirst($login) . ' Person',
        'role' => $role,
    ]);
    WP_Application_Passwords::delete_all_application_passwords($id);
    [$password] = WP_Application_Passwords::create_new_application_password($id, ['name' => 'Copydesk tests']);
    $users[$login] = ['id' => $id, 'login' => $login, 'password' => WP_Application_Passwords::chunk_password($password)];
}
// For a browser in the site's own editor; application passwords open the REST interface only.
$password = wp_generate_password(24);
wp_set_password($password, $users['admin']['id']);
echo json_encode(['version' => get_bloginfo('version'), 'adminPassword' => $password, 'users' => $users]);
