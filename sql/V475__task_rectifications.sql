-- Being rectified is an attribute of a task and never a state.
ALTER TABLE task_task
  ADD COLUMN rectifications INT NOT NULL DEFAULT 0 COMMENT 'how many findings about it are open' AFTER adjusted;
