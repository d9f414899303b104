INSERT OR IGNORE INTO post_search_queue SELECT search_key FROM posts WHERE visibility = 'published';
