package io.duban.bench;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rows that exist, many times over: what stands in a database after years, without living through them. Each copy has a
 * number, by which its ids differ from those of the row that it was made from.
 */
record RowCopies(JdbcClient jdbc) {

    private static final int AT_ONCE = 50_000;

    /**
     * Copies the rows of a table for each number from 1 to {@code copies}.
     *
     * @param where which rows are copied, as SQL
     * @param others what a column holds in a copy, as SQL in which {@code n} is the number of the copy
     */
    void of(String table, String where, int copies, Map<String, String> others) {
        List<String> columns = jdbc.sql(
                        "SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = :table"
                                + " AND extra NOT LIKE '%GENERATED%' ORDER BY ordinal_position")
                .param("table", table)
                .query(String.class)
                .list();
        List<String> values = columns.stream()
                .map(column -> others.getOrDefault(column, "`" + column + "`"))
                .toList();
        for (int from = 1; from <= copies; from += AT_ONCE) {
            int until = Math.min(copies, from + AT_ONCE - 1);
            // The rows that are copied are read before any is written.
            jdbc.sql("INSERT INTO %s (%s) SELECT %s FROM (SELECT * FROM %s WHERE %s) original JOIN seq_%d_to_%d s"
                            .formatted(
                                    table,
                                    "`" + String.join("`, `", columns) + "`",
                                    String.join(", ", values).replaceAll("\\bn\\b", "s.seq"),
                                    table,
                                    where,
                                    from,
                                    until))
                    .update();
        }
    }

    /** The id of a copy: as long as that of the original, and sorted by nothing that people see. */
    static String id(String column) {
        return "CONCAT(LPAD(HEX(n), 8, '0'), SUBSTR(" + column + ", 9))";
    }
}
