-- Who wrote, handed in or proposed what: nobody decides on such a thing again. Where a stand-in did it, the absent person
-- has a row as well.
CREATE TABLE organization_involvement (
  matter_id CHAR(36)    NOT NULL COMMENT 'what was written: a plan, an annual plan, a report, an objection, an order; a task for its claim',
  person_id CHAR(36)    NOT NULL,
  act       VARCHAR(80) NOT NULL COMMENT 'as the journal names it',
  done_by   CHAR(36)    NOT NULL COMMENT 'the person or who stood in',
  done_at   DATETIME(3) NOT NULL COMMENT 'the last time',
  PRIMARY KEY (matter_id, person_id, act),
  KEY organization_involvement_person (person_id, act)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What is on record from before.
INSERT INTO organization_involvement (matter_id, person_id, act, done_by, done_at)
SELECT id, written_by, 'ReportAct.REPORT_WRITTEN', written_by, COALESCE(saved_at, submitted_at)
FROM report_report
WHERE written_by IS NOT NULL
  AND COALESCE(saved_at, submitted_at) IS NOT NULL;

INSERT INTO organization_involvement (matter_id, person_id, act, done_by, done_at)
SELECT id, submitted_by, CASE part WHEN 'UNIT' THEN 'ReportAct.UNIT_REPORT_SUBMITTED' ELSE 'ReportAct.CONSOLIDATED' END,
  submitted_by, submitted_at
FROM report_report
WHERE submitted_by IS NOT NULL
  AND submitted_at IS NOT NULL;

INSERT INTO organization_involvement (matter_id, person_id, act, done_by, done_at)
SELECT task_id, submitted_by, 'TaskAct.PROGRESS_CLAIMED', submitted_by, MAX(submitted_at)
FROM report_report
WHERE part = 'WHOLE'
  AND submitted_by IS NOT NULL
  AND submitted_at IS NOT NULL
GROUP BY task_id, submitted_by;

INSERT INTO organization_involvement (matter_id, person_id, act, done_by, done_at)
SELECT subject_id, decided_by, 'ReportAct.REVIEW_ACCEPTED', decided_by, MAX(decided_at)
FROM report_review
WHERE step = 'OFFICE'
  AND outcome = 'ACCEPTED'
GROUP BY subject_id, decided_by;

INSERT INTO organization_involvement (matter_id, person_id, act, done_by, done_at)
SELECT id, written_by, 'ReportAct.ANNUAL_PLAN_WRITTEN', written_by, COALESCE(saved_at, submitted_at)
FROM report_annual_plan
WHERE written_by IS NOT NULL
  AND COALESCE(saved_at, submitted_at) IS NOT NULL;

INSERT INTO organization_involvement (matter_id, person_id, act, done_by, done_at)
SELECT id, raised_by, 'TaskAct.OBJECTED', raised_by, raised_at
FROM task_objection;

INSERT INTO organization_involvement (matter_id, person_id, act, done_by, done_at)
SELECT order_id, done_by, CONCAT('OrderAct.', act), done_by, MAX(done_at)
FROM supervision_order_step
WHERE act IN ('PROPOSED', 'REPLIED')
GROUP BY order_id, done_by, act;

INSERT INTO organization_involvement (matter_id, person_id, act, done_by, done_at)
SELECT subject_id, actor_id, act, actor_id, MAX(at)
FROM journal_entry
WHERE subject_kind = 'PLAN'
  AND actor_id IS NOT NULL
  AND act IN ('PlanAct.CREATED', 'PlanAct.CHANGED', 'PlanAct.CLAUSES_PUT', 'PlanAct.GOALS_PUT', 'PlanAct.PROVISIONS_PUT',
    'PlanAct.ITEM_ADDED', 'PlanAct.ITEM_CHANGED', 'PlanAct.ITEM_REMOVED', 'PlanAct.ITEMS_PUT', 'PlanAct.SUBMITTED',
    'PlanAct.REVISED')
GROUP BY subject_id, actor_id, act;
