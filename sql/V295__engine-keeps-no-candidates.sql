-- For whom a step waits stands in the work list; the engine reads and writes no candidates any more, and could not end a
-- step that still has some.
DELETE FROM ACT_RU_IDENTITYLINK WHERE TASK_ID_ IS NOT NULL;
