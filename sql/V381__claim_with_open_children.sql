ALTER TABLE report_claim
  ADD COLUMN open_children VARCHAR(1000) NOT NULL DEFAULT ''
    COMMENT 'why the task is complete though child tasks are open; empty where none is' AFTER done;
