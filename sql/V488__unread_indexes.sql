-- Indexes by which nothing is looked for any more, or which another serves as well: each was written in every act.
-- Nobody asks for the done steps of a task, but of a person, a subject or a step.
ALTER TABLE worklist_done DROP KEY worklist_done_task;
-- Where a task stood is asked of the task.
ALTER TABLE task_phase_change DROP KEY task_phase_change_plan;
-- What is on record since an instant, of one kind of subjects, is found along journal_entry_at, which holds the kind as a
-- part of the key; and what people or timers did to one subject along the chain of that subject.
ALTER TABLE journal_entry
  DROP KEY journal_entry_since,
  DROP KEY journal_entry_of_kind;
-- The engine's: what it keeps of steps is read by their process instance and removed by root and day; nobody asks it for
-- tasks by their owner or age, nor knows tenants. The handler's type begins the index of the handler.
ALTER TABLE ACT_HI_ACTINST
  DROP KEY ACT_IDX_HI_ACT_INST_START_END,
  DROP KEY ACT_IDX_HI_ACT_INST_END,
  DROP KEY ACT_IDX_HI_ACT_INST_COMP,
  DROP KEY ACT_IDX_HI_ACT_INST_STATS,
  DROP KEY ACT_IDX_HI_ACT_INST_TENANT_ID,
  DROP KEY ACT_IDX_HI_ACT_INST_PROC_DEF_KEY,
  DROP KEY ACT_IDX_HI_AI_PDEFID_END_TIME;
ALTER TABLE ACT_RU_TASK
  DROP KEY ACT_IDX_TASK_CREATE,
  DROP KEY ACT_IDX_TASK_LAST_UPDATED,
  DROP KEY ACT_IDX_TASK_OWNER,
  DROP KEY ACT_IDX_TASK_TENANT_ID;
ALTER TABLE ACT_RU_EXECUTION DROP KEY ACT_IDX_EXEC_TENANT_ID;
ALTER TABLE ACT_RU_VARIABLE
  DROP KEY ACT_IDX_VARIABLE_TENANT_ID,
  DROP KEY ACT_IDX_VARIABLE_TASK_NAME_TYPE;
ALTER TABLE ACT_RU_JOB
  DROP KEY ACT_IDX_JOB_TENANT_ID,
  DROP KEY ACT_IDX_JOB_HANDLER_TYPE;
