package io.duban.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DubanTest
class EngineTablesTest {

    private final JdbcClient jdbc;

    @Autowired
    EngineTablesTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    void holdsAllOfTheEnginesTables() {
        assertThat(tables("act@_%")).hasSize(49);
    }

    @Test
    void everyTextColumnHoldsRareCharacters() {
        List<String> narrow = jdbc.sql("SELECT CONCAT(table_name, '.', column_name) FROM information_schema.columns"
                        + " WHERE table_schema = DATABASE() AND character_set_name <> 'utf8mb4'"
                        + " AND table_name <> 'flyway_schema_history'")
                .query(String.class)
                .list();
        assertThat(narrow).isEmpty();
    }

    @Test
    void everyMomentKeepsItsMilliseconds() {
        List<String> coarse = jdbc.sql("SELECT CONCAT(table_name, '.', column_name) FROM information_schema.columns"
                        + " WHERE table_schema = DATABASE() AND data_type IN ('datetime', 'timestamp')"
                        + " AND column_type <> 'datetime(3)' AND table_name <> 'flyway_schema_history'")
                .query(String.class)
                .list();
        assertThat(coarse).isEmpty();
    }

    @Test
    void aRareNameSurvivesInAVariable() {
        jdbc.sql("INSERT INTO ACT_RU_VARIABLE (ID_, REV_, TYPE_, NAME_, VAR_SCOPE_, TEXT_)"
                        + " VALUES ('rare', 1, 'string', '𠮷', 'rare', ?)")
                .param("𠮷林省 👍")
                .update();
        String kept = jdbc.sql("SELECT TEXT_ FROM ACT_RU_VARIABLE WHERE NAME_ = '𠮷'")
                .query(String.class)
                .single();
        jdbc.sql("DELETE FROM ACT_RU_VARIABLE WHERE ID_ = 'rare'").update();
        assertThat(kept).isEqualTo("𠮷林省 👍");
    }

    @Test
    void aRareNameSurvivesInASession() {
        jdbc.sql("INSERT INTO SPRING_SESSION VALUES ('rare', 'rare', 0, 0, 0, 0, '𠮷')")
                .update();
        String kept = jdbc.sql("SELECT PRINCIPAL_NAME FROM SPRING_SESSION WHERE PRIMARY_ID = 'rare'")
                .query(String.class)
                .single();
        jdbc.sql("DELETE FROM SPRING_SESSION WHERE PRIMARY_ID = 'rare'").update();
        assertThat(kept).isEqualTo("𠮷");
    }

    private List<String> tables(String pattern) {
        return jdbc.sql("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                        + " AND LOWER(table_name) LIKE ? ESCAPE '@'")
                .param(pattern)
                .query(String.class)
                .list();
    }
}
