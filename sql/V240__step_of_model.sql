-- A step is what a released model says it is, no constant of the code. Version 0 stands for what was noted before versions
-- were; such a step goes by the newest version of its model.
CREATE TABLE work_former_kind (
  kind      VARCHAR(30)  NOT NULL,
  step      VARCHAR(130) NOT NULL,
  block     VARCHAR(30)  NOT NULL,
  lateness  VARCHAR(10)  NOT NULL,
  also_role VARCHAR(20)  NULL,
  PRIMARY KEY (kind)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO work_former_kind (kind, step, block, lateness, also_role) VALUES
  ('GIVE_OPINION', 'planIssue:0:giveOpinion', 'GIVE_OPINION', 'STEP', 'DEPARTMENT_HEAD'),
  ('REVISE_PLAN', 'planIssue:0:revisePlan', 'REVISE_PLAN', 'STEP', NULL),
  ('APPROVE_PLAN', 'planIssue:0:approvePlan', 'DECIDE_PLAN', 'STEP', NULL),
  ('SIGN_FOR', 'taskLife:0:signFor', 'SIGN_FOR', 'STEP', 'DEPARTMENT_HEAD'),
  ('ANSWER_OBJECTION', 'taskLife:0:answerObjection', 'ANSWER_OBJECTION', 'OFFICE', NULL),
  ('WRITE_ANNUAL_PLAN', 'taskLife:0:writeAnnualPlan', 'WRITE_ANNUAL_PLAN', 'STEP', NULL),
  ('REVIEW_ANNUAL_PLAN', 'taskLife:0:reviewAnnualPlan', 'DECIDE_ANNUAL_PLAN', 'OFFICE', NULL),
  ('WRITE_REPORT', 'annualReport:0:writeReport', 'WRITE_REPORT', 'REPORT', NULL),
  ('APPROVE_UNIT_REPORT', 'annualReport:0:approveUnitReport', 'DECIDE_UNIT_REPORT', 'REPORT', NULL),
  ('CONSOLIDATE', 'annualReport:0:consolidate', 'CONSOLIDATE', 'REPORT', NULL),
  ('REVIEW_REPORT', 'annualReport:0:reviewReport', 'DECIDE_REPORT', 'OFFICE', NULL),
  ('APPROVE_REPORT', 'annualReport:0:approveReport', 'DECIDE_REPORT', 'OFFICE', NULL),
  ('REVIEW_COMPLETION', 'taskLife:0:reviewCompletion', 'CONFIRM_COMPLETION', 'OFFICE', NULL),
  ('SIGN_ORDER', 'supervisionOrder:0:signOrder', 'DECIDE_ORDER', 'OFFICE', NULL),
  ('SIGN_FOR_ORDER', 'supervisionOrder:0:signForOrder', 'SIGN_FOR_ORDER', 'STEP', 'DEPARTMENT_HEAD'),
  ('REPLY_TO_ORDER', 'supervisionOrder:0:replyToOrder', 'REPLY_TO_ORDER', 'REPORT', NULL),
  ('REVIEW_REPLY', 'supervisionOrder:0:reviewReply', 'DECIDE_REPLY', 'OFFICE', NULL);

ALTER TABLE worklist_item
  CHANGE kind step VARCHAR(130) NOT NULL COMMENT 'process:version:node of the model',
  ADD COLUMN block VARCHAR(30) NOT NULL DEFAULT '' COMMENT 'what is done at the step' AFTER step,
  ADD COLUMN also_role VARCHAR(20) NULL COMMENT 'who may do it where nobody holds the role' AFTER role,
  ADD KEY worklist_item_also (unit_id, also_role, sort_on, id);
UPDATE worklist_item w JOIN work_former_kind f ON f.kind = w.step
SET w.step = f.step, w.block = f.block, w.also_role = f.also_role;
ALTER TABLE worklist_item ALTER COLUMN block DROP DEFAULT;

ALTER TABLE worklist_done
  CHANGE kind step VARCHAR(130) NOT NULL COMMENT 'process:version:node of the model',
  ADD COLUMN block VARCHAR(30) NOT NULL DEFAULT '' AFTER step;
UPDATE worklist_done w JOIN work_former_kind f ON f.kind = w.step SET w.step = f.step, w.block = f.block;
ALTER TABLE worklist_done ALTER COLUMN block DROP DEFAULT;

ALTER TABLE task_duty
  CHANGE kind step VARCHAR(130) NOT NULL COMMENT 'process:version:node of the model',
  ADD COLUMN block VARCHAR(30) NOT NULL DEFAULT '' AFTER step,
  ADD COLUMN lateness VARCHAR(10) NOT NULL DEFAULT '' COMMENT 'what it means that it is late, as the model said' AFTER block;
UPDATE task_duty d JOIN work_former_kind f ON f.kind = d.step
SET d.step = f.step, d.block = f.block, d.lateness = f.lateness;
ALTER TABLE task_duty ALTER COLUMN block DROP DEFAULT, ALTER COLUMN lateness DROP DEFAULT;

ALTER TABLE supervision_reminder MODIFY step VARCHAR(130) NOT NULL COMMENT 'the step that is owed';
UPDATE supervision_reminder r JOIN work_former_kind f ON f.kind = r.step SET r.step = f.step;

-- The reasons of lights name steps; one may name two, so each statement runs twice.
UPDATE supervision_light l JOIN work_former_kind f ON l.arguments LIKE CONCAT('%"enum.WorkKind.', f.kind, '"%')
SET l.arguments = REPLACE(l.arguments, CONCAT('"enum.WorkKind.', f.kind, '"'), CONCAT('"step.', f.step, '"'));
UPDATE supervision_light l JOIN work_former_kind f ON l.arguments LIKE CONCAT('%"enum.WorkKind.', f.kind, '"%')
SET l.arguments = REPLACE(l.arguments, CONCAT('"enum.WorkKind.', f.kind, '"'), CONCAT('"step.', f.step, '"'));
UPDATE supervision_light_change l JOIN work_former_kind f ON l.arguments LIKE CONCAT('%"enum.WorkKind.', f.kind, '"%')
SET l.arguments = REPLACE(l.arguments, CONCAT('"enum.WorkKind.', f.kind, '"'), CONCAT('"step.', f.step, '"'));
UPDATE supervision_light_change l JOIN work_former_kind f ON l.arguments LIKE CONCAT('%"enum.WorkKind.', f.kind, '"%')
SET l.arguments = REPLACE(l.arguments, CONCAT('"enum.WorkKind.', f.kind, '"'), CONCAT('"step.', f.step, '"'));

-- A decision names its step; and the whole of a report is handed in as long as somebody decides on it, whoever that is.
ALTER TABLE report_review MODIFY step VARCHAR(130) NOT NULL;
UPDATE report_review
SET step = CASE step
  WHEN 'ANNUAL_PLAN' THEN 'taskLife:0:reviewAnnualPlan'
  WHEN 'UNIT' THEN 'annualReport:0:approveUnitReport'
  WHEN 'OFFICE' THEN 'annualReport:0:reviewReport'
  WHEN 'SUPERVISOR' THEN 'annualReport:0:approveReport'
  WHEN 'COMPLETION' THEN 'taskLife:0:reviewCompletion'
  ELSE step END;
UPDATE report_report SET state = 'SUBMITTED' WHERE state = 'ACCEPTED';

DROP TABLE work_former_kind;
