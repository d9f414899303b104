-- Counting rows for the planner keeps samples of what stands in an index, past its deletion: the forum counts without any.
DROP TABLE IF EXISTS sqlite_stat4;
