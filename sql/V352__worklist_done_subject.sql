-- What was done to a plan, a task or an order before it came to a step: to whom it may go back.
ALTER TABLE worklist_done
  ADD KEY worklist_done_subject (subject_id, done_at);
