package io.duban.database;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tables of the libraries we live with: the process engine's and the sessions'. They come before our own. */
@Configuration(proxyBeanMethods = false)
class LibraryTables {

    private static final List<String> ENGINE_PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Bean
    ScriptMigration engineTables() {
        List<String> scripts = ENGINE_PARTS.stream()
                .map(part -> "org/camunda/bpm/engine/db/create/activiti.mysql.create." + part + ".sql")
                .toList();
        return ScriptMigration.of("001", "camunda engine", scripts, LibraryTables::forAnyNameAndEveryMillisecond);
    }

    @Bean
    ScriptMigration sessionTables() {
        return ScriptMigration.of(
                "002",
                "spring session",
                List.of("org/springframework/session/jdbc/schema-mysql.sql"),
                script -> script.replace(
                        "ROW_FORMAT=DYNAMIC", "ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin"));
    }

    /**
     * The engine's own script says utf8, which holds no character beyond the basic plane (many personal and place names
     * do), and whole seconds, by which a history cannot be put in order; and timestamp, which ends in 2038.
     */
    private static String forAnyNameAndEveryMillisecond(String script) {
        return script.replace("CHARSET=utf8 COLLATE utf8_bin", "CHARSET=utf8mb4 COLLATE utf8mb4_bin")
                .replaceAll("(?m)^(\\s*\\w+ )(datetime|timestamp)\\b", "$1datetime(3)");
    }
}
