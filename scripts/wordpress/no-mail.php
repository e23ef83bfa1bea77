<?php
/* Must-use plugin: the test site sends no mail. */
add_filter('pre_wp_mail', '__return_true');
