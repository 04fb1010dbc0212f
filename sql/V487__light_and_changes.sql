-- A light and what it was before are rows of one table, since both are written where a light changes: the row that bears
-- the task's own id says what the light is now, every other one that it changed.
ALTER TABLE supervision_light
  ADD COLUMN id CHAR(36) NULL COMMENT 'of the light now: the id of the task; of a change: its own' FIRST,
  ADD COLUMN on_day DATE NULL COMMENT 'of a change' AFTER plan_id,
  ADD COLUMN from_light VARCHAR(10) NULL COMMENT 'of a change; null: the first light' AFTER on_day,
  ADD COLUMN changed_at DATETIME(3) NULL COMMENT 'of a change';
UPDATE supervision_light SET id = task_id;
ALTER TABLE supervision_light
  DROP PRIMARY KEY,
  MODIFY id CHAR(36) NOT NULL COMMENT 'of the light now: the id of the task; of a change: its own',
  ADD PRIMARY KEY (id),
  DROP KEY supervision_light_plan,
  ADD KEY supervision_light_task (task_id, on_day, id),
  ADD KEY supervision_light_changed (changed_at, task_id);
INSERT INTO supervision_light
  (id, task_id, plan_id, on_day, from_light, light, rule, arguments, since_on, computed_at, changed_at)
SELECT id, task_id, plan_id, on_day, from_light, light, rule, arguments, since_on, changed_at, changed_at
FROM supervision_light_change;
DROP TABLE supervision_light_change;
