-- The roles that work: of active people, and of auditors and admins only these roles, for they never act for a line role.
-- Whoever asks who can do something asks here, so that there is one answer.
CREATE SQL SECURITY INVOKER VIEW organization_working_grant AS
SELECT g.person_id, p.name AS person_name, p.account, g.unit_id, g.role
FROM organization_grant g
JOIN organization_person p ON p.id = g.person_id
WHERE p.active
  AND (g.role IN ('ADMIN', 'AUDITOR')
    OR NOT EXISTS (
      SELECT 1
      FROM organization_grant aside
      WHERE aside.person_id = g.person_id
        AND aside.role IN ('ADMIN', 'AUDITOR')));
