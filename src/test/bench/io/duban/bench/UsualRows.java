package io.duban.bench;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The rows that Duban keeps of an act, in tables of the same meaning, written in the usual way: each table has a service
 * that reads a row by its key before it changes it, and whoever needs a row asks for it again. What the engine keeps by
 * itself (open work, who may do it, its history) is not written twice.
 */
final class UsualRows {

    private static final Map<String, String> TABLES = Map.of(
            "biz_task",
            "id CHAR(36) PRIMARY KEY, title VARCHAR(500), state VARCHAR(40), phase VARCHAR(40), percent INT, version INT,"
                    + " updated_at TIMESTAMP(6) NULL",
            "biz_responsibility",
            "task_id CHAR(36), unit INT, state VARCHAR(40), signed_at TIMESTAMP(6) NULL, PRIMARY KEY (task_id, unit)",
            "biz_phase",
            "id CHAR(36) PRIMARY KEY, task_id CHAR(36), phase VARCHAR(40), since TIMESTAMP(6) NULL, KEY (task_id)",
            "biz_document",
            "id CHAR(36) PRIMARY KEY, task_id CHAR(36), step VARCHAR(40), unit INT, state VARCHAR(40), words TEXT,"
                    + " version INT, KEY (task_id, step, unit)",
            "biz_document_version",
            "id CHAR(36) PRIMARY KEY, document_id CHAR(36), words TEXT, kept_at TIMESTAMP(6) NULL, KEY (document_id)",
            "biz_review",
            "id CHAR(36) PRIMARY KEY, document_id CHAR(36), answer VARCHAR(40), words TEXT, done_at TIMESTAMP(6) NULL,"
                    + " KEY (document_id)",
            "biz_duty",
            "id CHAR(36) PRIMARY KEY, task_id CHAR(36), step VARCHAR(40), unit INT, due_on DATE, done_at TIMESTAMP(6) NULL,"
                    + " KEY (task_id, step, unit)",
            "biz_light",
            "task_id CHAR(36) PRIMARY KEY, light VARCHAR(20), since DATE, reason VARCHAR(200)",
            "biz_journal",
            "id CHAR(36) PRIMARY KEY, task_id CHAR(36), act VARCHAR(40), details TEXT, hash CHAR(64), done_at TIMESTAMP(6)"
                    + " NULL, KEY (task_id, done_at)");

    private final JdbcTemplate database;

    UsualRows(DataSource source) {
        database = new JdbcTemplate(source);
        TABLES.forEach((name, columns) -> database.execute("CREATE TABLE " + name + " (" + columns + ")"));
    }

    void begin(String key, int units) {
        database.update("INSERT INTO biz_task VALUES (?, '任务', 'ISSUED', NULL, 0, 0, NULL)", key);
        for (int unit = 0; unit < units; unit++) {
            database.update("INSERT INTO biz_responsibility VALUES (?, ?, 'PENDING', NULL)", key, unit);
            openDuty(key, "signFor", unit);
        }
        database.update("INSERT INTO biz_light VALUES (?, 'GREEN', CURRENT_DATE, '按期')", key);
    }

    /** What the act at this step changes. */
    void write(String key, String step, int unit) {
        taskById(key);
        switch (step) {
            case "signFor" -> sign(key, unit);
            case "writePlan", "writeReport", "consolidate" -> handIn(key, step, unit);
            default -> decide(key, step, unit);
        }
        moveTask(key, step);
        closeDuty(key, step, unit);
        openDuty(key, step + ".next", unit);
        refreshLight(key);
        writeJournal(key, step);
    }

    private Map<String, Object> taskById(String key) {
        return database.queryForMap("SELECT * FROM biz_task WHERE id = ?", key);
    }

    private void sign(String key, int unit) {
        database.queryForMap("SELECT * FROM biz_responsibility WHERE task_id = ? AND unit = ?", key, unit);
        database.update(
                "UPDATE biz_responsibility SET state = 'SIGNED', signed_at = ? WHERE task_id = ? AND unit = ?",
                now(), key, unit);
    }

    private void handIn(String key, String step, int unit) {
        database.queryForList("SELECT * FROM biz_document WHERE task_id = ? AND step = ? AND unit = ?", key, step, unit);
        String document = id();
        database.update(
                "INSERT INTO biz_document VALUES (?, ?, ?, ?, 'SUBMITTED', '已完成。', 0)", document, key, step, unit);
        database.update("INSERT INTO biz_document_version VALUES (?, ?, '已完成。', ?)", id(), document, now());
    }

    private void decide(String key, String step, int unit) {
        String about =
                switch (step) {
                    case "acceptPlan" -> "writePlan";
                    case "release" -> "writeReport";
                    default -> "consolidate";
                };
        String document = database.queryForObject(
                "SELECT id FROM biz_document WHERE task_id = ? AND step = ? AND unit = ?", String.class, key, about, unit);
        database.queryForMap("SELECT * FROM biz_document WHERE id = ?", document);
        database.update("UPDATE biz_document SET state = ?, version = version + 1 WHERE id = ?", step, document);
        database.update("INSERT INTO biz_review VALUES (?, ?, 'AGREE', '同意', ?)", id(), document, now());
    }

    private void moveTask(String key, String step) {
        int version = (int) taskById(key).get("version");
        database.update(
                "UPDATE biz_task SET phase = ?, version = version + 1, updated_at = ? WHERE id = ? AND version >= ?",
                step, now(), key, version);
        database.update("INSERT INTO biz_phase VALUES (?, ?, ?, ?)", id(), key, step, now());
    }

    private void closeDuty(String key, String step, int unit) {
        database.queryForList(
                        "SELECT id FROM biz_duty WHERE task_id = ? AND step = ? AND unit = ?", String.class, key, step, unit)
                .forEach(duty -> database.update("UPDATE biz_duty SET done_at = ? WHERE id = ?", now(), duty));
    }

    private void openDuty(String key, String step, int unit) {
        database.update("INSERT INTO biz_duty VALUES (?, ?, ?, ?, CURRENT_DATE, NULL)", id(), key, step, unit);
    }

    private void refreshLight(String key) {
        database.queryForList("SELECT * FROM biz_duty WHERE task_id = ? AND done_at IS NULL", key);
        database.queryForMap("SELECT * FROM biz_light WHERE task_id = ?", key);
        database.update("UPDATE biz_light SET reason = '按期' WHERE task_id = ?", key);
    }

    private void writeJournal(String key, String step) {
        database.queryForList(
                "SELECT hash FROM biz_journal WHERE task_id = ? ORDER BY done_at DESC LIMIT 1", String.class, key);
        database.update("INSERT INTO biz_journal VALUES (?, ?, ?, '{}', ?, ?)", id(), key, step, id(), now());
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private static Timestamp now() {
        return Timestamp.from(Instant.now());
    }
}
