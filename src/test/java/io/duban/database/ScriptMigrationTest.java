package io.duban.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ScriptMigrationTest {

    private static final List<String> SESSION = List.of("org/springframework/session/jdbc/schema-mysql.sql");

    @Test
    void noticesTablesThatChanged() {
        ScriptMigration before = ScriptMigration.of("002", "session", SESSION, UnaryOperator.identity());
        ScriptMigration same = ScriptMigration.of("002", "session", SESSION, UnaryOperator.identity());
        ScriptMigration changed =
                ScriptMigration.of("002", "session", SESSION, script -> script.replace("VARCHAR(200)", "VARCHAR(250)"));
        assertThat(same.getChecksum()).isEqualTo(before.getChecksum());
        assertThat(changed.getChecksum()).isNotEqualTo(before.getChecksum());
    }

    @Test
    void namesAScriptThatALibraryNoLongerHas() {
        List<String> gone = List.of("org/example/gone.sql");
        assertThatThrownBy(() -> ScriptMigration.of("001", "gone", gone, UnaryOperator.identity()))
                .hasMessageContaining("org/example/gone.sql");
    }
}
